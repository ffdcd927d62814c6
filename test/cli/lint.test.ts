import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../src/cli/lint/rules.ts';
import { call, withTree } from './call.ts';

const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main, 'admin/**']}
roles:
  flags:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    lifetime: 20d
`;
const GRANT = 'role: flags\nreason: r\nprincipal-id: 1\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-12-09T00:00:00Z\n';
const AT = '2026-11-25T00:00:00Z';
const CLEAN = { 'policy.yml': POLICY, 'grants/users/mona/a.yml': GRANT };
const LONG = `${' '.repeat(10)}policy: {Statement: [{Effect: Allow, Action: '${'x'.repeat(1900)}', Resource: '*'}]}`;
const AWS = `    credentials:\n      c:\n        aws:\n          role: arn:aws:iam::111122223333:role/r\n          region: eu-west-1\n`;

/** What each rule finds: the files that differ from a clean tree, and every finding. */
const FOUND: readonly (readonly [
  rule: string,
  files: Readonly<Record<string, string>>,
  findings: readonly string[],
])[] = [
  ['policy-invalid', { 'policy.yml': `${POLICY}rules: {}\n` }, ['policy.yml:12:1']],
  [
    'grant-invalid',
    { 'grants/users/mona/b.yml': `${GRANT}reason: twice\n`, 'grants/teams/t/b.yml': GRANT },
    ['grants/teams/t/b.yml:1:1', 'grants/users/mona/b.yml:6:1'],
  ],
  ['grant-invalid', { 'grants/users/mona/b.yml': `#${'x'.repeat(70_000)}` }, ['grants/users/mona/b.yml:1:1']],
  [
    'approver-by-login',
    { 'policy.yml': POLICY.replace('permission: maintain', 'users: [1, hubot], permission: maintain') },
    ['policy.yml:2:35'],
  ],
  [
    'approver-team-by-name',
    {
      'policy.yml': POLICY.replace(
        'permission: maintain',
        'teams: [{team: acme/a, id: 1}, acme/b], permission: maintain',
      ),
    },
    ['policy.yml:2:55'],
  ],
  [
    'plain-freeze',
    { 'policy.yml': `${POLICY}lifted: [grantgate/frozen/1, GrantGate/Frozen]\n` },
    [expect.stringMatching(/^policy\.yml:\d+:30$/) as string],
  ],
  [
    'nobody-can-approve',
    { 'policy.yml': POLICY.replace('{approvers: {permission: maintain}}', '{approvers: {users: [1, 2]}, count: 3}') },
    ['policy.yml:2:47'],
  ],
  [
    'nobody-can-approve',
    { 'policy.yml': POLICY.replace('permission: maintain', 'users: [1]').concat('    approval: {count: 2}\n') },
    ['policy.yml:12:23'],
  ],
  [
    'role-unusable',
    { 'policy.yml': `${POLICY}  root: {description: d, branches: [main, 'admin/*', 'admin/x'], workflows: ['**']}\n` },
    ['policy.yml:12:36'],
  ],
  ['session-policy', { 'policy.yml': `${POLICY}${AWS}${LONG}\n` }, ['policy.yml:17:19']],
  ['session-policy', { 'policy.yml': `${POLICY}${AWS}          policy: 'no json'\n` }, ['policy.yml:17:19']],
  ['role-unknown', { 'grants/users/mona/b.yml': GRANT.replace('flags', 'flag') }, ['grants/users/mona/b.yml:1:7']],
  [
    'no-principal-id',
    { 'grants/users/mona/b.yml': GRANT.replace('principal-id: 1\n', '') },
    ['grants/users/mona/b.yml:1:1'],
  ],
  [
    'no-principal-id',
    { 'grants/apps/tool/b.yml': GRANT.replace('principal-id: 1', 'requested-by: mona\nrequested-by-id: 1') },
    ['grants/apps/tool/b.yml:1:1'],
  ],
  [
    'requester-by-login',
    { 'grants/users/mona/b.yml': `${GRANT}requested-by: lisa\n` },
    ['grants/users/mona/b.yml:6:15'],
  ],
  [
    'grant-team-by-name',
    { 'grants/teams/growth/b.yml': GRANT.replace('principal-id: 1', 'requested-by: mona\nrequested-by-id: 1') },
    ['grants/teams/growth/b.yml:1:1'],
  ],
  [
    'expired',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-12-09', '2026-11-25') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'expires-soon',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-11-24', '2026-11-14').replace('2026-12-09', '2026-12-02') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'revoked-leftover',
    { 'grants/users/mona/b.yml': `${GRANT}revoked: {at: 2026-11-24T10:00:00Z, by: hubot}\n` },
    ['grants/users/mona/b.yml:6:10'],
  ],
  [
    'too-long',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-12-09', '2026-12-15') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'narrows-to-nothing',
    {
      'grants/users/mona/b.yml': `${GRANT}branches: [release/1, hotfix/1, 'hotfix/*']\nenvironments: [Staging, prod]\nevents: [push]\ntags: [v1]\n`,
    },
    [
      'grants/users/mona/b.yml:6:23',
      'grants/users/mona/b.yml:6:33',
      'grants/users/mona/b.yml:7:25',
      'grants/users/mona/b.yml:8:10',
      'grants/users/mona/b.yml:9:8',
    ],
  ],
  [
    'narrows-to-nothing',
    { 'grants/users/mona/b.yml': `${GRANT}branches: []\ntags: []\n` },
    ['grants/users/mona/b.yml:6:11'],
  ],
  [
    'wider-than-role',
    { 'grants/users/mona/b.yml': `${GRANT}branches: ['release/**', 'release/1*', '**']\n` },
    ['grants/users/mona/b.yml:6:12', 'grants/users/mona/b.yml:6:40'],
  ],
  [
    'stray-file',
    {
      'grants/users/mona/b.yaml': '',
      'grants/users/b.yml': '',
      'grants/users/mona/deep/b.yml': '',
      'grants/people/mona/b.yml': '',
      'policy.yaml': '',
      'grants/users/.gitkeep': '',
      'README.md': '',
    },
    ['grants/people', 'grants/users/b.yml', 'grants/users/mona/b.yaml', 'grants/users/mona/deep', 'policy.yaml'],
  ],
  ['empty-folder', { 'grants/users/lisa/.gitkeep': '' }, ['grants/users/lisa']],
  [
    'name-clash',
    { 'grants/users/Mona/a.yml': GRANT, 'grants/users/mona/A.yml': GRANT },
    ['grants/users/mona', 'grants/users/mona/a.yml'],
  ],
];

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

