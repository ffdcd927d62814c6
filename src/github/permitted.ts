import type { Permission } from '../policy/who.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { fetchList } from './rest-list.ts';

/** REST's names of permissions, by those of the policy. */
const REST_NAMES: Readonly<Record<Permission, string>> = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
};

/**
 * Logins of people with at least a permission on a repository; none where the token is not told. Source: REST, "List
 * repository collaborators".
 */
export async function fetchPermitted(
  api: GitHubApi,
  repository: string,
  permission: Permission,
): Promise<readonly string[]> {
  const path = `/repos/${repository}/collaborators?permission=${REST_NAMES[permission]}`;
  try {
    const people = await fetchList(api, path, 'metadata: read');
    return people.filter((one) => one.text('type') === 'User').map((one) => one.text('login'));
  } catch (error) {
    if (error instanceof FactError) return [];
    throw error;
  }
}
