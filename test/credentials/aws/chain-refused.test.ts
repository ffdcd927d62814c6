import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/credentials/credential.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, type Ask, ask, NOON, refusal, SECOND, setRoles, trusting } from './chained.ts';
import { assumed, faultOf, KEYS, SPEC, standIn, TOKEN, trade, BOUNDS } from './stand-in.ts';

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  setRoles(scenario);
  open = worldTools(scenario.world, scenario.run);
});
afterEach(() => open.close());

const chained = async (given: Ask = {}): Promise<Credential> =>
  await ask(scenario, open.tools, { ...given, spec: { chain: SECOND, ...given.spec } });

describe('refused', () => {
  const cases: [string, Parameters<typeof setRoles>[1], Ask, RegExp][] = [
    [
      'a trust policy for somebody else',
      { trust: trusting({ principal: 'arn:aws:iam::999999999999:root' }) },
      {},
      /does not name `arn:aws:iam::111122223333:role\/deploy\/gate`/,
    ],
    [
      'a first role that may not',
      { first: allowed('s3:*') },
      {},
      /permissions of `gate` do not allow `sts:AssumeRole` on/,
    ],
    [
      'an external id that is not given',
      { trust: trusting({ condition: { StringEquals: { 'sts:ExternalId': 'acme-1' } } }) },
      {},
      /give `external-id`/,
    ],
    [
      'another external id',
      { trust: trusting({ condition: { StringEquals: { 'sts:ExternalId': 'acme-1' } } }) },
      { spec: { 'external-id': 'acme-2' } },
      /another external id than `acme-2`/,
    ],
    [
      'another tag',
      { trust: trusting({ condition: { StringEquals: { 'aws:RequestTag/Repository': 'acme/other' } } }) },
      {},
      /aws:RequestTag\/Repository is `acme\/shop`/,
    ],
    [
      'another source identity',
      { trust: trusting({ condition: { StringEquals: { 'sts:SourceIdentity': 'hubot' } } }) },
      {},
      /sts:SourceIdentity is `mona`/,
    ],
    [
      'a trust policy without tags',
      { trust: trusting({ action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }) },
      {},
      /both have to allow `sts:TagSession` on it; `tags: false` does without/,
    ],
    [
      'a first role that may not tag',
      { first: allowed(['sts:AssumeRole', 'sts:SetSourceIdentity']) },
      {},
      /both have to allow `sts:TagSession`/,
    ],
    [
      'a trust policy without source identities',
      { trust: trusting({ action: ['sts:AssumeRole', 'sts:TagSession'] }) },
      {},
      /both have to allow `sts:SetSourceIdentity` on it; `source-identity: false` does without/,
    ],
    [
      'a first role that may not name',
      { first: allowed(['sts:AssumeRole', 'sts:TagSession']) },
      {},
      /both have to allow `sts:SetSourceIdentity`/,
    ],
    [
      'a role that is not there',
      {},
      { spec: { chain: 'arn:aws:iam::444455556666:role/none' } },
      /there is no role `none`/,
    ],
  ];
  test.each(cases)('%s is explained', async (_what, roles, given, hint) => {
    setRoles(scenario, roles);
    const error = await refusal(chained(given));
    expect(error).toMatchObject({ provider: 'aws', code: 'AccessDenied', hint: expect.stringMatching(hint) as string });
    expect(error.message).toMatch(
      /^AWS does not let `gate` of the account 111122223333 assume the role `\w+` of the account 444455556666/,
    );
    expect(error.hint).toMatch(/docs\/aws.md#not-authorized-to-assume-the-second-role$/);
    expect(`${error.message}${error.hint}`).not.toMatch(/eyJ|ASIA/);
  });

  test('what is printed to copy lets it in', async () => {
    setRoles(scenario, { trust: trusting({ principal: 'arn:aws:iam::999999999999:root' }) });
    const { hint } = await refusal(chained({ spec: { 'external-id': 'acme-1' } }));
    const statements = JSON.parse(
      `[${hint
        .split('\n')
        .filter((line) => line.startsWith('  {'))
        .join(',')}]`,
    ) as never;
    setRoles(scenario, { trust: { Version: '2012-10-17', Statement: statements } });
    await expect(chained({ spec: { 'external-id': 'acme-1' } })).resolves.toMatchObject({ provider: 'aws' });
    await expect(refusal(chained())).resolves.toMatchObject({ code: 'AccessDenied' });
  });

  test('a policy of the second role that is none of that account', async () => {
    expect((await refusal(chained({ spec: { policies: ['arn:aws:iam::444455556666:policy/none'] } }))).code).toBe(
      'ValidationError',
    );
  });

  test.each<[string, string, Ask]>([
    ['AccountNotAllowed', 'the account of the second role', { accounts: ['111122223333'] }],
    ['AccountNotAllowed', 'the account of the first role', { accounts: ['444455556666'] }],
    ['WrongPartition', 'another partition', { spec: { chain: SECOND.replace('arn:aws:', 'arn:aws-cn:') } }],
    ['MalformedSessionPolicy', 'a policy that is none', { spec: { policy: '{' } }],
    ['GrantEnded', 'a grant that has ended', { bounds: { until: NOON - 1000 } }],
  ])('%s: %s, before anything is sent', async (code, _what, given) => {
    const from = scenario.world.requests.length;
    expect((await refusal(chained(given))).code).toBe(code);
    expect(scenario.world.requests.slice(from).filter(({ role }) => role === 'sts')).toEqual([]);
  });

  test('both accounts in the list are fine', async () => {
    await expect(chained({ accounts: ['111122223333', '444455556666'] })).resolves.toMatchObject({ provider: 'aws' });
  });
});

describe('on the way to the second role', () => {
  test.each<Parameters<Scenario['world']['fail']>[1]>([
    { status: 503 },
    { status: 429, retryAfter: 1 },
    { status: 400, code: 'Throttling' },
    { kind: 'reset' },
    { kind: 'truncate' },
  ])('%j passes', async (fault) => {
    const end = scenario.world.fail({ host: 'sts', operation: 'AssumeRole', times: 2 }, fault);
    await expect(chained().finally(end)).resolves.toMatchObject({ provider: 'aws' });
  });

  test.each<[Parameters<Scenario['world']['fail']>[1], string, RegExp]>([
    [{ status: 503 }, 'InternalFailure', /start the run again later/],
    [{ kind: 'reset' }, 'Unreachable', /#aws-cannot-be-reached$/],
    [{ kind: 'not-json' }, 'BadAnswer', /#credentials-of-another-role$/],
  ])('%j that stays is explained, and nothing is given', async (fault, code, hint) => {
    const end = scenario.world.fail({ host: 'sts', operation: 'AssumeRole' }, fault);
    expect(await refusal(chained().finally(end))).toMatchObject({ code, hint: expect.stringMatching(hint) as string });
  });

  test.each([
    ['UnexpectedIdentity', { arn: 'arn:aws:sts::444455556666:assumed-role/admin/mona@november-banner@4711-1' }],
    ['UnexpectedIdentity', { arn: 'arn:aws:sts::111122223333:assumed-role/flags-staging/mona@november-banner@4711-1' }],
    [
      'UnexpectedExpiration',
      {
        arn: 'arn:aws:sts::444455556666:assumed-role/flags/mona@november-banner@4711-1',
        expiration: '2026-11-24T20:00:00Z',
      },
    ],
    ['BadAnswer', { arn: 'arn:aws:sts::444455556666:assumed-role/flags/mona@november-banner@4711-1', keys: '' }],
  ])('an answer is not believed: %s', async (code, fields) => {
    const second = assumed({ ...fields });
    const named = { ...second, body: second.body.replaceAll('AssumeRoleWithWebIdentity', 'AssumeRole') };
    const world = standIn(assumed({ expiration: '2026-11-24T08:15:00Z' }), named);
    expect(await faultOf(trade(TOKEN, { ...SPEC, chain: SECOND }, BOUNDS, world.tools))).toMatchObject({ code });
    expect(world.masked).toContain(KEYS.secret);
  });
});
