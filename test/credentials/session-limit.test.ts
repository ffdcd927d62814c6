import { afterEach, expect, test } from 'vitest';
import { setFor, shopRun } from '../e2e/gate.ts';
import { runHere } from '../e2e/in-process.ts';
import { GCP } from '../e2e/shop-providers/gcp.ts';
import { layOutShop, shopPolicy } from '../e2e/shop.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
afterEach(async () => await world.close());

/** The shop, where no credential may last longer than `session`. */
async function open(session: string, credentials: (shop: World) => string): Promise<void> {
  world = await startWorld();
  const policy = shopPolicy(world.urls.sts).replace('session: 1h', `session: ${session}`);
  layOutShop(world, { virtual: true, policy: `${policy}${credentials(world)}` });
}

test.each([
  ['1h', true],
  ['15m', false],
])('an ID token of Google lasts an hour, and is given within a limit of %s: %s', async (session, isGiven) => {
  await open(session, (shop) => GCP.credentials(shop));
  GCP.layOut(world);
  const inputs = { credentials: 'bounded', preflight: 'off', guard: 'off' };
  const end = await runHere(world, shopRun(world), { env: { HTTPS_PROXY: world.proxy }, inputs });
  expect('GCP_ID_TOKEN' in setFor(end)).toBe(isGiven);
});

test.each([
  [600, true],
  [86_400, false],
])('a JWT of Vault that lasts %d seconds is given within a limit of 15m: %s', async (seconds, isGiven) => {
  const secret = '{path: identity/oidc/token/ci, field: token, env: ID_TOKEN}';
  await open(
    '15m',
    (shop) => `      jwt:\n        vault: {url: '${shop.urls.vault}', role: flags, secrets: [${secret}]}\n`,
  );
  world.vaultRole({ name: 'flags', audiences: [world.urls.vault], paths: ['identity/', 'auth/token/create'] });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Date.parse('2026-11-25T12:00:00Z') / 1000;
  const jwt = `${part({ alg: 'RS256' })}.${part({ exp: now + seconds })}.c2ln`;
  world.vaultPath('identity/oidc/token/ci', { kind: 'dynamic', ttl: seconds, make: () => ({ token: jwt }) });
  const inputs = { credentials: 'jwt', preflight: 'off', guard: 'off' };
  expect('ID_TOKEN' in setFor(await runHere(world, shopRun(world), { inputs }))).toBe(isGiven);
});
