import { describe, expect, test } from 'vitest';
import { ExchangeError } from '../../../src/credentials/credential.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import {
  assumed,
  BOUNDS,
  caller,
  faultOf,
  KEYS,
  NOW,
  ROLE,
  SESSION_ARN,
  SPEC,
  type StandIn,
  standIn,
  TOKEN,
  trade,
} from './stand-in.ts';

const exchange = async (
  { tools }: StandIn,
  spec: AwsSpec = SPEC,
  bounds = BOUNDS,
  accounts?: readonly string[],
): ReturnType<typeof trade> => await trade(TOKEN, spec, bounds, tools, accounts);

describe('an exchange', () => {
  test('is one unsigned request and gives what SDKs and CLIs expect', async () => {
    const world = standIn(assumed());
    const credential = await exchange(world);
    expect(world.requests).toHaveLength(1);
    const [request] = world.requests;
    expect({ method: request?.method, url: request?.url }).toEqual({
      method: 'POST',
      url: 'https://sts.eu-west-1.amazonaws.com/',
    });
    expect(Object.keys(request?.headers ?? {}).toSorted()).toEqual(['content-type', 'user-agent']);
    const form = new URLSearchParams(request?.body);
    expect(Object.fromEntries([...form].filter(([name]) => name !== 'Policy'))).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLE,
      RoleSessionName: 'mona@november-banner@4711-1',
      WebIdentityToken: TOKEN,
      DurationSeconds: '3600',
    });
    expect(JSON.parse(form.get('Policy') ?? '')).toMatchObject({
      Statement: [{ Effect: 'Allow' }, { Effect: 'Deny' }, { Effect: 'Deny', Action: '*' }],
    });
    expect(credential).toMatchInlineSnapshot(`
      {
        "expires": 1795510800000,
        "misleading": [
          "AWS_PROFILE",
          "AWS_DEFAULT_PROFILE",
          "AWS_ENDPOINT_URL",
          "AWS_ENDPOINT_URL_STS",
        ],
        "name": "staging",
        "outputs": {
          "aws-access-key-id": "ASIAEXAMPLE",
          "aws-account-id": "111122223333",
          "aws-expiration": "2026-11-24T09:00:00Z",
          "aws-secret-access-key": "wJalr/XUtn+FEMI=",
          "aws-session-token": "FwoGZXIv+YXdz/EB==",
        },
        "provider": "aws",
        "secret": [
          "AWS_ACCESS_KEY_ID",
          "AWS_SECRET_ACCESS_KEY",
          "AWS_SESSION_TOKEN",
        ],
        "target": "arn:aws:iam::111122223333:role/deploy/flags-staging",
        "variables": {
          "AWS_ACCESS_KEY_ID": "ASIAEXAMPLE",
          "AWS_CREDENTIAL_EXPIRATION": "",
          "AWS_DEFAULT_REGION": "eu-west-1",
          "AWS_REGION": "eu-west-1",
          "AWS_ROLE_ARN": "",
          "AWS_SECRET_ACCESS_KEY": "wJalr/XUtn+FEMI=",
          "AWS_SECURITY_TOKEN": "",
          "AWS_SESSION_TOKEN": "FwoGZXIv+YXdz/EB==",
          "AWS_WEB_IDENTITY_TOKEN_FILE": "",
        },
      }
    `);
  });

  test('masks the keys, also as they stand in addresses', async () => {
    const world = standIn(assumed());
    await exchange(world);
    expect(world.masked).toEqual([
      KEYS.secret,
      encodeURIComponent(KEYS.secret),
      KEYS.session,
      encodeURIComponent(KEYS.session),
      KEYS.id,
    ]);
  });

  test('hands on the managed policies', async () => {
    const world = standIn(assumed());
    await exchange(world, {
      ...SPEC,
      policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::111122223333:policy/x'],
    });
    const form = new URLSearchParams(world.requests[0]?.body);
    expect([form.get('PolicyArns.member.1.arn'), form.get('PolicyArns.member.2.arn')]).toEqual([
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'arn:aws:iam::111122223333:policy/x',
    ]);
    expect(form.get('Policy')).not.toContain('Allow');
  });

  test('expires with the grant, even where STS gives longer', async () => {
    const credential = await exchange(standIn(assumed({ expiration: '2026-11-24T08:15:00Z' })), SPEC, {
      ...BOUNDS,
      until: NOW + 60_000,
    });
    expect(credential.expires).toBe(NOW + 60_000);
    expect(credential.outputs['aws-expiration']).toBe('2026-11-24T08:01:00Z');
  });
});

