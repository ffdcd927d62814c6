import type { GitHubApi, RestPage } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** More than this is not read. */
const MAX_LIST_PAGES = 10;

/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
export async function fetchList(
  api: GitHubApi,
  path: string,
  permission: string,
  member?: string,
): Promise<readonly Fields[]> {
  const entries: Fields[] = [];
  for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
    const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
    entries.push(...entriesOf(answer, member));
    if (answer.next === undefined) return entries;
  }
  throw new FactError(`there is more at ${path} than can be read`);
}

function entriesOf({ body }: RestPage, member: string | undefined): readonly Fields[] {
  return member === undefined ? new Fields({ list: body }, '').list('list') : new Fields(body, '').list(member);
}
