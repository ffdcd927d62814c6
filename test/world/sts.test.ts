import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { Agent } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, idToken, type Answer } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';

const ROLE = 'arn:aws:iam::111122223333:role/flags-staging';
const PUT = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ssm:PutParameter', Resource: '*' }] };

let scenario: Scenario;
beforeAll(async () => {
  scenario = await shopScenario();
  const trust = {
    subjects: ['repo:acme@9919/shop@7701:environment:*'],
    conditions: { repository_id: '7701', environment: 'staging' },
  };
  scenario.world.awsRole({ arn: ROLE, maxSessionDuration: 3600, trust });
});
afterAll(() => scenario.world.close());

async function assume(changes: Record<string, string | undefined> = {}): Promise<Answer> {
  const { world, run } = scenario;
  const honest = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: ROLE,
    RoleSessionName: 'mona-1001',
    DurationSeconds: '900',
    WebIdentityToken: changes['WebIdentityToken'] ?? (await idToken(world, run, 'sts.amazonaws.com')),
  };
  const form = Object.entries({ ...honest, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return ask(world, world.urls.sts, { method: 'POST', body: new URLSearchParams(form).toString() });
}

function refusal({ status, text }: Answer): [number, string | undefined, string | undefined] {
  return [status, /<Code>(.*)<\/Code>/.exec(text)?.[1], /<Message>(.*)<\/Message>/s.exec(text)?.[1]];
}

function client(credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken: string }): STSClient {
  const { world } = scenario;
  const httpsAgent = new Agent({ ca: world.ca });
  const keys = credentials ?? { accessKeyId: 'none', secretAccessKey: 'none' };
  return new STSClient({
    region: 'eu-west-1',
    endpoint: world.urls.sts,
    maxAttempts: 1,
    credentials: keys,
    requestHandler: { httpsAgent },
  });
}

type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

async function credentials(policy: object = PUT): Promise<Keys> {
  const { world, run } = scenario;
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: ROLE,
    RoleSessionName: 'mona-1001',
    DurationSeconds: 900,
    Policy: JSON.stringify(policy),
    WebIdentityToken: await idToken(world, run, 'sts.amazonaws.com'),
  });
  const { Credentials: issued, AssumedRoleUser } = await client().send(command);
  expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::111122223333:assumed-role/flags-staging/mona-1001');
  return {
    accessKeyId: issued?.AccessKeyId ?? '',
    secretAccessKey: issued?.SecretAccessKey ?? '',
    sessionToken: issued?.SessionToken ?? '',
  };
}

test('credentials of a role sign for who they are', async () => {
  const keys = await credentials();
  expect(await client(keys).send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '111122223333',
    Arn: 'arn:aws:sts::111122223333:assumed-role/flags-staging/mona-1001',
  });
  const identity = (changed: Partial<Keys>): Promise<unknown> =>
    client({ ...keys, ...changed }).send(new GetCallerIdentityCommand({}));
  await expect(identity({ secretAccessKey: 'wrong' })).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  await expect(identity({ accessKeyId: 'ASIAUNKNOWN' })).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  await expect(identity({ sessionToken: 'wrong' })).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
});

test('credentials do what identity and session policy both allow, until a denial by time', async () => {
  const { world } = scenario;
  const end = new Date(world.clock.now().getTime() + 60_000).toISOString();
  const condition = { DateGreaterThanEquals: { 'aws:CurrentTime': end } };
  const bounded = {
    ...PUT,
    Statement: [...PUT.Statement, { Effect: 'Deny', Action: '*', Resource: '*', Condition: condition }],
  };
  const { accessKeyId } = await credentials(bounded);
  const allows = (action: string, at: number): boolean =>
    world.awsAllows(accessKeyId, action, 'arn:aws:ssm:eu-west-1:111122223333:parameter/flags', new Date(at));
  expect(allows('ssm:PutParameter', Date.parse(end) - 1000)).toBe(true);
  expect(allows('ssm:DeleteParameter', Date.parse(end) - 1000)).toBe(false);
  expect(allows('ssm:PutParameter', Date.parse(end))).toBe(false);
  expect(
    world.awsAllows((await credentials()).accessKeyId, 'ssm:PutParameter', '*', new Date(Date.parse(end) + 3_600_000)),
  ).toBe(false);
});

