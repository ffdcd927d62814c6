import { createAppAuth } from '@octokit/auth-app';
import { App, Octokit } from 'octokit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appJwt } from '../../../src/credentials/github-app/app-jwt.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import { revokeGithub } from '../../../src/credentials/github-app/revoke.ts';
import { transitSigner } from '../../../src/credentials/vault/transit.ts';
import type { Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import type { GithubSpec } from '../../../src/policy/credential/github-spec.ts';
import type { Builders } from '../../world/build/builders.ts';
import { parseRecord } from '../../world/json.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';
import { type Asked, worldFetch } from './world-fetch.ts';

const HOUR = 3_600_000;

let scenario: Scenario;
let app: ReturnType<Builders['app']>;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
  const { world } = scenario;
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.vaultRole({ name: 'signer', audiences: [world.urls.vault], paths: ['transit/'] });
  app = world.app({
    owner: 'acme',
    repositories: ['shop', 'incidents'],
    permissions: { contents: 'write', issues: 'read', metadata: 'read' },
    key: world.vaultKey('incident-app'),
  });
});
afterAll(async () => {
  const { violations } = scenario.world;
  await scenario.world.close();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});
beforeEach(() => {
  // Octokit signs by the clock of this machine
  scenario.world.setTime(new Date().toISOString());
  open = worldTools(scenario.world, scenario.run, { secrets: { appPrivateKey: app.pem } });
});
afterEach(() => open.close());

/** Octokit as users make it, at the world's address. */
const client = (asked: Asked[] = []): typeof Octokit =>
  Octokit.defaults({
    baseUrl: scenario.world.urls.api,
    request: { fetch: worldFetch(scenario.world, asked) },
    throttle: { enabled: false },
    retry: { enabled: false },
  });
const exchange = async (tools: ExchangeTools = open.tools): Promise<Credential> => {
  const spec: GithubSpec = {
    app: app.clientId,
    repositories: ['incidents'],
    permissions: new Map([
      ['contents', 'read'],
      ['issues', 'read'],
    ]),
    key: { input: true },
  };
  return await CATALOGUE.github.exchange(
    {
      name: 'incident',
      spec,
      bounds: { ...BOUNDS, until: open.tools.now() + 2 * HOUR, api: scenario.world.urls.api },
      acceptLonger: false,
    },
    tools,
  );
};
const claimsIn = (jwt: string): Record<string, unknown> =>
  parseRecord(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {};
const status = async (promise: Promise<unknown>): Promise<unknown> => {
  const error = await faultOf(promise);
  return error instanceof Error && 'status' in error ? [error.status, error.message.split(' - ')[0]] : error;
};

describe('Octokit', () => {
  test('reads with the token that later steps get, and nothing with it once it is revoked', async () => {
    const { variables, revocation = {} } = await exchange();
    const octokit = new (client())({ auth: variables['GH_TOKEN'] });
    expect((await octokit.rest.repos.get({ owner: 'acme', repo: 'incidents' })).data.full_name).toBe('acme/incidents');
    expect(await status(octokit.rest.repos.get({ owner: 'acme', repo: 'shop' }))).toEqual([404, 'Not Found']);
    await revokeGithub(revocation, open.tools);
    expect(await status(octokit.rest.repos.get({ owner: 'acme', repo: 'incidents' }))).toEqual([
      401,
      'Bad credentials',
    ]);
  });

  test('can revoke the token itself, which is not a fault for us', async () => {
    const { variables, revocation = {} } = await exchange();
    const octokit = new (client())({ auth: variables['GH_TOKEN'] });
    expect((await octokit.rest.apps.revokeInstallationAccessToken()).status).toBe(204);
    await revokeGithub(revocation, open.tools);
  });

  test('asks for the same thing as we do', async () => {
    const ours: Asked[] = [];
    const path = (url: string): string => new URL(url).pathname.replace('/api/v3', '');
    await exchange({
      ...open.tools,
      send: async (request) => {
        ours.push({
          method: request.method,
          path: path(request.url),
          body: request.body === undefined ? undefined : (JSON.parse(request.body) as unknown),
        });
        return await open.tools.send(request);
      },
    });
    const theirs: Asked[] = [];
    const official = new App({ appId: app.clientId, privateKey: app.pem, Octokit: client(theirs) });
    const { data } = await official.octokit.rest.apps.getRepoInstallation({ owner: 'acme', repo: 'incidents' });
    await official.octokit.auth({
      type: 'installation',
      installationId: data.id,
      repositoryNames: ['incidents'],
      permissions: { contents: 'read', issues: 'read' },
    });
    expect(theirs).toEqual(ours);
    expect(ours).toEqual([
      { method: 'GET', path: '/repos/acme/incidents/installation', body: undefined },
      {
        method: 'POST',
        path: `/app/installations/${app.installation.id}/access_tokens`,
        body: { repositories: ['incidents'], permissions: { contents: 'read', issues: 'read' } },
      },
    ]);
  });

  test('takes a token of the App that a transit key signed, with claims like its own', async () => {
    const { world } = scenario;
    const signer = await transitSigner({ url: world.urls.vault, role: 'signer', key: 'incident-app' }, open.tools);
    const signed: string[] = [];
    const createJwt = async (appId: string | number): Promise<{ jwt: string; expiresAt: string }> => {
      const jwt = await appJwt(String(appId), signer, open.tools.now());
      signed.push(jwt);
      return { jwt, expiresAt: new Date(open.tools.now() + 540_000).toISOString() };
    };
    const Client = client();
    const auth = createAppAuth({ appId: app.clientId, createJwt, request: new Client().request });
    const { token } = await auth({
      type: 'installation',
      installationId: app.installation.id,
      repositoryNames: ['incidents'],
    });
    expect((await new Client({ auth: token }).rest.repos.get({ owner: 'acme', repo: 'incidents' })).status).toBe(200);
    await signer.close();

    const { token: own } = await createAppAuth({ appId: app.clientId, privateKey: app.pem })({ type: 'app' });
    const [ours, theirs] = [claimsIn(signed[0] ?? ''), claimsIn(own)];
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted());
    expect(ours['iss']).toBe(theirs['iss']);
    expect([ours, theirs].map(({ iat, exp }) => Number(exp) - Number(iat))).toEqual([600, 600]);
  });
});
