import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SHOP_POLICY } from '../requests/shop.ts';
import { call, type Called, withTree } from './call.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const POLICY = '.github/access/policy.yml';
const GRANT = '.github/access/grants/users/mona/banner.yml';
const grantText = (...lines: readonly string[]): string =>
  ['role: flag-release', 'reason: Banner', 'principal-id: 583231', 'lasts: 4d', ...lines, ''].join('\n');

const WIDER = SHOP_POLICY.replace('lifetime: 30d', 'lifetime: 90d');

/** A clone with a policy and a grant in its one commit, then changed; `null` deletes a file. */
async function reviewed(
  changes: Readonly<Record<string, string | null>>,
  ...words: readonly string[]
): Promise<Called> {
  let called: Called | undefined;
  await withTree({ [POLICY]: SHOP_POLICY, [GRANT]: grantText() }, async (cwd) => {
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-C', cwd, '-c', 'user.name=hubot', '-c', 'user.email=hubot@acme.example', ...args], {
        env,
      });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      if (text === null) rmSync(join(cwd, path));
      else writeFileSync(join(cwd, path), text);
    }
    called = await call(['review', ...(words.length === 0 ? ['--diff', 'HEAD'] : words)], { cwd, env });
  });
  if (called === undefined) throw new Error('nothing was called');
  return called;
}

test.each<[what: string, changes: Readonly<Record<string, string | null>>, code: number, says: string]>([
  ['nothing', {}, 0, 'This changes nothing about access.\n'],
  [
    'a longer lifetime and a wider branch',
    { [POLICY]: SHOP_POLICY.replace('lifetime: 30d', 'lifetime: 90d').replace("['release/*']", "['release/*', 'x']") },
    1,
    [
      'This lets more through than before.',
      'policy.yml: changed',
      '  wider  limits.lifetime: `"30d"` → `"90d"`',
      '  wider  roles.flag-release.branches: `["release/*"]` → `["release/*","x"]`',
      '',
    ].join('\n'),
  ],
  ['a narrower grant', { [GRANT]: grantText('environments: [staging]') }, 0, 'This lets less through than before.\n'],
  ['a grant that is gone', { [GRANT]: null }, 0, 'grants/users/mona/banner.yml: deleted\n'],
  [
    'a grant that git does not know yet',
    { '.github/access/grants/users/lena/x.yml': grantText() },
    1,
    'x.yml: added\n',
  ],
  ['a policy that is gone', { [POLICY]: null }, 1, 'It cannot be told'],
  ['a broken policy', { [POLICY]: 'version: 2\n' }, 1, 'A file would not be accepted as it is.\n'],
  ['a file elsewhere', { 'README.md': 'x' }, 0, 'This changes nothing about access.\n'],
])('%s', async (_what, changes, code, says) => {
  const found = await reviewed(changes);
  expect([found.stderr, found.code]).toEqual(['', code]);
  expect(found.stdout).toContain(says);
});

test('as JSON', async () => {
  const { stdout } = await reviewed(
    { [GRANT]: grantText('max-uses: 1'), 'README.md': 'x' },
    '--diff',
    'HEAD',
    '--json',
  );
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 1,
    summary: 'This lets less through than before.',
    files: [{ kind: 'grant', was: 'changed', changes: [{ path: 'max-uses', direction: 'narrower', after: '1' }] }],
    others: 1,
  });
});

test('in every form, each to its file', async () => {
  const forms = ['--json=x.json', '--html', 'x.html', '--markdown', '-', '--sarif', 'x.sarif'];
  const { code, stdout } = await reviewed({ [GRANT]: null, [POLICY]: WIDER }, '--diff', 'HEAD', ...forms);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^\*\*This lets more through than before\.\*\*/);
  expect(stdout.match(/^### .*$/gm)).toStrictEqual(['### Wider', '### Gone']);
});

test('what a clone is not told about the base is not known: neither new nor gone', async () => {
  await withTree({ [POLICY]: SHOP_POLICY, [GRANT]: grantText() }, async (cwd) => {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=hubot', '-c', 'user.email=hubot@acme.example', ...args], {
        encoding: 'utf8',
        env,
      }).trim();
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    const blob = git('rev-parse', `HEAD:${GRANT}`);
    rmSync(join(cwd, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    rmSync(join(cwd, GRANT));
    const { code, stdout } = await call(['review', '--diff', 'HEAD', '--json'], { cwd, env });
    expect({ code, said: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 1,
      said: {
        summary: 'It cannot be told whether this lets more through than before.',
        files: [{ was: 'deleted', isBaseBroken: true }],
        changes: [{ sort: 'untold', file: 'grants/users/mona/banner.yml' }],
      },
    });
  });
});

test.each([
  [['--policy-path', 'x'], '`--policy-path` is for `--diff` and `--online`'],
  [['--diff', 'nothing'], '`nothing` is not a commit of this clone'],
  [['--diff', '--output=x'], 'is not a commit of this clone'],
])('%j is an error', async (words, message) => {
  expect(await reviewed({}, ...words)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});
