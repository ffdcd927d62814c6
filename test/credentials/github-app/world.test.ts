import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
} from '../../../src/credentials/credential.ts';
import { APP_HEADINGS } from '../../../src/credentials/github-app/docs.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import { revokeGithub } from '../../../src/credentials/github-app/revoke.ts';
import type { GithubSpec } from '../../../src/policy/credential/github-spec.ts';
import type { Builders } from '../../world/build/builders.ts';
import { ask } from '../../world/client.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

let scenario: Scenario;
let app: ReturnType<Builders['app']>;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
  scenario.world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  app = scenario.world.app({
    owner: 'acme',
    repositories: ['shop', 'incidents'],
    permissions: { contents: 'write', issues: 'read', metadata: 'read' },
  });
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  scenario.world.setTime('2026-11-24T12:00:00Z');
  scenario.world.appExcess({});
  open = worldTools(scenario.world, scenario.run, { secrets: { appPrivateKey: app.pem } });
});
afterEach(() => open.close());

const bounds = (): Bounds => ({ ...BOUNDS, until: NOON + 2 * HOUR, api: scenario.world.urls.api });
const specOf = (): GithubSpec => ({
  app: app.clientId,
  repositories: ['incidents'],
  permissions: new Map([
    ['contents', 'read'],
    ['issues', 'read'],
  ]),
  key: { input: true },
});
const exchange = async (
  change: Partial<GithubSpec> = {},
  limits: Partial<Bounds> = {},
  acceptLonger = false,
  tools: ExchangeTools = open.tools,
): Promise<Credential> =>
  await CATALOGUE.github.exchange(
    { name: 'incident', spec: { ...specOf(), ...change }, bounds: { ...bounds(), ...limits }, acceptLonger },
    tools,
  );
const refused = async (...given: Parameters<typeof exchange>): Promise<ExchangeError> => {
  const error = await faultOf(exchange(...given));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  expect(`${error.message}${error.hint}`).not.toMatch(/ghs_|eyJ|PRIVATE KEY/);
  return error;
};
const read = async (token: string, repository: string): Promise<number> =>
  (
    await ask(scenario.world, `${scenario.world.urls.api}/repos/${repository}`, {
      headers: { authorization: `Bearer ${token}` },
    })
  ).status;

describe('a token', () => {
  test('reaches exactly the repositories and permissions of the policy, and says what it is', async () => {
    const credential = await exchange();
    const { GH_TOKEN = '' } = credential.variables;
    expect(GH_TOKEN.length).toBeGreaterThan(100);
    expect([await read(GH_TOKEN, 'acme/incidents'), await read(GH_TOKEN, 'acme/shop')]).toEqual([200, 404]);
    expect(credential).toMatchObject({
      provider: 'github',
      target: 'acme/incidents (contents: read, issues: read)',
      secret: ['GH_TOKEN'],
      expires: expect.any(Number) as number,
    });
    expect(Math.abs(credential.expires - NOON - HOUR)).toBeLessThan(5000);
    expect(credential.outputs).toMatchObject({
      'github-token': GH_TOKEN,
      'github-app-slug': 'grantgate-app',
      'github-installation-id': String(app.installation.id),
    });
    expect(open.masked).toContain(GH_TOKEN);
    expect(JSON.stringify(credential.handle)).not.toContain('ghs_');
  });

  test('is dead after it was revoked; revoking it twice is fine', async () => {
    const credential = await exchange();
    const { GH_TOKEN = '' } = credential.variables;
    expect(scenario.world.appTokenAlive(GH_TOKEN)).toBe(true);
    await revokeGithub(credential.revocation ?? {}, open.tools);
    expect([scenario.world.appTokenAlive(GH_TOKEN), await read(GH_TOKEN, 'acme/incidents')]).toEqual([false, 401]);
    await revokeGithub(credential.revocation ?? {}, open.tools);
  });

  test('goes into the variable that the policy names', async () => {
    expect(Object.keys((await exchange({ env: 'INCIDENT_TOKEN' })).variables)).toEqual(['INCIDENT_TOKEN']);
  });

  test('of a key that is handed over comes with a warning, one that Vault signs for with none', async () => {
    const { world } = scenario;
    expect((await exchange()).warnings).toEqual([expect.stringMatching(/stored as a secret/)]);
    world.vaultRole({ name: 'signer', audiences: [world.urls.vault], paths: ['transit/'] });
    const signing = world.app({
      clientId: 'Iv23liVault',
      owner: 'acme',
      repositories: ['incidents'],
      permissions: { contents: 'read', issues: 'read' },
      key: world.vaultKey('app'),
    });
    const before = world.vaultLive().tokens;
    const credential = await exchange(
      { app: signing.clientId, key: { vault: { url: world.urls.vault, role: 'signer', key: 'app' } } },
      {},
      false,
      { ...open.tools, secrets: {} },
    );
    expect([credential.warnings, await read(credential.variables['GH_TOKEN'] ?? '', 'acme/incidents')]).toEqual([
      [],
      200,
    ]);
    expect(world.vaultLive().tokens).toBe(before);
  });

  test('is found by the id of its installation as well', async () => {
    expect((await exchange({ installation: app.installation.id })).outputs['github-installation-id']).toBe(
      String(app.installation.id),
    );
  });

  test('that outlives the grant is refused before anything is asked, unless the policy accepts it', async () => {
    const from = scenario.world.requests.length;
    const error = await refused({}, { until: NOON + 600_000 });
    expect([error.code, error.hint]).toEqual(['OutlivesGrant', expect.stringContaining('accept-longer: true')]);
    expect(scenario.world.requests).toHaveLength(from);
    const { notes = [], expires } = await exchange({}, { until: NOON + 600_000 }, true);
    expect(expires).toBeGreaterThan(NOON + 600_000);
    expect(notes.join('\n')).toMatch(/longer than the grant: it is revoked at the end/);
  });
});

