import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AZURE_HEADINGS } from '../../../src/credentials/azure/docs.ts';
import { exchangeAzure } from '../../../src/credentials/azure/exchange.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
} from '../../../src/credentials/credential.ts';
import type { AzureSpec } from '../../../src/policy/credential/azure-spec.ts';
import type { AzureApp, AzureSubscription } from '../../world/azure/state.ts';
import { idToken } from '../../world/client.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TENANT = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const OTHER_TENANT = 'aaaabbbb-0000-cccc-1111-000000000000';
const CLIENT = '00001111-aaaa-2222-bbbb-3333cccc4444';
const SUBSCRIPTION = 'cccc2c2c-dd3d-ee4e-ff5f-aaaaaa6a6a6a';

let scenario: Scenario;
let app: AzureApp;
let subscription: AzureSubscription;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
  app = scenario.world.azureApp({ tenant: TENANT, client: CLIENT, subject: String(scenario.run.claims['sub']) });
  subscription = scenario.world.azureSubscription({ id: SUBSCRIPTION, tenant: TENANT, readers: [CLIENT] });
});
afterAll(async () => await scenario.world.close());
const sound = { lifetime: 3599, disabled: false, blocked: false };
beforeEach(() => {
  scenario.world.setTime('2026-11-24T12:00:00Z');
  const [federated] = app.federated;
  Object.assign(app, sound, {
    federated: [
      {
        ...federated,
        subject: scenario.run.claims['sub'],
        issuer: scenario.world.urls.issuer,
        audiences: ['api://AzureADTokenExchange'],
      },
    ],
  });
  Object.assign(subscription, { state: 'Enabled', tenant: TENANT, readers: [CLIENT] });
  open = worldTools(scenario.world, scenario.run, {}, { proxied: true });
});
afterEach(() => open.close());

const specOf = (): AzureSpec => ({ tenant: TENANT, client: CLIENT });
const exchange = async (
  change: Partial<AzureSpec> = {},
  limits: Partial<Bounds> = {},
  acceptLonger = false,
  tools: ExchangeTools = open.tools,
): Promise<Credential> =>
  await exchangeAzure(
    {
      name: 'flags',
      spec: { ...specOf(), ...change },
      bounds: { ...BOUNDS, until: NOON + 2 * HOUR, session: 7200, ...limits },
      acceptLonger,
    },
    tools,
  );
