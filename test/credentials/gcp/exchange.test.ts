import { describe, expect, test } from 'vitest';
import { jobCredentials } from '../../../src/session/job-credentials.ts';
import { joined } from '../../joined.ts';
import { BOUNDARY, DEPLOY, exchange, POOL, PROVIDER, useScene } from './scene.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
/** The world's clock goes on while a test runs. */
const about =
  (instant: number) =>
  (end: number): boolean =>
    Math.abs(end - instant) < 15_000;

const scene = useScene();

describe('an access token', () => {
  test('of a service account ends with the grant, and not a second later', async () => {
    const { world } = scene.scenario();
    const credential = await exchange(scene.open());
    const token = credential.variables['CLOUDSDK_AUTH_ACCESS_TOKEN'] ?? '';
    expect(world.gcpToken(token)).toMatchObject({
      principal: DEPLOY,
      kind: 'account',
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    });
    expect(credential.expires).toBeLessThanOrEqual(NOON + 1_800_000);
    world.setTime('2026-11-24T12:29:40Z');
    expect(world.gcpToken(token)).toBeDefined();
    world.setTime('2026-11-24T12:30:00Z');
    expect(world.gcpToken(token)).toBeUndefined();
  });

  test('is masked with the federated one before anything else, and marked as secret', async () => {
    const credential = await exchange(scene.open());
    for (const { token } of scene.scenario().world.gcpTokens().slice(-2)) expect(scene.open().masked).toContain(token);
    expect(credential.secret).toEqual(['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN']);
    const shown = Object.entries({ ...credential.variables, ...credential.handle }).filter(
      ([name]) => !credential.secret.includes(name),
    );
    expect(JSON.stringify([shown, credential.target, credential.notes])).not.toMatch(/ya29|eyJ/);
  });

  test.each([
    ['the session of the credential', { spec: { session: 600 } }, 600],
    ['the session of the policy', { bounds: { session: 900 } }, 900],
    ['an hour', { bounds: { until: NOON + 86_400_000, session: 43_200 } }, 3600],
  ])('lasts no longer than %s', async (_what, change, seconds) => {
    const { outputs } = await exchange(scene.open(), change);
    expect(Date.parse(outputs['gcp-expiration'] ?? '')).toSatisfy(about(NOON + seconds * 1000));
  });

  test('may last longer than an hour where the organisation lets the account', async () => {
    scene.scenario().world.gcpAccount({ email: DEPLOY, members: [`principalSet:${POOL}/*`], longest: 43_200 });
    const { expires } = await exchange(scene.open(), {
      spec: { session: 7200 },
      bounds: { until: NOON + 86_400_000, session: 43_200 },
    });
    expect(expires).toSatisfy(about(NOON + 7_200_000));
  });

  test('has the scopes of the policy only', async () => {
    const scopes = ['https://www.googleapis.com/auth/devstorage.read_only'];
    const { variables } = await exchange(scene.open(), { spec: { scopes } });
    expect(scene.scenario().world.gcpToken(variables['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? '')?.scopes).toEqual(scopes);
  });

  test('goes through the accounts in between', async () => {
    const { world } = scene.scenario();
    const between = 'between@shop-prod.iam.gserviceaccount.com';
    world.gcpAccount({ email: between, members: [`principalSet:${POOL}/attribute.repository_id/7701`] });
    world.gcpAccount({ email: DEPLOY, members: [`serviceAccount:${between}`] });
    const { variables } = await exchange(scene.open(), { spec: { delegates: [between] } });
    expect(world.gcpToken(variables['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? '')?.principal).toBe(DEPLOY);
  });

  test('within an access boundary is the narrowed one; the wide one is handed to nobody', async () => {
    const credential = await exchange(scene.open(), { spec: { 'access-boundary': BOUNDARY } });
    const [wide, narrow] = scene.scenario().world.gcpTokens().slice(-2);
    expect(narrow?.boundary).toEqual(BOUNDARY);
    expect(credential.variables['GOOGLE_OAUTH_ACCESS_TOKEN']).toBe(narrow?.token);
    expect(credential.target).toBe(`${DEPLOY} within an access boundary`);
    expect(JSON.stringify([credential.variables, credential.outputs])).not.toContain(wide?.token);
    expect(credential.expires).toBe(wide?.expiresAt);
    expect([credential.files, credential.notes]).toEqual([
      [],
      [expect.stringContaining('libraries would do without `access-boundary`') as string],
    ]);
  });

  test('of the job itself, where the policy names no account, lasts as long as Google says', async () => {
    const { variables, target, expires } = await exchange(scene.open(), { direct: true });
    expect(scene.scenario().world.gcpToken(variables['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? '')).toMatchObject({
      kind: 'federated',
      principal: `principal:${POOL}/subject/${scene.scenario().run.claims['sub'] as string}`,
    });
    expect([target, variables['GOOGLE_CLOUD_PROJECT']]).toEqual([PROVIDER, undefined]);
    expect(expires).toSatisfy((end: number) => end > NOON + 290_000 && end <= NOON + 630_000);
  });

  test('of another universe is made there', async () => {
    const from = scene.scenario().world.requests.length;
    const { variables } = await exchange(scene.open(), { spec: { universe: 'apis-tpc.goog' } });
    expect(
      scene
        .scenario()
        .world.requests.slice(from)
        .filter(({ role }) => role.startsWith('google'))
        .map(({ host }) => host),
    ).toEqual(['sts.apis-tpc.goog', 'iamcredentials.apis-tpc.goog']);
    expect(variables).toMatchObject({
      CLOUDSDK_CORE_UNIVERSE_DOMAIN: 'apis-tpc.goog',
      GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'apis-tpc.goog',
    });
  });

  test('is asked for with the reason of the grant, at each step', async () => {
    const from = scene.scenario().world.gcpReasons().length;
    const reason = 'grant users/mona/november-banner; by mona; run 4711-1; OPS-7; Banner fur den Verkauf ?';
    const { variables } = await exchange(scene.open(), {
      spec: { 'access-boundary': BOUNDARY },
      bounds: { ticket: 'OPS-7', reason: 'Banner für den\nVerkauf \u{1F389}' },
    });
    expect(scene.scenario().world.gcpReasons().slice(from)).toEqual([reason, reason, reason]);
    expect(variables['CLOUDSDK_CORE_REQUEST_REASON']).toBe(reason);
  });
});

describe('an ID token', () => {
  const idToken = { audience: 'https://shop.run.app' };
  const long = { until: NOON + 7_200_000 };

  test('comes with it, and lasts an hour', async () => {
    const credential = await exchange(scene.open(), { spec: { 'id-token': idToken }, bounds: long });
    const [, payload = ''] = (credential.variables['GCP_ID_TOKEN'] ?? '').split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      aud: idToken.audience,
      email: DEPLOY,
    });
    expect(credential.outputs['gcp-id-token']).toBe(credential.variables['GCP_ID_TOKEN']);
    expect([credential.secret, scene.open().masked]).toEqual([
      expect.arrayContaining(['GCP_ID_TOKEN']),
      expect.arrayContaining([credential.variables['GCP_ID_TOKEN']]),
    ]);
    expect(credential.expires).toSatisfy(about(NOON + 3_600_000));
  });

  test('that outlives the grant is accepted where the policy says so, and told', async () => {
    const credential = await exchange(scene.open(), {
      spec: { 'id-token': { ...idToken, env: 'RUN_TOKEN' } },
      acceptLonger: true,
    });
    expect(credential.variables['RUN_TOKEN']).toMatch(/^eyJ/);
    expect(credential.expires).toSatisfy(about(NOON + 3_600_000));
    expect(Date.parse(credential.outputs['gcp-expiration'] ?? '')).toBeLessThanOrEqual(NOON + 1_800_000);
    expect(credential.notes).toContainEqual(
      expect.stringContaining('The ID token of `cloud` lasts until 2026-11-24T13:00:0'),
    );
  });
});

describe('later steps', () => {
  test('find the project under all its names, and nothing of an earlier step', async () => {
    const { variables } = await exchange(scene.open(), { spec: { 'quota-project': 'shop-quota' } });
    const names = [
      'CLOUDSDK_CORE_PROJECT',
      'CLOUDSDK_PROJECT',
      'GCLOUD_PROJECT',
      'GCP_PROJECT',
      'GOOGLE_CLOUD_PROJECT',
    ];
    expect(names.map((name) => variables[name])).toEqual(names.map(() => 'shop-prod'));
    expect(variables).toMatchObject({
      GOOGLE_CLOUD_QUOTA_PROJECT: 'shop-quota',
      CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '',
      CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '',
    });
    expect((await exchange(scene.open(), { spec: { project: 'other-project' } })).outputs['gcp-project']).toBe(
      'other-project',
    );
  });

  test('find a file for libraries, which names another that holds the token', async () => {
    const credential = await exchange(scene.open());
    const { credentials, folder = '' } = jobCredentials([{ credential, spec: {} }], '/runner/temp');
    expect(credentials[0]?.variables).toMatchObject({
      GOOGLE_APPLICATION_CREDENTIALS: `${folder}/cloud-gcp.json`,
      GOOGLE_GHA_CREDS_PATH: `${folder}/cloud-gcp.json`,
    });
    const [adc] = credential.files ?? [];
    const text = typeof adc?.text === 'function' ? adc.text((name) => `${folder}/cloud-${name}`) : '';
    expect(JSON.parse(text)).toMatchObject({
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      credential_source: { file: `${folder}/cloud-gcp-token`, format: { type: 'text' } },
    });
    expect(text).not.toMatch(/eyJ|ya29/);
    expect(credential.notes).toEqual([
      expect.stringMatching(/makes tokens until 2026-11-24T12:05:0\dZ only.*`export: profile`/),
    ]);
  });

  test('have no file where what libraries make of it would outlive the grant', async () => {
    const credential = await exchange(scene.open(), { bounds: { until: NOON + 880_000 } });
    expect(credential.files).toEqual([]);
    expect(credential.notes).toEqual([
      expect.stringMatching(
        joined(
          /^There is no file for `GOOGLE_APPLICATION_CREDENTIALS`: /,
          /what libraries make of it would last until 2026-11-24T12:15:0\dZ at least/,
        ),
      ),
    ]);
    expect(credential.misleading).toContain('GOOGLE_APPLICATION_CREDENTIALS');
  });
});
