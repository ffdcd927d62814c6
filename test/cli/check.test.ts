import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joined } from '../joined.ts';
import { type Vector, VECTORS } from '../report/vector.ts';
import { call, withTree } from './call.ts';

const found = VECTORS.find(({ name }) => name === 'approved-active');
if (found === undefined) throw new Error('no vector');
const vector: Vector = found;
const GRANT = 'grants/users/mona/november-banner.yml';
const tree = (
  more: Readonly<Record<string, string | Uint8Array>> = {},
  run: Readonly<Record<string, unknown>> = {},
): Record<string, string | Uint8Array> => ({
  ...vector.files,
  'run.json': JSON.stringify({ ...vector.run, ...run }),
  'evidence.json': JSON.stringify(vector.evidence),
  ...more,
});
const CHECK = ['check', '--access', '.', '--run', 'run.json'];
const EVIDENCE = ['--evidence', 'evidence.json'];

test('without evidence it says what to give, and nothing about an approval that it does not know', async () => {
  await withTree(tree(), async (cwd) => {
    const { code, stdout } = await call(CHECK, { cwd });
    expect([code, stdout.split('\n').slice(0, 3)]).toEqual([
      1,
      [
        'refused: approval-missing',
        'Nothing was given by which an approval could be known, so no grant counts as approved.',
        'What to do now: Give `--evidence <file>`, ask GitHub with `--online`, or take every grant as approved with ' +
          '`--assume-approved`.',
      ],
    ]);
  });
});

test('a person reads the answer, what to do, and the checks', async () => {
  await withTree(tree(), async (cwd) => {
    expect(await call([...CHECK, ...EVIDENCE, '--at', '2026-11-28T18:00:00Z'], { cwd })).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringMatching(
        joined(
          /^refused: grant-expired\nThe grant `users\/mona\/november-banner` ended at .*\n/,
          /What to do now: Ask for a new grant\.\n/,
          /Whom to ask: .* or hubot can approve\. Nobody can approve their own access\. .*\n/,
          /https:\/\/github\.com\/grantgate\/grantgate\/blob\/main\/docs\/reasons\.md#grant-expired\n/,
          /note: the evidence leaves out .*\n\n/,
        ),
      ),
    });
    expect(await call([...CHECK, ...EVIDENCE], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^allowed\n/),
    });
  });
});

test('without evidence nothing is approved; approval can be assumed, everything else stays', async () => {
  await withTree(tree(), async (cwd) => {
    expect(await call(CHECK, { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('refused: approval-missing'),
    });
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('every grant is taken as approved'),
    });
    expect(await call([...CHECK, '--assume-approved', '--at', '2026-11-29T00:00:00Z'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('refused: grant-expired'),
    });
  });
});

test('approval is assumed for every role, however many it needs', async () => {
  const grant = 'role: two-eyes\nreason: r\nprincipal-id: 583231\nexpires: 2026-11-26T00:00:00Z\n';
  await withTree(tree({ [GRANT]: grant }, { environment: 'production' }), async (cwd) => {
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({ code: 0 });
  });
});

test('colours only on a terminal, and as NO_COLOR and FORCE_COLOR say', async () => {
  await withTree(tree(), async (cwd) => {
    const coloured = async (tty: boolean, env: Record<string, string>): Promise<boolean> =>
      (await call(CHECK, { cwd, tty, env })).stdout.includes('\u001b[');
    expect(await coloured(true, {})).toBe(true);
    expect(await coloured(false, {})).toBe(false);
    expect(await coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(await coloured(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(true, { FORCE_COLOR: '0' })).toBe(false);
  });
});

test('grants of others are not even opened', async () => {
  await withTree(
    tree(
      { 'grants/users/lisa/x.yml': 'x', 'grants/apps/mona/x.yml': 'x', 'grants/teams/other/x.yml': 'x' },
      { actor_teams: ['acme/product'] },
    ),
    async (cwd) => {
      chmodSync(join(cwd, 'grants/users/lisa'), 0);
      const { code, stdout } = await call([...CHECK, ...EVIDENCE, '--json'], { cwd });
      chmodSync(join(cwd, 'grants/users/lisa'), 0o755);
      expect({ code, considered: (JSON.parse(stdout) as { considered: unknown[] }).considered.length }).toEqual({
        code: 0,
        considered: 1,
      });
    },
  );
});

test('an actor that is a path finds nothing', async () => {
  await withTree(tree({}, { actor: '../users/mona', actor_id: '1' }), async (cwd) => {
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no-grant'),
    });
  });
});

