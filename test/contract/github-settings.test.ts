import { expect, test } from 'vitest';
import { fetchLogins } from '../../src/github/account-names.ts';
import {
  fetchActionsPermissions,
  fetchSelectedActions,
  fetchSubjectTemplate,
  fetchWorkflowDefaults,
} from '../../src/github/actions-settings.ts';
import { createApi, type GitHubApi } from '../../src/github/api.ts';
import {
  fetchBranchRules,
  fetchClassicProtection,
  fetchIsProtected,
  fetchRulesets,
} from '../../src/github/branch-rules.ts';
import { fetchOwnerMistakes } from '../../src/github/default-files.ts';
import { fetchEnvironments } from '../../src/github/environment-settings.ts';
import { fetchAccountNamed, fetchAccountNumbered, fetchOwnAccount } from '../../src/github/numbered-accounts.ts';
import { fetchAccessTokens, fetchInstalledApps, fetchRunnerGroups } from '../../src/github/organisation-settings.ts';
import { fetchRepositoryAbout } from '../../src/github/repository-about.ts';
import {
  fetchDeployKeys,
  fetchForkTrust,
  fetchOutsiders,
  fetchRunsSince,
  fetchSecretNames,
} from '../../src/github/review-settings.ts';
import { githubServer } from '../../src/github/server.ts';
import { read } from './action-file.ts';
import { describeRequest, exampleOf, faultsOf } from './github-description.ts';

/** Has GitHub's own examples answer, and names what was asked for, in GitHub's words. */
async function answered<T>(act: (api: GitHubApi) => Promise<T>): Promise<{ value: T; templates: readonly string[] }> {
  const templates: string[] = [];
  const api = createApi(githubServer('https://github.com'), 'ghs_token', async ({ method, url }) => {
    const { pathname, searchParams } = new URL(url);
    const described = describeRequest(method, pathname);
    if (described === undefined) throw new Error(`GitHub describes no ${method} ${url}`);
    expect(faultsOf(described, searchParams, undefined)).toEqual([]);
    expect(described.operation['deprecated']).not.toBe(true);
    templates.push(described.template);
    return await Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(exampleOf(described, 200)) });
  });
  return { value: await act(api), templates };
}

const OF_REPOSITORY = '/repos/{owner}/{repo}';
const NAME = 'octo-org/octo-repo';
const RULESET = {
  id: 42,
  name: 'super cool ruleset',
  target: 'branch',
  enforcement: 'active',
  include: ['refs/heads/main', 'refs/heads/master'],
  exclude: ['refs/heads/dev*'],
  rules: ['commit_author_email_pattern'],
  bypassers: [{ type: 'Team', id: 234, mode: 'always' }],
};
const ENVIRONMENTS = [
  {
    name: 'staging',
    refs: [
      { id: 361471, name: 'release/*', type: 'branch' },
      { id: 361472, name: 'main', type: 'branch' },
    ],
    adminsBypass: undefined,
    waitMinutes: 30,
    preventsSelfReview: false,
    reviewers: [
      { type: 'User', id: 1 },
      { type: 'Team', id: 1 },
    ],
  },
];

test.each([
  [
    'a repository',
    fetchRepositoryAbout,
    [''],
    {
      name: 'octocat/Hello-World',
      defaultBranch: 'master',
      id: 1296269,
      ownerId: 1,
      isPrivate: false,
      hasIssues: true,
    },
  ],
  ['rulesets', fetchRulesets, ['/rulesets', '/rulesets/{ruleset_id}', '/rulesets/{ruleset_id}'], [RULESET, RULESET]],
  [
    'environments',
    fetchEnvironments,
    ['/environments', '/environments/{environment_name}/deployment-branch-policies'],
    ENVIRONMENTS,
  ],
  [
    'permissions of Actions',
    fetchActionsPermissions,
    ['/actions/permissions'],
    { enabled: true, allowed: 'selected', pinning: true },
  ],
  [
    'selected actions',
    fetchSelectedActions,
    ['/actions/permissions/selected-actions'],
    { verified: false, patterns: ['monalisa/octocat@*', 'docker/*'] },
  ],
  ['what jobs get', fetchWorkflowDefaults, ['/actions/permissions/workflow'], { token: 'read', mayApprove: true }],
  [
    'the subject of tokens',
    fetchSubjectTemplate,
    ['/actions/oidc/customization/sub'],
    { isDefault: false, keys: ['repo', 'context'], isImmutable: undefined },
  ],
  [
    'mistakes in CODEOWNERS',
    fetchOwnerMistakes,
    ['/codeowners/errors'],
    [
      { line: 3, kind: 'Invalid pattern', path: '.github/CODEOWNERS' },
      { line: 7, kind: 'Invalid owner', path: '.github/CODEOWNERS' },
    ],
  ],
] as const)('GitHub’s example of %s is understood', async (_what, fetched, below, expected) => {
  const { value, templates } = await answered(async (api): Promise<unknown> => fetched(api, NAME));
  expect(templates).toEqual(below.map((path) => `${OF_REPOSITORY}${path}`));
  expect(value).toEqual(expected);
});

