import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AZURE_HEADINGS } from '../../../src/credentials/azure/docs.ts';
import { CLIENT, HOUR, NOON, OTHER_TENANT, SUBSCRIPTION, TENANT, useScene } from './scene.ts';

const { scenario, subscription, open, exchange, refused, during, asked } = useScene();

describe('a token', () => {
  test('is one of the identity, and comes with the settings of SDKs', async () => {
    const credential = await exchange();
    const { AZURE_ACCESS_TOKEN = '' } = credential.variables;
    expect(AZURE_ACCESS_TOKEN.length).toBeGreaterThan(500);
    expect(open().masked).toContain(AZURE_ACCESS_TOKEN);
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
    const before = scenario().world.azureLive();
    const { variables, outputs, secret } = await exchange({
      scope: 'https://graph.microsoft.com/.default',
      env: 'GRAPH_TOKEN',
      tokens: [{ scope: 'https://vault.azure.net/.default', env: 'KEY_VAULT_TOKEN' }],
    });
    expect(secret).toEqual(['GRAPH_TOKEN', 'KEY_VAULT_TOKEN']);
    expect(scenario().world.azureLive()).toBe(before + 2);
    expect(new Set(open().masked)).toEqual(new Set([variables['GRAPH_TOKEN'], variables['KEY_VAULT_TOKEN']]));
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
      const { world, run } = scenario();
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
    expect(open().masked).toHaveLength(2);
    expect(Object.values(variables).filter((value) => open().masked.includes(value))).toHaveLength(1);
  });

  test.each<[string, () => void, string, RegExp]>([
    [
      'that is not there',
      () => (subscription().id = OTHER_TENANT),
      'SubscriptionNotFound',
      /#the-subscription-is-not-there$/,
    ],
    [
      'where the identity has no role',
      () => (subscription().readers = []),
      'AuthorizationFailed',
      /such as `Reader`[^]*x-ms-correlation-request-id[^]*#the-identity-has-no-role-in-the-subscription$/,
    ],
    [
      'of another tenant',
      () => (subscription().tenant = OTHER_TENANT),
      'InvalidAuthenticationTokenTenant',
      /another tenant/,
    ],
    ['that is disabled', () => (subscription().state = 'Disabled'), 'SubscriptionState', /enable it again/],
  ])('%s is refused', async (_name, change, code, hint) => {
    change();
    expect(await refused({ subscription: SUBSCRIPTION })).toMatchObject({
      code,
      hint: expect.stringMatching(hint) as string,
    });
    subscription().id = SUBSCRIPTION;
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
