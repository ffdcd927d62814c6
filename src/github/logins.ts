import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/**
 * Logins of accounts, some of which are given by number; those that are gone are left out. Source: REST, "Get a user
 * using their ID".
 */
export async function fetchReviewerLogins(
  api: GitHubApi,
  users: readonly (string | number)[],
): Promise<readonly string[]> {
  const logins = await Promise.all(
    users.map(async (user) => (typeof user === 'string' ? user : await fetchLoginOf(api, user))),
  );
  return logins.filter((login) => login !== undefined);
}

/** The login of an account today; `undefined` of one that is gone, or that the token is not shown. */
export async function fetchLoginOf(api: GitHubApi, id: number): Promise<string | undefined> {
  try {
    return new Fields(await api.get(`/user/${id}`, 'metadata: read'), '').text('login');
  } catch (error) {
    if (error instanceof FactError && error.status === 404) return undefined;
    throw error;
  }
}