const refused = async (...given: Parameters<typeof exchange>): Promise<ExchangeError> => {
  const error = await faultOf(exchange(...given));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  expect(`${error.message}${error.hint}`).not.toMatch(/eyJ/);
  expect(error.hint).toMatch(/\nsee https:.*docs\/azure\.md#[\w-]+$/);
  return error;
};
/** What comes of it while requests to a host fail. */
const during = async <T>(
  match: Parameters<Scenario['world']['fail']>[0],
  fault: Parameters<Scenario['world']['fail']>[1],
  act: () => Promise<T>,
): Promise<T> => await act().finally(scenario.world.fail(match, fault));
const asked = (): readonly string[] =>
  scenario.world.requests.map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`);

describe('a token', () => {
  test('is one of the identity, and comes with the settings of SDKs', async () => {
    const credential = await exchange();
    const { AZURE_ACCESS_TOKEN = '' } = credential.variables;
    expect(AZURE_ACCESS_TOKEN.length).toBeGreaterThan(500);
    expect(open.masked).toContain(AZURE_ACCESS_TOKEN);
    expect(credential).toMatchObject({
      provider: 'azure',
      target: `${CLIENT} in ${TENANT}`,
      variables: {
        AZURE_CLIENT_ID: CLIENT,
        AZURE_TENANT_ID: TENANT,
        AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
      },
      outputs: { 'azure-access-token': AZURE_ACCESS_TOKEN, 'azure-client-id': CLIENT, 'azure-tenant-id': TENANT },
      secret: ['AZURE_ACCESS_TOKEN'],
      notes: [],
      handle: { request: expect.stringMatching(/^[\da-f-]{36}$/) as string },
    });
    expect(Math.abs(credential.expires - NOON - HOUR)).toBeLessThan(5000);
    expect([credential.files, credential.revocation]).toEqual([undefined, undefined]);
    expect(Object.keys(credential.variables).filter((name) => name.startsWith('ARM_'))).toEqual([]);
    expect(asked().slice(-1)).toEqual([`POST login.microsoftonline.com/${TENANT}/oauth2/v2.0/token 200`]);
  });

  test('for another resource goes where the policy says, and several are asked for at once', async () => {
    const before = scenario.world.azureLive();
    const { variables, outputs, secret } = await exchange({
      scope: 'https://graph.microsoft.com/.default',
      env: 'GRAPH_TOKEN',
      tokens: [{ scope: 'https://vault.azure.net/.default', env: 'KEY_VAULT_TOKEN' }],
    });
    expect(secret).toEqual(['GRAPH_TOKEN', 'KEY_VAULT_TOKEN']);
    expect(scenario.world.azureLive()).toBe(before + 2);
    expect(new Set(open.masked)).toEqual(new Set([variables['GRAPH_TOKEN'], variables['KEY_VAULT_TOKEN']]));
    expect(outputs).toMatchObject({
      'azure-access-token': variables['GRAPH_TOKEN'],
      KEY_VAULT_TOKEN: variables['KEY_VAULT_TOKEN'],
    });
    expect(variables).not.toHaveProperty('AZURE_ACCESS_TOKEN');
  });

  test.each([
    [
      'us-government',
      'login.microsoftonline.us',
      'management.usgovcloudapi.net',
      'api://AzureADTokenExchangeUSGov',
      'usgovernment',
    ],
    [
      'china',
      'login.partner.microsoftonline.cn',
      'management.chinacloudapi.cn',
      'api://AzureADTokenExchangeChina',
      'china',
    ],
  ] as const)(
    'of the cloud %s comes from its own hosts, for its own audience',
    async (cloud, login, host, audience, environment) => {
      const { world, run } = scenario;
      const [tenant, id] = [
        `aaaabbbb-0000-cccc-2222-${cloud.length}00000000000`,
        `cccc2c2c-dd3d-ee4e-1111-${cloud.length}00000000000`,
      ].map((text) => text.slice(0, 36));
      if (tenant === undefined || id === undefined) throw new Error('no ids');
      world.azureApp({ tenant, client: CLIENT, cloud, audience, subject: String(run.claims['sub']) });
      world.azureSubscription({ id, tenant, readers: [CLIENT] });
      const { variables } = await exchange({ tenant, cloud, subscription: id, 'federated-token-file': true }, {}, true);
      expect(variables).toMatchObject({ AZURE_AUTHORITY_HOST: `https://${login}/`, ARM_ENVIRONMENT: environment });
      expect(asked().slice(-2)).toEqual([
        `POST ${login}/${tenant}/oauth2/v2.0/token 200`,
        `GET ${host}/subscriptions/${id} 200`,
      ]);
    },
  );

  test('warns of what an earlier step set and SDKs prefer', async () => {
    expect((await exchange()).misleading).toEqual(
      expect.arrayContaining(['AZURE_CLIENT_SECRET', 'AZURE_FEDERATED_TOKEN_FILE', 'ARM_USE_OIDC']),
    );
    expect((await exchange({ 'federated-token-file': true }, {}, true)).misleading).not.toContain(
      'AZURE_FEDERATED_TOKEN_FILE',
    );
  });
});