test('a link is refused: as a grant, as a folder, as the policy', async () => {
  await withTree(tree({ 'elsewhere/grant.yml': vector.files[GRANT] ?? '' }), async (cwd) => {
    symlinkSync(join(cwd, GRANT), join(cwd, 'grants/users/mona/link.yml'));
    expect(await call([...CHECK, '--assume-approved', '--grant', 'users/mona/link'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('grants/users/mona/link.yml: the file is a symbolic link'),
    });
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'grants/teams'));
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a symbolic link'),
    });
  });
  await withTree(tree(), async (cwd) => {
    mkdirSync(join(cwd, 'access'));
    symlinkSync(join(cwd, 'policy.yml'), join(cwd, 'access/policy.yml'));
    expect(await call(['check', '--access', 'access', '--run', 'run.json'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('policy-invalid'),
    });
  });
});

test.each([
  ['larger than 64 KiB', `# ${'x'.repeat(70_000)}`],
  ['not UTF-8 text', new Uint8Array([0x72, 0xff, 0xfe])],
  ['the file is empty', ''],
])('a grant that is %s is void', async (words, text) => {
  await withTree(tree({ [GRANT]: text }), async (cwd) => {
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(words),
    });
  });
});

test.each([
  [['check'], /no run is given/],
  [['check', '--run', 'nowhere.json'], /cannot read `nowhere\.json`: ENOENT/],
  [['check', '--run', 'policy.yml'], /`policy\.yml` is not JSON/],
  [['check', '--run', 'evidence.json'], /there is no claim `users\/mona\/november-banner`/],
  [['check', '--run', 'empty.json'], /the claim `actor` is missing/],
  [[...CHECK, '--evidence', 'run.json'], /`run\.json`: /],
  [[...CHECK, '--at', '2026-11-28'], /`2026-11-28` is not a date with a time and a zone/],
  [[...CHECK, '--policy-repository', 'shop'], /`shop` is not a repository/],
  [['check', '--run', 'run.json', '--access', 'nowhere'], /`nowhere` is not a folder/],
  [[...CHECK, ...EVIDENCE, '--assume-approved'], /both given/],
  [[...CHECK, '--run', 'run.json'], /`--run` is given twice/],
  [[...CHECK, '--role'], /`--role` lacks its value/],
  [[...CHECK, '--json=yes'], /`--json` takes no value/],
  [[...CHECK, '--acces', 'x'], /did you mean `--access`/],
  [[...CHECK, 'more'], /unexpected `more`/],
])('%j is bad input', async (words, message) => {
  const { code, stdout, stderr } = await withTree(tree({ 'empty.json': '{}' }), (cwd) => call(words, { cwd }));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each<[claims: Record<string, unknown>, message: string, hint: string]>([
  [{ ref: 'release/2026-11' }, 'the claim `ref` is `release/2026-11`', 'did you mean `refs/heads/release/2026-11`?'],
  [{ ref: 'v1.0.0', ref_type: 'tag' }, 'the claim `ref` is `v1.0.0`', 'did you mean `refs/tags/v1.0.0`?'],
  [{ ref_type: 'tag' }, 'the claim `ref_type` is `tag`, and `ref` is a branch', 'give the two as GitHub does'],
  [
    { workflow_ref: '.github/workflows/flags.yml@refs/heads/main' },
    'the claim `workflow_ref` is `.github/workflows/flags.yml@refs/heads/main`',
    'expected a workflow with its repository and its ref',
  ],
  [
    { workflow_ref: 'acme/shop/.github/workflows/flags.yml' },
    'the claim `workflow_ref` is',
    'expected a workflow with its repository and its ref',
  ],
  [{ base_ref: 'refs/heads/main' }, 'the claim `base_ref` is `refs/heads/main`', 'did you mean `main`?'],
  [{ repository: 'shop' }, 'the claim `repository` is `shop`', 'expected a repository, `owner/name`'],
  [{ ref_protected: 'yes' }, 'the claim `ref_protected` is `yes`', 'expected `true` or `false`'],
  [{ runner_environment: 'github_hosted' }, 'the claim `runner_environment` is', '`github-hosted` or `self-hosted`'],
  [{ actor_teams: ['product'] }, 'the claim `actor_teams` is `product`', 'teams written `owner/slug`'],
  [{ enviroment: 'staging' }, 'there is no claim `enviroment`', 'did you mean `environment`?'],
  [{ mood: 'good' }, 'there is no claim `mood`', 'see `run.json` in docs/cli.md'],
])('a run.json with %j is bad input, and says what was meant', async (claims, message, hint) => {
  const called = await withTree(tree({}, claims), (cwd) => call([...CHECK, '--assume-approved'], { cwd }));
  expect(called).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`\`run.json\`: ${message}`) });
  expect(called.stderr).toContain(hint);
});

