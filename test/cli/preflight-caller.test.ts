import { expect, test } from 'vitest';
import { CLAIMS } from '../policy/ready-made.ts';
import { call, type Called, withTree } from './call.ts';

const SHA = '1'.repeat(40);
const PERMISSIONS = 'permissions: {id-token: write, contents: read, pull-requests: read, actions: read}';
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
`;
const GRANT =
  'role: flags\nreason: r\nprincipal-id: 583231\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-11-28T18:00:00Z\n';
const GATED = '.github/workflows/gated.yml';

const caller = (uses: string, given = ''): string =>
  `on: workflow_dispatch\n${PERMISSIONS}\njobs:\n  run:\n    uses: ${uses}\n${given}`;
const gated = (branch: string): string =>
  `on: {workflow_call: {inputs: {branch: {type: string}}}}
${PERMISSIONS}
jobs:
  release:
    runs-on: ubuntu-latest
    environment: staging
    steps:
      - uses: grantgate/grantgate@${SHA}
        with: {role: flags}
      - uses: actions/checkout@${SHA}
      - run: git push origin HEAD:${branch}
`;

async function preflight(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Called> {
  const run = { ...CLAIMS, workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/2026-11' };
  const tree = {
    '.github/access/policy.yml': POLICY,
    '.github/access/grants/users/mona/banner.yml': GRANT,
    'run.json': JSON.stringify({ ...run, triggering_actor: 'mona', triggering_actor_id: '583231' }),
    ...files,
  };
  const named = ['preflight', '.github/workflows/flags.yml', '--policy-repository', 'acme/shop', ...words];
  return await withTree(tree, async (cwd) => await call(named, { cwd }));
}

const WAYS = [`./${GATED}`, `acme/shop/${GATED}@main`, `ACME/Shop/${GATED}@${SHA}`];
const BY_RUN = ['--run', 'run.json', '--assume-approved', '--at', '2026-11-25T12:00:00Z'];

test.each(WAYS.flatMap((uses) => [['by role', uses, ['--role', 'flags']] as const, ['by run', uses, BY_RUN] as const]))(
  '%s, steps behind the gate of a workflow that is called are judged: %s',
  async (_how, uses, words) => {
    const tree = (branch: string): Readonly<Record<string, string>> => ({
      '.github/workflows/flags.yml': caller(uses),
      [GATED]: gated(branch),
    });
    const right = await preflight(tree('release/1'), ...words);
    expect(right).toMatchObject({ code: 0, stderr: '' });
    expect(right.stdout).not.toMatch(/cannot be seen: .*gated\.yml|the run was started from/);
    const { code, stdout } = await preflight(tree('main'), ...words);
    expect([code, stdout]).toEqual([1, expect.stringContaining('`git push origin HEAD:main`')]);
  },
);

test('they are found by the job that calls', async () => {
  const files = { '.github/workflows/flags.yml': caller(`./${GATED}`), [GATED]: gated('main') };
  expect(await preflight(files, '--role', 'flags', '--job', 'run')).toMatchObject({ code: 1 });
});

test('what the only caller gives is known', async () => {
  const files = (branch: string): Readonly<Record<string, string>> => ({
    '.github/workflows/flags.yml': caller(`./${GATED}`, `    with: {branch: ${branch}}\n`),
    [GATED]: gated('${{ inputs.branch }}'),
  });
  expect(await preflight(files('release/1'), ...BY_RUN)).toMatchObject({ code: 0 });
  expect(await preflight(files('main'), ...BY_RUN)).toMatchObject({ code: 1 });
});

test('what one of two callers gives is not taken for what both give', async () => {
  const twice =
    caller(`./${GATED}`, '    with: {branch: release/1}\n') +
    `  other:\n    uses: ./${GATED}\n    with: {branch: main}\n`;
  const { code } = await preflight(
    { '.github/workflows/flags.yml': twice, [GATED]: gated('${{ inputs.branch }}') },
    ...BY_RUN,
  );
  expect(code).toBe(1);
});

test('a workflow of another repository stays unseen', async () => {
  const { stdout } = await preflight(
    { '.github/workflows/flags.yml': caller(`acme/other/${GATED}@main`), [GATED]: gated('main') },
    '--role',
    'flags',
  );
  expect(stdout).not.toContain('git push');
  expect(stdout).toContain(`cannot be seen\n    \`uses: acme/other/${GATED}@main\` in line 5`);
});
