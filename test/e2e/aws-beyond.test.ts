import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  gate,
  openShop,
  recordOf,
  resultOf,
  setFor,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { runPost } from './runner.ts';
import { ROLE_ARN, SHOP, shopPolicy } from './shop.ts';

const SECOND = 'arn:aws:iam::444455556666:role/flags';
const READER = 'arn:aws:iam::111122223333:role/test-environments';
const KEY = '0a1b2c3d-1111-2222-3333-444455556666';

let world: World;
beforeAll(async () => {
  world = await openShop();
  const { sts, awsJson } = world.urls;
  const session = '          session: 15m\n';
  const chain = `          chain: ${SECOND}\n          external-id: acme-flags\n`;
  const policy = `${shopPolicy(sts).replace(session, `${session}${chain}`)}      test-environment:
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
          key:
            aws-kms:
              {role: ${READER}, region: eu-west-1, endpoint: ${sts}, key: ${KEY}, endpoints: {kms: '${awsJson}'}}
`;
  changePolicy(world, policy);
  const principal = { AWS: ROLE_ARN };
  const Statement = [
    {
      Effect: 'Allow' as const,
      Principal: principal,
      Action: 'sts:AssumeRole',
      Condition: {
        StringEquals: {
          'sts:ExternalId': 'acme-flags',
          'aws:RequestTag/Repository': SHOP,
          'sts:SourceIdentity': 'mona',
        },
      },
    },
    { Effect: 'Allow' as const, Principal: principal, Action: ['sts:TagSession', 'sts:SetSourceIdentity'] },
  ];
  world.awsRole({ arn: SECOND, trust: { document: { Version: '2012-10-17', Statement } } });
  world.awsRole({ arn: READER });
  world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: '{"sdk-key":"sdk-4a7d1ed4"}' } });
  world.awsParameter({ name: '/shop/url', versions: ['postgres://shop:pass-77aa@db'] });
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.app({
    clientId: 'Iv23liKms',
    owner: 'acme',
    repositories: ['incidents'],
    permissions: { contents: 'read' },
    key: world.awsKmsKey({ id: KEY }),
  });
});
afterAll(async () => {
  await closeSound(world);
});

test('the built gate chains roles, reads secrets and has KMS sign; later steps get only that, until post', async () => {
  const step = await gate(world, shopRun(world));
  expectAllowed(step);
  expect(step.stderr).toBe('');
  const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
  expect(world.awsSession(key)).toMatchObject({
    role: SECOND,
    sourceIdentity: 'mona',
    tags: { Grant: 'users/mona/november-banner', Repository: SHOP, ActorId: '583231' },
  });
  expect([
    world.awsAllows(key, 'ssm:PutParameter', '*'),
    world.awsAllows(key, 's3:GetObject', '*'),
    world.awsAllows(key, 'sts:AssumeRole', SECOND),
  ]).toEqual([true, false, false]);
  expect(step.env).toMatchObject({
    FLAGS_SDK_KEY: 'sdk-4a7d1ed4',
    SHOP_URL: 'postgres://shop:pass-77aa@db',
    GH_TOKEN: expect.stringMatching(/^ghs_/) as string,
  });
  expect(
    world.awsSessions().filter((id) => Object.values(step.env).includes(id)),
    'of all sessions one is handed out',
  ).toEqual([key]);
  const secret = [
    ...AWS_SECRETS.map((name) => step.env[name]),
    ...world.awsSessions(),
    'sdk-4a7d1ed4',
    'postgres://shop:pass-77aa@db',
    step.env['GH_TOKEN'],
  ];
  expect(step.masks).toEqual(expect.arrayContaining(secret));
  const open = `${step.summary}${step.outputs['result']}${JSON.stringify(recordOf(step))}`;
  for (const value of secret) expect(open).not.toContain(value);
  expect(resultOf(step)['credentials']).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'staging', target: `${SECOND} through ${ROLE_ARN}` })]),
  );

  const post = await runPost(world, step);
  expect(post).toMatchObject({ code: 0, stderr: '' });
  expect(setFor(post)).toEqual(Object.fromEntries(Object.keys(setFor(step)).map((name) => [name, ''])));
  expect(world.appTokenAlive(step.env['GH_TOKEN'] ?? '')).toBe(false);
});

test('secrets go into one output together', async () => {
  const step = await runHere(world, shopRun(world), {
    inputs: { role: 'flag-release', credentials: 'test-environment', export: 'outputs' },
  });
  expectAllowed(step);
  expect(JSON.parse(step.outputs['secrets'] ?? '')).toEqual({
    FLAGS_SDK_KEY: 'sdk-4a7d1ed4',
    SHOP_URL: 'postgres://shop:pass-77aa@db',
  });
  expect([step.outputs['aws-access-key-id'], setFor(step)]).toEqual([undefined, {}]);
});
