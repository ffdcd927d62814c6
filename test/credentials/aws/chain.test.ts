import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/credentials/credential.ts';
import type { PolicyDocument } from '../../world/aws/policy.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { worldTools } from '../world-tools.ts';
import { allowed, type Ask, ask, FIRST, CHAIN, NOON, refusal, SECOND, setRoles, trusting } from './chained.ts';

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  setRoles(scenario);
  open = worldTools(scenario.world, scenario.run);
});
afterEach(() => open.close());

const chained = async (given: Ask = {}): Promise<Credential> =>
  await ask(scenario, open.tools, { ...given, spec: { chain: SECOND, ...given.spec } });
const keyOf = ({ variables }: Credential): string => variables['AWS_ACCESS_KEY_ID'] ?? '';
const may = (key: string, action: string, resource: string, after: number): boolean =>
  scenario.world.awsAllows(key, action, resource, new Date(NOON + after * 1000));

/** The official client, with the keys of a credential. */
function client({ variables }: Credential): STSClient {
  const credentials = {
    accessKeyId: variables['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: variables['AWS_SECRET_ACCESS_KEY'] ?? '',
    sessionToken: variables['AWS_SESSION_TOKEN'] ?? '',
  };
  const systemClockOffset = scenario.world.clock.now().getTime() - Date.now();
  return new STSClient({
    region: 'eu-west-1',
    endpoint: scenario.world.urls.sts,
    maxAttempts: 1,
    credentials,
    systemClockOffset,
    requestHandler: { httpsAgent: new Agent({ ca: scenario.world.ca }) },
  });
}

describe('keys of the second role', () => {
  test('are what later steps get; the official client says whose they are', async () => {
    const credential = await chained();
    const name = `mona@november-banner@${scenario.run.id}-1`;
    expect(await client(credential).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '444455556666',
      Arn: `arn:aws:sts::444455556666:assumed-role/flags/${name}`,
    });
    expect(credential).toMatchObject({
      target: `${SECOND} through ${FIRST}`,
      outputs: { 'aws-account-id': '444455556666' },
    });
    expect(scenario.world.awsSession(keyOf(credential))).toMatchObject({
      role: SECOND,
      chained: true,
      sessionName: name,
    });
    expect(scenario.world.requests.slice(-3).map(({ operation }) => operation)).toEqual([
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
      'GetCallerIdentity',
    ]);
  });

  test('say for whom, why and in which run, and who is behind it', async () => {
    const { tags, transitive, sourceIdentity } = scenario.world.awsSession(
      keyOf(await chained({ spec: { 'transitive-tags': ['Grant', 'ActorId'] } })),
    );
    expect(tags).toEqual({
      Grant: 'users/mona/november-banner',
      Actor: 'mona',
      ActorId: '583231',
      Repository: 'acme/shop',
      RunId: String(scenario.run.id),
      Ticket: 'https://acme.example/tickets/4711',
    });
    expect([transitive, sourceIdentity]).toEqual([['Grant', 'ActorId'], 'mona']);
  });

  test('can do nothing at or after the end of the grant', async () => {
    const key = keyOf(await chained({ bounds: { until: NOON + 400_000 } }));
    expect([399, 400, 899].map((after) => may(key, 's3:PutObject', 'arn:aws:s3:::shop', after))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('cannot assume another role, nor the same one again', async () => {
    const credential = await chained();
    scenario.world.awsRole({
      arn: 'arn:aws:iam::444455556666:role/admin',
      trust: { document: trusting({ principal: '*' }) },
    });
    for (const role of ['arn:aws:iam::444455556666:role/admin', SECOND]) {
      const again = client(credential).send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'again' }));
      await expect(again).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(`not authorized to perform: sts:AssumeRole on resource: ${role}`) as string,
      });
    }
  });

  test('are as narrow as `policy` and `policies` say, which are of the second role', async () => {
    const narrow = keyOf(await chained({ spec: { policy: allowed('s3:GetObject') } }));
    expect([may(narrow, 's3:GetObject', 'x', 1), may(narrow, 's3:PutObject', 'x', 1)]).toEqual([true, false]);
    const managed = keyOf(await chained({ spec: { policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } }));
    expect([may(managed, 's3:GetObject', 'x', 1), may(managed, 's3:PutObject', 'x', 1)]).toEqual([true, false]);
  });

  test('live an hour at most, whatever the role allows', async () => {
    const credential = await chained({ spec: { session: 7200 }, bounds: { until: NOON + 7_200_000 } });
    expect(scenario.world.awsSession(keyOf(credential)).durationSeconds).toBe(3600);
    expect(Math.abs(credential.expires - NOON - 3_600_000)).toBeLessThan(10_000);
  });

  test('are asked about, where the policy wants to know', async () => {
    await expect(chained({ spec: { 'verify-identity': true } })).resolves.toMatchObject({ provider: 'aws' });
    expect(scenario.world.requests.at(-1)?.operation).toBe('GetCallerIdentity');
  });

  test('come from a runner whose clock is off: signatures are dated by the time of GitHub', async () => {
    scenario.world.setTime('2031-01-01T12:00:00Z');
    open.close();
    open = worldTools(scenario.world, scenario.run);
    await expect(
      chained({ bounds: { until: Date.parse('2031-01-01T13:00:00Z') }, spec: { 'verify-identity': true } }),
    ).resolves.toMatchObject({ provider: 'aws' });
  });
});

