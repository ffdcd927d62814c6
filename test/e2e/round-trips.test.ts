import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Recorded } from '../world/serve/http.ts';
import type { World } from '../world/world.ts';
import { addGrant, appToken, changePolicy, closeSound, expectAllowed, gate, openShop, shopRun } from './gate.ts';
import { type HereOptions, runHere } from './in-process.ts';
import { nameOf, tripsOf } from './round-trips.ts';
import { GRANT, GRANT_ID, policyGiving, SHOP } from './shop.ts';

let world: World;
beforeEach(async () => {
  world = await openShop();
});
afterEach(async () => {
  await closeSound(world);
});

const roundTrips = (options: HereOptions): Promise<string[][]> => tripsOf(world, () => shopRun(world), options);

test('three round trips: who and what, the evidence, the session', async () => {
  expect(await roundTrips({})).toEqual([
    ['Access', 'activity', 'attempt', 'gate token', 'keys'],
    ['Evidence', 'PolicyHistory', 'cloud token'],
    ['session'],
  ]);
});

test('two with the grant named', async () => {
  const inputs = { grant: GRANT_ID };
  expect(await roundTrips({ inputs })).toEqual([
    ['Named', 'activity', 'attempt', 'cloud token', 'gate token', 'keys'],
    ['session'],
  ]);
});

describe('with ninety commits since the approval', () => {
  beforeEach(() => {
    for (let index = 0; index < 90; index += 1)
      world.commit(SHOP, { branch: 'main', author: 'hubot', files: { 'count.txt': String(index) } });
  });

  test.each([
    [
      'three',
      {},
      [
        ['Access', 'activity', 'attempt', 'gate token', 'keys'],
        ['Evidence', 'PolicyHistory', 'cloud token'],
        ['session'],
      ],
    ],
    [
      'two, with the grant named',
      { grant: GRANT_ID },
      [['Named', 'activity', 'attempt', 'cloud token', 'gate token', 'keys'], ['session']],
    ],
  ])('%s', async (_count, inputs, trips) => {
    expect(await roundTrips({ inputs })).toEqual(trips);
  });
});

test('one more for a hundred more', async () => {
  for (let index = 0; index < 150; index += 1)
    world.commit(SHOP, { branch: 'main', author: 'hubot', files: { 'count.txt': String(index) } });
  const before = world.requests.length;
  expectAllowed(await runHere(world, shopRun(world)));
  const asked = world.requests.slice(before).map(nameOf);
  // where the grant came from, and the policy; and one more page of the log, that both need
  expect(['Line', 'activity'].map((name) => asked.filter((other) => other === name).length)).toEqual([2, 2]);
});

test('two where nothing is issued; membership is asked beside the evidence', async () => {
  world.team({ org: 'acme', slug: 'growth', members: ['mona'] });
  addGrant(world, 'teams/growth/campaign', GRANT.replace('principal-id: 583231', 'requested-by: mona'));
  const inputs = { credentials: 'none', token: appToken(world, { members: true }), grant: '' };
  const trips = await roundTrips({ inputs });
  expect(trips.slice(0, 2)).toEqual([
    ['Access', 'activity', 'attempt', 'gate token', 'keys'],
    ['Evidence', 'PolicyHistory', 'Teams'],
  ]);
});

test('a refusal that needs no evidence of its own costs no more than an allow', async () => {
  world.setTime('2026-12-24T12:00:00Z');
  const trips = await roundTrips({});
  expect(trips, 'and no token for a cloud is asked for').toEqual([
    ['Access', 'activity', 'attempt', 'gate token', 'keys'],
    ['Evidence', 'PolicyHistory'],
  ]);
});

test('connections are opened once for each request that flies beside others, and used again', async () => {
  expectAllowed(await gate(world, shopRun(world)));
  const opened = {
    github: world.connections('github'),
    tokens: world.connections('oidc-request'),
    sts: world.connections('sts'),
  };
  expect(opened, 'keys, policy and actor come from one host here').toEqual({ github: 4, tokens: 1, sts: 1 });
});

test('every request is made once', async () => {
  expectAllowed(await gate(world, shopRun(world)));
  expect(
    world.requests.map(({ operation, role, path }) => operation ?? `${role} ${path.split('/').at(-1)}`).toSorted(),
  ).toEqual([
    'Access',
    'AssumeRoleWithWebIdentity',
    'Evidence',
    'PolicyHistory',
    'github 1',
    'github activity',
    'github jwks',
    'oidc-request idtoken',
    'oidc-request idtoken',
  ]);
});

