import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AwsKeys, signed } from '../../src/credentials/aws/signature.ts';
import { ask, idToken } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';

const ROLE = 'arn:aws:iam::111122223333:role/reader';
const JSON_TYPE = 'application/x-amz-json-1.1';

let scenario: Scenario;
let keys: AwsKeys;
beforeAll(async () => {
  scenario = await shopScenario();
  scenario.world.awsSecret({ name: 'shop/flags', stages: { AWSCURRENT: 'value' } });
});
afterAll(async () => await scenario.world.close());
beforeEach(async () => {
  const { world, run } = scenario;
  world.setTime('2026-11-24T12:00:00Z');
  world.awsRole({ arn: ROLE });
  const form = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: ROLE,
    RoleSessionName: 'mona',
    DurationSeconds: '900',
    WebIdentityToken: await idToken(world, run, 'sts.amazonaws.com'),
  };
  const { text } = await ask(world, world.urls.sts, { method: 'POST', body: new URLSearchParams(form).toString() });
  const part = (name: string): string => new RegExp(`<${name}>(.*)</${name}>`).exec(text)?.[1] ?? '';
  keys = {
    accessKeyId: part('AccessKeyId'),
    secretAccessKey: part('SecretAccessKey'),
    sessionToken: part('SessionToken'),
  };
});

type Change = {
  keys?: Partial<AwsKeys>;
  service?: string;
  off?: number;
  target?: string;
  body?: string;
  sent?: string;
  type?: string;
};

async function call(change: Change = {}): Promise<[number, string]> {
  const { world } = scenario;
  const now = world.clock.now().getTime() + (change.off ?? 0);
  const headers = {
    'content-type': change.type ?? JSON_TYPE,
    'x-amz-target': change.target ?? 'secretsmanager.GetSecretValue',
  };
  const request = {
    method: 'POST',
    url: `${world.urls.awsJson}/`,
    headers,
    body: change.body ?? '{"SecretId":"shop/flags"}',
  } as const;
  const ready = await signed(
    request,
    { service: change.service ?? 'secretsmanager', region: 'eu-west-1' },
    { keys: { ...keys, ...change.keys }, now: () => now },
  );
  const answer = await ask(world, ready.url, {
    method: 'POST',
    headers: { ...ready.headers },
    body: change.sent ?? request.body,
  });
  const body = JSON.parse(answer.text) as Record<string, unknown>;
  return [answer.status, String(body['__type'] ?? body['SecretString'])];
}

test('a request that is signed as it should be is answered', async () => {
  expect(await call()).toEqual([200, 'value']);
});

test.each<[string, Change, string]>([
  ['another secret key', { keys: { secretAccessKey: 'wrong' } }, 'InvalidSignatureException'],
  ['another session token', { keys: { sessionToken: 'wrong' } }, 'UnrecognizedClientException'],
  ['keys that nobody made', { keys: { accessKeyId: 'ASIANOBODY' } }, 'UnrecognizedClientException'],
  ['a signature for another service', { service: 'ssm' }, 'InvalidSignatureException'],
  ['a signature of six minutes ago', { off: -360_000 }, 'InvalidSignatureException'],
  ['a signature of in six minutes', { off: 360_000 }, 'InvalidSignatureException'],
  ['another body than was signed', { sent: '{"SecretId":"shop/other"}' }, 'InvalidSignatureException'],
  ['an operation that is not there', { target: 'secretsmanager.GetAll' }, 'UnknownOperationException'],
  ['a service that is not there', { target: 'nobody.GetSecretValue' }, 'UnknownOperationException'],
  ['another content type', { type: 'application/json' }, 'UnknownOperationException'],
  ['no JSON', { body: '[]' }, 'SerializationException'],
  ['no secret', { body: '{}' }, 'InvalidParameterException'],
])('%s is refused', async (_what, change, type) => {
  expect(await call(change)).toEqual([400, type]);
});

test('keys whose time is over are refused', async () => {
  scenario.world.setTime('2026-11-24T12:15:05Z');
  expect(await call()).toEqual([400, 'ExpiredTokenException']);
});