test.each(FOUND)('%s is found, and nothing else', async (rule, files, findings) => {
  await withTree({ ...CLEAN, ...files }, async (cwd) => {
    const { stdout } = await call(['lint', '--access', '.', '--json'], { cwd, at: AT });
    const found = (JSON.parse(stdout) as Report).findings;
    expect(found.map(({ file, line, column }) => `${file}${line > 0 ? `:${line}:${column}` : ''}`)).toEqual(findings);
    expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([rule]));
  });
});

test('a grant without `starts` is not held to be a long one', async () => {
  await withTree(
    { ...CLEAN, 'grants/users/mona/b.yml': GRANT.replace(/^starts.*\n/m, '').replace('2026-12-09', '2026-11-28') },
    async (cwd) => {
      expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toMatchObject({
        code: 0,
        stdout: '3 files: 0 errors, 0 warnings\n',
      });
    },
  );
});

test('a link is an error, and so is a missing policy', async () => {
  await withTree({ 'grants/users/mona/a.yml': GRANT }, async (cwd) => {
    symlinkSync(join(cwd, 'grants/users/mona/a.yml'), join(cwd, 'grants/users/mona/link.yml'));
    symlinkSync(join(cwd, 'grants/users/mona'), join(cwd, 'grants/users/lisa'));
    const { code, stdout } = await call(['lint', '--access', '.'], { cwd, at: AT });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'grants/users/lisa: error: a symbolic link is never followed (put the file or folder itself there) [symbolic-link]',
        'grants/users/mona/link.yml: error: a symbolic link is never followed (put the file or folder itself there) [symbolic-link]',
        'policy.yml: error: there is no policy [policy-missing]',
        '1 file: 3 errors, 0 warnings\n',
      ].join('\n'),
    );
  });
});