test('a provider that the workflow names is connected to before the policy is there, and told nothing', async () => {
  const connections = (): number => world.connections('vault');
  const mend = world.fail({ operation: 'Access', times: 'always' }, { kind: 'hang' });
  const before = connections();
  await runHere(world, shopRun(world));
  expect(connections()).toBe(before);
  await runHere(world, shopRun(world), { inputs: { connect: world.urls.vault } });
  expect(connections()).toBe(before + 1);
  mend();
  expectAllowed(await runHere(world, shopRun(world), { inputs: { connect: world.urls.vault, mode: 'enforce' } }));
  expect(world.requests.filter(({ role }) => role === 'vault')).toEqual([]);
});

describe('a token of a GitHub App', () => {
  const layOut = (key: string): string => {
    world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
    world.vaultRole({ name: 'signer', audiences: [world.urls.vault], paths: ['transit/'] });
    const { pem } = world.app({
      clientId: 'Iv23liShop',
      owner: 'acme',
      repositories: ['incidents'],
      permissions: { contents: 'read' },
      key: world.vaultKey('app'),
    });
    const policy = policyGiving(
      '      incident:\n        github: {app: Iv23liShop, repositories: [incidents], ' +
        `permissions: {contents: read}, key: ${key}}\n`,
    );
    changePolicy(world, policy);
    return pem;
  };
  const isApp = ({ path }: Recorded): boolean => /installation|access_tokens/.test(path);

  test('takes three as well: the installation is looked up beside the evidence', async () => {
    const inputs = { 'app-private-key': layOut('{input: true}') };
    expect(await roundTrips({ inputs })).toEqual([
      ['Access', 'activity', 'attempt', 'gate token', 'keys'],
      ['Evidence', 'PolicyHistory', 'installation'],
      ['App token'],
    ]);
  });

  test('is never made for a run that is refused, and nothing is asked for a run that cannot be allowed', async () => {
    const inputs = { 'app-private-key': layOut('{input: true}') };
    const refused = await runHere(world, shopRun(world), { inputs: { ...inputs, role: 'other' } });
    expect([refused.code, world.requests.filter(isApp)]).toEqual([1, []]);
    // the grant looks good, and its evidence, which is no faster than what is asked beside it, does not
    const beside = (): Promise<unknown> => vi.waitUntil(() => world.requests.some(isApp), 10_000).catch(() => 'late');
    world.fail({ operation: 'Evidence' }, { status: 404, after: beside });
    const unproven = await runHere(world, shopRun(world), { inputs });
    expect([unproven.code, world.requests.filter(isApp).map(({ method }) => method)]).toEqual([1, ['GET']]);
    expect(unproven.masks.some((mask) => mask.startsWith('eyJ'))).toBe(true);
  });

  test('that Vault signs for has nobody log in before the decision', async () => {
    layOut(`{vault: {url: '${world.urls.vault}', role: signer, key: app}}`);
    world.fail({ operation: 'Evidence' }, { status: 404 });
    expect((await runHere(world, shopRun(world))).code).toBe(1);
    expect(world.requests.filter((request) => request.role === 'vault' || isApp(request))).toEqual([]);
  });
});

describe('evidence that is asked for before it is known which grants count', () => {
  const evidenceOf = (from: number): number =>
    world.requests.slice(from).filter(({ operation }) => operation === 'Evidence').length;

  test('is asked for once, and of a grant that does not count it is not looked at', async () => {
    addGrant(world, 'users/mona/ended', GRANT.replace(/expires: .*/, 'expires: 2026-11-25T11:00:00Z'));
    const from = world.requests.length;
    const step = await runHere(world, shopRun(world));
    expectAllowed(step);
    expect(evidenceOf(from)).toBe(1);
    const ended = (
      JSON.parse(step.outputs['result'] ?? '{}') as { considered: { grant: string; failed: string[] }[] }
    ).considered.find(({ grant }) => grant === 'users/mona/ended');
    expect(ended?.failed).toEqual(expect.arrayContaining(['grant-expired', 'undecidable']));
  });

  test('of many grants is asked for when it is known which of them count', async () => {
    for (const name of ['one', 'two', 'three'])
      addGrant(world, `users/mona/${name}`, GRANT.replace(/expires: .*/, 'expires: 2026-11-25T11:00:00Z'));
    const from = world.requests.length;
    expectAllowed(await runHere(world, shopRun(world)));
    expect(evidenceOf(from)).toBe(1);
  });
});
