import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kmsSigner } from '../../../src/credentials/aws/kms.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import type { Bounds, Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import { HttpError } from '../../../src/http/send.ts';
import type { AwsKeySpec } from '../../../src/policy/credential/aws-key-spec.ts';
import type { GithubSpec } from '../../../src/policy/credential/github-spec.ts';
import { ask } from '../../world/client.ts';
import { permits } from '../../world/aws/policy.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, NOON, refusal } from './chained.ts';

const ROLE = 'arn:aws:iam::111122223333:role/app-signer';
const ID = '0a1b2c3d-1111-2222-3333-444455556666';
const ARN = `arn:aws:kms:eu-west-1:111122223333:key/${ID}`;
const SMALL = '00000000-0000-0000-0000-00000000000';

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
  const { world } = scenario;
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.app({
    clientId: 'Iv23liKms',
    owner: 'acme',
    repositories: ['incidents'],
    permissions: { contents: 'read' },
    key: world.awsKmsKey({ id: ID, aliases: ['alias/app'] }),
  });
  world.awsKmsKey({ id: `${SMALL}1`, aliases: ['alias/other'] });
  world.awsKmsKey({ id: `${SMALL}2`, state: 'Disabled' });
  world.awsKmsKey({ id: `${SMALL}3`, state: 'PendingDeletion' });
  world.awsKmsKey({ id: `${SMALL}4`, usage: 'ENCRYPT_DECRYPT' });
  world.awsKmsKey({ id: `${SMALL}5`, open: false });
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  scenario.world.setTime('2026-11-24T12:00:00Z');
  scenario.world.awsRole({
    arn: ROLE,
    trust: { subjects: [String(scenario.run.claims['sub'])] },
    identityPolicy: allowed('kms:*'),
  });
  open = worldTools(scenario.world, scenario.run);
});
afterEach(() => open.close());

const keySpec = (change: Partial<AwsKeySpec> = {}): AwsKeySpec => ({
  role: ROLE,
  region: 'eu-west-1',
  key: ID,
  endpoint: scenario.world.urls.sts.replace(/\/$/, ''),
  endpoints: { kms: scenario.world.urls.awsJson },
  ...change,
});
const bounds = (): Bounds => ({ ...BOUNDS, until: NOON + 7_200_000, api: scenario.world.urls.api });
const exchange = async (
  change: Partial<AwsKeySpec> = {},
  tools: ExchangeTools = open.tools,
  accounts?: readonly string[],
): Promise<Credential> => {
  const spec: GithubSpec = {
    app: 'Iv23liKms',
    repositories: ['incidents'],
    permissions: new Map([['contents', 'read']]),
    key: { 'aws-kms': keySpec(change) },
  };
  return await CATALOGUE.github.exchange(
    { name: 'incident', spec, bounds: bounds(), accounts, acceptLonger: false },
    tools,
  );
};
const session = (): string => scenario.world.awsSessions().at(-1) ?? '';

