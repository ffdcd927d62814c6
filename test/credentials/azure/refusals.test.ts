import { describe, expect, test } from 'vitest';
import type { ExchangeTools } from '../../../src/credentials/credential.ts';
import type { AzureSpec } from '../../../src/policy/credential/azure-spec.ts';
import { joined } from '../../joined.ts';
import type { AzureApp } from '../../world/azure/state.ts';
import { idToken } from '../../world/client.ts';
import { worldTools } from '../world-tools.ts';
import { OTHER_TENANT, useScene } from './scene.ts';

const { scenario, app, open, refused } = useScene();

describe('refused, and explained', () => {
  const federated = (change: Partial<AzureApp['federated'][number]>): void =>
    void (app().federated = app().federated.map((each) => ({ ...each, ...change })));
  test.each<[string, () => void, string, RegExp]>([
    [
      'a subject of a branch',
      () => federated({ subject: 'repo:acme/shop:ref:refs/heads/main' }),
      'AADSTS700213',
      joined(
        /has the environment `staging`[^]*/,
        /`grantgate walls --for azure` writes/,
        /[^]*#no-federated-credential-has-this-subject$/,
      ),
    ],
    [
      'a subject in other case',
      () => federated({ subject: String(scenario().run.claims['sub']).replace('staging', 'Staging') }),
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
    ['no federated credential', () => (app().federated = []), 'AADSTS70025', /#there-is-no-federated-credential$/],
    [
      'an application that is disabled',
      () => (app().disabled = true),
      'AADSTS7000112',
      /#the-application-is-disabled$/,
    ],
    ['Conditional Access', () => (app().blocked = true), 'AADSTS53003', /#conditional-access-blocks-it$/],
  ])('%s', async (_name, change, code, hint) => {
    change();
    const error = await refused();
    expect(error).toMatchObject({ code, hint: expect.stringMatching(hint) as string });
    expect(error.hint).toMatch(
      joined(
        / {2}sub: repo:acme[^]*/,
        /for the logs of the tenant and for support:\n/,
        / {2}trace_id: [\da-f-]{36}\n {2}correlation_id: [\da-f-]{36}\n/,
      ),
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
    const { world, shop } = scenario();
    shop.subject = 'immutable';
    const run = world.run(shop, { workflow: '.github/workflows/flags.yml', actor: 'mona', environment: 'staging' });
    shop.subject = 'classic';
    const token = await idToken(world, run, 'api://AzureADTokenExchange');
    app().federated = [
      {
        issuer: world.urls.issuer,
        subject: 'repo:acme/shop:environment:staging',
        audiences: ['api://AzureADTokenExchange'],
      },
    ];
    const error = await refused({}, {}, false, { ...open().tools, idToken: async () => await Promise.resolve(token) });
    expect(error.hint).toMatch(/a trust policy for `repo:acme\/shop:environment:staging` does not match/);
  });

  test('a token that is too old, of another key, or none', async () => {
    const { world, run } = scenario();
    const token = await idToken(world, run, 'api://AzureADTokenExchange');
    const using = (given: string): ExchangeTools => ({
      ...open().tools,
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
