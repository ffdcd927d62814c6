import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fault, FaultMatch } from '../world/serve/faults.ts';
import type { World } from '../world/world.ts';
import { AWS_SECRETS, closeSound, expectAllowed, expectNothingIssued, gate, openShop, recordOf, resultOf, setFor, shopRun } from './gate.ts';
import { runHere, type HereResult } from './in-process.ts';
import { runPost } from './runner.ts';
import { ROLE_ARN, SHOP, shopPolicy } from './shop.ts';

const SECOND = 'arn:aws:iam::444455556666:role/flags';
const READER = 'arn:aws:iam::111122223333:role/test-environments';
const KEY = '0a1b2c3d-1111-2222-3333-444455556666';

let world: World;
beforeAll(async () => {
  world = await openShop();
  const { sts, awsJson } = world.urls;
  const policy = `${shopPolicy(sts).replace('          session: 15m\n', `          session: 15m\n          chain: ${SECOND}\n          external-id: acme-flags\n`)}      test-environment:
        aws:
          role: ${READER}
          region: eu-west-1
          endpoint: ${sts}
          endpoints: {secretsmanager: '${awsJson}', ssm: '${awsJson}'}
          export-keys: false
          secrets:
            - {secret: shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}
            - {parameter: /shop/url, env: SHOP_URL}
      incident:
        accept-longer: true
        github:
          app: Iv23liKms
          repositories: [incidents]
          permissions: {contents: read}
          key: {aws-kms: {role: ${READER}, region: eu-west-1, endpoint: ${sts}, key: ${KEY}, endpoints: {kms: '${awsJson}'}}}
`;
  world.commit(SHOP, { author: 'hubot', files: { '.github/access/policy.yml': policy } });
  const principal = { AWS: ROLE_ARN };
  const Statement = [
    { Effect: 'Allow' as const, Principal: principal, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'acme-flags', 'aws:RequestTag/Repository': SHOP, 'sts:SourceIdentity': 'mona' } } },
    { Effect: 'Allow' as const, Principal: principal, Action: ['sts:TagSession', 'sts:SetSourceIdentity'] },
  ];
  world.awsRole({ arn: SECOND, trust: { document: { Version: '2012-10-17', Statement } } });
  world.awsRole({ arn: READER });
  world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: '{"sdk-key":"sdk-4a7d1ed4"}' } });
  world.awsParameter({ name: '/shop/url', versions: ['postgres://shop:pass-77aa@db'] });
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.app({ clientId: 'Iv23liKms', owner: 'acme', repositories: ['incidents'], permissions: { contents: 'read' }, key: world.awsKmsKey({ id: KEY }) });
});
afterAll(async () => {
  await closeSound(world);
});

test('the built gate takes two hops, reads secrets and has KMS sign; later steps get that and no more, until post', async () => {
  const step = await gate(world, shopRun(world));
  expectAllowed(step);
  expect(step.stderr).toBe('');
  const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
  expect(world.awsSession(key)).toMatchObject({ role: SECOND, sourceIdentity: 'mona', tags: { Grant: 'users/mona/november-banner', Repository: SHOP, ActorId: '583231' } });
  expect([world.awsAllows(key, 'ssm:PutParameter', '*'), world.awsAllows(key, 's3:GetObject', '*'), world.awsAllows(key, 'sts:AssumeRole', SECOND)]).toEqual([true, false, false]);
  expect(step.env).toMatchObject({ FLAGS_SDK_KEY: 'sdk-4a7d1ed4', SHOP_URL: 'postgres://shop:pass-77aa@db', GH_TOKEN: expect.stringMatching(/^ghs_/) as string });
  expect(world.awsSessions().filter((id) => Object.values(step.env).includes(id)), 'of all sessions one is handed out').toEqual([key]);
  const secret = [...AWS_SECRETS.map((name) => step.env[name]), ...world.awsSessions(), 'sdk-4a7d1ed4', 'postgres://shop:pass-77aa@db', step.env['GH_TOKEN']];
  expect(step.masks).toEqual(expect.arrayContaining(secret));
  const open = `${step.summary}${step.outputs['result']}${JSON.stringify(recordOf(step))}`;
  for (const value of secret) expect(open).not.toContain(value);
  expect(resultOf(step)['credentials']).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'staging', target: `${SECOND} through ${ROLE_ARN}` })]));

  const post = await runPost(world, step);
  expect(post).toMatchObject({ code: 0, stderr: '' });
  expect(setFor(post)).toEqual(Object.fromEntries(Object.keys(setFor(step)).map((name) => [name, ''])));
  expect(world.appTokenAlive(step.env['GH_TOKEN'] ?? '')).toBe(false);
});