describe('a key of KMS', () => {
  test.each([
    ['its id', ID],
    ['its ARN', ARN],
    ['its alias', 'alias/app'],
    ['the ARN of its alias', 'arn:aws:kms:eu-west-1:111122223333:alias/app'],
  ])('signs for the App, named by %s', async (_what, key) => {
    const credential = await exchange({ key });
    const answer = await ask(scenario.world, `${scenario.world.urls.api}/repos/acme/incidents`, {
      headers: { authorization: `Bearer ${credential.variables['GH_TOKEN']}` },
    });
    expect([answer.status, credential.warnings]).toEqual([200, []]);
  });

  test('is found at the endpoint of the region, through a proxy', async () => {
    open.close();
    open = worldTools(scenario.world, scenario.run, {}, { proxied: true });
    const signer = await kmsSigner(
      { role: ROLE, region: 'eu-west-1', key: ID, fips: true },
      { bounds: bounds() },
      open.tools,
    );
    expect((await signer.sign('text')).length).toBe(256);
    expect(scenario.world.requests.at(-1)).toMatchObject({
      host: 'kms-fips.eu-west-1.amazonaws.com',
      operation: 'Sign',
    });
  });

  test.each([
    ['its id', ID],
    ['its alias', 'alias/app'],
  ])('is all that the session may use, and for five minutes, named by %s', async (_what, key) => {
    await exchange({ key });
    const { sessionPolicies } = scenario.world.awsSession(session());
    expect(JSON.stringify(sessionPolicies)).toContain('"Action":"kms:Sign"');
    for (const action of ['kms:Decrypt', 'kms:GetPublicKey', 's3:GetObject', 'sts:AssumeRole'])
      expect(scenario.world.awsAllows(session(), action, ARN)).toBe(false);
    const signer = await kmsSigner(
      keySpec({ key }),
      { bounds: bounds() },
      { ...open.tools, send: async (request) => await open.tools.send(request) },
    );
    const later = (time: string): void => {
      scenario.world.setTime(time);
      open.close();
      open = worldTools(scenario.world, scenario.run);
    };
    later('2026-11-24T12:04:50Z');
    await expect(signer.sign('text')).resolves.toBeInstanceOf(Uint8Array);
    later('2026-11-24T12:05:01Z');
    await expect(refusal(signer.sign('text'))).resolves.toMatchObject({ code: 'AccessDenied' });
  });

  test.each<[string, string, Record<string, string>, boolean]>([
    ['alias/app', ARN, { 'kms:RequestAlias': 'alias/app' }, true],
    ['alias/app', ARN, { 'kms:RequestAlias': 'alias/other' }, false],
    ['alias/app', ARN, {}, false],
    ['alias/app', ARN, { 'kms:RequestAlias': 'alias/app', 'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256' }, false],
    ['alias/app', ARN.replace('eu-west-1', 'eu-west-2'), { 'kms:RequestAlias': 'alias/app' }, false],
    [ID, ARN, {}, true],
    [ID, ARN.replace(ID, `${SMALL}1`), {}, false],
    [ARN, ARN, {}, true],
    [ARN, ARN, { 'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256' }, false],
    [ARN, ARN, { 'aws:CurrentTime': '2026-11-24T12:05:10Z' }, false],
  ])('%s: may the session sign with %s and %j? %s', async (key, resource, context, may) => {
    await kmsSigner(keySpec({ key }), { bounds: bounds() }, open.tools);
    const question = {
      action: 'kms:Sign',
      resource,
      context: {
        'aws:CurrentTime': '2026-11-24T12:04:00Z',
        'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256',
        ...context,
      },
    };
    expect(scenario.world.awsSession(session()).sessionPolicies.every((document) => permits(document, question))).toBe(
      may,
    );
  });

  test('leaves nothing of its session behind', async () => {
    const credential = await exchange();
    expect(JSON.stringify(credential)).not.toContain(session());
    expect(open.masked).toContain(session());
    expect(Object.keys(credential.variables)).toEqual(['GH_TOKEN']);
  });

  test('is asked for with the audience and at the address of AWS', () => {
    const spec: GithubSpec = {
      app: 'a',
      repositories: ['b'],
      permissions: new Map(),
      key: { 'aws-kms': { role: ROLE, region: 'eu-west-1', key: ID } },
    };
    const { addressesOf } = CATALOGUE.github;
    expect(addressesOf(spec)).toEqual({
      audience: 'sts.amazonaws.com',
      first: 'https://sts.eu-west-1.amazonaws.com',
      others: ['https://kms.eu-west-1.amazonaws.com/'],
    });
    expect(addressesOf({ ...spec, key: { input: true } })).toEqual({ audience: undefined, first: undefined });
  });
});

