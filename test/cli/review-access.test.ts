import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRANT, POLICY, WORKFLOW } from '../review/sound.ts';
import { call, type Called, withTree } from './call.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const EVIDENCE = JSON.stringify({
  'users/mona/banner': {
    pull: {
      number: 7,
      merged: true,
      author: 'mona',
      author_id: 583_231,
      head_sha: 'c1',
      committers: [],
      merged_at: '2026-11-20T07:00:00Z',
    },
    reviews: [
      { author: 'hubot', author_id: 480_938, state: 'APPROVED', commit: 'c1', submitted_at: '2026-11-20T06:00:00Z' },
    ],
  },
});
const BROAD = GRANT.replace('2026-12-18', '2027-12-18');
const RECORD = JSON.stringify({
  schema: 1,
  kind: 'decision',
  time: '2026-11-24T10:00:00Z',
  repository: 'acme/shop',
  run_id: '100',
  run_attempt: '1',
  result: {
    decision: 'allow',
    grant: 'users/mona/banner',
    principal: 'mona',
    policy: { repository: 'acme/shop' },
    run: { event_name: 'workflow_dispatch', ref: 'refs/heads/release/x', environment: 'staging' },
  },
});

const TREE: Readonly<Record<string, string>> = {
  '.github/access/policy.yml': POLICY,
  '.github/access/grants/users/mona/banner.yml': GRANT,
  '.github/workflows/flags.yml': WORKFLOW,
  '.github/CODEOWNERS': '/.github/ @acme/platform\n',
  'evidence.json': EVIDENCE,
  'records/one/record.jsonl': `${RECORD}\n`,
};

/** Reviews a clone of acme/shop with these files besides; `last` answers with a file that was written. */
async function reviewing(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  last?: string,
): Promise<Called & { readonly file?: string }> {
  return await withTree({ ...TREE, ...files }, async (cwd) => {
    for (const [folder, name] of [
      ['.', 'shop'],
      ...(Object.keys(files).some((path) => path.startsWith('web/')) ? [['web', 'web']] : []),
    ] as const) {
      execFileSync('git', ['-C', join(cwd, folder ?? ''), 'init', '-q'], { env });
      const remote = `https://github.com/acme/${name ?? ''}.git`;
      execFileSync('git', ['-C', join(cwd, folder ?? ''), 'remote', 'add', 'origin', remote], { env });
    }
    const called = await call(['review', ...words], { cwd, env });
    return { ...called, ...(last === undefined ? {} : { file: readFileSync(join(cwd, last), 'utf8') }) };
  });
}

interface Written {
  readonly homes: readonly string[];
  readonly findings: readonly { readonly id: string }[];
  readonly ignored: readonly object[];
  readonly gone: readonly object[];
  readonly paths: readonly object[];
  readonly sources: readonly object[];
}

