import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeSound, openShop, resultOf, shopRun } from '../e2e/gate.ts';
import { runHere } from '../e2e/in-process.ts';
import { BRANCH, GRANT_ID, SHOP } from '../e2e/shop.ts';
import type { World } from '../world/world.ts';
import { type Called, call, withTree } from './call.ts';

const MONA = ['--actor', 'mona', '--workflow', 'flags.yml', '--branch', BRANCH, '--environment', 'staging'];

let world: World;
let token: string;
beforeEach(async () => {
  world = await openShop({ virtual: true });
  token = world.token({
    repositories: [SHOP],
    permissions: { contents: 'read', 'pull-requests': 'read', metadata: 'read' },
    members: true,
  });
});
afterEach(async () => {
  await closeSound(world);
});

async function online(
  words: readonly string[],
  env: Readonly<Record<string, string>> = { GH_TOKEN: token },
): Promise<Called> {
  return await call(['check', ...words, '--online', '--policy-repository', SHOP, '--ca-certificates', world.caFile], {
    env: { GITHUB_SERVER_URL: world.urls.server, ...env },
    at: world.clock.now().toISOString(),
  });
}
const json = ({ stdout }: Called): Readonly<Record<string, unknown>> => JSON.parse(stdout) as Record<string, unknown>;

/** What is changed in the shop, and what the gate and the command both answer. */
const CHANGES: readonly (readonly [what: string, change: (shop: World) => unknown, reason: string | undefined])[] = [
  ['nothing', () => undefined, undefined],
  ['the grant is revoked', (shop) => shop.tag(SHOP, `grantgate/revoked/${GRANT_ID}`), 'grant-revoked'],
  ['everything is frozen', (shop) => shop.tag(SHOP, 'grantgate/frozen/20261125T000000Z'), 'frozen'],
  [
    'the grant was changed by a push',
    (shop) =>
      shop.commit(SHOP, {
        author: 'lisa',
        files: {
          [`.github/access/grants/${GRANT_ID}.yml`]:
            'role: flag-release\nreason: r\nprincipal-id: 583231\nexpires: 2026-11-28T18:00:00Z\n',
        },
      }),
    'approval-missing',
  ],
];

test.each(CHANGES)('it answers as the gate does: %s', async (_what, change, reason) => {
  change(world);
  const answer = json(await online([...MONA, '--role', 'flag-release', '--json']));
  const step = await runHere(world, shopRun(world), {
    inputs: { role: 'flag-release', 'ca-certificates': world.caFile, credentials: 'none' },
  });
  const gate = resultOf(step);
  const decision = reason === undefined ? 'allow' : 'deny';
  expect({ decision: gate['decision'], reason: gate['reason'] }).toEqual({ decision, reason });
  for (const key of ['decision', 'reason', 'grant', 'role', 'summary'])
    expect({ key, value: answer[key] }).toEqual({ key, value: gate[key] });
});

test('the number of the account comes from GitHub, and a grant by name is asked for by name', async () => {
  const named = json(await online([...MONA, '--grant', GRANT_ID, '--json']));
  expect(named).toMatchObject({ decision: 'allow', grant: GRANT_ID, run: { actor: 'mona', actor_id: '583231' } });
  expect(named['notes']).toEqual(['the number of `mona` is 583231', expect.stringMatching(/nobody has proved who/)]);
  const other = json(await online([...MONA, '--actor-id', '7', '--json']));
  expect(other).toMatchObject({ decision: 'deny', reason: 'principal-mismatch' });
});

test('a refused run is decided again from its result', async () => {
  world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
  const refused = await online([...MONA, '--json']);
  await withTree({ 'result.json': refused.stdout }, async (cwd) => {
    const again = await call(
      ['check', '--result', 'result.json', '--online', '--ca-certificates', world.caFile, '--json'],
      { cwd, env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token }, at: world.clock.now().toISOString() },
    );
    expect(json(again)).toMatchObject({ decision: 'deny', reason: 'grant-revoked' });
  });
});

test('what is missing is bad input: a token, a person, a right; and GitHub is asked instead of files', async () => {
  expect(await online(MONA, {})).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/no token to ask/) as string,
  });
  const nobody = await online(MONA.map((word) => (word === 'mona' ? 'nobody-here' : word)));
  expect(nobody).toMatchObject({ code: 2, stdout: '' });
  expect(nobody.stderr).toMatch(/nobody-here/);
  const wrong = await online(MONA, { GH_TOKEN: 'ghp_wrong' });
  expect(wrong.stderr).toMatch(/GitHub does not accept the token/);
  const both = await online([...MONA, '--assume-approved']);
  expect(both.stderr).toMatch(/`--assume-approved` and `--online` are both given\n.*leave it out/);
});
