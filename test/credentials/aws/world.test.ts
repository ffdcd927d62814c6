import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Bounds, Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import { createClient } from '../../../src/http/client.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { idToken } from '../../world/client.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf, trade } from './stand-in.ts';

const ARN = 'arn:aws:iam::111122223333:role/deploy/flags-staging';
const NOON = '2026-11-24T12:00:00Z';
const BUCKET = 'arn:aws:s3:::shop';
const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`);

let scenario: Scenario;
beforeAll(async () => {
  scenario = await shopScenario();
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  scenario.world.setTime(NOON);
  scenario.world.awsPackedLimit(2048);
  trust({ subjects: [String(scenario.run.claims['sub'])] });
});

const trust = (
  terms: NonNullable<Parameters<Scenario['world']['awsRole']>[0]['trust']>,
  maxSessionDuration = 3600,
): void => {
  scenario.world.awsRole({ arn: ARN, trust: terms, maxSessionDuration });
};

async function exchange(
  options: {
    readonly spec?: Partial<AwsSpec>;
    readonly until?: string;
    readonly audience?: string;
    readonly token?: string;
    readonly proxied?: boolean;
  } = {},
): Promise<Credential> {
  const { world, run } = scenario;
  const now = (): number => world.clock.now().getTime();
  const environment = options.proxied === true ? { HTTPS_PROXY: world.proxy } : {};
  const client = createClient({ certificates: world.ca, environment, now, deadline: now() + 60_000 });
  const tools: ExchangeTools = {
    send: client.send,
    now,
    sleep: async () => await Promise.resolve(),
    deadline: Number.POSITIVE_INFINITY,
    random: Math.random,
    mask: () => undefined,
    idToken: async () => await Promise.reject(new Error('given')),
    secrets: {},
    connect: () => client.send,
  };
  const bounds: Bounds = { ...BOUNDS, session: 43_200, until: at(options.until ?? '13:00:00'), runId: String(run.id) };
  const endpoint = options.proxied === true ? {} : { endpoint: world.urls.sts.replace(/\/$/, '') };
  const spec: AwsSpec = { role: ARN, region: 'eu-west-1', ...endpoint, ...options.spec };
  const token = options.token ?? (await idToken(world, run, options.audience ?? 'sts.amazonaws.com'));
  return await trade(token, spec, bounds, tools).finally(() => client.close());
}

function allows(credential: Credential, action: string, time: string): boolean {
  return scenario.world.awsAllows(
    credential.variables['AWS_ACCESS_KEY_ID'] ?? '',
    action,
    BUCKET,
    `2026-11-24T${time}Z`,
  );
}

describe('keys', () => {
  test('are of use until the grant ends, and not a moment longer', async () => {
    const credential = await exchange({ until: '12:30:00', spec: { 'verify-identity': true } });
    expect(at('12:30:00') - credential.expires).toSatisfy((early: number) => early >= 0 && early < 5000);
    expect([allows(credential, 's3:PutObject', '12:29:50'), allows(credential, 's3:PutObject', '12:30:00')]).toEqual([
      true,
      false,
    ]);
  });

  test('of a grant that ends sooner than STS can are cut off by their policy', async () => {
    const credential = await exchange({ until: '12:05:00' });
    expect(credential.expires).toBe(at('12:05:00'));
    expect([
      allows(credential, 's3:PutObject', '12:04:59'),
      allows(credential, 's3:PutObject', '12:05:00'),
      allows(credential, 's3:PutObject', '12:14:59'),
    ]).toEqual([true, false, false]);
  });

  test('cannot be traded for others', async () => {
    const credential = await exchange();
    expect(allows(credential, 'sts:AssumeRole', '12:01:00')).toBe(false);
  });

  test('are as narrow as the policy says', async () => {
    const credential = await exchange({
      spec: { policy: { Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: BUCKET }] } },
    });
    expect([allows(credential, 's3:GetObject', '12:01:00'), allows(credential, 's3:PutObject', '12:01:00')]).toEqual([
      true,
      false,
    ]);
  });

  test('are as narrow as the managed policies say', async () => {
    const credential = await exchange({
      until: '12:05:00',
      spec: { policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
    });
    expect([
      allows(credential, 's3:GetObject', '12:01:00'),
      allows(credential, 's3:PutObject', '12:01:00'),
      allows(credential, 's3:GetObject', '12:05:00'),
    ]).toEqual([true, false, false]);
  });

  test('come through a proxy from the endpoint of the region', async () => {
    const credential = await exchange({ proxied: true });
    expect(allows(credential, 's3:PutObject', '12:01:00')).toBe(true);
  });
});

describe('a refusal', () => {
  test('says what the token is, and proposes the wall', async () => {
    trust({ subjects: ['repo:acme/shop:ref:refs/heads/main'] });
    const error = await faultOf(exchange());
    expect(error).toMatchObject({ code: 'AccessDenied' });
    const hint = error instanceof Error && 'hint' in error ? String(error.hint) : '';
    expect(hint).toContain(String(scenario.run.claims['sub']));
    expect(hint).toContain('`grantgate walls --for aws`');
    expect(hint).not.toContain('"token.actions.githubusercontent.com:');
  });

  test.each<[string, Parameters<typeof exchange>[0], () => void]>([
    ['AccessDenied', { spec: { role: 'arn:aws:iam::111122223333:role/nobody' } }, () => undefined],
    ['InvalidIdentityToken', { audience: 'grantgate' }, () => undefined],
    ['InvalidIdentityToken', { token: 'not-a-token' }, () => undefined],
    ['ValidationError', { until: '20:00:00' }, () => undefined],
    ['ValidationError', { spec: { policies: ['arn:aws:iam::111122223333:policy/none'] } }, () => undefined],
    [
      'MalformedPolicyDocument',
      { spec: { policy: { Statement: [{ Effect: 'Allow', Action: 'everything', Resource: '*' }] } } },
      () => undefined,
    ],
    ['PackedPolicyTooLarge', {}, () => scenario.world.awsPackedLimit(100)],
  ])('%s (%j) is explained', async (code, options, prepare) => {
    prepare();
    expect(await faultOf(exchange(options))).toMatchObject({ provider: 'aws', code });
  });

  test('of a token that is too old is explained', async () => {
    const token = await idToken(scenario.world, scenario.run, 'sts.amazonaws.com');
    scenario.world.setTime('2026-11-24T12:10:00Z');
    expect(await faultOf(exchange({ token }))).toMatchObject({ code: 'ExpiredToken' });
  });

  test('of a role that allows longer sessions does not come', async () => {
    trust({ subjects: ['*'] }, 43_200);
    await expect(exchange({ until: '20:00:00' })).resolves.toMatchObject({
      outputs: { 'aws-account-id': '111122223333' },
    });
  });
});

test.each<Parameters<Scenario['world']['fail']>[1]>([
  { status: 503 },
  { status: 429, retryAfter: 1 },
  { status: 400, code: 'Throttling' },
  { kind: 'reset' },
  { kind: 'truncate' },
])('%j passes', async (fault) => {
  scenario.world.fail({ host: 'sts', times: 2 }, fault);
  await expect(exchange()).resolves.toMatchObject({ provider: 'aws' });
});
