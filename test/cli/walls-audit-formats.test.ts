import { describe, expect, test } from 'vitest';
import { aud, AUDIT, inAccount, POLICY, role } from './audited-shop.ts';
import { call, withTree } from './call.ts';

describe('people and code scanning', () => {
  test('read what gets in, why the gate would not, and what to do', async () => {
    const tree = { '.github/access/policy.yml': POLICY, ...inAccount(role({ StringEquals: aud })) };
    const { stdout } = await withTree(tree, async (cwd) => await call([...AUDIT, '--state', 'state'], { cwd }));
    for (const words of [
      'critical  trust-open-to-github',
      'sub: repo:x/x:ref:refs/heads/x',
      'the gate refuses it, even with an approved grant: repository-out-of-scope',
      'the document as the policy has it',
      '1 identity from 7 sources: 1 critical',
    ])
      expect(stdout).toContain(words);
  });

  test('get SARIF with a place in the policy, a weight and a fingerprint', async () => {
    const tree = { '.github/access/policy.yml': POLICY, ...inAccount(role({ StringEquals: aud })) };
    const { stdout } = await withTree(
      tree,
      async (cwd) => await call([...AUDIT, '--state', 'state', '--sarif'], { cwd }),
    );
    const { runs } = JSON.parse(stdout) as { readonly runs: readonly { readonly results: readonly object[] }[] };
    expect(runs[0]?.results).toMatchObject([
      {
        ruleId: 'trust-open-to-github',
        level: 'error',
        locations: [
          { physicalLocation: { artifactLocation: { uri: '.github/access/policy.yml' }, region: { startLine: 15 } } },
        ],
      },
    ]);
    expect(JSON.stringify(runs)).toContain('"security-severity":"9.5"');
  });
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  ['nothing to audit', {}, [], 'nothing is given to audit'],
  ['a file that is not there', {}, ['--state', 'x.json'], 'there is no `x.json`'],
  ['a folder without a file', { 'state/a.txt': '' }, ['--state', 'state'], '`state` holds no `.json` file'],
  ['what is not JSON', { 'x.json': '{\n"a": <' }, ['--state', 'x.json'], '`x.json`, line 2: it is not JSON'],
  ['nothing in it', { 'x.json': '\n' }, ['--state', 'x.json'], '`x.json` is empty'],
  [
    'JSON of another kind',
    { 'x.json': '{"a": 1}' },
    ['--state', 'x.json'],
    '`x.json` is JSON of a kind that is not known',
  ],
  [
    'two formats',
    { 'x.json': '[]' },
    ['--state', 'x.json', '--json', '--sarif'],
    '`--json` and `--sarif` are both given',
  ],
  ['a token that is not there', {}, ['--token'], '`--token` is given, and there is no token'],
])('bad input is said exactly: %s', async (_, files, words, said) => {
  await withTree({ '.github/access/policy.yml': POLICY, ...files }, async (cwd) => {
    const { code, stderr } = await call([...AUDIT, ...words], { cwd, env: {} });
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });
});