test.for<[string, Record<string, string | undefined>, number, string, RegExp]>([
  [
    'a role that does not exist',
    { RoleArn: 'arn:aws:iam::111122223333:role/none' },
    403,
    'AccessDenied',
    /^Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
  ],
  ['no token', { WebIdentityToken: '' }, 400, 'ValidationError', /webIdentityToken/],
  ['garbage', { WebIdentityToken: 'garbage' }, 400, 'InvalidIdentityToken', /not a valid JWT/],
  ['a session name with a space', { RoleSessionName: 'a b' }, 400, 'ValidationError', /regular expression/],
  ['a session name of one letter', { RoleSessionName: 'a' }, 400, 'ValidationError', /greater than or equal to 2/],
  ['no session name', { RoleSessionName: undefined }, 400, 'ValidationError', /must not be null/],
  ['less than 15 minutes', { DurationSeconds: '899' }, 400, 'ValidationError', /greater than or equal to 900/],
  ['more than the role allows', { DurationSeconds: '3601' }, 400, 'ValidationError', /exceeds the MaxSessionDuration/],
  ['a policy that is no JSON', { Policy: '{' }, 400, 'MalformedPolicyDocument', /Json/],
  ['a policy without a version', { Policy: '{"Statement":[]}' }, 400, 'MalformedPolicyDocument', /Syntax/],
  [
    'a policy too long',
    { Policy: JSON.stringify({ ...PUT, Id: 'x'.repeat(2048) }) },
    400,
    'ValidationError',
    /less than or equal to 2048/,
  ],
  [
    'a policy that is not there',
    { 'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/None' },
    400,
    'ValidationError',
    /does not exist/,
  ],
  ['another operation', { Action: 'GetSessionToken' }, 400, 'InvalidAction', /GetSessionToken/],
])('STS refuses %s', async ([, changes, status, code, message]) => {
  expect(refusal(await assume(changes))).toEqual([status, code, expect.stringMatching(message)]);
});

test('STS refuses tokens that are forged, for others, expired, or of an unknown issuer', async () => {
  const { world, run } = scenario;
  const withClaims = (changes: Record<string, unknown>): Promise<Answer> => {
    world.tamper((claims) => ({ ...claims, ...changes }));
    return assume().finally(() => world.tamper(undefined));
  };
  expect(refusal(await withClaims({ environment: 'production' }))).toEqual([403, 'AccessDenied', expect.any(String)]);
  expect(refusal(await withClaims({ repository_id: undefined }))).toEqual([403, 'AccessDenied', expect.any(String)]);
  expect(refusal(await withClaims({ aud: 'other' }))).toEqual([
    400,
    'InvalidIdentityToken',
    'Incorrect token audience',
  ]);
  expect(refusal(await withClaims({ exp: 1 }))).toEqual([
    400,
    'ExpiredTokenException',
    expect.stringContaining('Token expired'),
  ]);
  expect(refusal(await withClaims({ iss: 'https://evil.example' }))).toEqual([
    400,
    'InvalidIdentityToken',
    expect.stringContaining('No OpenIDConnect provider'),
  ]);
  for (const mode of [
    'none',
    'hs256-public-key',
    'unknown-kid',
    'attacker-key',
    'embedded-jwk',
    'bad-signature',
  ] as const) {
    world.signWith(mode);
    const token = await idToken(world, run, 'sts.amazonaws.com');
    world.signWith('issuer');
    expect([mode, ...refusal(await assume({ WebIdentityToken: token }))]).toEqual([
      mode,
      400,
      'InvalidIdentityToken',
      expect.any(String),
    ]);
  }
});

test('a policy that packs too large is refused', async () => {
  const { world } = scenario;
  world.awsPackedLimit(50);
  expect(refusal(await assume({ Policy: JSON.stringify(PUT) }))).toEqual([
    400,
    'PackedPolicyTooLarge',
    expect.stringContaining('%'),
  ]);
  world.awsPackedLimit(2048);
});

test('a trust policy can be given as the document it is', async () => {
  const { world } = scenario;
  const provider = 'token.actions.githubusercontent.com';
  const arn = 'arn:aws:iam::111122223333:role/by-document';
  const statement = (condition: Record<string, Record<string, string>>): Parameters<typeof world.awsRole>[0] => ({
    arn,
    trust: {
      document: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: condition,
          },
        ],
      },
    },
  });
  world.awsRole(
    statement({ StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com', [`${provider}:repository_id`]: '7701' } }),
  );
  expect((await assume({ RoleArn: arn })).status).toBe(200);
  // AWS does not see the run: a condition on it is never met, except by the operators that absence meets
  world.awsRole(statement({ StringEquals: { [`${provider}:run_id`]: scenario.run.claims['run_id'] as string } }));
  expect((await assume({ RoleArn: arn })).status).toBe(403);
  world.awsRole(statement({ 'ForAllValues:StringEquals': { [`${provider}:run_id`]: 'anything' } }));
  expect((await assume({ RoleArn: arn })).status).toBe(200);
});
