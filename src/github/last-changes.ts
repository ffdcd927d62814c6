import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

const MAX_PATHS = 50;

/**
 * When each file came to be as it is at a commit: when the pull request that brought it was merged, or else when it was
 * committed. For people: what counts is what the gate finds out. Milliseconds since 1970.
 * @throws FactError
 */
export async function fetchLastChanges(
  api: GitHubApi,
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const [owner = '', name = ''] = repository.split('/');
  for (let start = 0; start < paths.length; start += MAX_PATHS) {
    const some = paths.slice(start, start + MAX_PATHS);
    const parameters = some.map((_, index) => `, $p${index}: String!`).join('');
    const fields = some
      .map(
        (_, index) =>
          `p${index}: history(first: 1, path: $p${index}) { nodes { committedDate ` +
          `associatedPullRequests(first: 1) { nodes { mergedAt } } } }`,
      )
      .join('\n');
    const { data } = await api.query(
      `query LastChanges($owner: String!, $name: String!, $commit: GitObjectID!${parameters}) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${fields} } } } }`,
      { owner, name, commit, ...Object.fromEntries(some.map((path, index) => [`p${index}`, path])) },
    );
    const target = new Fields(data, '').object('repository').object('object');
    for (const [index, path] of some.entries()) {
      const [change] = target.object(`p${index}`).present('nodes');
      if (change === undefined) continue;
      const [pull] = change.object('associatedPullRequests').present('nodes');
      const merged = pull?.optionalText('mergedAt');
      found.set(path, Date.parse(merged ?? change.text('committedDate')));
    }
  }
  return found;
}
