import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gcpExecutable, plainCommand } from '../../../src/credentials/gcp/renewal.ts';
import type { Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import type { HttpResponse } from '../../../src/http/send.ts';
import { faultOf, NOW, standIn, tokenOf } from '../exchange-tools.ts';
import { BOUNDARY, type Change, DEPLOY, PROVIDER, requestOf } from './scene.ts';

const TOKEN = tokenOf({ sub: 'repo:acme/shop:ref:refs/heads/main', exp: NOW / 1000 + 300 });
const ACCOUNTS = 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts';
const federatedFor = (seconds: number): HttpResponse => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ access_token: 'ya29.federated', expires_in: seconds }),
});

function tools(token = TOKEN, ...answers: HttpResponse[]): { tools: ExchangeTools; asked: () => number } {
  const stand = standIn(...answers);
  return {
    tools: { ...stand.tools, idToken: async () => await Promise.resolve(token) },
    asked: () => stand.requests.length,
  };
}

/** What the first exchange gave; nothing of it is used. */
const FIRST: Credential = {
  name: 'cloud',
  provider: 'gcp',
  target: 'x',
  expires: NOW,
  variables: {},
  outputs: {},
  secret: [],
};
const setUp = (change: Change = {}): ReturnType<typeof gcpExecutable.setUp> =>
  gcpExecutable.setUp(requestOf(NOW, change), FIRST, ['/opt/node', '/opt/grantgate.js', 'renew', 'cloud'], NOW);
const adcOf = (change: Change = {}): Record<string, unknown> =>
  JSON.parse(String(setUp(change).files?.[0]?.text)) as Record<string, unknown>;