test('every rule has a test', () => {
  const tested = new Set([...FOUND.map(([rule]) => rule), 'symbolic-link', 'policy-missing']);
  expect(RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('clean is 0, warnings are 0 unless strict, errors are 1', async () => {
  await withTree(CLEAN, async (cwd) => {
    expect(await call(['lint', '--access', '.', '--strict'], { cwd, at: AT })).toEqual({
      code: 0,
      stdout: '2 files: 0 errors, 0 warnings\n',
      stderr: '',
    });
    expect((await call(['lint', '--access', '.'], { cwd, at: '2027-01-01T00:00:00Z' })).code).toBe(0);
    expect((await call(['lint', '--access', '.', '--strict'], { cwd, at: '2027-01-01T00:00:00Z' })).code).toBe(1);
  });
});

test('in GitHub Actions findings are annotations, and cannot be anything else', async () => {
  await withTree(
    {
      ...CLEAN,
      'grants/users/mona/b,c:d%0A::error::x.yml': '',
      'grants/users/mona/b.yml': GRANT.replace('flags', '"fl\\n::error::ags"'),
    },
    async (cwd) => {
      const { stdout } = await call(['lint', '--access', '.'], { cwd, at: AT, env: { GITHUB_ACTIONS: 'true' } });
      expect(stdout.split('\n')).toEqual([
        "::warning file=grants/users/mona/b%2Cc%3Ad%250A%3A%3Aerror%3A%3Ax.yml,title=stray-file::nobody's grant: this file is never read (grants are `grants/users/<login>/<name>.yml`, or `teams` and `apps` likewise)",
        expect.stringMatching(
          /^::error file=grants\/users\/mona\/b\.yml,line=1,col=7,title=grant-invalid::role: expected a role name/,
        ),
        '4 files: 1 error, 1 warning',
        '',
      ]);
    },
  );
});

test('threads find what one thread finds', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [
      `grants/users/u${index}/a.yml`,
      index % 100 === 0 ? `${GRANT}admin: true\n` : GRANT,
    ]),
  );
  await withTree({ ...CLEAN, ...many }, async (cwd) => {
    const alone = await call(['lint', '--access', '.', '--json'], { cwd, at: AT });
    const together = await call(['lint', '--access', '.', '--json'], {
      cwd,
      at: AT,
      script: fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url)),
    });
    expect(together).toEqual(alone);
    expect(JSON.parse(alone.stdout)).toMatchObject({ files: 1502, errors: 15, warnings: 0 });
  });
});

test('the folder may be an operand, and is given once', async () => {
  await withTree(CLEAN, async (cwd) => {
    expect((await call(['lint', '.'], { cwd, at: AT })).code).toBe(0);
    expect(await call(['lint', '.', '--access', '.'], { cwd, at: AT })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('given twice'),
    });
    expect(await call(['lint'], { cwd, at: AT })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`.github/access` is not a folder'),
    });
  });
});

test('the example is clean', async () => {
  const cwd = fileURLToPath(new URL('../../examples', import.meta.url));
  expect(
    await call(['lint', '--access', 'access', '--policy-repository', 'acme/shop', '--strict'], { cwd, at: AT }),
  ).toMatchObject({ code: 0, stdout: '4 files: 0 errors, 0 warnings\n' });
});
