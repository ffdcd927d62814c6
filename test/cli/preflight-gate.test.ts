import { describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { MISTAKES } from './gate-mistakes.ts';
import { gateTree } from './gate-tree.ts';
import { WEAKENED } from './gate-weakened.ts';
import { json, preflight, RUN } from './preflight-call.ts';
import { FLAGS, repositoryOf, SHA, workflowOf } from './preflight-tree.ts';

const POLICY = '.github/access/policy.yml';

/** The clean workflow with one text in it replaced. */
function changed(from: string, to: string): string {
  const workflow = workflowOf('echo done');
  expect(workflow).toContain(from);
  return workflow.replace(from, to);
}
const withInputs = (inputs: string): string => changed('{role: flag-release}', `{${inputs}}`);

test.each(
  [...MISTAKES, ...WEAKENED].filter(
    ([, , [first]]) => !['not-on-default-branch', 'workflow-unreadable'].includes(first?.[0] ?? ''),
  ),
)('a folder: %s', async (_what, files, found) => {
  await withTree(gateTree(files), async (cwd) => {
    const { stdout } = await call(['preflight', '.', '--policy-repository', 'acme/shop', '--json'], { cwd });
    const said = json({ code: 0, stdout, stderr: '' }).workflows.flatMap(({ gate }) => gate);
    expect(said.map(({ rule, line }) => `${rule} ${line}`).toSorted()).toEqual(
      // a gate that a run gets past is a weakness there
      found
        .filter(([rule]) => rule !== 'gate-optional')
        .map(([rule, line]) => `${rule} ${line}`)
        .toSorted(),
    );
  });
});

describe('a run that the policy and its grant cover', () => {
  test('is allowed by a gate that can run', async () => {
    const { code, stdout } = await preflight(workflowOf('echo done'), RUN);
    expect({ code, first: stdout.split('\n', 1)[0] }).toEqual({ code: 0, first: 'allowed' });
    expect(stdout).not.toContain('mistake');
  });

  test.each([
    ['the token is missing', changed('id-token: write, ', ''), 'identity-unverified', /lacks `id-token: write`/],
    ['a permission is missing', changed(', actions: read', ''), 'undecidable', /lacks `actions: read`/],
    ['an input is misspelled', withInputs('roles: flag-release'), 'undecidable', /no input `roles`/],
    ['a value is not taken', withInputs('role: flag-release, export: envs'), 'undecidable', /takes `env`/],
    ['the zeros were kept', changed(SHA, '0'.repeat(40)), 'undecidable', /no such commit/],
    [
      'a credential is not there',
      withInputs('role: flag-release, credentials: keys'),
      'undecidable',
      /no credential `keys`/,
    ],
    [
      'there is no gate',
      changed(/ {6}- uses: grantgate.*\n.*\n/.exec(workflowOf('echo'))?.[0] ?? '?', ''),
      'undecidable',
      /no gate/,
    ],
  ])('is refused where %s', async (_what, workflow, reason, says) => {
    const called = await preflight(workflow, [...RUN, '--json']);
    const {
      decision,
      reason: given,
      summary,
      next,
      checks,
    } = JSON.parse(called.stdout) as Record<string, string> & {
      readonly checks: readonly { readonly name: string; readonly outcome: string }[];
    };
    expect({ code: called.code, decision, given }).toEqual({ code: 1, decision: 'deny', given: reason });
    expect(summary).toMatch(says);
    expect(next).toMatch(/^[A-Z].*[.?]$/);
    expect(checks).toContainEqual(expect.objectContaining({ name: reason, outcome: 'fail' }));
    const people = await preflight(workflow, RUN);
    expect(people.stdout).toMatch(new RegExp(`^refused: ${reason}\n`));
  });

  test('is decided for the role and the grant that the gate is given', async () => {
    const unknown = await preflight(withInputs('role: flags'), [...RUN, '--json']);
    expect({ code: unknown.code, reason: json(unknown).reason }).toEqual({ code: 1, reason: 'role-unknown' });
    const grant = await preflight(withInputs('grant: users/mona/other'), [...RUN, '--json']);
    expect(json(grant)).toMatchObject({ decision: 'deny', reason: 'no-grant' });
    const option = await preflight(withInputs('role: flags'), [...RUN, '--role', 'flag-release', '--json']);
    expect(json(option).notes).toEqual(['the gate is given `role: flags`, and not `flag-release`']);
  });

  test('is judged as strictly as the gate is told to, unless the command line says how', async () => {
    const out = workflowOf('git push origin HEAD:main').replace(
      '{role: flag-release}',
      '{role: flag-release, preflight: warn}',
    );
    expect((await preflight(out, RUN)).code).toBe(0);
    expect((await preflight(out, [...RUN, '--mode', 'enforce'])).code).toBe(1);
    const policy = String(repositoryOf({})[POLICY]);
    expect((await preflight(out, RUN, { [POLICY]: `${policy}preflight: enforce\n` })).code).toBe(1);
  });

  test('has notes of what only the run will know, and of a gate that only watches', async () => {
    const later = await preflight(withInputs("role: '${{ vars.ROLE }}'"), [...RUN, '--json']);
    expect(json(later).notes).toEqual(['the input `role` of the gate is known only when it runs']);
    const audit = await preflight(withInputs('role: flag-release, mode: audit'), [...RUN, '--json']);
    expect(json(audit).notes).toEqual([expect.stringMatching(/only watches/)]);
    const second = `      - uses: grantgate/grantgate@${SHA}\n        with: {role: others}\n`;
    const two = await preflight(`${workflowOf('echo')}${second}`, [...RUN, '--json']);
    expect(json(two).notes).toEqual([expect.stringMatching(/several gates.*`--job`/)]);
  });
});

test('with a role, a gate that cannot run is 1, and one that is not pinned is 0', async () => {
  const role = ['--role', 'flag-release', '--policy-repository', 'acme/shop'];
  const broken = await preflight(changed(', actions: read', ''), role);
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /flags\.yml:7:14 {2}gate-permissions {2}the job `deploy` lacks `actions: read` \(write/,
  );
  expect(broken.stdout).toMatch(/0 findings, 0 weaknesses, 1 mistake in gates\n$/);
  expect((await preflight(changed(SHA, 'v0'), role)).code).toBe(0);
});

test('annotations and SARIF have them too', async () => {
  const workflow = changed(', actions: read', '').replace(SHA, 'v0');
  const github = await preflight(workflow, ['--github']);
  expect(github.stdout).toMatch(
    /^::error file=\.github\/workflows\/flags\.yml,line=7,col=14,title=gate-permissions::/m,
  );
  expect(github.stdout).toMatch(/^::warning .*title=gate-not-pinned::/m);
  const { runs } = JSON.parse((await preflight(workflow, ['--sarif'])).stdout) as {
    readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly level: string }[] }[];
  };
  expect(runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
    expect.arrayContaining([
      ['gate-permissions', 'error'],
      ['gate-not-pinned', 'warning'],
    ]),
  );
});

test('the policy of the repository itself is found, and a broken one is passed over', async () => {
  const tree = repositoryOf({ [FLAGS]: withInputs('role: flags') });
  await withTree(tree, async (cwd) => {
    expect((await call(['preflight', FLAGS], { cwd })).stdout).toContain('the policy has no role `flags`');
  });
  await withTree({ ...tree, [POLICY]: 'roles: [' }, async (cwd) => {
    expect((await call(['preflight', FLAGS], { cwd })).stdout).not.toContain('gate-role');
  });
});
