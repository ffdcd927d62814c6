import { existsSync } from 'node:fs';
import { Agent } from 'node:https';
import { dirname } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askGraphql, askRest, tunnel } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
beforeAll(async () => void (scenario = await shopScenario()));
afterAll(() => scenario.world.close());

const SHOP = '/repos/acme/shop';

async function status(): Promise<number> {
  return (await askRest(scenario.world, scenario.run.token, SHOP)).status;
}

test('a fault befalls what it matches, as often as it says', async () => {
  const { world } = scenario;
  world.fail({ host: 'github', path: '*/acme/shop', nth: 2, times: 1 }, { status: 502 });
  expect([await status(), await status(), await status()]).toEqual([200, 502, 200]);
  const lift = world.fail({ method: 'GET' }, { status: 500 });
  expect([await status(), await status()]).toEqual([500, 500]);
  lift();
  expect(await status()).toBe(200);
});

test('rate limits say when to come back', async () => {
  const { world, run } = scenario;
  world.fail({ host: 'github', times: 1 }, { status: 429, retryAfter: 7 });
  world.fail({ host: 'github', times: 1 }, { status: 403, rateLimit: 'primary' });
  const headers = { authorization: `Bearer ${run.token}` };
  expect((await ask(world, `${world.urls.api}${SHOP}`, { headers })).headers['retry-after']).toBe('7');
  const limited = await ask(world, `${world.urls.api}${SHOP}`, { headers });
  expect(limited.headers).toMatchObject({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': expect.stringMatching(/^\d+$/),
  });
  expect(limited.text).toContain('API rate limit exceeded');
});

test('answers break off, stall, are cut, or are not what they should be', async () => {
  const { world } = scenario;
  for (const kind of ['reset', 'truncate'] as const) {
    world.fail({ host: 'github', times: 1 }, { kind });
    await expect(status()).rejects.toThrow(/hang up|aborted|ECONNRESET/);
  }
  world.fail({ host: 'github', times: 1 }, { kind: 'wrong-json' });
  expect((await askRest(world, scenario.run.token, SHOP)).body).toEqual({ unexpected: true });
  world.fail({ host: 'github', times: 1 }, { kind: 'not-json' });
  await expect(status()).rejects.toThrow(SyntaxError);
  world.fail({ host: 'github', times: 1 }, { kind: 'hang' });
  const slow = Symbol('still waiting');
  const outcome = await Promise.race([
    status().catch(() => 'closed'),
    new Promise((resolve) => setTimeout(resolve, 50, slow)),
  ]);
  expect(outcome).toBe(slow);
});

test('a named query answers partly', async () => {
  const { world, run } = scenario;
  world.fail({ operation: 'Names', times: 1 }, { errors: [{ path: ['repository', 'owner'] }] });
  const { data, errors } = await askGraphql(
    world,
    run.token,
    'query Names { repository(owner: "acme", name: "shop") { name owner { login } } }',
  );
  expect(data).toEqual({ repository: { name: 'shop', owner: null } });
  expect(errors).toEqual([
    { type: 'FORBIDDEN', path: ['repository', 'owner'], message: 'Resource not accessible by integration' },
  ]);
});

test('STS throttles in its own words', async () => {
  const { world } = scenario;
  world.fail({ operation: 'AssumeRoleWithWebIdentity', times: 1 }, { status: 400, code: 'IDPCommunicationError' });
  const answer = await ask(world, world.urls.sts, {
    method: 'POST',
    body: 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15',
  });
  expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('<Code>IDPCommunicationError</Code>') });
});

test('requests are on record without their secrets, and connections counted', async () => {
  const { world, run } = await shopScenario();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `Bearer ${run.token}` };
  await ask(world, `${world.urls.api}${SHOP}`, { headers, agent });
  await ask(world, world.urls.graphql, {
    method: 'POST',
    headers,
    agent,
    body: JSON.stringify({ query: 'query Who { viewer { login } }' }),
  });
  expect(world.connections('github')).toBe(1);
  expect(world.requests).toMatchObject([
    { role: 'github', method: 'GET', path: '/api/v3/repos/acme/shop', status: 200 },
    { method: 'POST', path: '/api/graphql', operation: 'Who', status: 200 },
  ]);
  expect(JSON.stringify(world.requests)).not.toContain(run.token);
  agent.destroy();
  await world.close();
});

test('the real host names lead into the world through its proxy, and nowhere else', async () => {
  const { world, run } = scenario;
  const through = { throughProxy: true, headers: { authorization: `Bearer ${run.requestToken}` } };
  const answer = await ask(
    world,
    'https://run-actions-1-azure-eastus.actions.githubusercontent.com/idtoken?audience=grantgate',
    through,
  );
  expect(decodeJwt((JSON.parse(answer.text) as { value: string }).value).iss).toBe(
    'https://token.actions.githubusercontent.com',
  );
  const keys = await ask(world, 'https://token.actions.githubusercontent.com/.well-known/jwks', through);
  expect(JSON.parse(keys.text)).toMatchObject({ keys: [{ alg: 'RS256' }] });
  const api = await ask(world, `https://api.github.com${SHOP}`, {
    throughProxy: true,
    headers: { authorization: `Bearer ${run.token}` },
  });
  expect(api.status).toBe(200);
  expect(
    (await ask(world, 'https://sts.eu-west-1.amazonaws.com/', { method: 'POST', throughProxy: true })).text,
  ).toContain('<Code>InvalidAction</Code>');
  await expect(tunnel(world.proxy, 'evil.example:443')).rejects.toThrow('502');
  await expect(tunnel(world.proxy, 'github.com.evil.example:443')).rejects.toThrow('502');
  expect(world.refused).toEqual(['evil.example:443', 'github.com.evil.example:443']);
});

test('a distant world takes its round trips', async () => {
  const { world, run } = await shopScenario({ delayMs: 40 });
  const agent = new Agent({ keepAlive: true });
  const headers = { authorization: `Bearer ${run.token}` };
  const timed = async (): Promise<number> => {
    const startedAt = performance.now();
    await ask(world, `${world.urls.api}${SHOP}`, { headers, agent });
    return performance.now() - startedAt;
  };
  await timed();
  const warm = await timed();
  agent.destroy();
  const cold = await timed();
  expect(warm).toBeGreaterThanOrEqual(38);
  expect(cold).toBeGreaterThanOrEqual(116);
  await world.close();
});

test('nothing of a closed world is left', async () => {
  const { world } = await shopScenario();
  await world.close();
  expect(existsSync(dirname(world.caFile))).toBe(false);
  await expect(ask(world, world.urls.api)).rejects.toThrow('ECONNREFUSED');
});
