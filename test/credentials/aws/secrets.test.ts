import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspect } from 'node:util';
import { serviceUrl } from '../../../src/credentials/aws/endpoint.ts';
import { exchangeAws } from '../../../src/credentials/aws/exchange.ts';
import { offerOf } from '../../../src/credentials/catalogue.ts';
import { awsProfile } from '../../../src/credentials/aws/profile.ts';
import { type Credential, LONGEST_RENEWAL } from '../../../src/credentials/credential.ts';
import { HttpError } from '../../../src/http/send.ts';
import type { AwsSecret } from '../../../src/policy/credential/aws-secret-spec.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, type Ask, ask, FIRST, HOP, NOON, refusal, SECOND, setRoles, trusting } from './hops.ts';
import { BOUNDS } from './stand-in.ts';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';
const LONG = '{"pin":12345678901234567890}';
const FLAGS = JSON.stringify({
  'sdk-key': 'sdk-4a7d1ed4',
  port: 5432,
  nothing: null,
  other: 'other-9f8e7d6c',
  nested: { a: 'b' },
});

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
let arn: string;
beforeAll(async () => {
  scenario = await shopScenario();
  const { world } = scenario;
  arn = world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: FLAGS, AWSPREVIOUS: 'old-5c6b7a89' } });
  world.awsSecret({ name: 'shop/text', stages: { AWSCURRENT: 'first line\nsecond line\n' } });
  world.awsSecret({ name: 'shop/store', stages: { AWSCURRENT: Buffer.from('keystore-bytes') } });
  world.awsSecret({ name: 'shop/long', stages: { AWSCURRENT: LONG } });
  world.awsSecret({ name: 'shop/own-key', stages: { AWSCURRENT: 'own-1a2b3c4d' }, kmsKey: KEY });
  world.awsSecret({ name: 'shop/deleted', stages: { AWSCURRENT: 'gone' }, deleted: true });
  world.awsParameter({ name: '/shop/key', versions: ['v1-aaaa', 'v2-bbbb', 'v3-cccc'], labels: { live: 2 } });
  world.awsParameter({ name: 'plain', type: 'String', versions: ['plain-dddd'] });
  world.awsParameter({ name: '/shop/own-key', versions: ['own-eeee'], kmsKey: KEY });
  for (let index = 0; index < 12; index += 1)
    world.awsParameter({ name: `/many/${index}`, versions: [`many-value-${index}`] });
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  setRoles(scenario, { first: allowed([...HOP, 'secretsmanager:*', 'ssm:*', 's3:*', 'kms:Decrypt']) });
  open = worldTools(scenario.world, scenario.run);
});
afterEach(() => open.close());

const read = async (secrets: readonly AwsSecret[], given: Ask = {}): Promise<Credential> =>
  await ask(scenario, open.tools, { ...given, spec: { secrets, ...given.spec } });
const refused = async (...given: Parameters<typeof read>): ReturnType<typeof refusal> => {
  const error = await refusal(read(...given));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/sdk-4a7d1ed4|other-9f8e|ASIA|eyJ/);
  return error;
};
const operations = (from: number): readonly (string | undefined)[] =>
  scenario.world.requests
    .slice(from)
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
    for (const line of value.split('\n').filter((text) => text !== '')) expect(open.masked).toContain(line);
  });

  test('a secret by its ARN, and everything of it is masked, also what nobody asked for', async () => {
    expect((await read([{ secret: arn, field: 'sdk-key', env: 'X' }])).variables['X']).toBe('sdk-4a7d1ed4');
    expect(open.masked).toEqual(expect.arrayContaining([FLAGS, 'sdk-4a7d1ed4', 'other-9f8e7d6c']));
  });

  test('several, each read once, parameters ten at a time', async () => {
    const from = scenario.world.requests.length;
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
    setRoles(scenario, {
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
    scenario.world.awsRole({ arn: near, trust: { document: trusting() } });
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
    open.close();
    open = worldTools(scenario.world, scenario.run, {}, { proxied: true });
    for (const fips of [false, true]) {
      const from = scenario.world.requests.length;
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
        open.tools,
      );
      expect(
        scenario.world.requests
          .slice(from)
          .filter(({ role }) => role === 'aws-json')
          .map(({ host }) => host)
          .toSorted(),
      ).toEqual(
        fips
          ? ['secretsmanager-fips.eu-west-1.amazonaws.com', 'ssm-fips.eu-west-1.amazonaws.com']
          : ['secretsmanager.eu-west-1.amazonaws.com', 'ssm.eu-west-1.amazonaws.com'],
      );
    }
  });
});

