import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { GATE_RULE_TEXTS } from '../../src/cli/gate/gate-rules.ts';
import { REPOSITORY_RULES } from '../../src/cli/lint/repository-rules.ts';
import { call, withTree } from './call.ts';
import { CLEAN_CASES } from './gate-clean.ts';
import { CALLER, called, changed, LOCAL_CALL, MISTAKES, NAMED_CALL, role } from './gate-mistakes.ts';
import { FLAGS_PATH, GATE_POLICY, gateTree, SHA } from './gate-tree.ts';
import { WEAKENED } from './gate-weakened.ts';

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}

async function findings(files: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<Found[]> {
  return await withTree(gateTree(files), async (cwd) => {
    const { stdout } = await call(['lint', '--policy-repository', 'acme/shop', '--json', ...words], { cwd });
    const { findings: all } = JSON.parse(stdout) as { readonly findings: Found[] };
    // what the policy names and the workflows lack is for the tests of those rules
    return all.filter(({ rule }) => REPOSITORY_RULES.every(({ id }) => id !== rule));
  });
}

test.each([...MISTAKES, ...WEAKENED])(
  '%s: said with line and what to write, and nothing else',
  async (_what, files, expected) => {
    const found = await findings(files);
    expect(found.map(({ rule, line }) => [rule, line])).toEqual(expected.map(([rule, line]) => [rule, line]));
    for (const [index, [, , says]] of expected.entries()) {
      const { message = '', hint } = found[index] ?? {};
      expect(`${message}${hint === undefined ? '' : ` (${hint})`}`).toMatch(says);
    }
  },
);

test.each(CLEAN_CASES)('nothing is said of %s', async (_what, files) => {
  expect(await findings(files)).toEqual([]);
});

test('a copy of the gate is named with `--gate`, and any other is somebody else’s', async () => {
  const copy = { [FLAGS_PATH]: changed('grantgate/grantgate@', 'acme/access-gate@') };
  expect(await findings(copy, ['--gate', 'acme/access-gate'])).toEqual([]);
  const other = { [FLAGS_PATH]: changed('grantgate/grantgate@', 'evil/grantgate@') };
  expect(await findings(other, ['--gate', 'acme/access-gate'])).toMatchObject([{ rule: 'gate-of-another-owner' }]);
});

test('without the name of the repository, what depends on it is not said', async () => {
  await withTree(gateTree(role('workflows', '[acme/other/.github/workflows/flags.yml]')), async (cwd) => {
    expect(await call(['lint', '--strict'], { cwd })).toMatchObject({
      code: 0,
      stdout: '3 files: 0 errors, 0 warnings\n',
    });
  });
});

test('an access folder elsewhere says nothing about workflows, unless `--root` does', async () => {
  const { '.github/access/policy.yml': policy = '', ...rest } = gateTree({ [FLAGS_PATH]: changed(SHA, 'v1') });
  await withTree({ ...rest, 'rules/policy.yml': policy }, async (cwd) => {
    expect((await call(['lint', 'rules'], { cwd })).stdout).toBe('1 file: 0 errors, 0 warnings\n');
    const { stdout } = await call(['lint', 'rules', '--root', '.'], { cwd });
    expect(stdout).toMatch(/^\.github\/workflows\/flags\.yml:15:15: warning: the gate is taken at `v1`/);
  });
});

test('a workflow that the default branch does not have cannot be started by hand', async () => {
  await withTree(gateTree(), async (cwd) => {
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { encoding: 'utf8' });
    git('init', '-q', '-b', 'main');
    git('add', '.github/access');
    git('commit', '-q', '-m', 'access');
    const lint = async (): Promise<string> =>
      (await call(['lint', '--strict'], { cwd, env: { PATH: process.env['PATH'] ?? '' } })).stdout;
    // a clone that knows no default branch says nothing
    expect(await lint()).toBe('3 files: 0 errors, 0 warnings\n');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(await lint()).toMatch(
      /flags\.yml:1:1: warning: the default branch `main` does not have this workflow.*\[not-on-default-branch\]/,
    );
    git('add', '.');
    git('commit', '-q', '-m', 'workflow');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await lint()).toBe('3 files: 0 errors, 0 warnings\n');
  });
});

/** The clone of a repository whose default branch is `trunk`. */
function cloneOf(cwd: string): void {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { encoding: 'utf8' });
  git('init', '-q', '-b', 'trunk');
  git('add', '.');
  git('commit', '-q', '-m', 'all');
  git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
}

