import type { GitHubApi } from './api.ts';
import type { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';

/** An App that is installed on an organisation. */
export interface InstalledApp {
  readonly slug: string;
  readonly appId: number;
  readonly clientId?: string;
  readonly reachesAll: boolean;
  /** With `-` in names. */
  readonly permissions: ReadonlyMap<string, string>;
  readonly isSuspended: boolean;
}

/**
 * Source: REST, "List app installations for an organization"; needs `organization_administration: read`.
 * @throws FactError
 */
export async function fetchInstalledApps(api: GitHubApi, organisation: string): Promise<readonly InstalledApp[]> {
  const path = `/orgs/${organisation}/installations`;
  const found = await fetchList(api, path, 'organization administration: read', 'installations');
  return found.map((one) => {
    const clientId = one.optionalText('client_id');
    return {
      slug: one.text('app_slug'),
      appId: one.number('app_id'),
      ...(clientId === undefined ? {} : { clientId }),
      reachesAll: one.text('repository_selection') === 'all',
      permissions: permissionsIn(one),
      isSuspended: one.optionalText('suspended_at') !== undefined,
    };
  });
}

/** The permissions by which an App could change who may do what; others are not looked at. */
const RULING_PERMISSIONS = ['administration', 'secrets', 'workflows', 'members', 'organization_administration'];

function permissionsIn(installation: Fields): ReadonlyMap<string, string> {
  const found = installation.optional('permissions');
  return new Map(
    RULING_PERMISSIONS.flatMap((name): [string, string][] => {
      const level = found?.optionalText(name);
      return level === undefined ? [] : [[name.replaceAll('_', '-'), level]];
    }),
  );
}

/** A fine-grained personal access token. Times in milliseconds since 1970. */
export interface ListedAccessToken {
  readonly id: number;
  readonly owner: string;
  readonly name?: string;
  readonly expiresAt?: number;
  readonly lastUsedAt?: number;
}

/**
 * Source: REST, "List fine-grained personal access tokens with access to organization resources"; only a GitHub App may
 * ask, with `organization_personal_access_tokens: read`.
 * @throws FactError
 */
export async function fetchAccessTokens(api: GitHubApi, organisation: string): Promise<readonly ListedAccessToken[]> {
  const path = `/orgs/${organisation}/personal-access-tokens`;
  const found = await fetchList(api, path, 'organization personal access tokens: read');
  return found.map((one) => {
    const [name, expires, used] = ['token_name', 'token_expires_at', 'token_last_used_at'].map((key) =>
      one.optionalText(key),
    );
    return {
      id: one.number('id'),
      owner: one.object('owner').text('login'),
      ...(name === undefined ? {} : { name }),
      ...(expires === undefined ? {} : { expiresAt: Date.parse(expires) }),
      ...(used === undefined ? {} : { lastUsedAt: Date.parse(used) }),
    };
  });
}

/** A group of self-hosted runners. */
export interface RunnerGroup {
  readonly name: string;
  readonly allowsPublic: boolean;
  readonly restrictsWorkflows: boolean;
}

/**
 * The groups that a repository may use. Source: REST, "List self-hosted runner groups for an organization",
 * `visible_to_repository`; needs `organization_self_hosted_runners: read`.
 * @throws FactError
 */
export async function fetchRunnerGroups(api: GitHubApi, repository: string): Promise<readonly RunnerGroup[]> {
  const [organisation = '', name = ''] = repository.split('/');
  const path = `/orgs/${organisation}/actions/runner-groups?visible_to_repository=${encodeURIComponent(name)}`;
  const found = await fetchList(api, path, 'organization self-hosted runners: read', 'runner_groups');
  return found.map((one) => ({
    name: one.text('name'),
    allowsPublic: one.flag('allows_public_repositories'),
    restrictsWorkflows: one.has('restricted_to_workflows') && one.flag('restricted_to_workflows'),
  }));
}
