import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withTree } from '../cli/call.ts';
import { FULL } from '../depth.ts';
import { ask, idToken } from '../world/client.ts';
import { parseRecord } from '../world/json.ts';
import { shopScenario, type Scenario } from '../world/scenario.ts';
import type { Run } from '../world/state.ts';
import type { PolicyDocument } from '../world/aws/policy.ts';
import type { AzureApp } from '../world/azure/state.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const ROLE = 'arn:aws:iam::111122223333:role/flags';
const PROVIDER = 'projects/1234567890/locations/global/workloadIdentityPools/github/providers/acme';
const POOL = `//iam.googleapis.com/${PROVIDER.replace(/\/providers.*/, '')}`;
const DEPLOY = 'deploy@shop-prod.iam.gserviceaccount.com';
const [TENANT, CLIENT] = ['aaaabbbb-0000-cccc-1111-dddd2222eeee', '00001111-aaaa-2222-bbbb-3333cccc4444'];
const SUBJECT = 'repo:acme@9919/shop@7701';
const SHA = 'a'.repeat(40);

const policy = (vault: string): string => `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      a: {environments: [staging], aws: {role: '${ROLE}', region: eu-west-1}}
      g: {environments: [staging], gcp: {provider: ${PROVIDER}, service-account: ${DEPLOY}}}
      z: {environments: [staging], accept-longer: true, azure: {tenant: ${TENANT}, client: ${CLIENT}}}
      v: {environments: [staging], vault: {url: '${vault}', role: flags, secrets: [{path: a/b, field: x, env: X}]}}
`;
const FACTS = {
  schema: 1,
  repositories: [
    {
      repository: 'acme/shop',
      id: 7701,
      owner_id: 9919,
      default_branch: 'main',
      sub_claim_prefix: SUBJECT,
      environments: ['staging', 'production'],
    },
  ],
};

let scenario: Scenario;
let app: AzureApp;
beforeAll(async () => {
  scenario = await shopScenario();
  app = scenario.world.azureApp({ tenant: TENANT, client: CLIENT });
});
afterAll(async () => await scenario.world.close());

type Json = Record<string, unknown>;

/** The walls as the built command writes them, JSON by path. */
async function written(): Promise<(path: string) => Json> {
  const { vault } = scenario.world.urls;
  const files = { 'access/policy.yml': policy(vault), 'facts.json': JSON.stringify(FACTS) };
  return await withTree(files, (cwd) => {
    const words = ['walls', '--access', 'access', '--facts', 'facts.json', '--policy-repository', 'acme/shop'];
    const ran = spawnSync(
      process.execPath,
      [CLI, ...words, '--as', 'json', '--for', 'aws,gcp,azure,vault', '--out', 'w'],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    expect([ran.status, ran.stderr.replaceAll(/^note: .*\n/gm, '')]).toEqual([0, '']);
    const found = new Map(
      ran.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/: written$/, ''))
        .map((path) => [path, JSON.parse(readFileSync(join(cwd, 'w', path), 'utf8')) as Json]),
    );
    return (path) => found.get(path) ?? {};
  });
}

/** What the walls say, set in the clouds. */
async function buildWalls(): Promise<void> {
  const { world } = scenario;
  const read = await written();
  world.awsRole({ arn: ROLE, trust: { document: read('aws/111122223333/flags.trust.json') as PolicyDocument } });
  const { providers, service_accounts: accounts } = read('gcp/1234567890/walls.json') as {
    providers: { attributeMapping: Record<string, string>; attributeCondition: string }[];
    service_accounts: { bindings: { members: string[] }[] }[];
  };
  world.gcpProvider({
    name: PROVIDER,
    mapping: providers[0]?.attributeMapping ?? {},
    condition: providers[0]?.attributeCondition,
  });
  const members = accounts.flatMap(({ bindings }) => bindings.flatMap((one) => one.members));
  world.gcpAccount({ email: DEPLOY, members });
  const { applications } = read(`azure/${TENANT}/walls.json`) as {
    applications: {
      federatedIdentityCredentials: { audiences: string[]; claimsMatchingExpression: { value: string } }[];
    }[];
  };
  app.federated = (applications[0]?.federatedIdentityCredentials ?? []).map((one) => ({
    issuer: world.urls.issuer,
    subject: '',
    audiences: one.audiences,
    expression: one.claimsMatchingExpression.value,
  }));
  const { roles } = read(`vault/${new URL(world.urls.vault).host.replaceAll(':', '-')}/walls.json`) as {
    roles: {
      body: { bound_audiences: string[]; bound_claims: Record<string, string | string[]>; bound_claims_type: 'glob' };
    }[];
  };
  const body = roles[0]?.body;
  world.vaultRole({
    name: 'flags',
    paths: [],
    audiences: body?.bound_audiences ?? [],
    claims: body?.bound_claims ?? {},
    claimsType: body?.bound_claims_type ?? 'string',
  });
}