test('secrets go into one output together', async () => {
  const step = await runHere(world, shopRun(world), { inputs: { role: 'flag-release', credentials: 'test-environment', export: 'outputs' } });
  expectAllowed(step);
  expect(JSON.parse(step.outputs['secrets'] ?? '')).toEqual({ FLAGS_SDK_KEY: 'sdk-4a7d1ed4', SHOP_URL: 'postgres://shop:pass-77aa@db' });
  expect([step.outputs['aws-access-key-id'], setFor(step)]).toEqual([undefined, {}]);
});

/** Each with the credential that needs it. */
const REQUESTS: readonly [string, FaultMatch, string][] = [
  ['the second hop', { operation: 'AssumeRole' }, 'staging'],
  ['a secret', { operation: 'GetSecretValue' }, 'test-environment'],
  ['a parameter', { operation: 'GetParameters' }, 'test-environment'],
  ['a signature', { operation: 'Sign' }, 'incident'],
];

const FAULTS: readonly [string, Fault][] = [
  ['500', { status: 500 }],
  ['502 with a page', { status: 502, body: '<html>Bad gateway</html>' }],
  ['401', { status: 401 }],
  ['429 for long', { status: 429, retryAfter: 3600 }],
  ['404', { status: 404 }],
  ['301', { status: 301 }],
  ['reset', { kind: 'reset' }],
  ['truncated', { kind: 'truncate' }],
  ['wrong JSON', { kind: 'wrong-json' }],
  ['no JSON', { kind: 'not-json' }],
  ['an empty answer', { status: 200, body: '' }],
  ['null', { status: 200, body: 'null' }],
];

let mend: () => void = () => undefined;
afterEach(() => mend());

const run = async (options: { patience?: number; inputs?: Record<string, string> } = {}): Promise<HereResult> => await runHere(world, shopRun(world), { ...options, inputs: { role: 'flag-release', timeout: '30', ...options.inputs } });

function expectExplained(step: HereResult, credential: string): void {
  expectNothingIssued(step);
  const [annotation] = step.annotations;
  expect(annotation?.properties['title']).toBe('The credentials could not be issued');
  expect(`${annotation?.message}`).toMatch(/see docs\/aws\.md#[a-z-]+/);
  expect(`${annotation?.message}${step.outputs['result']}`).not.toMatch(/undefined|\[object|NaN|TypeError|SyntaxError|ghs_|eyJ|ASIA|sdk-4a7d/);
  expect(resultOf(step)).toMatchObject({ decision: 'allow', credentials: expect.not.arrayContaining([expect.objectContaining({ name: credential })]) as unknown[] });
}

describe.each(REQUESTS)('a lasting fault of %s: nothing is issued, and it is said why', (_name, match, credential) => {
  test.for(FAULTS)('%s', async ([, fault]) => {
    mend = world.fail({ ...match, times: 'always' }, fault);
    expectExplained(await run(), credential);
  });

  test('no answer at all', async () => {
    mend = world.fail({ ...match, times: 'always' }, { kind: 'hang' });
    expectExplained(await run({ patience: 700, inputs: { timeout: '1' } }), credential);
  });
});

describe.each(REQUESTS)('a fault of %s that passes', (_name, match) => {
  test.for<[string, Fault]>([['500', { status: 500 }], ['429 for a second', { status: 429, retryAfter: 1 }], ['reset', { kind: 'reset' }], ['truncated', { kind: 'truncate' }]])('%s', async ([, fault]) => {
    mend = world.fail({ ...match, times: 1 }, fault);
    expectAllowed(await run());
  });
});
