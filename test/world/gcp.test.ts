import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, idToken } from './client.ts';
import { parseRecord, type Json } from './json.ts';
import type { Scenario } from './scenario.ts';
import { BOUNDARY, DEPLOY, gcpScene, PROVIDER } from '../credentials/gcp/scene.ts';

const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

let scenario: Scenario;
let honest: Record<string, string>;
beforeAll(async () => {
  scenario = await gcpScene();
  const subject = await idToken(scenario.world, scenario.run, `//iam.googleapis.com/${PROVIDER}`);
  honest = {
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requestedTokenType: ACCESS_TOKEN,
    subjectTokenType: JWT,
    subjectToken: subject,
  };
});
afterAll(async () => await scenario.world.close());

const sts = async (change: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Json> => {
  const answer = await ask(scenario.world, 'https://sts.googleapis.com/v1/token', {
    method: 'POST',
    throughProxy: true,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...honest, ...change }),
  });
  return { status: answer.status, ...parseRecord(answer.text) };
};
const iam = async (token: unknown, body: Json, account = DEPLOY, method = 'generateAccessToken'): Promise<Json> => {
  const answer = await ask(
    scenario.world,
    `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:${method}`,
    {
      method: 'POST',
      throughProxy: true,
      headers: { authorization: `Bearer ${String(token)}` },
      body: JSON.stringify(body),
    },
  );
  return { status: answer.status, ...parseRecord(answer.text) };
};

test('JSON is taken as well, as google-github-actions/auth sends it', async () => {
  expect(await sts()).toMatchObject({
    status: 200,
    token_type: 'Bearer',
    issued_token_type: ACCESS_TOKEN,
    expires_in: expect.any(Number) as number,
  });
});

test.each<readonly [string, Record<string, string>, string]>([
  ['another grant', { grantType: 'password' }, 'unsupported_grant_type'],
  ['another kind of token', { requestedTokenType: JWT }, 'invalid_request'],
  ['a subject that is no JWT', { subjectTokenType: 'urn:ietf:params:oauth:token-type:saml2' }, 'invalid_request'],
  ['no subject', { subjectToken: '' }, 'invalid_request'],
  ['no scope', { scope: '' }, 'invalid_scope'],
  ['another universe in the name of a provider', { audience: `//iam.apis-tpc.goog/${PROVIDER}` }, 'invalid_request'],
  ['a subject that nobody signed', { subjectToken: 'a.b.c' }, 'invalid_grant'],
  ['a federated token to narrow', { subjectTokenType: ACCESS_TOKEN }, 'invalid_grant'],
])('the token service refuses %s', async (_what, change, error) => {
  expect(await sts(change)).toMatchObject({ status: 400, error });
});

test('the token service refuses whoever shows a token of their own', async () => {
  expect(await sts({}, { authorization: 'Bearer x' })).toMatchObject({ status: 400, error: 'invalid_request' });
});

test('a service account’s token has the lifetime and scopes asked for, and can be narrowed once', async () => {
  const { access_token: federated } = await sts();
  expect(await iam(federated, { lifetime: '600s' })).toMatchObject({
    status: 400,
    error: { status: 'INVALID_ARGUMENT' },
  });
  expect(await iam(federated, { scope: [honest['scope']], lifetime: '10m' })).toMatchObject({
    status: 400,
    error: { status: 'INVALID_ARGUMENT' },
  });
  const made = await iam(federated, { scope: [honest['scope']], lifetime: '600s' });
  const options = JSON.stringify({ accessBoundary: { accessBoundaryRules: BOUNDARY } });
  const narrow = await sts({ subjectTokenType: ACCESS_TOKEN, subjectToken: String(made['accessToken']), options });
  expect(scenario.world.gcpToken(String(narrow['access_token']))?.boundary).toEqual(BOUNDARY);
  expect(
    await sts({ subjectTokenType: ACCESS_TOKEN, subjectToken: String(narrow['access_token']), options }),
  ).toMatchObject({ error: 'invalid_request' });
  expect(await iam(narrow['access_token'], { scope: [honest['scope']] })).toMatchObject({ status: 403 });
  expect(await iam('ya29.nobody', { scope: [honest['scope']] })).toMatchObject({
    status: 401,
    error: { status: 'UNAUTHENTICATED' },
  });
});
