import { describe, expect, test } from 'vitest';
import { serviceUrl } from '../../../src/credentials/aws/endpoint.ts';
import { exchangeAws } from '../../../src/credentials/aws/exchange.ts';
import { offerOf } from '../../../src/credentials/offer.ts';
import { awsProfile } from '../../../src/credentials/aws/renewal.ts';
import { MAX_RENEWAL_SECONDS } from '../../../src/credentials/credential.ts';
import type { AwsSecret } from '../../../src/policy/credential/aws-secret-spec.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, FIRST, NOON, SECOND, setRoles, trusting } from './chained.ts';
import { BOUNDS } from './stand-in.ts';
import { FLAGS, useStoredSecrets } from './stored-secrets.ts';

const { scenario, open, arn, read, refused } = useStoredSecrets();
const operations = (from: number): readonly (string | undefined)[] =>
  scenario()
    .world.requests.slice(from)
    .map(({ operation }) => operation)
    .filter((name) => name?.startsWith('Get') === true);

describe('later steps find', () => {
  test.each<[string, AwsSecret, string]>([
    ['a whole secret', { secret: 'shop/text', env: 'X' }, 'first line\nsecond line\n'],
    ['a field of one', { secret: 'shop/flags', field: 'sdk-key', env: 'X' }, 'sdk-4a7d1ed4'],
    ['a field that is a number', { secret: 'shop/flags', field: 'port', env: 'X' }, '5432'],
    ['a field that is an object', { secret: 'shop/flags', field: 'nested', env: 'X' }, '{"a":"b"}'],
    ['an earlier stage', { secret: 'shop/flags', 'version-stage': 'AWSPREVIOUS', env: 'X' }, 'old-5c6b7a89'],
    ['bytes, in Base64', { secret: 'shop/store', env: 'X' }, Buffer.from('keystore-bytes').toString('base64')],
    ['a secret under a key of its own', { secret: 'shop/own-key', env: 'X' }, 'own-1a2b3c4d'],
    ['a parameter', { parameter: '/shop/key', env: 'X' }, 'v3-cccc'],
    ['a parameter without a path', { parameter: 'plain', env: 'X' }, 'plain-dddd'],
    ['a version of a parameter', { parameter: '/shop/key:1', env: 'X' }, 'v1-aaaa'],
    ['a label of a parameter', { parameter: '/shop/key:live', env: 'X' }, 'v2-bbbb'],
    [
      'a parameter by its ARN',
      { parameter: 'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/key', env: 'X' },
      'v3-cccc',
    ],
    [
      'a version by the ARN',
      { parameter: 'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/key:2', env: 'X' },
      'v2-bbbb',
    ],
    ['a parameter under a key of its own', { parameter: '/shop/own-key', env: 'X' }, 'own-eeee'],
  ])('%s', async (_what, secret, value) => {
    const { variables, outputs, secret: secrets } = await read([secret]);
    expect([variables['X'], outputs['X']]).toEqual([value, value]);
    expect(secrets).toEqual(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'X']);
    for (const line of value.split('\n').filter((text) => text !== '')) expect(open().masked).toContain(line);
  });

  test('a secret by its ARN, and everything of it is masked, also what nobody asked for', async () => {
    expect((await read([{ secret: arn(), field: 'sdk-key', env: 'X' }])).variables['X']).toBe('sdk-4a7d1ed4');
    expect(open().masked).toEqual(expect.arrayContaining([FLAGS, 'sdk-4a7d1ed4', 'other-9f8e7d6c']));
  });

  test('several, each read once, parameters ten at a time', async () => {
    const from = scenario().world.requests.length;
    const many = Array.from({ length: 12 }, (_, index): AwsSecret => ({
      parameter: `/many/${index}`,
      env: `MANY_${index}`,
    }));
    const { variables } = await read([
      ...many,
      { parameter: '/many/0', env: 'AGAIN' },
      { secret: 'shop/flags', field: 'sdk-key', env: 'A' },
      { secret: 'shop/flags', field: 'port', env: 'B' },
      { secret: 'shop/flags', 'version-stage': 'AWSPREVIOUS', env: 'C' },
    ]);
    expect(many.map(({ env }) => variables[env])).toEqual(many.map((_, index) => `many-value-${index}`));
    expect([variables['AGAIN'], variables['A'], variables['B'], variables['C']]).toEqual([
      'many-value-0',
      'sdk-4a7d1ed4',
      '5432',
      'old-5c6b7a89',
    ]);
    expect(operations(from).toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'GetParameters',
      'GetParameters',
      'GetSecretValue',
      'GetSecretValue',
    ]);
  });

  test('a secret that is let out by its stage only', async () => {
    const bound = allowed('secretsmanager:GetSecretValue');
    setRoles(scenario(), {
      first: {
        ...bound,
        Statement: [
          {
            ...[bound.Statement].flat()[0],
            Effect: 'Allow',
            Condition: { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } },
          },
        ],
      },
    });
    expect((await read([{ secret: 'shop/flags', field: 'port', env: 'X' }])).variables['X']).toBe('5432');
    expect((await refused([{ secret: 'shop/flags', 'version-stage': 'AWSPREVIOUS', env: 'X' }])).code).toBe(
      'AccessDenied',
    );
  });

  test('what the second role reads', async () => {
    const name = { secret: 'shop/flags', field: 'port', env: 'X' };
    expect((await refused([name], { spec: { chain: SECOND } })).code).toBe('ResourceNotFound');
    const near = SECOND.replace('444455556666', '111122223333');
    scenario().world.awsRole({ arn: near, trust: { document: trusting() } });
    expect((await read([name], { spec: { chain: near } })).variables['X']).toBe('5432');
  });

  test('nothing but the secrets with `export-keys: false`', async () => {
    const { variables, outputs, secret, misleading } = await read(
      [{ secret: 'shop/flags', field: 'sdk-key', env: 'X' }],
      { spec: { 'export-keys': false } },
    );
    expect([variables, outputs, secret, misleading]).toEqual([
      { X: 'sdk-4a7d1ed4' },
      { X: 'sdk-4a7d1ed4' },
      ['X'],
      undefined,
    ]);
  });

  test('secrets from the endpoints of the region, through a proxy', async () => {
    const proxied = worldTools(scenario().world, scenario().run, {}, { proxied: true });
    for (const fips of [false, true]) {
      const from = scenario().world.requests.length;
      const whole: AwsSpec = {
        role: FIRST,
        region: 'eu-west-1',
        fips,
        secrets: [
          { secret: 'shop/text', env: 'X' },
          { parameter: 'plain', env: 'Y' },
        ],
      };
      await exchangeAws(
        { name: 'flags', spec: whole, bounds: { ...BOUNDS, until: NOON + 900_000 }, acceptLonger: false },
        proxied.tools,
      );
      expect(
        scenario()
          .world.requests.slice(from)
          .filter(({ role }) => role === 'aws-json')
          .map(({ host }) => host)
          .toSorted(),
      ).toEqual(
        fips
          ? ['secretsmanager-fips.eu-west-1.amazonaws.com', 'ssm-fips.eu-west-1.amazonaws.com']
          : ['secretsmanager.eu-west-1.amazonaws.com', 'ssm.eu-west-1.amazonaws.com'],
      );
    }
    proxied.close();
  });
});