describe('asking whose the keys are', () => {
  const spec = { ...SPEC, 'verify-identity': true };
  test('is a second request, signed with the new keys', async () => {
    const world = standIn(assumed(), caller());
    await exchange(world, spec);
    const [, request] = world.requests;
    expect(request?.body).toBe('Action=GetCallerIdentity&Version=2011-06-15');
    expect(request?.headers?.['authorization']).toMatch(
      new RegExp(`^AWS4-HMAC-SHA256 Credential=${KEYS.id}/\\d{8}/eu-west-1/sts/aws4_request, `),
    );
    expect(request?.headers?.['x-amz-security-token']).toBe(KEYS.session);
  });
  test('refuses another identity', async () => {
    const error = await faultOf(
      exchange(
        standIn(assumed(), caller('arn:aws:sts::111122223333:assumed-role/other/mona@november-banner@4711-1')),
        spec,
      ),
    );
    expect(error).toMatchObject({ code: 'UnexpectedIdentity' });
  });
});

describe('before anything is sent', () => {
  test.each<[string, string, AwsSpec, Partial<typeof BOUNDS>, readonly string[] | undefined, string]>([
    ['TokenLength', 'abc', SPEC, {}, undefined, 'the OIDC token has 3 characters, AWS takes 4 to 20000'],
    [
      'TokenLength',
      'a'.repeat(20_001),
      SPEC,
      {},
      undefined,
      'the OIDC token has 20001 characters, AWS takes 4 to 20000',
    ],
    [
      'GrantEnded',
      TOKEN,
      SPEC,
      { until: NOW },
      undefined,
      'the grant ended at 2026-11-24T08:00:00Z: no session is asked for',
    ],
    [
      'AccountNotAllowed',
      TOKEN,
      SPEC,
      {},
      ['444455556666'],
      `the account \`111122223333\` of \`${ROLE}\` is not allowed`,
    ],
    ['AccountNotAllowed', TOKEN, SPEC, {}, [], `the account \`111122223333\` of \`${ROLE}\` is not allowed`],
    [
      'WrongPartition',
      TOKEN,
      { ...SPEC, region: 'us-gov-west-1' },
      {},
      undefined,
      'the role is in the partition `aws`, but `us-gov-west-1` is a region of `aws-us-gov`',
    ],
    [
      'InvalidRole',
      TOKEN,
      { ...SPEC, role: 'arn:aws:iam::111122223333:user/x' },
      {},
      undefined,
      '`arn:aws:iam::111122223333:user/x` is not the ARN of an IAM role',
    ],
    ['MalformedSessionPolicy', TOKEN, { ...SPEC, policy: '{' }, {}, undefined, ''],
  ])('%s', async (code, token, spec, bounds, accounts, message) => {
    const world = standIn(assumed());
    const error = await faultOf(trade(token, spec, { ...BOUNDS, ...bounds }, world.tools, accounts));
    expect(error).toBeInstanceOf(ExchangeError);
    expect(error).toMatchObject({
      provider: 'aws',
      code,
      message: message === '' ? (expect.any(String) as string) : message,
    });
    expect(world.requests).toEqual([]);
  });
  test('an account in the list is fine', async () => {
    await expect(exchange(standIn(assumed()), SPEC, BOUNDS, ['444455556666', '111122223333'])).resolves.toMatchObject({
      target: ROLE,
    });
  });
});

describe('an answer is not believed', () => {
  test.each([
    ['UnexpectedIdentity', 'another account', { arn: SESSION_ARN.replace('111122223333', '444455556666') }],
    ['UnexpectedIdentity', 'another role', { arn: SESSION_ARN.replace('flags-staging', 'admin') }],
    ['UnexpectedIdentity', 'another session', { arn: SESSION_ARN.replace('mona@', 'hubot@') }],
    ['UnexpectedIdentity', 'another partition', { arn: SESSION_ARN.replace('arn:aws:', 'arn:aws-cn:') }],
    ['UnexpectedExpiration', 'long past', { expiration: '2026-11-24T07:00:00Z' }],
    ['UnexpectedExpiration', 'longer than asked for', { expiration: '2026-11-24T10:00:00Z' }],
    ['BadAnswer', 'no time', { expiration: '' }],
    ['BadAnswer', 'no keys', { keys: '<AccessKeyId>x</AccessKeyId>' }],
  ])('%s: %s', async (code, _, fields) => {
    const world = standIn(assumed(fields));
    const error = await faultOf(exchange(world));
    expect(error).toBeInstanceOf(ExchangeError);
    expect(error).toMatchObject({ code });
    expect(world.requests).toHaveLength(1);
  });

  test.each([
    ['no XML', { status: 200, headers: {}, body: `{"SecretAccessKey": "${KEYS.secret}"}` }],
    [
      'broken XML',
      { status: 200, headers: {}, body: `<AssumeRoleWithWebIdentityResponse><SecretAccessKey>${KEYS.secret}</Sec` },
    ],
    ['nothing', { status: 200, headers: {}, body: '' }],
    ['a redirect', { status: 302, headers: { location: 'https://evil.example' }, body: '' }],
    ['a page', { status: 403, headers: {}, body: '<html><body>blocked by the proxy' }],
  ])('%s is not an answer, and does not come out in the error', async (_, answer) => {
    const error = await faultOf(exchange(standIn(answer)));
    expect(error).toBeInstanceOf(ExchangeError);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(KEYS.secret);
  });
});