const jsonOf = async (files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Written> =>
  // what the test looks at is compared below
  JSON.parse((await reviewing(files, [...words, '--json'])).stdout) as Written;

test('what is unknown stands first, and what would tell it', async () => {
  const { code, stdout } = await reviewing({}, []);
  expect(code).toBe(0);
  expect(stdout.indexOf('Not known:')).toBeLessThan(stdout.indexOf('Who can reach what:'));
  expect(stdout).toContain('pull requests and reviews of grants of acme/shop: not asked: add `--online`');
  expect(stdout).toContain('mona (583231) → flag-release [active] by `users/mona/banner`');
  expect(stdout).toContain('until 2026-12-18 18:00 UTC (in 23 days)');
});

test('evidence and records say who approved and when it was used', async () => {
  const { paths, sources } = await jsonOf({}, '--evidence', 'evidence.json', '--records', 'records');
  expect(paths).toMatchObject([
    {
      home: 'acme/shop',
      grant: 'users/mona/banner',
      who: { kind: 'user', name: 'mona', id: 583_231 },
      gets: [
        { provider: 'aws', target: 'arn:aws:iam::111122223333:role/flags-staging', session: 900 },
        { provider: 'github' },
      ],
      until: '2026-12-18T18:00:00Z',
      approval: { approved: 'yes', pull: 7, by: ['hubot'], at: '2026-11-20T06:00:00Z' },
      lastUsed: { used: 'yes', at: '2026-11-24T10:00:00Z', by: 'mona', run: 'acme/shop/actions/runs/100' },
      owner: 'acme/platform',
    },
  ]);
  expect(sources).toContainEqual({ place: 'acme/shop', source: 'evidence', state: 'read' });
  expect(sources).toContainEqual({ place: '', source: 'records', state: 'read' });
});

test('a finding has its place, its owner, its control and what puts it right', async () => {
  const { findings } = await jsonOf({ '.github/access/grants/users/mona/banner.yml': BROAD });
  expect(findings).toMatchObject([
    {
      id: 'grant-broad',
      severity: 'medium',
      about: 'users/mona/banner',
      message: 'It lasts 393 days, more than 92.',
      nhi: [{ id: 'NHI5:2025', title: 'Overprivileged NHI' }],
      owner: 'acme/platform',
      place: { file: '.github/access/grants/users/mona/banner.yml', line: 1, column: 1 },
    },
  ]);
});

test('each credential has a whole line and its own longest session, and the page cuts none', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `credential-${index}`);
  const policy = [
    'version: 1',
    'approval: {approvers: {permission: maintain}}',
    'limits: {lifetime: 30d, session: 1h}',
    'roles:',
    '  flag-release:',
    '    description: Flags',
    "    branches: ['release/*']",
    '    environments: [staging]',
    '    workflows: [.github/workflows/flags.yml]',
    '    credentials:',
    ...names.map(
      (name) =>
        `      ${name}: {vault: {url: 'https://vault.acme.example', role: ${name}-of-long-name, session: 15m, ` +
        `secrets: [{path: secret/data/a, field: b, env: ${name.replace('-', '_').toUpperCase()}}]}}`,
    ),
    '      app: {accept-longer: true, azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, ' +
      'client: 00001111-aaaa-2222-bbbb-3333cccc4444}}',
    '',
  ].join('\n');
  const files = { '.github/access/policy.yml': policy };
  const { stdout } = await reviewing(files, []);
  for (const name of names)
    expect(stdout).toContain(
      `gets: vault https://vault.acme.example role ${name}-of-long-name (15m; who gets in past the gate is not known)`,
    );
  expect(stdout).toContain('(1h, longer is accepted; who gets in past the gate is not known)');
  const page = (await reviewing(files, ['--html', '-'])).stdout;
  for (const name of names) expect(page).toContain(`role ${name}-of-long-name (15m; who gets in past`);
  expect(page).toContain('PR.AA-01 (PR.AC-1 in CSF 1.1)');
  expect(page).toMatch(/longer is accepted; who gets in past the gate is not known\).* · branches release\/\*/);
});

const IGNORE = (until: string): string =>
  `version: 1\nignore:\n  - {finding: grant-broad, on: users/mona/banner, reason: the audit, by: hubot, until: ` +
  `${until}}\n`;
const broad = { '.github/access/grants/users/mona/banner.yml': BROAD };

test('lines to copy keep how far they are indented', async () => {
  const policy = POLICY.replace('    owner: acme/platform\n', '');
  const { stdout } = await reviewing({ '.github/access/policy.yml': policy }, []);
  expect(stdout).toContain(`| roles:
            |   flag-release:
            |     owner: acme/platform
`);
});

test('an accepted finding stays in the report, and comes back with its entry when the time is over', async () => {
  const accepted = await jsonOf({ ...broad, '.github/access/review.yml': IGNORE('2027-01-31T00:00:00Z') });
  expect(accepted.findings).toEqual([]);
  expect(accepted.ignored).toMatchObject([{ id: 'grant-broad', ignored: { by: 'hubot', reason: 'the audit' } }]);
  const over = await jsonOf({ ...broad, '.github/access/review.yml': IGNORE('2026-11-25T12:00:00Z') });
  expect(over.findings).toMatchObject([
    { id: 'grant-broad' },
    { id: 'ignore-ended', place: { file: '.github/access/review.yml', line: 3 } },
  ]);
});

test('a baseline tells what is new, still there and gone', async () => {
  const before = await reviewing(broad, ['--json']);
  const same = await jsonOf({ ...broad, 'last.json': before.stdout }, '--baseline', 'last.json');
  expect(same.findings).toMatchObject([{ id: 'grant-broad', age: 'still' }]);
  const gone = await jsonOf({ 'last.json': before.stdout }, '--baseline', 'last.json');
  expect(gone.gone).toEqual([{ home: 'acme/shop', id: 'grant-broad', about: 'users/mona/banner' }]);
  const fresh = await jsonOf(
    { ...broad, 'last.json': '{"schema": 1, "findings": [], "ignored": []}' },
    '--baseline',
    'last.json',
  );
  expect(fresh.findings).toMatchObject([{ id: 'grant-broad', age: 'new' }]);
});

