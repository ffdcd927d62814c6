import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FULL, share } from '../depth.ts';
import type { Run } from '../world/state.ts';
import type { FaultMatch } from '../world/serve/faults.ts';
import type { World } from '../world/world.ts';
import {
  addGrant,
  appToken,
  changePolicy,
  closeSound,
  expectAllowed,
  gate,
  gateInputs,
  openShop,
  shopRun,
} from './gate.ts';
import { expectExplained, LASTING, NO_ANSWER, PASSING } from './fault-kinds.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT, SHOP, shopPolicy } from './shop.ts';

/**
 * Every request the gate makes, and what is said when it fails: the reason of a refusal, or that nothing could be
 * issued.
 */
const REQUESTS: readonly [string, FaultMatch, string][] = [
  ['token of the gate', { host: 'oidc-request', nth: 1 }, 'identity-unverified'],
  ['keys of the issuer', { path: '*/.well-known/jwks' }, 'identity-unverified'],
  ['policy and grants', { operation: 'Access' }, 'undecidable'],
  ['how the policy came to be', { operation: 'PolicyHistory' }, 'undecidable'],
  ['what moved the default branch', { path: '*/activity' }, 'undecidable'],
  ['triggering actor', { path: '*/attempts/*' }, 'undecidable'],
  ['evidence', { operation: 'Evidence' }, 'undecidable'],
  ['teams', { operation: 'Teams' }, 'undecidable'],
  ['permission of an approver', { path: '*/collaborators/hubot/permission' }, 'undecidable'],
  ['use', { method: 'POST', path: '*/git/refs' }, 'undecidable'],
  ['token for the cloud', { host: 'oidc-request', nth: 2 }, 'not issued'],
  ['session', { operation: 'AssumeRoleWithWebIdentity' }, 'not issued'],
  ['identity of the session', { operation: 'GetCallerIdentity' }, 'not issued'],
];

const CENTRAL = `approvers: {teams: [acme/platform], permission: admin}
  count: 2`;

let world: World;
let token: string;
beforeAll(async () => {
  world = await openShop();
  world.user({ login: 'tina', id: 70003 });
  world.team({ org: 'acme', slug: 'platform', members: ['tina'] });
  const policy = shopPolicy(world.urls.sts)
    .replace('approvers: {users: [hubot]}\n  count: 1', CENTRAL)
    .replace('session: 15m', 'session: 15m\n          verify-identity: true');
  changePolicy(world, policy);
  world.ruleset(SHOP, {
    name: 'grantgate',
    target: 'tag',
    include: ['refs/tags/grantgate/**/*'],
    rules: ['deletion', 'update'],
  });
  // approved by one for being an admin and one for being in the team, and counted: a run of it needs every fact there
  // is
  addGrant(world, 'users/tom/counted', `${GRANT.replace('583231', '4711')}max-uses: 1000\n`, {
    author: 'tom',
    approvedBy: ['hubot', 'tina'],
  });
  token = appToken(world, { members: true, contents: 'write' });
});
afterAll(async () => {
  await closeSound(world);
});

/** The input `timeout`, in seconds. */
const TIMEOUT = 30;

let mend: () => void = () => undefined;
afterEach(() => mend());

const newRun = (): Run => shopRun(world, { actor: 'tom' });
const run = async (options: { inputs?: Record<string, string> } = {}): Promise<HereResult> =>
  await runHere(world, newRun(), { ...options, inputs: { token, timeout: String(TIMEOUT), ...options.inputs } });

test('without a fault every one of the requests is made, and the run is allowed', async () => {
  const before = world.requests.length;
  expectAllowed(await run());
  const made = world.requests
    .slice(before)
    .map(
      ({ operation, role, path }) =>
        operation ??
        (role === 'oidc-request' ? role : path.replaceAll(/\d+/g, 'n').replace('/api/vn/repos/acme/shop', '')),
    );
  expect(made.toSorted()).toEqual([
    '/_services/token/.well-known/jwks',
    '/actions/runs/n/attempts/n',
    '/activity',
    '/collaborators/hubot/permission',
    '/collaborators/tina/permission',
    '/git/refs',
    'Access',
    'AssumeRoleWithWebIdentity',
    'Evidence',
    'GetCallerIdentity',
    'PolicyHistory',
    'Teams',
    'oidc-request',
    'oidc-request',
  ]);
});

/**
 * By how it is asked and by what is said when it fails: every fault meets each of both, and at full depth every
 * request.
 */
const traitsOf = ([, { host, operation, method }, reason]: (typeof REQUESTS)[number]): readonly string[] => {
  const isAws = operation === 'AssumeRoleWithWebIdentity' || operation === 'GetCallerIdentity';
  return [isAws ? 'AWS' : operation === undefined ? `${method ?? 'GET'} ${host ?? 'API'}` : 'GraphQL', reason];
};