describe('refused', () => {
  test.each<[string, Partial<AwsKeySpec>, string, RegExp]>([
    [
      'a key that is not there',
      { key: `${SMALL}9` },
      'NotFound',
      /is the key in that region.*\n.*#the-key-cannot-sign$/,
    ],
    ['an alias that is not there', { key: 'alias/none' }, 'NotFound', /#the-key-cannot-sign$/],
    ['a disabled key', { key: `${SMALL}2` }, 'Disabled', /enable it in KMS/],
    [
      'a key that is being deleted',
      { key: `${SMALL}3` },
      'KMSInvalidState',
      /waiting for its material, or for its deletion/,
    ],
    ['a key that encrypts', { key: `${SMALL}4` }, 'InvalidKeyUsage', /whose usage is `SIGN_VERIFY`/],
    [
      'a key whose policy does not let the role in',
      { key: `${SMALL}5` },
      'AccessDenied',
      /`kms:Sign` has to be allowed by the role `app-signer` and by the policy of the key.*\n.*#signing-is-denied$/,
    ],
  ])('%s is explained', async (_what, change, code, hint) => {
    const error = await refusal(exchange(change));
    expect(error).toMatchObject({ provider: 'aws', code, hint: expect.stringMatching(hint) as string });
    expect(inspect(error, { depth: 9 })).not.toMatch(/eyJ|ASIA/);
  });

  test('a role that may not sign', async () => {
    scenario.world.awsRole({ arn: ROLE, trust: {}, identityPolicy: allowed('s3:*') });
    expect((await refusal(exchange())).message).toMatch(/no identity-based policy allows the kms:Sign action/);
  });

  test('a role that the job may not have', async () => {
    scenario.world.awsRole({ arn: ROLE, trust: { subjects: ['repo:other/*'] } });
    expect((await refusal(exchange())).hint).toMatch(/#not-authorized-to-assume-the-role$/);
  });

  test('an account that is not in the list, before anything is sent', async () => {
    const from = scenario.world.requests.length;
    expect((await refusal(exchange({}, open.tools, ['444455556666']))).code).toBe('AccountNotAllowed');
    expect(scenario.world.requests).toHaveLength(from);
  });

  test('the key of another App: GitHub does not take its signature', async () => {
    expect(await refusal(exchange({ key: 'alias/other' }))).toMatchObject({
      provider: 'github',
      hint: expect.stringMatching(/#github-does-not-accept-the-apps-signature$/) as string,
    });
  });
});

describe('a KMS that fails', () => {
  test.each<Parameters<Scenario['world']['fail']>[1]>([
    { status: 500, code: 'KMSInternalException' },
    { status: 400, code: 'ThrottlingException' },
    { kind: 'reset' },
  ])('for a moment is asked again: %j', async (fault) => {
    const end = scenario.world.fail({ host: 'aws-json', operation: 'Sign', times: 2 }, fault);
    await expect(exchange().finally(end)).resolves.toMatchObject({ provider: 'github' });
  });

  test.each<[Parameters<Scenario['world']['fail']>[1], string]>([
    [{ status: 500, code: 'KeyUnavailableException' }, 'KeyUnavailable'],
    [{ kind: 'wrong-json' }, 'BadAnswer'],
    [{ kind: 'not-json' }, 'BadAnswer'],
    [{ kind: 'reset' }, 'Unreachable'],
  ])('for good is explained: %j', async (fault, code) => {
    const end = scenario.world.fail({ host: 'aws-json', operation: 'Sign' }, fault);
    expect(await refusal(exchange().finally(end))).toMatchObject({ provider: 'aws', code });
  });

  test('and one that does not answer', async () => {
    const send: ExchangeTools['send'] = async (request) => {
      if (request.url === scenario.world.urls.awsJson) throw new HttpError('timeout', 'kms', 'no answer');
      return await open.tools.send(request);
    };
    expect(await refusal(exchange({}, { ...open.tools, send }))).toMatchObject({
      code: 'Unreachable',
      hint: expect.stringContaining('`endpoints: {kms: ...}`') as string,
    });
  });
});