describe('the first session', () => {
  test('can assume the second role and do nothing else, for five minutes', async () => {
    await chained();
    const [first = ''] = scenario.world.awsSessions().slice(-2);
    expect(scenario.world.awsSession(first)).toMatchObject({ role: FIRST, durationSeconds: 900 });
    expect(CHAIN.map((action) => may(first, action, SECOND, 290))).toEqual([true, true, true]);
    expect([
      may(first, 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/other', 1),
      may(first, 's3:GetObject', 'x', 1),
      may(first, 'sts:AssumeRole', SECOND, 301),
    ]).toEqual([false, false, false]);
  });

  test('may not even tag or name where the second one is not tagged or named', async () => {
    await chained({ spec: { tags: false, 'source-identity': false } });
    const [first = '', second = ''] = scenario.world.awsSessions().slice(-2);
    expect(CHAIN.map((action) => may(first, action, SECOND, 1))).toEqual([true, false, false]);
    expect(scenario.world.awsSession(second)).toMatchObject({ tags: {}, sourceIdentity: undefined });
  });

  test('never leaves: its keys are masked, and in nothing that is handed out', async () => {
    const credential = await chained();
    const [first = '', second = ''] = scenario.world.awsSessions().slice(-2);
    expect(open.masked).toEqual(
      expect.arrayContaining([
        first,
        second,
        credential.variables['AWS_SECRET_ACCESS_KEY'],
        credential.variables['AWS_SESSION_TOKEN'],
      ]),
    );
    expect(JSON.stringify(credential)).not.toContain(first);
  });
});

describe('tags that do not fit', () => {
  /** Larger than the policy of the first session, which has to fit as well. */
  const LARGE = { policy: allowed('s3:GetObject', `arn:aws:s3:::${'x'.repeat(500)}`) };
  const ORDER = ['Ticket', 'RunId', 'Repository', 'ActorId', 'Grant', 'Actor'];
  test('are left out one after the other, in the order of the documentation, and it is said', async () => {
    const seen: string[][] = [];
    for (let limit = 960; limit > 720; limit -= 8) {
      scenario.world.awsPackedLimit(limit);
      const credential = await chained({ spec: LARGE }).catch(() => undefined);
      if (credential === undefined) break;
      const { tags, transitive } = scenario.world.awsSession(keyOf(credential));
      const dropped = ORDER.filter((name) => !(name in tags));
      expect(transitive).toEqual([]);
      expect(credential.notes ?? []).toEqual(
        dropped.length === 0
          ? []
          : [
              `The session of \`flags\` has no tag ${dropped.map((name) => `\`${name}\``).join(', ')}: ` +
                'the session policy leaves too little space for it.',
            ],
      );
      seen.push(dropped);
    }
    expect(seen).toEqual(seen.map(({ length }) => ORDER.slice(0, length)));
    expect(new Set(seen.map(({ length }) => length)).size).toBe(7);
    expect(seen[0]).toEqual([]);
  });

  test('are no longer transitive when they are left out', async () => {
    scenario.world.awsPackedLimit(835);
    const { tags, transitive } = scenario.world.awsSession(
      keyOf(await chained({ spec: { ...LARGE, 'transitive-tags': ['Ticket', 'Actor'] } })),
    );
    expect([Object.hasOwn(tags, 'Ticket'), transitive]).toEqual([false, ['Actor']]);
  });

  test('do not help a policy that is too large by itself', async () => {
    scenario.world.awsPackedLimit(400);
    const error = await refusal(chained());
    expect([error.code, error.hint]).toEqual([
      'PackedPolicyTooLarge',
      expect.stringMatching(/#the-session-policy-is-too-large$/),
    ]);
  });
});

test('the policies of the documentation work, and test what they say', async () => {
  const blocks = [
    ...(readFileSync(new URL('../../../docs/aws.md', import.meta.url), 'utf8')
      .split('## A second role')[1]
      ?.matchAll(/```json\n([\s\S]*?)```/g) ?? []),
  ].map(([, text = '']) => text);
  const [trust, first] = blocks.map(
    (text) =>
      JSON.parse(
        text
          .replaceAll('OWNER/REPOSITORY', 'acme/shop')
          .replaceAll(':role/gate', ':role/deploy/gate')
          .replaceAll(':role/flags', ':role/app/flags'),
      ) as PolicyDocument,
  );
  if (trust === undefined || first === undefined) throw new Error('the page has no policies');
  setRoles(scenario, { trust, first });
  await expect(chained({ spec: { 'external-id': 'acme-flags' } })).resolves.toMatchObject({ provider: 'aws' });
  for (const change of [
    { spec: {} },
    { spec: { 'external-id': 'acme-flags', tags: false } },
    { spec: { 'external-id': 'acme-flags', 'source-identity': false } },
    { spec: { 'external-id': 'acme-flags' }, bounds: { repository: 'acme/other' } },
  ]) {
    expect((await refusal(chained(change))).code).toBe('AccessDenied');
  }
});
