import { describe, expect, test } from 'vitest';
import type { ExchangeTools } from '../../../src/credentials/credential.ts';
import { HttpError } from '../../../src/http/send.ts';
import type { AwsSecret } from '../../../src/policy/credential/aws-secret-spec.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import type { Scenario } from '../../world/scenario.ts';
import { allowed, ask, NOON, refusal, setRoles } from './chained.ts';
import { useStoredSecrets } from './stored-secrets.ts';

const { scenario, open, read, refused } = useStoredSecrets();

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
      'a field of what is not an object',
      { parameter: '/shop/key', field: 'a', env: 'X' },
      {},
      ['*'],
      'FieldMissing',
      /is not a JSON object: leave `field` out/,
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
    setRoles(scenario(), { first: allowed(actions) });
    scenario().world.awsManagedPolicy('arn:aws:iam::aws:policy/None', allowed('s3:*'));
    expect(await refused([wanted], { spec })).toMatchObject({
      provider: 'aws',
      code,
      hint: expect.stringMatching(hint) as string,
    });
  });

  test('at the end of the grant: the keys no longer read anything', async () => {
    const send: ExchangeTools['send'] = async (request) => {
      if (request.url.startsWith(scenario().world.urls.awsJson)) scenario().world.setTime('2026-11-24T12:00:31Z');
      return await open().tools.send(request);
    };
    const error = await refusal(
      ask(
        scenario(),
        { ...open().tools, send, now: () => NOON },
        { spec: { secrets: [secret] }, bounds: { until: NOON + 30_000 } },
      ),
    );
    expect([error.code, error.message]).toEqual(['AccessDenied', expect.stringContaining('no session policy allows')]);
  });

  test('one of several: nothing is given, and what came is masked', async () => {
    const error = await refused([secret, { parameter: '/shop/none', env: 'Y' }]);
    expect(error.code).toBe('ParameterNotFound');
    await expect.poll(() => open().masked).toContain('sdk-4a7d1ed4');
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
      scenario().world.fail({ host: 'aws-json', operation, times: 2 }, fault),
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
    const end = scenario().world.fail({ host: 'aws-json' }, fault);
    const error = await refused(both.slice(0, 1)).finally(end);
    expect(error).toMatchObject({ provider: 'aws', code, hint: expect.stringMatching(hint) as string });
  });

  test('parameters that are left out of an answer are not taken for empty ones', async () => {
    const end = scenario().world.fail({ host: 'aws-json' }, { kind: 'wrong-json' });
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
      const send: ExchangeTools['send'] = async (request) => {
        if (request.url.startsWith(scenario().world.urls.awsJson))
          throw new HttpError(fault, 'secretsmanager', 'no answer');
        return await open().tools.send(request);
      };
      const error = await refusal(ask(scenario(), { ...open().tools, send }, { spec: { secrets: both } }));
      expect([error.code, error.hint]).toEqual(['Unreachable', expect.stringContaining(hint)]);
    }
  });
});
