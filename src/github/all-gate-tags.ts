import { REVOKED, FREEZE, ROOT, type SeenTags, USED } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { tagNames } from './tag-query.ts';

/** Tags that are read at most: a hundred a page. */
const MAX_TAG_PAGES = 100;

const ALL_TAGS_QUERY = `query EveryGateTags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: "${ROOT}", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name }
    }
  }
}`;

/**
 * Every tag of the gate, in whatever case it is written. Where there are more than can be read, each place is unread.
 * @throws FactError when the token is not shown them
 */
export async function fetchAllGateTags(api: GitHubApi, repository: string): Promise<SeenTags> {
  const [owner = '', name = ''] = repository.split('/');
  const names: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < MAX_TAG_PAGES; page++) {
    const { data } = await api.query(ALL_TAGS_QUERY, { owner, name, after: after ?? null });
    const tags = new Fields(data, '').object('repository').object('tags');
    names.push(...tagNames(tags).filter((tag) => tag.toLowerCase().split('/')[0] === ROOT));
    const info = tags.object('pageInfo');
    if (!info.flag('hasNextPage')) return { names, unread: [] };
    after = info.text('endCursor');
  }
  return { names, unread: [FREEZE, REVOKED, USED] };
}
