import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Most accounts that are asked for: a sentence names no more of them. */
const MAX_ASKED_ACCOUNTS = 5;

/**
 * The logins of accounts by their numbers, for people to read. Whoever cannot be found is left out: nothing is decided
 * by it. Source: REST, "Get a user using their ID".
 */
export async function fetchLogins(api: GitHubApi, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const asked = ids.slice(0, MAX_ASKED_ACCOUNTS).map(async (id): Promise<readonly (readonly [number, string])[]> => {
    try {
      const user = new Fields(await api.get(`/user/${id}`, 'metadata: read'), 'user');
      return user.number('id') === id ? [[id, user.text('login')]] : [];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(asked)).flat());
}
