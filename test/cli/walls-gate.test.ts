import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { CALLER, called, changed, GATED } from './gate-mistakes.ts';
import { FLAGS_PATH, GATE_POLICY, gateTree, SHA } from './gate-tree.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml';
const POLICY = '.github/access/policy.yml';
const withGate = (gate: string): Readonly<Record<string, string>> => ({
  [POLICY]: `${GATE_POLICY}walls: {gate: '${gate}'}\n`,
});

async function found(files: Readonly<Record<string, string>>, branch?: string): Promise<readonly string[]> {
  return await withTree(gateTree(files), async (cwd) => {
    if (branch !== undefined) seeDefaultBranch(cwd, branch);
    const env = { PATH: process.env['PATH'] ?? '' };
    const { stdout } = await call(['lint', '--policy-repository', 'acme/shop', '--json'], { cwd, env });
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly Record<'rule' | 'file' | 'message' | 'hint', string>[];
    };
    return findings
      .filter(({ rule }) => rule.includes('walls'))
      .map(({ rule, file, message, hint }) => `${rule} ${file}: ${message} (${hint})`)
      .toSorted();
  });
}

/** The clone knows its default branch, as after `git clone`. */
function seeDefaultBranch(cwd: string, branch: string): void {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { encoding: 'utf8' });
  git('init', '-q', '-b', branch);
  git('add', '.');
  git('commit', '-q', '-m', 'all');
  git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branch}`);
}

test.each([
  ['the gated workflow at the default branch', { ...called(CALLER), ...withGate(`${GATE}@refs/heads/main`) }, 'main'],
  ['at a commit', { ...called(CALLER), ...withGate(`${GATE}@${SHA}`) }, 'main'],
  [
    'at a branch, where the clone does not know the default one',
    { ...called(CALLER), ...withGate(`${GATE}@refs/heads/x`) },
  ],
  ['of another repository', { ...called(CALLER), ...withGate('acme/ci/.github/workflows/g.yml@refs/heads/x') }, 'main'],
  ['no walls at all', called(CALLER)],
])('%s is fine', async (name, files, branch?: string) => {
  const outside = name.startsWith('of another') ? [expect.stringMatching(/^gate-outside-walls/)] : [];
  expect(await found(files, branch)).toEqual(outside);
});

test.each([
  [
    'a file that is not there',
    { ...called(CALLER), ...withGate('acme/shop/.github/workflows/gate.yml@refs/heads/main') },
    [
      'gate-outside-walls .github/workflows/gated.yml: the gate for `flags` is not in ' +
        '`acme/shop/.github/workflows/gate.yml@refs/heads/main`: clouds refuse its credentials (call that workflow: ' +
        '`uses: acme/shop/.github/workflows/gate.yml@main`)',
      `walls-gate-missing ${POLICY}: the repository has no workflow \`.github/workflows/gate.yml\` (did you mean ` +
        '`.github/workflows/gated.yml`?)',
    ],
  ],
  [
    'a workflow that people start',
    withGate('acme/shop/.github/workflows/flags.yml@refs/heads/main'),
    [expect.stringMatching(/cannot be called: it has no `workflow_call`/)],
  ],
  [
    'a workflow without a gate',
    {
      ...called(CALLER, changed(`uses: grantgate/grantgate@${SHA}`, `uses: acme/other@${SHA}`, GATED)),
      ...withGate(`${GATE}@refs/heads/main`),
    },
    [expect.stringMatching(/^walls-gate-missing .*`\.github\/workflows\/gated\.yml` has no gate: clouds would let in/)],
  ],
  [
    'a tag',
    { ...called(CALLER), ...withGate(`${GATE}@refs/tags/v1`) },
    [
      expect.stringMatching(
        /^walls-gate-movable .*at the tag `v1`, which can be moved \(write `acme.*@refs\/heads\/main`/,
      ),
    ],
  ],
  [
    'another branch',
    { ...called(CALLER), ...withGate(`${GATE}@refs/heads/next`) },
    [expect.stringMatching(/^walls-gate-movable .*at `next`, which is not the default branch `main` \(write/)],
  ],
])('%s is found', async (_name, files, wanted) => {
  expect(await found(files, 'main')).toEqual(wanted);
});

test('a gate outside, whose role hands nothing out, is left alone', async () => {
  const policy = GATE_POLICY.replace(/ {4}credentials:\n(?: {6}.*\n)+/, '');
  expect(policy).not.toContain('credentials');
  const files: Readonly<Record<string, string>> = {
    ...called(CALLER),
    [POLICY]: `${policy}walls: {gate: '${GATE}@refs/heads/main'}\n`,
  };
  const other = {
    '.github/workflows/other.yml': changed(
      'workflow_dispatch:',
      'schedule: [{cron: 0 0 * * *}]',
      files[FLAGS_PATH] ?? '',
    ),
  };
  expect(await found({ ...files, ...other })).toEqual([]);
});
