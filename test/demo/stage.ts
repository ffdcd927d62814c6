import { FLAGS, ROLE_ARN, SHOP, WORKFLOW } from '../e2e/shop.ts';
import type { Repository } from '../world/state.ts';
import { startWorld, type World } from '../world/world.ts';

/** When the first grant ends: the release window of November. */
export const WINDOW_END = '2026-11-27T18:00:00Z';
export const PARAMETER = 'arn:aws:ssm:eu-west-1:111122223333:parameter/flags/november-banner';
export const NOVEMBER = 'release/2026-11';
export const DECEMBER = 'release/2026-12';
export const UNREVIEWED = 'feature/new-checkout';
export const BUSY = 'release/2026-12-banner';

export const INCIDENT = '.github/workflows/incident.yml';
export const TEST_ENVIRONMENT = '.github/workflows/test-environment.yml';
export const VAULT = 'https://vault.acme.example';
export const REQUESTS = '.github/workflows/access-requests.yml';
/** The App that writes what people ask for, and the number of its account. */
export const ACCESS_APP = { clientId: 'Iv23liAccess', slug: 'acme-access', account: 41_001 };

export const POLICY = `version: 1

approval:
  approvers:
    users: [480938, 99] # hubot and lisa

limits:
  lifetime: 30d
  session: 1h

never:
  branches: [main]

requests:
  app: ${ACCESS_APP.account} # acme-access

roles:
  flag-release:
    description: Turn feature flags on and off in the shop
    branches: ['release/*']
    environments: [staging]
    workflows: [${WORKFLOW}]
    credentials:
      flags:
        environments: [staging]
        aws:
          role: ${ROLE_ARN}
          region: eu-west-1
          session: 15m
          policy:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: 'ssm:PutParameter'
                Resource: 'arn:aws:ssm:eu-west-1:111122223333:parameter/flags/*'
  incident-reader:
    description: Read the repository of an incident
    branches: ['release/*']
    environments: [staging]
    workflows: [${INCIDENT}]
    credentials:
      incident:
        accept-longer: true # a token of an App lasts an hour; it is revoked at the end of the job
        github:
          app: Iv23liIncidents
          repositories: [incidents]
          permissions: {contents: read, issues: read}
          key:
            vault: {url: ${VAULT}, role: incident-app, key: incident-app}
  test-environment:
    description: Create a test environment of the shop
    branches: ['release/*']
    environments: [staging]
    workflows: [${TEST_ENVIRONMENT}]
    credentials:
      database:
        vault:
          url: ${VAULT}
          role: test-environment
          session: 15m
          secrets:
            - {path: database/creds/test-env, field: username, env: DB_USER}
            - {path: database/creds/test-env, field: password, env: DB_PASSWORD}
`;

/** A grant of a person, as it stands in its file. */
export function grantText(reason: string, id: number, expires: string, role = 'flag-release'): string {
  return `role: ${role}\nreason: ${reason}\nprincipal-id: ${id}\nexpires: ${expires}\n`;
}

export const NOVEMBER_GRANT = grantText('Banner for the November release', 583231, WINDOW_END);

export interface Stage {
  readonly world: World;
  readonly shop: Repository;
}

/**
 * A company with a shop: people, a repository with a policy and branches, a role at AWS, and Mona's first grant, asked
 * for and approved.
 */
export async function openStage(): Promise<Stage> {
  const world = await startWorld();
  world.setTime('2026-11-23T09:00:00Z');
  const shop = openShop(world);
  beginBranches(world);
  openVault(world);
  openAccessApp(world);
  world.awsRole({ arn: ROLE_ARN, trust: { conditions: { repository_id: '1296269', environment: 'staging' } } });
  proposeGrant(world, {
    id: 'users/mona/november-banner',
    title: 'Let Mona switch the November banner',
    text: NOVEMBER_GRANT,
    author: 'mona',
    approvedBy: 'hubot',
    at: '2026-11-23T10:00:00Z',
  });
  return { world, shop };
}