describe('with a profile', () => {
  const spec: AwsSpec = {
    role: FIRST,
    region: 'eu-west-1',
    secrets: [{ secret: 'shop/flags', field: 'sdk-key', env: 'X' }],
  };
  const request = { name: 'flags', spec, bounds: BOUNDS, acceptLonger: false };

  test('secrets are given as the first exchange read them, the keys are not', async () => {
    const first = await read(spec.secrets ?? []);
    const { variables, secret, files = [] } = awsProfile.setUp(request, first, ['node', 'x'], NOON);
    expect(variables).toMatchObject({ X: 'sdk-4a7d1ed4', AWS_PROFILE: 'flags', AWS_ACCESS_KEY_ID: '' });
    expect([secret, files.map(({ name }) => name)]).toEqual([['X'], ['aws-config', 'aws-credentials']]);
    expect(JSON.stringify([variables, files])).not.toContain(first.variables['AWS_SESSION_TOKEN']);
  });

  test('there is none with `export-keys: false`', () => {
    expect(offerOf({ aws: { ...spec, 'export-keys': false } }).renewal).toBeUndefined();
    expect(offerOf({ aws: spec }).renewal).toBeDefined();
  });

  test('a renewal gives keys of the second role for fifteen minutes, and reads no secret again', async () => {
    const from = scenario().world.requests.length;
    const endpoint = scenario().world.urls.sts.replace(/\/$/, '');
    const { text, expires } = await awsProfile.answer(
      {
        ...request,
        spec: { ...spec, chain: SECOND, endpoint },
        bounds: { ...BOUNDS, until: NOON + 3_600_000, session: MAX_RENEWAL_SECONDS },
      },
      open().tools,
    );
    const printed = JSON.parse(text) as Record<string, unknown>;
    expect(printed).toMatchObject({ Version: 1, Expiration: expect.any(String) as string });
    expect(scenario().world.awsSession(String(printed['AccessKeyId']))).toMatchObject({
      role: SECOND,
      durationSeconds: 900,
    });
    expect(Math.abs(expires - NOON - 900_000)).toBeLessThan(10_000);
    expect(operations(from)).toEqual([]);
  });
});

/** https://docs.aws.amazon.com/general/latest/gr/asm.html, ssm.html and kms.html */
test.each([
  ['secretsmanager', { region: 'eu-west-1' }, undefined, 'https://secretsmanager.eu-west-1.amazonaws.com/'],
  ['ssm', { region: 'cn-north-1' }, undefined, 'https://ssm.cn-north-1.amazonaws.com.cn/'],
  ['kms', { region: 'us-east-1', fips: true }, undefined, 'https://kms-fips.us-east-1.amazonaws.com/'],
  [
    'secretsmanager',
    { region: 'us-gov-west-1', fips: true },
    undefined,
    'https://secretsmanager-fips.us-gov-west-1.amazonaws.com/',
  ],
  ['ssm', { region: 'us-gov-west-1', fips: true }, undefined, 'https://ssm.us-gov-west-1.amazonaws.com/'],
  ['ssm', { region: 'eusc-de-east-1' }, undefined, 'https://ssm.eusc-de-east-1.amazonaws.eu/'],
  [
    'kms',
    { region: 'eu-west-1', fips: true },
    'https://vpce-1.kms.eu-west-1.vpce.amazonaws.com',
    'https://vpce-1.kms.eu-west-1.vpce.amazonaws.com',
  ],
] as const)('%s of %j is asked at its endpoint', (service, spec, own, url) => {
  expect(serviceUrl(service, spec, own)).toBe(url);
});
