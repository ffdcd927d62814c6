import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bounds, type Credential, ExchangeError } from '../../../src/credentials/credential.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import type { GithubSpec } from '../../../src/policy/credential/github-spec.ts';
import { joined } from '../../joined.ts';
import type { Builders } from '../../world/build/builders.ts';
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
  scenario.world.repository({ name: 'acme/Incidents', id: 7788, permissions: {} });
  app = scenario.world.app({
    owner: 'acme',
    repositories: ['Incidents'],
    permissions: { contents: 'read', metadata: 'read' },
  });
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  scenario.world.setTime('2026-11-24T12:00:00Z');
  open = worldTools(scenario.world, scenario.run, { secrets: { appPrivateKey: app.pem } });
});
afterEach(() => open.close());

const exchange = async (
  change: Partial<GithubSpec> = {},
  limits: Partial<Bounds> = {},
  acceptLonger = false,
): Promise<Credential> => {
  const spec: GithubSpec = {
    app: app.clientId,
    repositories: ['Incidents'],
    permissions: new Map([['contents', 'read']]),
    key: { input: true },
    ...change,
  };
  return await CATALOGUE.github.exchange(
    {
      name: 'incident',
      spec,
      bounds: { ...BOUNDS, until: NOON + 2 * HOUR, api: scenario.world.urls.api, ...limits },
      acceptLonger,
    },
    open.tools,
  );
};
const refused = async (...given: Parameters<typeof exchange>): Promise<ExchangeError> => {
  const error = await faultOf(exchange(...given));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  return error;
};
/** What GitHub says instead, on the look-up of the installation or when the token is made. */
const saying = async (path: string, status: number, message: string): Promise<ExchangeError> =>
  await refused().finally(
    scenario.world.fail(
      { host: 'github', path },
      {
        status,
        body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
      },
    ),
  );

describe('what GitHub says is not taken for something else', () => {
  test.each<[string, string, number, string, RegExp]>([
    [
      'an id of no App',
      '*/installation',
      404,
      'Integration not found',
      joined(
        /GitHub knows no App `Iv[^]*is the client id or the id of the App, without/,
        /[^]*#github-does-not-accept-the-apps-signature$/,
      ),
    ],
    [
      'a repository that was renamed',
      '*/installation',
      301,
      'Moved Permanently',
      /`acme\/Incidents` was renamed or moved[^]*#the-app-is-not-installed$/,
    ],
    [
      'an address that the organisation does not let in',
      '*/installation',
      403,
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP ' +
        'allow list enabled, and your IP address is not permitted to access this resource.',
      /IP allow list[^]*#anything-else$/,
    ],
    [
      'a fault of GitHub',
      '*/installation',
      503,
      'Service unavailable',
      /GitHub answered 503[^]*#github-cannot-be-reached$/,
    ],
    [
      'an installation that was suspended meanwhile',
      '*/access_tokens',
      403,
      'This installation has been suspended',
      /is suspended[^]*#the-installation-is-suspended$/,
    ],
    [
      'an installation that was removed meanwhile',
      '*/access_tokens',
      404,
      'Not Found',
      /made no token \(404: Not Found\)[^]*#anything-else$/,
    ],
    [
      'a fault of GitHub when the token is made',
      '*/access_tokens',
      502,
      'Bad gateway',
      /GitHub answered 502[^]*#github-cannot-be-reached$/,
    ],
  ])('%s', async (_name, path, status, message, expected) => {
    const error = await saying(path, status, message);
    expect(`${error.message}\n${error.hint}`).toMatch(expected);
    expect(`${error.message}\n${error.hint}`).toMatch(/docs\/github-app\.md#[\w-]+$/);
    if (message !== 'Integration not found') expect(error.message).not.toContain("did not accept the App's signature");
  });
});

test('names of repositories are compared without case, as GitHub does', async () => {
  expect((await exchange({ repositories: ['INCIDENTS'] })).secret).toEqual(['GH_TOKEN']);
});

test('the form in which git sends a token is masked as well', async () => {
  const { GH_TOKEN = '' } = (await exchange()).variables;
  expect(open.masked).toContain(Buffer.from(`x-access-token:${GH_TOKEN}`).toString('base64'));
});

test('a policy whose sessions are shorter than an hour has to accept an hour', async () => {
  const from = scenario.world.requests.length;
  expect(await refused({}, { session: 3599 })).toMatchObject({
    code: 'OutlivesGrant',
    message: expect.stringContaining('`limits.session` lets no credential last longer than 3599s'),
  });
  expect(scenario.world.requests).toHaveLength(from);
  expect((await exchange({}, { session: 3599 }, true)).secret).toEqual(['GH_TOKEN']);
});

test('a token without its end is revoked', async () => {
  const { world } = scenario;
  const body = JSON.stringify({
    token: 'ghs_endless',
    permissions: { contents: 'read' },
    repository_selection: 'selected',
    repositories: [{ full_name: 'acme/Incidents' }],
  });
  const error = await refused().finally(world.fail({ host: 'github', path: '*/access_tokens' }, { status: 201, body }));
  expect(error).toMatchObject({ code: 'BadAnswer', hint: expect.stringMatching(/^it is revoked/) });
  expect(world.requests.at(-1)).toMatchObject({
    method: 'DELETE',
    path: expect.stringMatching(/installation\/token$/),
  });
});
