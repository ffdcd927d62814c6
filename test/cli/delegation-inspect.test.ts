import { beforeAll, expect, test } from 'vitest';
import { call, type Called, withTree } from './call.ts';

const AT = '2026-11-25T12:00:00Z';
const RUN = [
  '--repository',
  'acme/shop',
  '--repository-id',
  '7701',
  '--workflow',
  'flags.yml',
  '--ref',
  'refs/heads/main',
];
const WHO = ['--tool', 'n8n', '--issuer', 'https://n8n.acme.example'];
const INPUT = ['--input', 'banner=spring'];
const PEOPLE = 'version: 1\npeople:\n  mona-marketing: {name: Mona Marketing}\n';
const KEYGEN = ['delegation', 'keygen', ...WHO, '--app', '901', '--role', 'flags', '--out', 'key.pem'];
const SIGN = [
  'dispatch',
  ...RUN,
  ...INPUT,
  ...WHO,
  '--person',
  'mona-marketing',
  '--key',
  'key.pem',
  '--print',
  'token',
];

let files: Readonly<Record<string, string>>;
let token: string;
beforeAll(async () => {
  await withTree({}, async (cwd) => {
    const entry = await call(KEYGEN, { cwd });
    const signed = await call(SIGN, { cwd, at: AT });
    token = signed.stdout.trim();
    const policy = [
      'version: 1',
      'approval: {approvers: {users: [480938]}}',
      'limits: {lifetime: 30d, session: 1h}',
      'roles:\n  flags: {description: Flags, branches: [main], workflows: [.github/workflows/flags.yml]}',
      'delegation:',
      entry.stdout,
    ].join('\n');
    files = { '.github/access/policy.yml': policy, '.github/access/people.yml': PEOPLE, 'token.txt': `${token}\n` };
  });
});

async function inspected(
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
  stdin = '',
): Promise<Called> {
  return await withTree(
    { ...files, ...more },
    async (cwd) => await call(['delegation', 'inspect', ...words], { cwd, at: AT, stdin }),
  );
}

test('what was signed passes, by the entry that keygen printed, and its signature is not shown', async () => {
  const { code, stdout, stderr } = await inspected(['token.txt', ...RUN, ...INPUT]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.match(/^ok {4}/gm)).toHaveLength(6);
  expect(stdout).toContain('"sub":"mona-marketing"');
  expect(stdout).toMatch(/Only the gate knows whether it was used\./);
  for (const part of token.split('.')) expect(stdout).not.toContain(part);
});

test('on standard input, without the run, what was not told is not looked at', async () => {
  const { code, stdout } = await inspected([], {}, token);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\? {5}it is for what was sent: not looked at, the run was not told/m);
  expect((await inspected(['-'], {}, token)).stdout).toBe(stdout);
});

test.each<[string, readonly string[], RegExp]>([
  ['another input', [...RUN, '--input', 'banner=autumn'], /^FAIL {2}it is for what was sent: expected .*the inputs/m],
  [
    'another ref',
    [...RUN.slice(0, -1), 'refs/heads/other', ...INPUT],
    /^FAIL {2}it is for what was sent.*branch or tag/m,
  ],
  ['another repository', ['--repository', 'acme/other', ...RUN.slice(2), ...INPUT], /^FAIL {2}issuer, audience/m],
  ['repository_dispatch', [...RUN, ...INPUT, '--event-type', 'flag'], /^FAIL {2}it is for what was sent/m],
  ['later', ['--created-at', '2026-11-25T12:30:00Z'], /^FAIL {2}it was good when the run was created/m],
])('%s is told, and the rest passes', async (_what, words, said) => {
  const { code, stdout } = await inspected(['token.txt', ...words]);
  expect(code).toBe(1);
  expect(stdout).toMatch(said);
  expect(stdout.match(/^FAIL/gm)).toHaveLength(1);
});

test('what is no token is said, and nothing of it is shown', async () => {
  const { code, stdout } = await inspected(['token.txt'], { 'token.txt': `${token}.AAAA` });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^FAIL {2}it is a signed token: /);
  for (const part of token.split('.')) expect(stdout).not.toContain(part);
});

test('a person who is not in people.yml, and JSON', async () => {
  const { code, stdout } = await inspected(['token.txt', '--json'], {
    '.github/access/people.yml': 'version: 1\npeople: {}\n',
  });
  expect(code).toBe(1);
  const found = JSON.parse(stdout) as { readonly checks: readonly unknown[] };
  expect(found).toMatchObject({ schema: 1, entry: 'n8n', kind: 'signed', claims: { sub: 'mona-marketing' } });
  expect(found.checks.at(-1)).toMatchObject({ name: 'person', outcome: 'fail' });
  expect(stdout).not.toContain(token.split('.')[2]);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
  ['the token as a word', ['eyJhbGciOiJFUzI1NiJ9.e30.AA'], {}, /the token is on the command line/],
  ['no file', ['none.txt'], {}, /`none.txt` is not there/],
  ['half a run', ['token.txt', '--workflow', 'flags.yml'], {}, /`--repository` and .* are missing/],
  ['an input alone', ['token.txt', ...INPUT], {}, /`--input` is given without the run/],
  ['another tool', ['token.txt', '--tool', 'other'], {}, /there is no entry `other`\n.*the policy has `n8n`/],
  ['no policy', ['token.txt', '--access', '.'], {}, /did you mean `\.?\/?\.github\/access`|no `policy.yml`/],
  ['half a ref', ['token.txt', ...RUN.slice(0, -1), 'main'], {}, /`main` cannot be given to `--ref`/],
  ['a time', ['token.txt', '--created-at', 'today'], {}, /`today` is not a date/],
])('says what is wrong: %s', async (_what, words, more, said) => {
  const { code, stdout, stderr } = await inspected(words, more);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).not.toContain('eyJhbGciOiJFUzI1NiJ9.e30');
});

test('an issuer that no entry has is told', async () => {
  const other = (files['.github/access/policy.yml'] ?? '').replace(
    'https://n8n.acme.example',
    'https://other.acme.example',
  );
  const { code, stderr } = await inspected(['token.txt'], { '.github/access/policy.yml': other });
  expect(code).toBe(2);
  expect(stderr).toMatch(/issued by `https:\/\/n8n.acme.example`, which no entry has/);
});

test('of a provider: which inputs may be set is in the file of the workflow, and not looked at', async () => {
  const issuer = 'https://login.acme.example/v2.0';
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(Date.parse(AT) / 1000);
  const claims = { iss: issuer, aud: 'api://grantgate', azp: 'portal', oid: '5f2c', iat: seconds, exp: seconds + 300 };
  const entry = `{name: portal, kind: idp, app: 9, issuer: '${issuer}', audience: api://grantgate, client: portal`;
  const policy = `${files['.github/access/policy.yml'] ?? ''}\n  - ${entry}, subject: oid, roles: [flags]}\n`;
  const { stdout } = await inspected(
    [...RUN, ...INPUT],
    { '.github/access/policy.yml': policy },
    [part({ alg: 'RS256', typ: 'JWT', kid: 'k' }), part(claims), 'c2lnbmF0dXJl'].join('.'),
  );
  expect(stdout).toMatch(/^\? {5}it is for what was sent: not looked at, .*is in the workflow’s file$/m);
  expect(stdout).toMatch(/^ok {4}issuer, audience/m);
});
