import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('a person reads the answer, what to do, and the checks', async () => {
  await withTree(tree(), async (cwd) => {
    expect(await call([...CHECK, ...EVIDENCE, '--at', '2026-11-28T18:00:00Z'], { cwd })).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringMatching(
        /^refused: grant-expired\nThe grant `users\/mona\/november-banner` ended at .*\nWhat to do now: Ask for a new grant\.\n\n/,
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

test('the folder of a login is found in any case, unless it is there exactly', async () => {
  const other: ReturnType<typeof tree> = {
    ...tree(),
    'grants/users/MONA/november-banner.yml': vector.files[GRANT] ?? '',
  };
  const { [GRANT]: _, ...moved } = other;
  await withTree(moved, async (cwd) => {
    expect((await call([...CHECK, '--assume-approved'], { cwd })).code).toBe(0);
  });
  await withTree({ ...other, [GRANT]: 'broken' }, async (cwd) => {
    expect(await call([...CHECK, '--assume-approved'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('grant-invalid'),
    });
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
  [['check'], /`--run` is missing/],
  [['check', '--run', 'nowhere.json'], /cannot read `nowhere\.json`: ENOENT/],
  [['check', '--run', 'policy.yml'], /`policy\.yml` is not JSON/],
  [['check', '--run', 'evidence.json'], /the claim `actor` is not a text/],
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
  const { code, stdout, stderr } = await withTree(tree(), (cwd) => call(words, { cwd }));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