describe('the subscription', () => {
  test('is checked with the same token, and handed on', async () => {
    const { variables, outputs } = await exchange({ subscription: SUBSCRIPTION });
    expect([variables['AZURE_SUBSCRIPTION_ID'], outputs['azure-subscription-id']]).toEqual([
      SUBSCRIPTION,
      SUBSCRIPTION,
    ]);
    expect(asked().slice(-2)).toEqual([
      `POST login.microsoftonline.com/${TENANT}/oauth2/v2.0/token 200`,
      `GET management.azure.com/subscriptions/${SUBSCRIPTION} 200`,
    ]);
  });

  test('is checked with a token of its own where another was asked for, which nobody gets', async () => {
    const { variables } = await exchange({
      subscription: SUBSCRIPTION.toUpperCase(),
      scope: 'https://vault.azure.net/.default',
    });
    expect(open.masked).toHaveLength(2);
    expect(Object.values(variables).filter((value) => open.masked.includes(value))).toHaveLength(1);
  });

  test.each<[string, () => void, string, RegExp]>([
    [
      'that is not there',
      () => (subscription.id = OTHER_TENANT),
      'SubscriptionNotFound',
      /#the-subscription-is-not-there$/,
    ],
    [
      'where the identity has no role',
      () => (subscription.readers = []),
      'AuthorizationFailed',
      /such as `Reader`[^]*x-ms-correlation-request-id[^]*#the-identity-has-no-role-in-the-subscription$/,
    ],
    [
      'of another tenant',
      () => (subscription.tenant = OTHER_TENANT),
      'InvalidAuthenticationTokenTenant',
      /another tenant/,
    ],
    ['that is disabled', () => (subscription.state = 'Disabled'), 'SubscriptionState', /enable it again/],
  ])('%s is refused', async (_name, change, code, hint) => {
    change();
    expect(await refused({ subscription: SUBSCRIPTION })).toMatchObject({
      code,
      hint: expect.stringMatching(hint) as string,
    });
    subscription.id = SUBSCRIPTION;
  });

  test('that answers for another is refused', async () => {
    const answers = [
      { subscriptionId: SUBSCRIPTION, tenantId: OTHER_TENANT, state: 'Enabled' },
      { subscriptionId: OTHER_TENANT, tenantId: TENANT, state: 'Enabled' },
      {},
    ];
    for (const body of answers) {
      const error = await during(
        { host: 'azure' },
        { status: 200, body: JSON.stringify(body) },
        async () => await refused({ subscription: SUBSCRIPTION }),
      );
      expect(error.code).toBe('WrongSubscription');
    }
  });
});