test.each([
  [
    'rules of a branch',
    fetchBranchRules,
    '/rules/branches/{branch}',
    [
      { type: 'commit_message_pattern', ruleset: 42 },
      { type: 'commit_author_email_pattern', ruleset: 73 },
    ],
  ],
  [
    'classic protection',
    fetchClassicProtection,
    '/branches/{branch}/protection',
    {
      review: { approvals: 2, codeOwners: true, dismissesStale: true },
      forcePushes: true,
      deletions: true,
      bindsAdmins: true,
      exempt: [],
    },
  ],
  ['a branch', fetchIsProtected, '/branches/{branch}', false],
] as const)('GitHub’s example of %s is understood', async (_what, fetched, below, expected) => {
  const { value, templates } = await answered(async (api): Promise<unknown> => fetched(api, NAME, 'main'));
  expect(templates).toEqual([`${OF_REPOSITORY}${below}`]);
  expect(value).toEqual(expected);
});

test('GitHub’s example of an account is understood, by its login and by its number', async () => {
  const octocat = { login: 'octocat', id: 1, type: 'User' };
  expect(await answered(async (api) => fetchAccountNamed(api, 'octocat'))).toEqual({
    value: octocat,
    templates: ['/users/{username}'],
  });
  expect(await answered(async (api) => fetchAccountNumbered(api, 1))).toEqual({
    value: octocat,
    templates: ['/user/{account_id}'],
  });
  expect(await answered(async (api) => fetchOwnAccount(api))).toEqual({ value: octocat, templates: ['/user'] });
  expect(await answered(async (api) => fetchLogins(api, [1]))).toEqual({
    value: new Map([[1, 'octocat']]),
    templates: ['/user/{account_id}'],
  });
});

test('everything that asks for settings is among them', () => {
  const here = read('test/contract/github-settings.test.ts');
  const both = here + read('test/contract/github-graphql.test.ts');
  const files = here.match(/(?<=\.\.\/)src\/github\/[\w-]+\.ts/g) ?? [];
  const asking = files.flatMap((file) => read(file).match(/(?<=^export async function )fetch\w+/gm) ?? []);
  expect(asking.length).toBeGreaterThan(10);
  // once where it is imported, and once where it is called
  expect(asking.filter((name) => both.split(name).length < 3)).toEqual([]);
});

const ORGANISATION = '/orgs/{org}';

test.each<[what: string, fetched: (api: GitHubApi) => Promise<unknown>, asks: readonly string[], expected: unknown]>([
  [
    'names of secrets',
    async (api) => fetchSecretNames(api, NAME, ['staging']),
    [`${OF_REPOSITORY}/actions/secrets`, `${OF_REPOSITORY}/environments/{environment_name}/secrets`],
    expect.arrayContaining([
      { name: 'GH_TOKEN', updatedAt: Date.parse('2020-01-10T14:59:22Z') },
      { name: 'GH_TOKEN', updatedAt: Date.parse('2020-01-10T14:59:22Z'), environment: 'staging' },
    ]),
  ],
  [
    'deploy keys',
    async (api) => fetchDeployKeys(api, NAME),
    [`${OF_REPOSITORY}/keys`],
    [{ id: 1, title: 'octocat@octomac', canWrite: false, lastUsedAt: Date.parse('2022-01-10T15:53:42Z') }],
  ],
  [
    'what runs from forks get',
    async (api) => fetchForkTrust(api, NAME),
    [`${OF_REPOSITORY}/actions/permissions/fork-pr-workflows-private-repos`],
    { secrets: expect.any(Boolean), write: expect.any(Boolean) },
  ],
  [
    'collaborators from outside',
    async (api) => fetchOutsiders(api, NAME),
    [`${OF_REPOSITORY}/collaborators`],
    [{ login: 'octocat', id: 1, permission: 'write' }],
  ],
  [
    'runs of a workflow',
    async (api) => fetchRunsSince(api, NAME, '.github/workflows/flags.yml', Date.parse('2026-11-01T00:00:00Z')),
    [`${OF_REPOSITORY}/actions/workflows/{workflow_id}/runs`],
    ['30433642/1'],
  ],
  [
    'installed Apps',
    async (api) => fetchInstalledApps(api, 'octo-org'),
    [`${ORGANISATION}/installations`],
    [expect.objectContaining({ slug: 'github-actions', reachesAll: false, isSuspended: false })],
  ],
  [
    'personal access tokens',
    async (api) => fetchAccessTokens(api, 'octo-org'),
    [`${ORGANISATION}/personal-access-tokens`],
    [expect.objectContaining({ id: 25381, owner: 'octocat' })],
  ],
  [
    'groups of runners',
    async (api) => fetchRunnerGroups(api, NAME),
    [`${ORGANISATION}/actions/runner-groups`],
    expect.arrayContaining([
      { name: 'Default', allowsPublic: expect.any(Boolean), restrictsWorkflows: expect.any(Boolean) },
    ]),
  ],
])('GitHub’s example of %s is understood, for a review', async (_what, fetched, asks, expected) => {
  const { value, templates } = await answered(fetched);
  expect(templates).toEqual(asks);
  expect(value).toEqual(expected);
});
