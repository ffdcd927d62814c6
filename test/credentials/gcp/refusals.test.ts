import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GCP_HEADINGS } from '../../../src/credentials/gcp/docs.ts';
import { joined } from '../../joined.ts';
import type { World } from '../../world/world.ts';
import { BOUNDARY, type Change, DEPLOY, exchange, POOL, PROVIDER, refusedBy, SHOP, useScene } from './scene.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');

const scene = useScene();

/** What is different, what Google says then, and what people are told. */
type Case = readonly [
  string,
  { readonly world?: (world: World) => void; readonly change?: Change },
  { readonly code: string; readonly said: RegExp; readonly hint: RegExp },
];

const claims =
  (more: Record<string, unknown>) =>
  (world: World): void =>
    world.tamper((honest) => ({ ...honest, ...more }));

describe('what STS says', () => {
  test.each<Case>([
    [
      'another repository',
      { world: claims({ repository_id: '1' }) },
      {
        code: 'unauthorized_client',
        said: /rejected by the attribute condition/,
        hint: joined(
          /`grantgate walls --for gcp` writes what/,
          /[^]*repository_id\s+`1`[^]*#the-attribute-condition-says-no$/,
        ),
      },
    ],
    [
      'no environment, where the condition asks for one',
      {
        world: (world) =>
          void world.gcpProvider({ name: PROVIDER, condition: "assertion.environment == 'production'" }),
      },
      { code: 'unauthorized_client', said: /attribute condition/, hint: /the job has the environment `staging`/ },
    ],
    [
      'a subject of more than 127 bytes',
      { world: claims({ sub: `repo:acme@9919/shop@7701:ref:refs/heads/${'x'.repeat(100)}` }) },
      {
        code: 'invalid_request',
        said: /exceeds the 127 bytes limit/,
        hint: /has 140, since it names owner and repository with their ids\n[^]*#the-subject-is-longer-than-127-bytes$/,
      },
    ],
    [
      'a claim that is not there',
      {
        world: (world) =>
          void world.gcpProvider({
            name: PROVIDER,
            mapping: { 'google.subject': 'assertion.sub', 'attribute.team': 'assertion.team' },
          }),
      },
      { code: 'invalid_request', said: /no such key: team/, hint: /#an-attribute-cannot-be-mapped$/ },
    ],
    [
      'an audience',
      { change: { spec: { audience: 'https://elsewhere' } } },
      {
        code: 'invalid_grant',
        said: /The audience in ID Token \[https:\/\/elsewhere\]/,
        hint: /has to allow the audience `https:\/\/elsewhere`[^]*#the-audience-does-not-match$/,
      },
    ],
    [
      'an issuer',
      {
        world: (world) =>
          void world.gcpProvider({ name: PROVIDER, issuer: 'https://token.actions.githubusercontent.com' }),
      },
      {
        code: 'invalid_grant',
        said: /The issuer in ID Token/,
        hint: /has to be `https:\/\/127\.0\.0\.1:\d+\/_services\/token`, exactly[^]*#the-issuer-does-not-match$/,
      },
    ],
    [
      'an expired token',
      { world: (world) => world.tamper((honest) => ({ ...honest, exp: Number(honest['iat']) - 1 })) },
      {
        code: 'invalid_grant',
        said: /is stale to sign-in/,
        hint: /is good for five minutes[^]*#the-token-has-expired$/,
      },
    ],
    [
      'an issuer that Google cannot reach',
      { world: (world) => world.gcp({ keysUnreachable: true }) },
      { code: 'invalid_grant', said: /Error connecting/, hint: /#google-cannot-fetch-the-keys$/ },
    ],
    [
      'a forged token',
      { world: (world) => world.signWith('bad-signature') },
      { code: 'invalid_grant', said: /could not be verified/, hint: /#the-token-is-not-accepted$/ },
    ],
    [
      'a provider that is not there',
      { change: { spec: { provider: PROVIDER.replace('acme', 'nobody') } } },
      {
        code: 'invalid_target',
        said: /disabled or deleted/,
        hint: /there is no `projects\/1234567890\/[^]*#the-provider-does-not-exist$/,
      },
    ],
    [
      'a provider that is disabled',
      { world: (world) => void world.gcpProvider({ name: PROVIDER, disabled: true }) },
      { code: 'invalid_target', said: /disabled or deleted/, hint: /#the-provider-does-not-exist$/ },
    ],
    [
      'a pool for a provider',
      { change: { spec: { provider: PROVIDER.replace('/providers/acme', '') } } },
      { code: 'invalid_request', said: /Invalid value for "audience"/, hint: /not of the pool/ },
    ],
    [
      'a scope that is none',
      { change: { direct: true, spec: { scopes: ['cloud-platform'] } } },
      { code: 'invalid_scope', said: /scopes/, hint: /#the-scope-is-not-accepted$/ },
    ],
    [
      'an access boundary',
      {
        change: {
          spec: {
            'access-boundary': [
              {
                availableResource: '//storage.googleapis.com/projects/_/buckets/a/b',
                availablePermissions: ['inRole:x'],
              },
            ],
          },
        },
      },
      { code: 'invalid_request', said: /accessBoundary/, hint: /#the-access-boundary-is-not-accepted$/ },
    ],
  ])('to %s', async (_what, { world, change }, { code, said, hint }) => {
    world?.(scene.scenario().world);
    const error = await refusedBy(exchange(scene.open(), change));
    scene.scenario().world.signWith('issuer');
    expect([error.code, error.message, error.hint]).toEqual([
      code,
      expect.stringMatching(said),
      expect.stringMatching(hint),
    ]);
    expect(`${error.message}${error.hint}`).not.toMatch(/ya29|eyJ/);
  });
});

describe('what the service account says', () => {
  test.each<Case>([
    [
      'somebody who is not bound',
      {
        world: (world) =>
          void world.gcpAccount({ email: DEPLOY, members: [`principalSet:${POOL}/attribute.repository_id/1`] }),
      },
      {
        code: 'PERMISSION_DENIED',
        said: /iam\.serviceAccounts\.getAccessToken/,
        hint: joined(
          /add-iam-policy-binding deploy@shop-prod\.iam\.gserviceaccount\.com --project=shop-prod/,
          /[^]*principalSet:\/\/iam\.googleapis\.com\/projects\/1234567890\/locations\/global/,
          /\/workloadIdentityPools\/github\/attribute\.repository_id\/7701'/,
          /[^]*#the-service-account-may-not-be-impersonated$/,
        ),
      },
    ],
    [
      'a chain that is broken',
      { change: { spec: { delegates: ['between@shop-prod.iam.gserviceaccount.com'] } } },
      {
        code: 'PERMISSION_DENIED',
        said: /getAccessToken/,
        hint: /may not impersonate `between@[^]*each of `delegates` needs/,
      },
    ],
    [
      'an API that is not enabled',
      { world: (world) => world.gcp({ apiDisabled: true }) },
      {
        code: 'PERMISSION_DENIED',
        said: /has not been used in project/,
        hint: joined(
          /gcloud services enable iamcredentials\.googleapis\.com --project=shop-prod\n/,
          /[^]*#the-api-is-not-enabled$/,
        ),
      },
    ],
    [
      'an account that is not there',
      {
        world: (world) => world.gcp({ projectMembers: [SHOP] }),
        change: { spec: { 'service-account': 'gone@shop-prod.iam.gserviceaccount.com' } },
      },
      { code: 'NOT_FOUND', said: /Gaia id not found/, hint: /#the-service-account-does-not-exist$/ },
    ],
    [
      'more than an hour',
      { change: { spec: { session: 7200 }, bounds: { until: NOON + 86_400_000, session: 43_200 } } },
      {
        code: 'INVALID_ARGUMENT',
        said: /cannot exceed 3600 seconds/,
        hint: /at most `1h`\n[^]*LifetimeExtension[^]*#the-lifetime-is-longer-than-google-allows$/,
      },
    ],
    [
      'a scope that is none',
      { change: { spec: { scopes: ['cloud-platform'] } } },
      { code: 'INVALID_ARGUMENT', said: /scope/, hint: /#the-scope-is-not-accepted$/ },
    ],
    [
      'an ID token for nobody',
      { change: { spec: { 'id-token': { audience: '' } }, acceptLonger: true } },
      { code: 'INVALID_ARGUMENT', said: /audience/, hint: /#anything-else$/ },
    ],
  ])('to %s', async (_what, { world, change }, { code, said, hint }) => {
    world?.(scene.scenario().world);
    const error = await refusedBy(exchange(scene.open(), change));
    expect([error.code, error.message, error.hint]).toEqual([
      code,
      expect.stringMatching(said),
      expect.stringMatching(hint),
    ]);
    expect(`${error.message}${error.hint}`).not.toMatch(/ya29|eyJ/);
  });
});

describe('what is refused on this side', () => {
  test.each<readonly [string, Change, string]>([
    ['a grant that has ended', { bounds: { until: NOON } }, 'GrantEnded'],
    ['an ID token that outlives the grant', { spec: { 'id-token': { audience: 'a' } } }, 'OutlivesGrant'],
  ])('%s: nothing is asked', async (_what, change, code) => {
    const from = scene.scenario().world.requests.length;
    expect(await refusedBy(exchange(scene.open(), change))).toMatchObject({ code });
    expect(scene.scenario().world.requests).toHaveLength(from);
  });

  test.each<readonly [string, (world: World) => void, Change]>([
    ['a longer token than was asked for', (world) => world.gcp({ excessSeconds: 60 }), {}],
    ['a longer token than the session', (world) => world.gcp({ excessSeconds: 120 }), { spec: { session: 600 } }],
    [
      'an ID token that lasts longer than they do',
      (world) => world.gcp({ idTokenSeconds: 7200 }),
      { spec: { 'id-token': { audience: 'a' } }, bounds: { until: NOON + 3_700_000 } },
    ],
    ['a federated token that outlives the grant', (world) => world.gcp({ federatedSeconds: 3600 }), { direct: true }],
    [
      'a federated token that outlives the session of the policy',
      (world) => world.gcp({ federatedSeconds: 3600 }),
      { direct: true, bounds: { until: NOON + 86_400_000, session: 900 } },
    ],
  ])('%s, unless the policy accepts it', async (_what, make, change) => {
    make(scene.scenario().world);
    const error = await refusedBy(exchange(scene.open(), change));
    expect([error.code, error.hint]).toEqual([
      'OutlivesGrant',
      expect.stringMatching(/accept-longer: true[^]*#the-token-outlives-the-grant$/),
    ]);
    expect(scene.open().masked.filter((secret) => secret.startsWith('ya29.')).length).toBeGreaterThan(0);
    expect(await exchange(scene.open(), { ...change, acceptLonger: true })).toMatchObject({ provider: 'gcp' });
  });

  test('a narrowed token that would outlive the wide one', async () => {
    const { send } = scene.open().tools;
    const lying = {
      ...scene.open().tools,
      send: async (request: Parameters<typeof send>[0]) => {
        const answer = await send(request);
        return request.body?.includes('options=') === true
          ? { ...answer, body: answer.body.replace(/"expires_in":\d+/, '"expires_in":7200') }
          : answer;
      },
    };
    const error = await refusedBy(
      exchange({ ...scene.open(), tools: lying }, { spec: { 'access-boundary': BOUNDARY } }),
    );
    expect(error.code).toBe('OutlivesGrant');
  });
});

test('every heading that is linked to is in the documentation', () => {
  const slugs = [...readFileSync(new URL('../../../docs/gcp.md', import.meta.url), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
  );
  expect(slugs).toEqual(expect.arrayContaining(Object.values(GCP_HEADINGS)));
});