test('a run.json may hold all that a token holds', async () => {
  const more = {
    environment_node_id: 'EN_x',
    check_run_id: '1',
    enterprise: 'acme',
    exp: 1,
    repository_property_tier: 'one',
    run_number: '7',
  };
  expect(await withTree(tree({}, more), (cwd) => call([...CHECK, '--assume-approved'], { cwd }))).toMatchObject({
    code: 0,
  });
});

test('a mistake in an evidence.json is bad input, with what was meant', async () => {
  const evidence = { ...vector.evidence, revoked: ['grantgate/revoked/users/mona'] };
  const called = await withTree(tree({ 'evidence.json': JSON.stringify(evidence) }), (cwd) =>
    call([...CHECK, ...EVIDENCE], { cwd }),
  );
  expect(called).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'grantgate: `evidence.json`: `revoked[0]` revokes nothing: `grantgate/revoked/users/mona`\n' +
      '  did you mean `users/mona`?\n',
  });
});

test.each<[what: string, evidence: Record<string, unknown>, note: string | undefined]>([
  [
    'nothing',
    {},
    'the evidence leaves out `policy`, `revoked`, `frozen` and `line`, which was not looked at: ' +
      'the last change of the policy counts as reviewed, nothing counts as revoked, nothing counts as frozen and ' +
      'the grant counts as unchanged since its merge',
  ],
  [
    'what was revoked and frozen',
    { revoked: [], frozen: false },
    'the evidence leaves out `policy` and `line`, which was',
  ],
])('an allow says what was not looked at where the evidence says %s', async (_what, more, note) => {
  await withTree(tree({ 'evidence.json': JSON.stringify({ ...vector.evidence, ...more }) }), async (cwd) => {
    expect(await call([...CHECK, ...EVIDENCE], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`note: ${note ?? ''}`),
    });
    const { stdout } = await call([...CHECK, ...EVIDENCE, '--json'], { cwd });
    expect((JSON.parse(stdout) as { notes: string[] }).notes).toEqual([expect.stringContaining(note ?? '')]);
  });
});

test('where the evidence says all, there is no note; where uses are counted, they are among it', async () => {
  const id = 'users/mona/november-banner';
  const grant = vector.evidence[id] as Record<string, unknown>;
  const whole = { [id]: { ...grant, line: 'proved' }, policy: grant, revoked: [], frozen: false };
  await withTree(tree({ 'evidence.json': JSON.stringify(whole) }), async (cwd) => {
    expect((await call([...CHECK, ...EVIDENCE], { cwd })).stdout).not.toContain('note:');
  });
  await withTree(
    tree({ 'evidence.json': JSON.stringify(whole), [GRANT]: `${String(vector.files[GRANT])}max-uses: 3\n` }),
    async (cwd) => {
      expect((await call([...CHECK, ...EVIDENCE], { cwd })).stdout).toContain(
        'note: the evidence leaves out `uses`, which was not looked at: no use counts as spent',
      );
    },
  );
});

test('a grant that is not there is said to be none, with the one that was meant', async () => {
  await withTree(tree(), async (cwd) => {
    const { code, stdout } = await call([...CHECK, ...EVIDENCE, '--grant', 'mona/november-banner'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining(
        'There is no grant `mona/november-banner` of `mona`.\n' +
          'What to do now: Did you mean `users/mona/november-banner`?',
      ),
    });
  });
});
