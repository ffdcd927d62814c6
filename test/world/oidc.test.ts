import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, idToken } from './client.ts';
import type { SigningMode } from './jwt.ts';
import { shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
beforeAll(async () => void (scenario = await shopScenario()));
afterAll(() => scenario.world.close());

async function verify(token: string): ReturnType<typeof jwtVerify> {
  const { world } = scenario;
  const { text } = await ask(world, `${world.urls.issuer}/.well-known/jwks`);
  const keys: JSONWebKeySet = JSON.parse(text);
  return jwtVerify(token, createLocalJWKSet(keys), {
    issuer: world.urls.issuer,
    audience: 'grantgate',
    algorithms: ['RS256'],
    currentDate: world.clock.now(),
  });
}

test('a token carries the claims of its run as strings, for five minutes', async () => {
  const { world, run } = scenario;
  const { payload, protectedHeader } = await verify(await idToken(world, run, 'grantgate'));
  expect(payload).toMatchObject({
    sub: 'repo:acme@9919/shop@7701:environment:staging',
    actor: 'mona',
    actor_id: '583231',
    environment: 'staging',
    repository_id: '7701',
    repository_owner_id: '9919',
    run_id: String(run.id),
    run_attempt: '1',
    ref: 'refs/heads/main',
    ref_protected: 'true',
    event_name: 'workflow_dispatch',
    job_workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/main',
  });
  const { iat = 0, nbf = 0, exp = 0 } = payload;
  expect([exp - iat, iat - nbf]).toEqual([300, 600]);
  expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: expect.any(String), x5t: expect.any(String) });
  expect(decodeJwt(await idToken(world, run, 'grantgate')).jti).not.toBe(payload.jti);
});

test('a job without an environment has no such claim, and a classic repository the old subject', async () => {
  const { world } = scenario;
  const old = world.repository({ name: 'acme/old', subject: 'classic' });
  const run = world.run(old, { workflow: '.github/workflows/ci.yml', actor: 'mona' });
  const claims = decodeJwt(await idToken(world, run, 'grantgate'));
  expect(claims.sub).toBe('repo:acme/old:ref:refs/heads/main');
  expect(claims).not.toHaveProperty('environment');
});

test('a request token of no run is refused', async () => {
  const { world } = scenario;
  const answer = await ask(world, world.urls.oidcRequest, { headers: { authorization: 'Bearer wrong' } });
  expect(answer.status).toBe(401);
});

test('discovery names the issuer and its keys', async () => {
  const { world } = scenario;
  const { text } = await ask(world, `${world.urls.issuer}/.well-known/openid-configuration`);
  expect(JSON.parse(text)).toMatchObject({
    issuer: world.urls.issuer,
    jwks_uri: `${world.urls.issuer}/.well-known/jwks`,
  });
});

test.for<SigningMode>([
  'none',
  'hs256-public-key',
  'unknown-kid',
  'attacker-key',
  'embedded-jwk',
  'no-kid',
  'rs512',
  'bad-signature',
])('a token forged by %s does not verify', async (mode) => {
  const { world, run } = scenario;
  world.signWith(mode);
  const token = await idToken(world, run, 'grantgate');
  world.signWith('issuer');
  await expect(verify(token)).rejects.toThrow(/signature|alg|key/i);
});

test('claims can be tampered with and one token replaced', async () => {
  const { world, run } = scenario;
  world.tamper((claims) => ({ ...claims, actor_id: '1' }));
  world.nextToken('not.a.jwt');
  expect(await idToken(world, run, 'grantgate')).toBe('not.a.jwt');
  expect(decodeJwt(await idToken(world, run, 'grantgate'))['actor_id']).toBe('1');
  world.tamper(undefined);
});

test('time and keys move', async () => {
  const { world, run } = scenario;
  const before = await idToken(world, run, 'grantgate');
  await verify(before);
  await world.rotateKeys();
  await expect(verify(before)).rejects.toThrow('no applicable key found');
  world.setTime('2027-03-01T12:00:00Z');
  const answer = await ask(world, `${world.urls.issuer}/.well-known/jwks`);
  expect(answer.headers.date).toMatch(/^Mon, 01 Mar 2027 12:00:0/);
  expect(decodeJwt(await idToken(world, run, 'grantgate')).iat).toBeGreaterThanOrEqual(
    Date.parse('2027-03-01T12:00:00Z') / 1000,
  );
});