/** The trust that is seen most: a repository, or an environment of it. */
function leaveOpen(): void {
  const { world } = scenario;
  world.awsRole({ arn: ROLE, trust: { subjects: [`${SUBJECT}:*`] } });
  world.gcpProvider({ name: PROVIDER, condition: "assertion.repository_id == '7701'" });
  world.gcpAccount({ email: DEPLOY, members: [`principalSet:${POOL}/attribute.repository_id/7701`] });
  const audiences = ['api://AzureADTokenExchange'];
  app.federated = [{ issuer: world.urls.issuer, subject: `${SUBJECT}:environment:staging`, audiences }];
  world.vaultRole({ name: 'flags', paths: [], audiences: [world.urls.vault], claims: { repository_id: '7701' } });
}

type Cloud = (token: string) => Promise<boolean>;

/** Each cloud, by the audience of its tokens: whether a token gets in. */
function clouds(): Readonly<Record<string, readonly [audience: string, getsIn: Cloud]>> {
  const { world } = scenario;
  const post = async (
    url: string,
    body: string,
    throughProxy: boolean,
    more = {},
  ): Promise<Json & { status: number }> => {
    const headers = {
      'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      ...more,
    };
    const answer = await ask(world, url, { method: 'POST', body, throughProxy, headers });
    return { ...parseRecord(answer.text), status: answer.status };
  };
  const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
  const aws: Cloud = async (token) => {
    const asked = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: ROLE, DurationSeconds: '900' };
    return (
      (await post(world.urls.sts, form({ ...asked, RoleSessionName: 'mona', WebIdentityToken: token }), false))
        .status === 200
    );
  };
  const google: Cloud = async (token) => {
    const scope = 'https://www.googleapis.com/auth/cloud-platform';
    const asked = {
      audience: `//iam.googleapis.com/${PROVIDER}`,
      scope,
      grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
      subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
      subjectToken: token,
    };
    const federated = await post('https://sts.googleapis.com/v1/token', JSON.stringify(asked), true);
    if (federated.status !== 200) return false;
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${DEPLOY}:generateAccessToken`;
    const bearer = { authorization: `Bearer ${String(federated['access_token'])}` };
    return (await post(url, JSON.stringify({ scope: [scope] }), true, bearer)).status === 200;
  };
  const azure: Cloud = async (token) => {
    const asked = {
      client_id: CLIENT,
      scope: 'https://management.azure.com/.default',
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: token,
    };
    const url = `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`;
    return (await post(url, form(asked), true)).status === 200;
  };
  const vault: Cloud = async (jwt) =>
    (await post(`${world.urls.vault}/v1/auth/jwt/login`, JSON.stringify({ role: 'flags', jwt }), false)).status === 200;
  return {
    AWS: ['sts.amazonaws.com', aws],
    'Google Cloud': [`https://iam.googleapis.com/${PROVIDER}`, google],
    Azure: ['api://AzureADTokenExchange', azure],
    Vault: [world.urls.vault, vault],
  };
}

const NAMES = ['AWS', 'Google Cloud', 'Azure', 'Vault'] as const;

const REFS = ['heads/mona/free', 'heads/release/1', 'heads/gated.yml', 'tags/main'];

/** Jobs whose workflow lost its gate: on any branch, in any environment, from a changed copy of any file. */
function attacks(): readonly Run[] {
  const places = ['flags.yml', 'gated.yml', 'mine.yml'].flatMap((file) =>
    [undefined, 'staging', 'production'].map((environment) => ({ file, environment })),
  );
  return places.flatMap(({ file, environment }, index) =>
    (FULL ? REFS : REFS.slice(index % REFS.length).slice(0, 1)).map((ref) =>
      scenario.world.run('acme/shop', {
        workflow: `.github/workflows/${file}`,
        actor: 'mona',
        event: environment === 'production' ? 'pull_request' : 'push',
        ref: `refs/${ref}`,
        sha: SHA,
        environment,
      }),
    ),
  );
}

/** Which of the jobs get in, with a token for that cloud, or the first of them with one for somebody else. */
async function getIn(name: (typeof NAMES)[number], jobs: readonly Run[]): Promise<readonly Run[]> {
  const [own = '', cloud] = clouds()[name] ?? [];
  const inside: Run[] = [];
  for (const [index, job] of jobs.entries())
    for (const audience of index === 0 || FULL ? [own, 'https://github.com/acme'] : [own])
      if ((await cloud?.(await idToken(scenario.world, job, audience))) === true) inside.push(job);
  return inside;
}

describe('a workflow that lost its gate', () => {
  test.each(NAMES)('gets into %s where only repository or environment are asked for', async (name) => {
    leaveOpen();
    expect((await getIn(name, attacks())).length).toBeGreaterThan(0);
  });

  test.each(NAMES)('gets nowhere in %s with the walls, and the gate does', async (name) => {
    const { world } = scenario;
    await buildWalls();
    expect((await getIn(name, attacks())).map(({ claims }) => claims)).toEqual([]);
    const gated = world.run('acme/shop', {
      workflow: '.github/workflows/flags.yml',
      actor: 'mona',
      ref: 'refs/heads/release/1',
      sha: SHA,
      environment: 'staging',
      jobWorkflowRef: GATE,
    });
    expect(await getIn(name, [gated])).toHaveLength(1);
  });
});
