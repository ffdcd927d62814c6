import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { fetchTeams, type TeamsOf } from './teams.ts';

/** GitHub's names of a person's role in a repository, and that there is none. */
export type RoleName = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

const ROLE_NAMES: readonly RoleName[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/**
 * A person's permission on a repository; `undefined` where the token is not told, where it is a role of the
 * organisation's own making, or where the login is another account's by now. Source: REST, "Get repository permissions
 * for a user".
 */
export async function fetchRole(
  api: GitHubApi,
  repository: string,
  { login, id }: { readonly login: string; readonly id: number },
): Promise<RoleName | undefined> {
  try {
    const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
    const answer = new Fields(await api.get(path, 'metadata: read'), '');
    if (answer.object('user').number('id') !== id) return undefined;
    const role = answer.optionalText('role_name') ?? answer.text('permission');
    return ROLE_NAMES.find((name) => name === role);
  } catch (error) {
    if (error instanceof FactError) return undefined;
    throw error;
  }
}

/** The teams of a person in an organisation; `undefined` where the token is not told. */
export async function fetchTeamsOf(api: GitHubApi, organisation: string, login: string): Promise<TeamsOf | undefined> {
  try {
    return (await fetchTeams(api, organisation, [login])).get(login);
  } catch (error) {
    if (error instanceof FactError) return undefined;
    throw error;
  }
}

/** The account of a login; `unknown` where GitHub does not say. Source: REST, "Get a user". */
export async function fetchAccountOf(
  api: GitHubApi,
  login: string,
): Promise<{ readonly login: string; readonly id: number; readonly type: string } | 'none' | 'unknown'> {
  try {
    const user = new Fields(await api.get(`/users/${encodeURIComponent(login)}`, 'metadata: read'), '');
    return { login: user.text('login'), id: user.number('id'), type: user.text('type') };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return error.status === 404 ? 'none' : 'unknown';
  }
}

/** The number of the account whose token it is. @throws FactError */
export async function fetchOwnNumber(api: GitHubApi): Promise<number> {
  const { data } = await api.query('query Viewer { viewer { login databaseId } }', {});
  return new Fields(data, '').object('viewer').number('databaseId');
}

/** What GitHub says about a comment besides its text; `undefined` where it is gone. @throws FactError */
export async function fetchIsByEmail(api: GitHubApi, node: string): Promise<boolean | undefined> {
  const { data } = await api.query(
    'query CommentOrigin($id: ID!) { node(id: $id) { ... on IssueComment { createdViaEmail } } }',
    { id: node },
  );
  return new Fields(data, '').maybe('node')?.flag('createdViaEmail');
}