describe('refused', () => {
  const secret: AwsSecret = { secret: 'shop/flags', field: 'sdk-key', env: 'X' };
  const parameter: AwsSecret = { parameter: '/shop/key', env: 'X' };
  test.each<[string, AwsSecret, Partial<AwsSpec>, string[], string, RegExp]>([
    [
      'a role that may not',
      secret,
      {},
      ['s3:*'],
      'AccessDenied',
      /^`secretsmanager:GetSecretValue` on it has to be allowed by the role `gate`\n.*\n.*#reading-a-secret-is-denied$/,
    ],
    [
      'a session policy that does not allow it',
      secret,
      { policy: allowed('s3:*') },
      ['*'],
      'AccessDenied',
      /by the role `gate` and by `policy` of this credential as well/,
    ],
    [
      'managed policies that do not allow it',
      parameter,
      { policies: ['arn:aws:iam::aws:policy/None'] },
      ['*'],
      'AccessDenied',
      /^`ssm:GetParameters` on it has to be allowed by the role `gate` and by one of `policies` of this credential/,
    ],
    [
      'a key that may not be used',
      { secret: 'shop/own-key', env: 'X' },
      { policy: allowed('secretsmanager:*') },
      ['*'],
      'AccessDenied',
      /`kms:Decrypt` on that key.*\n.*#the-secret-cannot-be-decrypted$/,
    ],
    [
      'the key of a parameter',
      { parameter: '/shop/own-key', env: 'X' },
      {},
      ['ssm:*'],
      'AccessDenied',
      /`kms:Decrypt` on that key/,
    ],
    [
      'a secret that is not there',
      { secret: 'shop/none', env: 'X' },
      {},
      ['*'],
      'ResourceNotFound',
      /is it in `eu-west-1`.*\n.*\n.*#the-secret-is-not-there$/,
    ],
    [
      'a stage that is not there',
      { ...secret, 'version-stage': 'AWSPENDING' },
      {},
      ['*'],
      'ResourceNotFound',
      /a stage that no version has/,
    ],
    ['a secret that is deleted', { secret: 'shop/deleted', env: 'X' }, {}, ['*'], 'InvalidRequest', /restore it/],
    [
      'a field that is not there',
      { secret: 'shop/flags', field: 'sdk', env: 'X' },
      {},
      ['*'],
      'FieldMissing',
      /^it has: sdk-key, port, nothing, other, nested\n.*#the-field-is-not-there$/,
    ],
    [
      'a field that is empty',
      { secret: 'shop/flags', field: 'nothing', env: 'X' },
      {},
      ['*'],
      'FieldMissing',
      /it has: /,
    ],
    [
      'a field that every object has',
      { secret: 'shop/flags', field: 'constructor', env: 'X' },
      {},
      ['*'],
      'FieldMissing',
      /it has: /,
    ],
    [
      'a number that is too long',
      { secret: 'shop/long', field: 'pin', env: 'X' },
      {},
      ['*'],
      'BadAnswer',
      /store it as a text/,
    ],
    [
      'a field of what is no object',
      { parameter: '/shop/key', field: 'a', env: 'X' },
      {},
      ['*'],
      'FieldMissing',
      /is no JSON object: leave `field` out/,
    ],
    [
      'a parameter that is not there',
      { parameter: '/shop/none', env: 'X' },
      {},
      ['*'],
      'ParameterNotFound',
      /no such name, version or label\. A name below others begins with `\/`/,
    ],
    [
      'a version that is not there',
      { parameter: '/shop/key:9', env: 'X' },
      {},
      ['*'],
      'ParameterNotFound',
      /#the-secret-is-not-there$/,
    ],
    [
      'a label that is not there',
      { parameter: '/shop/key:none', env: 'X' },
      {},
      ['*'],
      'ParameterNotFound',
      /#the-secret-is-not-there$/,
    ],
  ])('%s is explained', async (_what, wanted, spec, actions, code, hint) => {
    setRoles(scenario, { first: allowed(actions) });
    scenario.world.awsManagedPolicy('arn:aws:iam::aws:policy/None', allowed('s3:*'));
    expect(await refused([wanted], { spec })).toMatchObject({
      provider: 'aws',
      code,
      hint: expect.stringMatching(hint) as string,
    });
  });

  test('at the end of the grant: the keys read nothing any more', async () => {
    const send: typeof open.tools.send = async (request) => {
      if (request.url.startsWith(scenario.world.urls.awsJson)) scenario.world.setTime('2026-11-24T12:00:31Z');
      return await open.tools.send(request);
    };
    const error = await refusal(
      ask(
        scenario,
        { ...open.tools, send, now: () => NOON },
        { spec: { secrets: [secret] }, bounds: { until: NOON + 30_000 } },
      ),
    );
    expect([error.code, error.message]).toEqual(['AccessDenied', expect.stringContaining('no session policy allows')]);
  });

  test('one of several: nothing is given, and what came is masked', async () => {
    const error = await refused([secret, { parameter: '/shop/none', env: 'Y' }]);
    expect(error.code).toBe('ParameterNotFound');
    await expect.poll(() => open.masked).toContain('sdk-4a7d1ed4');
  });
});