describe.each(share(REQUESTS, [...LASTING, NO_ANSWER], traitsOf))(
  'a lasting fault of: $subject.0',
  ({ subject: [, match, reason], values }) => {
    test.for(values)('%s', async ([name, fault]) => {
      mend = world.fail({ ...match, times: 'always' }, fault);
      expectExplained(await run(), reason, name === NO_ANSWER[0] ? { waitMs: TIMEOUT * 1000 } : {});
    });
  },
);

describe.each(share(REQUESTS, PASSING, traitsOf))(
  'a fault that passes, of: $subject.0',
  ({ subject: [, match], values }) => {
    test.for(values)('%s', async ([, fault]) => {
      mend = world.fail({ ...match, times: 1 }, fault);
      expectAllowed(await run());
    });
  },
);

describe.each(['Access', 'PolicyHistory', 'Evidence', 'Teams'])('half an answer to %s is none', (operation) => {
  const paths: Record<string, (string | number)[][]> = {
    Access: [
      ['repository'],
      ['repository', 'tags'],
      ['repository', 'ax1'],
      ['repository', 'ab0'],
      ['repository', 'al0'],
      ['repository', 'defaultBranchRef'],
      ['repository', 'defaultBranchRef', 'target', 'own'],
      ['repository', 'defaultBranchRef', 'target', 'policy'],
    ],
    PolicyHistory: [
      ['repository'],
      ['repository', 'object'],
      ['repository', 'object', 'file'],
      ['repository', 'object', 'line'],
      ['repository', 'object', 'versions'],
      ['repository', 'object', 'versions', 'nodes', 0, 'associatedPullRequests', 'nodes', 0, 'reviews'],
    ],
    Evidence: [
      ['repository', 'object', 'line'],
      ['repository', 'ex4'],
      ['repository', 'eb0'],
      ['repository', 'el0'],
      ['repository', 'u0'],
      ['repository', 'rulesets'],
      ['repository', 'object', 'g0'],
      ['repository', 'object', 'g0', 'nodes', 0, 'associatedPullRequests', 'nodes', 0, 'reviews'],
    ],
    Teams: [['organization'], ['organization', 't0'], ['organization', 't1']],
  };

  test.for(paths[operation] ?? [])('%s %s', async (path) => {
    mend = world.fail({ operation }, { errors: [{ path }] });
    const step = await run();
    expectExplained(step, 'undecidable');
    expect(step.annotations[0]?.message).toContain('Resource not accessible by integration');
  });
});

test('keys that were rotated are fetched once more, and then it is enough', async () => {
  const old = JSON.stringify({ keys: [{ kty: 'RSA', kid: 'OLD', n: 'AQAB', e: 'AQAB', alg: 'RS256' }] });
  mend = world.fail({ path: '*/.well-known/jwks', times: 1 }, { status: 200, body: old });
  expectAllowed(await run());
  mend();
  const before = world.requests.length;
  mend = world.fail({ path: '*/.well-known/jwks' }, { status: 200, body: old });
  expectExplained(await run(), 'identity-unverified');
  expect(world.requests.slice(before).filter(({ path }) => path.endsWith('/jwks'))).toHaveLength(2);
});

test("GitHub's one clock is missing", async () => {
  mend = world.fail({ operation: 'Access' }, { status: 200, body: '{"data": {"repository": null}}' });
  expectExplained(await run(), 'undecidable');
});

/** Every one of these requests is answered when it is made again. */
const HUNG: readonly (readonly [string, FaultMatch])[] = [
  ['token', { host: 'oidc-request' }],
  ['keys', { path: '*/.well-known/jwks' }],
  ['policy and grants', { operation: 'Access' }],
  ['how the policy came to be', { operation: 'PolicyHistory' }],
  ['evidence', { operation: 'Evidence' }],
  ['triggering actor', { path: '*/attempts/*' }],
  ['session', { host: 'sts' }],
];

test.for(HUNG)(
  'one answer that never comes, of %s, is asked for again once ten seconds have passed',
  async ([, match]) => {
    mend = world.fail({ ...match, times: 1 }, { kind: 'hang' });
    const step = await run();
    expectAllowed(step);
    expect(step.waitedMs).toBe(10_000);
  },
);

test.runIf(FULL)('the built gate asks again as well', async () => {
  await Promise.all(
    HUNG.map(async ([, match]) => {
      const other = await openShop();
      other.fail({ ...match, times: 1 }, { kind: 'hang' });
      const step = await gate(other, shopRun(other), { inputs: gateInputs(other) });
      expectAllowed(step);
      // a second wait would end after twenty
      expect(step.durationMs).toBeLessThan(19_000);
      await other.close();
    }),
  );
});
