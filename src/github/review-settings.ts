import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';

/** A secret of GitHub Actions by its name; `updatedAt` in milliseconds since 1970. */
export interface NamedSecret {
  readonly name: string;
  readonly updatedAt: number;
  readonly environment?: string;
}

/**
 * Names of the secrets of a repository and of some of its environments. Sources: REST, "List repository secrets", "List
 * environment secrets"; needs `secrets: read` and `environments: read`.
 * @throws FactError
 */
export async function fetchSecretNames(
  api: GitHubApi,
  repository: string,
  environments: readonly string[],
): Promise<readonly NamedSecret[]> {
  const own = await fetchList(api, `/repos/${repository}/actions/secrets`, 'secrets: read', 'secrets');
  const found = own.map(readSecretName);
  for (const environment of environments) {
    const path = `/repos/${repository}/environments/${encodeURIComponent(environment)}/secrets`;
    const theirs = await fetchList(api, path, 'environments: read', 'secrets');
    found.push(...theirs.map((secret) => ({ ...readSecretName(secret), environment })));
  }
  return found;
}

function readSecretName(secret: Fields): NamedSecret {
  return { name: secret.text('name'), updatedAt: Date.parse(secret.text('updated_at')) };
}

/** A deploy key; `lastUsedAt` in milliseconds since 1970. */
export interface ListedDeployKey {
  readonly id: number;
  readonly title: string;
  readonly canWrite: boolean;
  readonly lastUsedAt?: number;
}

/** Source: REST, "List deploy keys"; needs `administration: read`. @throws FactError */
export async function fetchDeployKeys(api: GitHubApi, repository: string): Promise<readonly ListedDeployKey[]> {
  const keys = await fetchList(api, `/repos/${repository}/keys`, 'administration: read');
  return keys.map((key) => {
    const used = key.optionalText('last_used');
    return {
      id: key.number('id'),
      title: key.text('title'),
      canWrite: !key.flag('read_only'),
      ...(used === undefined ? {} : { lastUsedAt: Date.parse(used) }),
    };
  });
}

/** What runs of pull requests from forks of a private repository get. */
export interface ForkTrust {
  readonly secrets: boolean;
  readonly write: boolean;
}

/**
 * Source: REST, "Get private repo fork PR workflow settings for a repository"; needs `administration: read`.
 * @throws FactError
 */
export async function fetchForkTrust(api: GitHubApi, repository: string): Promise<ForkTrust> {
  const path = `/repos/${repository}/actions/permissions/fork-pr-workflows-private-repos`;
  const found = new Fields(await api.get(path, 'administration: read'), '');
  return { secrets: found.flag('send_secrets_and_variables'), write: found.flag('send_write_tokens_to_workflows') };
}

/** Somebody who has access to a repository and is no member of its organisation. */
export interface OutsideCollaborator {
  readonly login: string;
  readonly id: number;
  readonly permission: string;
}

/** Source: REST, "List repository collaborators", `affiliation=outside`. @throws FactError */
export async function fetchOutsiders(api: GitHubApi, repository: string): Promise<readonly OutsideCollaborator[]> {
  const found = await fetchList(api, `/repos/${repository}/collaborators?affiliation=outside`, 'metadata: read');
  return found.map((one) => ({
    login: one.text('login'),
    id: one.number('id'),
    permission: one.optionalText('role_name') ?? 'read',
  }));
}

/**
 * Runs of a workflow since a time, in milliseconds since 1970, that are over: `run/attempt`. Source: REST, "List
 * workflow runs for a workflow"; needs `actions: read`.
 * @throws FactError
 */
export async function fetchRunsSince(
  api: GitHubApi,
  repository: string,
  workflow: string,
  since: number,
): Promise<readonly string[]> {
  const file = encodeURIComponent(workflow.split('/').at(-1) ?? '');
  const from = encodeURIComponent(`>=${new Date(since).toISOString().slice(0, 19)}Z`);
  const path = `/repos/${repository}/actions/workflows/${file}/runs?status=completed&created=${from}`;
  const runs = await fetchList(api, path, 'actions: read', 'workflow_runs');
  return runs.map((run) => `${run.number('id')}/${run.number('run_attempt')}`);
}