describe('refused, and explained', () => {
  const federated = (change: Partial<AzureApp['federated'][number]>): void =>
    void (app.federated = app.federated.map((each) => ({ ...each, ...change })));
  test.each<[string, () => void, string, RegExp]>([
    [
      'a subject of a branch',
      () => federated({ subject: 'repo:acme/shop:ref:refs/heads/main' }),
      'AADSTS700213',
      /has the environment `staging`[^]*a federated credential that lets this token through:\n {2}\{"name":"grantgate","issuer":"https:[^]*#no-federated-credential-has-this-subject$/,
    ],
    [
      'a subject in other case',
      () => federated({ subject: String(scenario.run.claims['sub']).replace('staging', 'Staging') }),
      'AADSTS7002138',
      /only upper and lower case differ/,
    ],
    [
      'another issuer',
      () => federated({ issuer: 'https://token.actions.githubusercontent.com' }),
      'AADSTS700211',
      /the issuer of a federated credential has to be `https:\/\/127/,
    ],
    [
      'another audience',
      () => federated({ audiences: ['api://Other'] }),
      'AADSTS700212',
      /the audience of a federated credential has to be `api:\/\/AzureADTokenExchange`/,
    ],
    ['no federated credential', () => (app.federated = []), 'AADSTS70025', /#there-is-no-federated-credential$/],
    ['an application that is disabled', () => (app.disabled = true), 'AADSTS7000112', /#the-application-is-disabled$/],
    ['Conditional Access', () => (app.blocked = true), 'AADSTS53003', /#conditional-access-blocks-it$/],
  ])('%s', async (_name, change, code, hint) => {
    change();
    const error = await refused();
    expect(error).toMatchObject({ code, hint: expect.stringMatching(hint) as string });
    expect(error.hint).toMatch(
      / {2}sub: repo:acme[^]*for the logs of the tenant and for support:\n {2}trace_id: [\da-f-]{36}\n {2}correlation_id: [\da-f-]{36}\n/,
    );
    expect(error.message).not.toMatch(/Trace ID/);
  });

  test.each<[string, Partial<AzureSpec>, string, RegExp]>([
    ['a client of another tenant', { client: OTHER_TENANT }, 'AADSTS700016', /the object id and the client id/],
    [
      'a tenant that is not there',
      { tenant: '00000000-0000-0000-0000-000000000000' },
      'AADSTS90002',
      /#the-tenant-does-not-exist$/,
    ],
    [
      'a tenant of another cloud',
      { cloud: 'china' },
      'AADSTS90002',
      /login\.partner\.microsoftonline\.cn knows no tenant/,
    ],
    [
      'an audience of one’s own that the credential does not have',
      { audience: 'api://Mine' },
      'AADSTS700212',
      /has to be `api:\/\/Mine`/,
    ],
    [
      'a scope of no resource',
      { scope: 'https://nothing.acme.example/.default' },
      'AADSTS500011',
      /#the-scope-is-not-accepted$/,
    ],
    [
      'one of several scopes',
      { tokens: [{ scope: 'https://nothing.acme.example/.default', env: 'OTHER' }] },
      'AADSTS500011',
      /`https:\/\/nothing/,
    ],
  ])('%s', async (_name, change, code, hint) => {
    expect(await refused(change)).toMatchObject({ code, hint: expect.stringMatching(hint) as string });
  });

  test('a subject with ids, where the credential has the names only', async () => {
    const { world, shop } = scenario;
    shop.subject = 'immutable';
    const run = world.run(shop, { workflow: '.github/workflows/flags.yml', actor: 'mona', environment: 'staging' });
    shop.subject = 'classic';
    const token = await idToken(world, run, 'api://AzureADTokenExchange');
    app.federated = [
      {
        issuer: world.urls.issuer,
        subject: 'repo:acme/shop:environment:staging',
        audiences: ['api://AzureADTokenExchange'],
      },
    ];
    const error = await refused({}, {}, false, { ...open.tools, idToken: async () => await Promise.resolve(token) });
    expect(error.hint).toMatch(/a trust policy for `repo:acme\/shop:environment:staging` does not match/);
  });

  test('a token that is too old, of another key, or none', async () => {
    const { world, run } = scenario;
    const token = await idToken(world, run, 'api://AzureADTokenExchange');
    const using = (given: string): ExchangeTools => ({
      ...open.tools,
      idToken: async () => await Promise.resolve(given),
    });
    expect(await refused({}, {}, false, using(`${token.slice(0, -6)}AAAAAA`))).toMatchObject({ code: 'AADSTS700027' });
    expect(await refused({}, {}, false, using('nonsense'))).toMatchObject({ code: 'AADSTS50027' });
    world.setTime('2026-11-24T12:06:00Z');
    const late = worldTools(world, run, { idToken: async () => await Promise.resolve(token) }, { proxied: true });
    expect(await refused({}, {}, false, late.tools).finally(late.close)).toMatchObject({
      code: 'AADSTS700024',
      hint: expect.stringMatching(/five minutes/) as string,
    });
  });
});

describe('bounds', () => {
  test.each<[string, Partial<Bounds>, string, RegExp]>([
    [
      'a grant that ends within the hour',
      { until: NOON + 59 * MINUTE },
      'OutlivesGrant',
      /the grant ends at 2026-11-24T12:59:00Z/,
    ],
    [
      'a policy whose sessions are shorter',
      { session: 1800 },
      'OutlivesGrant',
      /`limits\.session` lets no credential last longer than 30m/,
    ],
    ['a grant that has ended', { until: NOON - 1 }, 'GrantEnded', /no token is asked for/],
  ])('%s: nothing is asked for', async (_name, limits, code, message) => {
    const from = scenario.world.requests.length;
    expect(await refused({}, limits)).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(scenario.world.requests).toHaveLength(from);
  });

  test('a token that turns out to last longer is thrown away', async () => {
    app.lifetime = 5400;
    const error = await refused({}, { until: NOON + 80 * MINUTE });
    expect([error.code, error.message]).toEqual([
      'OutlivesGrant',
      expect.stringMatching(
        /until 2026-11-24T13:30:\d\dZ, and the grant ends at 2026-11-24T13:20:00Z: it was thrown away/,
      ),
    ]);
    expect(open.masked).toHaveLength(1);
  });

  test('one token of several that lasts longer is enough', async () => {
    const longer = { status: 200, body: '{"token_type":"Bearer","expires_in":7201,"access_token":"eyJlonger"}' };
    const error = await during(
      { host: 'entra', times: 1 },
      longer,
      async () => await refused({ tokens: [{ scope: 'https://vault.azure.net/.default', env: 'KEY_VAULT_TOKEN' }] }),
    );
    expect(error.code).toBe('OutlivesGrant');
  });

  test('where the policy accepts it, it is used, and the run says so', async () => {
    const { notes, expires } = await exchange({}, { until: NOON + 10 * MINUTE }, true);
    expect(notes).toEqual([
      expect.stringMatching(
        /^The token `flags` lasts until 2026-11-24T1[23]:\d\d:\d\dZ, and the grant ends at 2026-11-24T12:10:00Z: nothing ends it sooner\.$/,
      ),
    ]);
    expect(expires).toBeGreaterThan(NOON + 59 * MINUTE);
  });

  test('a grant that has ended gives nothing, whatever the policy accepts', async () => {
    expect((await refused({}, { until: NOON - 1 }, true)).code).toBe('GrantEnded');
  });

  test('a federated token file may give tokens for a day: it needs the room, or to be accepted', async () => {
    const from = scenario.world.requests.length;
    expect(await refused({ 'federated-token-file': true })).toMatchObject({
      code: 'OutlivesGrant',
      hint: expect.stringMatching(
        /leave `federated-token-file` out[^]*#the-federated-token-file-outlives-the-grant$/,
      ) as string,
    });
    expect(scenario.world.requests).toHaveLength(from);
    const accepted = await exchange(
      { 'federated-token-file': true, subscription: SUBSCRIPTION },
      { until: NOON + 30 * MINUTE },
      true,
    );
    expect(accepted.expires).toBeGreaterThan(NOON + 24 * HOUR);
    expect(accepted.notes).toHaveLength(2);
    const roomy = await exchange(
      { 'federated-token-file': true, subscription: SUBSCRIPTION },
      { until: NOON + 48 * HOUR, session: 172_800 },
    );
    expect(roomy).toMatchObject({
      notes: [],
      variables: {
        ARM_CLIENT_ID: CLIENT,
        ARM_TENANT_ID: TENANT,
        ARM_SUBSCRIPTION_ID: SUBSCRIPTION,
        ARM_ENVIRONMENT: 'public',
        ARM_USE_OIDC: 'true',
      },
      files: [
        {
          name: 'azure-federated-token',
          variables: ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH'],
          text: expect.stringMatching(/^eyJ/) as string,
        },
      ],
    });
  });
});

describe('an Azure that fails', () => {
  test.each([
    ['503', { status: 503 }, 'Status503'],
    ['429', { status: 429, retryAfter: 0 }, 'Throttled'],
    ['a broken connection', { kind: 'reset' }, 'Unreachable'],
    ['half an answer', { kind: 'truncate' }, 'Unreachable'],
  ] as const)('with %s is asked three times', async (_name, fault, code) => {
    const from = scenario.world.requests.length;
    expect((await during({ host: 'entra' }, fault, refused)).code).toBe(code);
    expect(scenario.world.requests.slice(from).filter(({ role }) => role === 'entra')).toHaveLength(3);
  });

  test('once is not noticed, of the token and of the subscription', async () => {
    const twice = async (): Promise<Credential> =>
      await during(
        { host: 'azure', times: 1 },
        { status: 503 },
        async () => await exchange({ subscription: SUBSCRIPTION }),
      );
    expect((await during({ host: 'entra', times: 1 }, { kind: 'reset' }, twice)).secret).toEqual([
      'AZURE_ACCESS_TOKEN',
    ]);
  });

  test('with the subscription, after the token was given, hands out nothing', async () => {
    expect(
      (await during({ host: 'azure' }, { status: 500 }, async () => await refused({ subscription: SUBSCRIPTION })))
        .code,
    ).toBe('Status500');
    expect(open.masked).toHaveLength(1);
  });

  test.each([
    ['a page of a proxy', '<html>'],
    ['no token', '{"token_type":"Bearer","expires_in":3599}'],
    ['no end', '{"token_type":"Bearer","access_token":"eyJsecret"}'],
    ['an end that is none', '{"token_type":"Bearer","access_token":"eyJsecret","expires_in":-1}'],
    ['a token of another kind', '{"token_type":"pop","access_token":"eyJsecret","expires_in":3599}'],
  ])('with %s is refused', async (_name, body) => {
    expect((await during({ host: 'entra' }, { status: 200, body }, refused)).code).toMatch(/BadAnswer|Status200/);
    if (body.includes('eyJsecret')) expect(open.masked).toEqual(['eyJsecret']);
  });
});

test('every heading that is linked to is in the documentation', () => {
  const slugs = [
    ...readFileSync(new URL('../../../docs/azure.md', import.meta.url), 'utf8').matchAll(/^#+ (.+)$/gm),
  ].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(slugs).toEqual(expect.arrayContaining(Object.values(AZURE_HEADINGS)));
});