describe('a service that fails', () => {
  const both: readonly AwsSecret[] = [
    { secret: 'shop/text', env: 'X' },
    { parameter: 'plain', env: 'Y' },
  ];
  test.each<Parameters<Scenario['world']['fail']>[1]>([
    { status: 500 },
    { status: 400, code: 'ThrottlingException' },
    { status: 429, retryAfter: 1 },
    { kind: 'reset' },
    { kind: 'truncate' },
  ])('for a moment is asked again: %j', async (fault) => {
    const ends = ['GetSecretValue', 'GetParameters'].map((operation) =>
      scenario.world.fail({ host: 'aws-json', operation, times: 2 }, fault),
    );
    const { variables } = await read(both);
    for (const end of ends) end();
    expect([variables['X'], variables['Y']]).toEqual(['first line\nsecond line\n', 'plain-dddd']);
  });

  test.each<[Parameters<Scenario['world']['fail']>[1], string, RegExp]>([
    [{ status: 500 }, 'InternalServiceError', /#anything-else$/],
    [
      { kind: 'reset' },
      'Unreachable',
      /can the runner reach `127.0.0.1:\d+`\?.*`endpoints: \{(?:secretsmanager|ssm): ...\}`\n.*#aws-cannot-be-reached$/,
    ],
    [{ kind: 'not-json' }, 'BadAnswer', /#anything-else$/],
    [{ kind: 'wrong-json' }, 'BadAnswer', /#anything-else$/],
    [
      { status: 400, code: 'com.amazonaws.secretsmanager#DecryptionFailure' },
      'DecryptionFailure',
      /is the KMS key of the secret enabled\?/,
    ],
    [{ status: 400, code: 'UnrecognizedClientException' }, 'UnrecognizedClient', /#anything-else$/],
  ])('for good is explained: %j', async (fault, code, hint) => {
    const end = scenario.world.fail({ host: 'aws-json' }, fault);
    const error = await refused(both.slice(0, 1)).finally(end);
    expect(error).toMatchObject({ provider: 'aws', code, hint: expect.stringMatching(hint) as string });
  });

  test('parameters that are left out of an answer are not taken for empty ones', async () => {
    const end = scenario.world.fail({ host: 'aws-json' }, { kind: 'wrong-json' });
    expect(await refused(both.slice(1)).finally(end)).toMatchObject({
      code: 'ParameterNotFound',
      hint: expect.stringContaining('left them out') as string,
    });
  });

  test('or does not answer, or shows a certificate that nobody trusts', async () => {
    for (const [fault, hint] of [
      ['timeout', 'can the runner reach'],
      ['tls', 'certificate authority'],
    ] as const) {
      const send: typeof open.tools.send = async (request) => {
        if (request.url.startsWith(scenario.world.urls.awsJson))
          throw new HttpError(fault, 'secretsmanager', 'no answer');
        return await open.tools.send(request);
      };
      const error = await refusal(ask(scenario, { ...open.tools, send }, { spec: { secrets: both } }));
      expect([error.code, error.hint]).toEqual(['Unreachable', expect.stringContaining(hint)]);
    }
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
    const from = scenario.world.requests.length;
    const endpoint = scenario.world.urls.sts.replace(/\/$/, '');
    const { text, expires } = await awsProfile.answer(
      {
        ...request,
        spec: { ...spec, chain: SECOND, endpoint },
        bounds: { ...BOUNDS, until: NOON + 3_600_000, session: LONGEST_RENEWAL },
      },
      open.tools,
    );
    const printed = JSON.parse(text) as Record<string, unknown>;
    expect(printed).toMatchObject({ Version: 1, Expiration: expect.any(String) as string });
    expect(scenario.world.awsSession(String(printed['AccessKeyId']))).toMatchObject({
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