describe('refused', () => {
  test.each<[string, Partial<GithubSpec>, string, RegExp]>([
    [
      'an App that is not there',
      { app: 'Iv-none' },
      'Status401',
      /client id or its id\?\n.*#github-does-not-accept-the-apps-signature$/,
    ],
    [
      'an App of another number',
      { app: '999999' },
      'UnknownApp',
      /the id of an installation is another\n.*#github-does-not-accept-the-apps-signature$/,
    ],
    [
      'a repository where it is not installed',
      { repositories: ['other'] },
      'NotInstalled',
      /#the-app-is-not-installed$/,
    ],
    [
      'a second repository that it does not reach',
      { repositories: ['incidents', 'other'] },
      'Status422',
      /`acme\/other`\?\n.*#the-installation-does-not-reach-the-repository$/,
    ],
    [
      'a permission that it does not have',
      {
        permissions: new Map([
          ['contents', 'write'],
          ['issues', 'write'],
        ] as const),
      },
      'PermissionMissing',
      /#the-installation-does-not-have-the-permission$/,
    ],
    [
      'an owner that is another',
      { owner: 'hubot', installation: 999_999 },
      'NotInstalled',
      /#the-app-is-not-installed$/,
    ],
  ])('%s is explained', async (_name, change, code, hint) => {
    expect(await refused(change)).toMatchObject({ code, hint: expect.stringMatching(hint) as string });
  });

  test('names the permissions that are lacking', async () => {
    expect(
      (
        await refused({
          permissions: new Map([
            ['contents', 'read'],
            ['issues', 'write'],
            ['actions', 'read'],
          ]),
        })
      ).message,
    ).toContain('`issues: write`, `actions: read`');
  });

  test('an installation of somebody else', async () => {
    expect((await refused({ owner: 'mona', installation: app.installation.id })).code).toBe('WrongInstallation');
  });

  test('a token that reaches more than was asked is revoked and not used', async () => {
    scenario.world.appExcess({ administration: 'write' });
    const error = await refused();
    expect([error.code, error.message]).toEqual([
      'TooWide',
      'GitHub gave a token for more than was asked: administration: write',
    ]);
    expect(scenario.world.requests.at(-1)).toMatchObject({
      method: 'DELETE',
      path: expect.stringMatching(/installation\/token$/) as string,
      status: 204,
    });
  });

  test('a key that is none', async () => {
    for (const appPrivateKey of [
      undefined,
      'nonsense',
      '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----',
    ]) {
      expect((await refused({}, {}, false, { ...open.tools, secrets: { appPrivateKey } })).code).toBe('BadKey');
    }
  });

  test('a clock that is off', async () => {
    const tools = { ...open.tools, now: () => NOON + 10 * 60_000 };
    expect((await refused({}, {}, false, tools)).hint).toContain('the clock of this run and that of GitHub differ');
  });

  test('a suspended installation', async () => {
    const { world } = scenario;
    const suspended = world.app({
      clientId: 'Iv23liSuspended',
      owner: 'acme',
      repositories: ['incidents'],
      permissions: { contents: 'read' },
    });
    world.suspendApp(suspended.installation);
    expect(
      (
        await refused({ app: suspended.clientId }, {}, false, {
          ...open.tools,
          secrets: { appPrivateKey: suspended.pem },
        })
      ).code,
    ).toBe('Suspended');
  });

  test('a GitHub that is down, is asked three times; a rate limit is told', async () => {
    const end = scenario.world.fail({ host: 'github', path: '*/installation', times: 'always' }, { status: 503 });
    const from = scenario.world.requests.length;
    const error = await faultOf(exchange());
    end();
    expect(error).toBeInstanceOf(ExchangeError);
    expect(scenario.world.requests.slice(from)).toHaveLength(3);
  });
});

test('every heading that is linked to is in the documentation', () => {
  const slugs = [
    ...readFileSync(new URL('../../../docs/github-app.md', import.meta.url), 'utf8').matchAll(/^#+ (.+)$/gm),
  ].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(slugs).toEqual(expect.arrayContaining(Object.values(APP_HEADINGS)));
});
