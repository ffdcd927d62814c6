import type { GitHubApi } from './api.ts';
import { fetchAccountNumbered } from './numbered-accounts.ts';

/** Most accounts that are asked for: a sentence names no more of them. */
const MAX_ASKED_ACCOUNTS = 5;

/**
 * The logins of accounts by their numbers, for people to read. Whoever cannot be found is left out: nothing is decided
 * by it.
 */
export async function fetchLogins(api: GitHubApi, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const asked = ids.slice(0, MAX_ASKED_ACCOUNTS).map(async (id): Promise<readonly (readonly [number, string])[]> => {
    const user = await fetchAccountNumbered(api, id).catch(() => undefined);
    return user?.id === id ? [[id, user.login]] : [];
  });
  return new Map((await Promise.all(asked)).flat());
}