/** People, and a repository with a policy and its workflows. */
function openShop(world: World): Repository {
  world.organization({ login: 'acme', id: 9919 });
  for (const [login, id] of [
    ['mona', 583231],
    ['hubot', 480938],
    ['lisa', 99],
    ['tom', 4711],
    ['nora', 5151],
  ] as const)
    world.user({ login, id, name: `${login.charAt(0).toUpperCase()}${login.slice(1)}` });
  const permissions = { mona: 'write', hubot: 'admin', lisa: 'write', tom: 'write', nora: 'read' } as const;
  const shop = world.repository({
    name: SHOP,
    id: 1296269,
    ownerId: 9919,
    visibility: 'private',
    permissions,
    protectedBranches: ['main', 'release/*'],
  });
  world.commit(SHOP, {
    author: 'hubot',
    message: 'Add the access policy',
    files: {
      '.github/access/policy.yml': POLICY,
      [WORKFLOW]: FLAGS,
      [REQUESTS]: 'on: {issues: {types: [opened]}, issue_comment: {types: [created]}}\n',
      [INCIDENT]: named('incident', 'gh issue list --repo acme/incidents'),
      [TEST_ENVIRONMENT]: named('test-environment', './create-test-environment.sh'),
    },
  });
  world.ruleset(SHOP, {
    name: 'grantgate',
    target: 'tag',
    include: ['refs/tags/grantgate/**/*'],
    rules: ['deletion', 'update'],
  });
  return shop;
}

function beginBranches(world: World): void {
  for (const branch of [NOVEMBER, DECEMBER, UNREVIEWED])
    world.commit(SHOP, { branch, author: 'tom', message: `Begin ${branch}`, files: { 'notes.txt': `${branch}\n` } });
  world.commit(SHOP, {
    branch: BUSY,
    author: 'mona',
    message: 'Publish the banner',
    files: {
      [WORKFLOW]:
        `${FLAGS}      - uses: actions/checkout@v4\n      - name: Publish the banner\n        run: |\n` +
        '          git commit --all --message "Publish the banner"\n          git push origin HEAD:main\n',
    },
  });
}

/** The same workflow by another name, with another step. */
function named(name: string, step: string): string {
  return FLAGS.replace('name: flags', `name: ${name}`)
    .replace('role: flag-release', `role: ${name === 'incident' ? 'incident-reader' : name}`)
    .replace(/- run: .*/, `- run: ${step}`);
}

/** Vault, with a database and a key that signs for a GitHub App, and the App itself. */
function openVault(world: World): void {
  world.repository({ name: 'acme/incidents', id: 1296270, ownerId: 9919, visibility: 'private', permissions: {} });
  const claims = { repository_id: '1296269', environment: 'staging' };
  world.vaultRole({ name: 'incident-app', audiences: [VAULT], claims, paths: ['transit/sign/incident-app/'] });
  world.vaultRole({ name: 'test-environment', audiences: [VAULT], claims, paths: ['database/creds/test-env'] });
  world.vaultPath('database/creds/test-env', {
    kind: 'dynamic',
    ttl: 3600,
    make: () => ({ username: 'v-test-env', password: 'nW7-kf93-Qz' }),
  });
  world.app({
    clientId: 'Iv23liIncidents',
    slug: 'acme-incidents',
    owner: 'acme',
    repositories: ['incidents', 'shop'],
    permissions: { contents: 'write', issues: 'write', metadata: 'read' },
    key: world.vaultKey('incident-app'),
  });
}

/** The App of requests: its key signs in Vault, and for the workflow of requests only. */
function openAccessApp(world: World): void {
  world.user({ login: `${ACCESS_APP.slug}[bot]`, type: 'Bot', id: ACCESS_APP.account });
  const claims = { job_workflow_ref: `${SHOP}/${REQUESTS}@refs/heads/main` };
  world.vaultRole({ name: 'access-app', audiences: [VAULT], claims, paths: ['transit/sign/access-app/'] });
  world.app({
    clientId: ACCESS_APP.clientId,
    slug: ACCESS_APP.slug,
    owner: 'acme',
    repositories: ['shop'],
    permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
    key: world.vaultKey('access-app'),
  });
}

export interface Proposal {
  readonly id: string;
  readonly title: string;
  /** Nothing takes the grant away. */
  readonly text: string | null;
  readonly author: string;
  readonly approvedBy: string;
  readonly at: string;
}

/** A grant as it comes to be, or goes: a pull request, an approval, a merge, whose commit is answered. */
export function proposeGrant(world: World, { id, title, text, author, approvedBy, at }: Proposal): string {
  const pull = world.pull(SHOP, {
    author,
    title,
    createdAt: at,
    commits: [{ author, files: { [`.github/access/grants/${id}.yml`]: text }, date: at }],
  });
  world.review(pull, { author: approvedBy, state: 'APPROVED', at });
  return world.merge(pull, { by: approvedBy, method: 'squash', at });
}