test.each([
  [NAMED_CALL, ['`main`, which is not the default branch `trunk`', `write \`${NAMED_CALL.replace('main', 'trunk')}\``]],
  [LOCAL_CALL, ['by `./` the gate is the copy', `write \`${NAMED_CALL.replace('main', 'trunk')}\``]],
  [NAMED_CALL.replace('main', 'trunk'), undefined],
  [NAMED_CALL.replace('main', 'refs/heads/trunk'), undefined],
  [NAMED_CALL.replace('main', 'Trunk'), ['`Trunk`, which is not the default branch', '']],
])('in a clone that knows its default branch, a gate called as %s', async (name, expected) => {
  await withTree(gateTree(called(changed(NAMED_CALL, name, CALLER))), async (cwd) => {
    cloneOf(cwd);
    const { stdout } = await call(['lint', '--json', '--policy-repository', 'acme/shop'], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '' },
    });
    const { findings: all } = JSON.parse(stdout) as { readonly findings: Found[] };
    const found = all.filter(({ rule }) => rule === 'gate-call-movable');
    expect(found).toHaveLength(expected === undefined ? 0 : 1);
    expect(found[0]?.message ?? '').toContain(expected?.[0] ?? '');
    expect(found[0]?.hint ?? '').toContain(expected?.[1] ?? '');
  });
});

test.each([
  ['[Trunk]', ['4:20: `Trunk` is not the default branch `trunk`: case counts in names of branches (write `trunk`)']],
  ['[trunk]', []],
  ['[Trunk, trunk]', []],
  ['[Trunk, t*]', []],
  ['[Trunc]', []],
  ["['Trun*']", []],
])('`never: {branches: %s}` in a clone whose default branch is `trunk`', async (branches, expected) => {
  const policy = GATE_POLICY.replace('branches: [main]', `branches: ${branches}`);
  await withTree(gateTree({ '.github/access/policy.yml': policy }), async (cwd) => {
    cloneOf(cwd);
    const { stdout } = await call(['lint', '--json'], { cwd, env: { PATH: process.env['PATH'] ?? '' } });
    const { findings: all } = JSON.parse(stdout) as { readonly findings: (Found & { readonly column: number })[] };
    expect(
      all
        .filter(({ rule }) => rule === 'default-branch-case')
        .map(({ line, column, message, hint }) => `${line}:${column}: ${message} (${hint ?? ''})`),
    ).toEqual(expected);
  });
});

test('the same in a role is told, and a clone that knows no default branch says nothing', async () => {
  const files = gateTree(role('branches', '[TRUNK]'));
  await withTree(files, async (cwd) => {
    const words = ['lint', '--json'];
    const told = async (): Promise<string> =>
      (await call(words, { cwd, env: { PATH: process.env['PATH'] ?? '' } })).stdout;
    expect(await told()).not.toContain('default-branch-case');
    cloneOf(cwd);
    expect(await told()).toContain('default-branch-case');
  });
});

test('a tag of the clone that was meant to revoke or freeze and does nothing is told of', async () => {
  await withTree(gateTree(), async (cwd) => {
    const git = (...words: readonly string[]): string =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { encoding: 'utf8' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'access');
    const meant = ['grantgate/revoked/users/mona', 'grantgate/frozen/1', 'grantgate-v1', 'v1'];
    for (const tag of [...meant, 'grantgate/revoked/mona', 'grantgate/freeze']) git('tag', tag);
    const { stdout } = await call(['lint', '--json'], { cwd, env: { PATH: process.env['PATH'] ?? '' } });
    const found = (JSON.parse(stdout) as { readonly findings: Found[] }).findings;
    expect(found.map(({ rule, file, message }) => [rule, file, message])).toEqual([
      ['stray-tag', '.github/access/policy.yml', 'the tag `grantgate/freeze` means nothing'],
      ['stray-tag', '.github/access/policy.yml', 'the tag `grantgate/revoked/mona` means nothing'],
    ]);
  });
});

test('a clone tells what its workflows are called, and a job that calls the gate by name is looked at', async () => {
  await withTree(gateTree(called(changed(', actions: read', '', CALLER))), async (cwd) => {
    const lint = async (): Promise<string> => (await call(['lint', '--json'], { cwd })).stdout;
    expect(await lint()).not.toContain('gate-permissions');
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/acme/shop.git'], { cwd });
    expect(await lint()).toContain('gate-permissions');
  });
});

test('every rule about workflows has a mistake that it finds', () => {
  const tested = new Set([
    ...[...MISTAKES, ...WEAKENED].flatMap(([, , found]) => found.map(([rule]) => rule)),
    'not-on-default-branch',
    'gate-outside-walls', // walls-gate.test.ts
  ]);
  expect(GATE_RULE_TEXTS.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});
