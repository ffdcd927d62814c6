import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { type AccessFiles, BLOB, readSourceFile, type SourceFile } from './policy-query.ts';

const PEOPLE_QUERY = `query People($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { people: file(path: $path) { mode type object { ... on Blob { ${BLOB} } } } } }
  }
}`;

/**
 * The file of people at the commit at which the policy was read; `undefined` where there is none.
 * @throws FactError when it cannot be read
 */
export async function fetchPeople(
  api: GitHubApi,
  { repository, commit }: Pick<AccessFiles, 'repository' | 'commit'>,
  root: string,
): Promise<SourceFile | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(PEOPLE_QUERY, { owner, name, oid: commit, path: `${root}/people.yml` });
  return readSourceFile(new Fields(data, '').object('repository').object('object').maybe('people'), 'people.yml');
}