test.each<[words: readonly string[], code: number]>([
  [['--fail-on', 'high'], 0],
  [['--fail-on', 'medium'], 1],
  [['--fail-on', 'low'], 1],
  [['--strict'], 1],
])('%j gives exit code %i', async (words, code) => {
  expect(await reviewing(broad, words)).toMatchObject({ code });
});

test('CSV holds no formula, and JSON goes to a file', async () => {
  const evil = GRANT.replace('Banner for the November release', '\'=HYPERLINK("https://x.example";"a, b")\'');
  const { stdout, file } = await reviewing(
    { '.github/access/grants/users/mona/banner.yml': evil },
    ['--csv', '-', '--json=out.json'],
    'out.json',
  );
  const [head = '', row = ''] = stdout.split('\r\n');
  expect(head.split(',').slice(0, 5)).toEqual(['policy', 'who', 'kind', 'id', 'role']);
  expect(row).toContain(`"'=HYPERLINK(""https://x.example"";""a, b"")"`);
  expect(JSON.parse(file ?? '')).toMatchObject({ schema: 1 });
});

test('several policies are one report, and an identity that two of them give is found in both', async () => {
  const web = { 'web/.github/access/policy.yml': POLICY.replaceAll('flag-release', 'flag-web') };
  const both = ['--access', '.github/access', '--access', 'web/.github/access'];
  const { findings, homes } = await jsonOf(web, ...both);
  expect(homes).toEqual(['acme/shop', 'acme/web']);
  const shared = findings.filter(({ id }) => id === 'one-identity-many-roles');
  expect(shared).toMatchObject([
    { home: 'acme/shop', about: 'identity aws arn:aws:iam::111122223333:role/flags-staging' },
    { home: 'acme/shop', about: expect.stringContaining('identity github App Iv23liExample') },
    { home: 'acme/web' },
    { home: 'acme/web' },
  ]);
});

test('two policies of one repository are told apart by their folders', async () => {
  const both = ['--access', '.github/access', '--access', 'central/web'];
  const { homes } = await jsonOf({ 'central/web/policy.yml': POLICY }, ...both);
  expect(homes).toEqual(['acme/shop:.github/access', 'acme/shop:central/web']);
});

test.each<[what: string, files: Readonly<Record<string, string>>, words: readonly string[], says: string]>([
  ['no policy', {}, ['--access', 'records'], 'policy.yml` is not there'],
  ['a broken policy', { '.github/access/policy.yml': 'version: 2\n' }, [], 'policy.yml:1:10'],
  ['a baseline that is none', { 'x.json': '{}' }, ['--baseline', 'x.json'], '`x.json` is not a review'],
  [
    'a baseline with half a finding',
    { 'x.json': '{"schema":1,"findings":[{"id":"a"}],"ignored":[]}' },
    ['--baseline', 'x.json'],
    'is not a review',
  ],
  ['no severity', {}, ['--fail-on', 'bad'], '`bad` is not a severity'],
  ['no time', {}, ['--since', 'ever'], '`ever` is not a time'],
  [
    'a record that is none',
    { 'records/x.jsonl': 'hello\n' },
    ['--records', 'records'],
    'x.jsonl:1: this is not a line',
  ],
  [
    'an ignore without end',
    { '.github/access/review.yml': IGNORE('2028-01-01T00:00:00Z') },
    [],
    'more than a year away',
  ],
  [
    'an ignore of what is no finding',
    { '.github/access/review.yml': IGNORE('2027-01-01T00:00:00Z').replace('grant-broad', 'grant-brod') },
    [],
    'review.yml:3:15',
  ],
  ['two forms on standard output', {}, ['--json', '--csv', '-'], 'would both go to standard output'],
  ['a form for a change', {}, ['--diff', 'HEAD', '--csv', 'x'], '`--csv` and `--diff`'],
  ['a file of JSON after a blank', {}, ['--json', 'out.json'], 'write `--json=out.json`'],
  ['one policy twice', {}, ['--access', '.github/access', '--access', './.github/access'], 'is given twice'],
  ['the policy path without a change', {}, ['--policy-path', 'x'], '`--policy-path` is for `--diff` and `--online`'],
])('%s is an error', async (_, files, words, says) => {
  const { code, stderr } = await reviewing(files, words);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(says) });
});