describe('what later steps get', () => {
  test('is a file that starts the command, and the leave to start it', () => {
    const { variables, files } = setUp();
    expect(files?.map(({ name, variables: names }) => [name, names])).toEqual([
      [
        'gcp.json',
        ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_GHA_CREDS_PATH', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
      ],
    ]);
    expect(variables).toMatchObject({
      GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
      CLOUDSDK_AUTH_ACCESS_TOKEN: '',
      GOOGLE_OAUTH_ACCESS_TOKEN: '',
      GOOGLE_CLOUD_PROJECT: 'shop-prod',
    });
    expect(adcOf()).toEqual({
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'https://sts.googleapis.com/v1/token',
      service_account_impersonation_url: `${ACCOUNTS}/${DEPLOY}:generateAccessToken`,
      service_account_impersonation: { token_lifetime_seconds: 600 },
      credential_source: { executable: { command: '/opt/node /opt/grantgate.js renew cloud', timeout_millis: 60_000 } },
    });
  });

  test('impersonates nobody where the policy names no account, and names the universe and the quota', () => {
    expect(adcOf({ direct: true })).not.toHaveProperty('service_account_impersonation_url');
    expect(adcOf({ spec: { universe: 'apis-tpc.goog', 'quota-project': 'shop-quota' } })).toMatchObject({
      universe_domain: 'apis-tpc.goog',
      quota_project_id: 'shop-quota',
      token_url: 'https://sts.apis-tpc.goog/v1/token',
      audience: `//iam.googleapis.com/${PROVIDER}`,
    });
  });

  test('is told to have no ID token', () => {
    expect(setUp({ spec: { 'id-token': { audience: 'a' } } }).notes).toEqual([
      expect.stringContaining('is not handed out'),
    ]);
  });

  test.each<readonly [string, Change, string]>([
    ['a grant of less than a quarter of an hour', { bounds: { until: NOW + 899_000 } }, 'OutlivesGrant'],
    ['an access boundary', { spec: { 'access-boundary': BOUNDARY } }, 'NotBounded'],
    ['scopes', { spec: { scopes: ['https://www.googleapis.com/auth/devstorage.read_only'] } }, 'NotBounded'],
    ['accounts in between', { spec: { delegates: [DEPLOY] } }, 'NotBounded'],
    ['a session shorter than libraries make', { spec: { session: 599 } }, 'NotBounded'],
    ['a session of the policy shorter than that', { bounds: { session: 599 } }, 'NotBounded'],
  ])('is refused for %s', async (_what, change, code) => {
    expect(await faultOf(Promise.resolve().then(() => setUp(change)))).toMatchObject({
      provider: 'gcp',
      code,
      hint: expect.stringMatching(/export: env[^]*#sdks-cannot-renew-by-themselves$/) as string,
    });
  });

  test('may outlive the grant where the policy says so', () => {
    expect(setUp({ bounds: { until: NOW + 60_000 }, acceptLonger: true }).files).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('is the job’s token, as it came', async () => {
    const stand = tools();
    const { text, expires } = await gcpExecutable.answer(requestOf(NOW, {}), stand.tools);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      success: true,
      token_type: 'urn:ietf:params:oauth:token-type:jwt',
      id_token: TOKEN,
      expiration_time: NOW / 1000 + 300,
    });
    expect([expires, stand.asked()]).toEqual([NOW + 900_000, 0]);
  });

  test('is refused where what an SDK makes of it would outlive the grant', async () => {
    const late = { bounds: { until: NOW + 899_999 } };
    expect(await faultOf(gcpExecutable.answer(requestOf(NOW, late), tools().tools))).toMatchObject({
      code: 'OutlivesGrant',
      message: expect.stringContaining(
        'until 2026-11-24T08:15:00Z, and the grant ends at 2026-11-24T08:14:59Z',
      ) as string,
    });
    expect(await gcpExecutable.answer(requestOf(NOW, { ...late, acceptLonger: true }), tools().tools)).toMatchObject({
      expires: NOW + 900_000,
    });
  });

  test('of a job that acts as itself is bounded by what Google makes of its token', async () => {
    const direct = requestOf(NOW, { direct: true });
    expect(await gcpExecutable.answer(direct, tools(TOKEN, federatedFor(300)).tools)).toMatchObject({
      expires: NOW + 600_000,
    });
    expect(await faultOf(gcpExecutable.answer(direct, tools(TOKEN, federatedFor(3600)).tools))).toMatchObject({
      code: 'OutlivesGrant',
    });
  });

  test('is refused for a token that does not say when it ends', async () => {
    expect(await faultOf(gcpExecutable.answer(requestOf(NOW, {}), tools(tokenOf({})).tools))).toMatchObject({
      code: 'BadToken',
    });
  });

  test('never leads to anything that ends after the grant', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -600, max: 1200 }),
        fc.integer({ min: 1, max: 7200 }),
        fc.integer({ min: 1, max: 7200 }),
        fc.boolean(),
        async (exp, left, lasts, direct) => {
          const until = NOW + left * 1000;
          const token = tokenOf({ exp: NOW / 1000 + exp });
          const answer = await gcpExecutable
            .answer(requestOf(NOW, { direct, bounds: { until } }), tools(token, federatedFor(lasts)).tools)
            .catch(() => undefined);
          const made = (exp + (direct ? lasts : 600)) * 1000 + NOW;
          expect(answer === undefined).toBe(made > until);
        },
      ),
    );
  });

  test('that says no tells why', () => {
    expect(JSON.parse(gcpExecutable.refusal('revoked', 'the grant\nwas revoked'))).toEqual({
      version: 1,
      success: false,
      code: 'revoked',
      message: 'the grant\nwas revoked',
    });
  });
});

describe('a command', () => {
  test.each([
    [['/opt/node', '/opt/a.js', 'renew'], '/opt/node /opt/a.js renew'],
    [[String.raw`C:\actions\node.exe`, String.raw`C:\actions\a.js`], 'C:/actions/node.exe C:/actions/a.js'],
  ])('%s is written as all libraries read it', (words, plain) => {
    expect(plainCommand(words)).toBe(plain);
  });

  test.each(['/opt/with blank/node', '', `/opt/it's`, 'a"b'])('of the word %j cannot be', (word) => {
    expect(() => plainCommand([word, 'renew'])).toThrow(/cannot start a command with spaces or quotes/);
  });
});
