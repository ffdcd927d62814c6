import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FaultMatch } from '../world/serve/faults.ts';
import type { World } from '../world/world.ts';
import { addGrant, appToken, closeSound, expectAllowed, gate, openShop, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';
import { GRANT, GRANT_ID } from './shop.ts';

let world: World;
beforeAll(async () => {
  // loading the program takes longer than the patience below
  const first = await openShop();
  await runHere(first, shopRun(first));
  await first.close();
});
beforeEach(async () => {
  world = await openShop();
});
afterEach(async () => {
  await closeSound(world);
});

/** Requests by name, and how a fault finds them. */
const REQUESTS: Readonly<Record<string, FaultMatch>> = {
  'gate token': { host: 'oidc-request', nth: 1 },
  'cloud token': { host: 'oidc-request', nth: 2 },
  keys: { path: '*/.well-known/jwks' },
  attempt: { path: '*/attempts/*' },
  Access: { operation: 'Access' },
  Named: { operation: 'Named' },
  Evidence: { operation: 'Evidence' },
  Teams: { operation: 'Teams' },
  session: { operation: 'AssumeRoleWithWebIdentity' },
};

/**
 * What is asked in one round trip after the other: whatever arrives while nothing new is answered does not wait for anything new. Found by answering only
 * the requests of earlier round trips and letting all others hang.
 */
async function roundTrips(act: () => Promise<unknown>): Promise<string[][]> {
  const trips: string[][] = [];
  for (;;) {
    const answered = new Set(trips.flat());
    const mend = Object.entries(REQUESTS).flatMap(([name, match]) => (answered.has(name) ? [] : [world.fail({ ...match, times: 'always' }, { kind: 'hang' })]));
    const before = world.requests.length;
    await act();
    for (const remove of mend) remove();
    const arrived = new Set<string>();
    let tokens = 0;
    for (const request of world.requests.slice(before)) {
      if (request.role === 'oidc-request') tokens += 1;
      arrived.add(request.role === 'oidc-request' ? (tokens === 1 ? 'gate token' : 'cloud token') : (request.operation ?? (request.path.endsWith('jwks') ? 'keys' : 'attempt')).replace('AssumeRoleWithWebIdentity', 'session'));
    }
    const fresh = [...arrived].filter((name) => !answered.has(name)).toSorted();
    if (fresh.length === 0) return trips;
    trips.push(fresh);
  }
}

const patient = { patience: 600 } as const;

test('three round trips: who and what, the evidence, the session', async () => {
  expect(await roundTrips(async () => await runHere(world, shopRun(world), patient))).toEqual([['Access', 'attempt', 'gate token', 'keys'], ['Evidence', 'cloud token'], ['session']]);
});

test('two with the grant named', async () => {
  const inputs = { grant: GRANT_ID };
  expect(await roundTrips(async () => await runHere(world, shopRun(world), { ...patient, inputs }))).toEqual([['Named', 'attempt', 'cloud token', 'gate token', 'keys'], ['session']]);
});

test('two where nothing is issued; membership is asked beside the evidence', async () => {
  world.team({ org: 'acme', slug: 'growth', members: ['mona'] });
  addGrant(world, 'teams/growth/campaign', GRANT.replace('principal-id: 583231', 'requested-by: mona'));
  const inputs = { credentials: 'none', token: appToken(world, { members: true }), grant: '' };
  const trips = await roundTrips(async () => await runHere(world, shopRun(world), { ...patient, inputs }));
  expect(trips.slice(0, 2)).toEqual([['Access', 'attempt', 'gate token', 'keys'], ['Evidence', 'Teams']]);
});

test('a refusal that needs no evidence of its own costs no more than an allow', async () => {
  world.setTime('2026-12-24T12:00:00Z');
  const trips = await roundTrips(async () => await runHere(world, shopRun(world), patient));
  expect(trips, 'and no token for a cloud is asked for').toEqual([['Access', 'attempt', 'gate token', 'keys'], ['Evidence']]);
});

test('connections are opened once for each request that flies beside others, and used again', async () => {
  expectAllowed(await gate(world, shopRun(world)));
  const opened = { github: world.connections('github'), tokens: world.connections('oidc-request'), sts: world.connections('sts') };
  expect(opened, 'keys, policy and actor come from one host here').toEqual({ github: 3, tokens: 1, sts: 1 });
});

test('every request is made once', async () => {
  expectAllowed(await gate(world, shopRun(world)));
  expect(world.requests.map(({ operation, role, path }) => operation ?? `${role} ${path.split('/').at(-1)}`).toSorted()).toEqual([
    'Access', 'AssumeRoleWithWebIdentity', 'Evidence', 'github 1', 'github jwks', 'oidc-request idtoken', 'oidc-request idtoken',
  ]);
});
