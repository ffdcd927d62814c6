import { folderNames, type Holder, holderFolder } from '../policy/holder.ts';
import { joinTags, type SeenTags } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { FOLDER_FIELDS, type AccessFiles, readFolder, type SourceFile } from './policy-query.ts';
import { holderTagQuestions, readTags, tagParts, tagVariables } from './tag-query.ts';

/** Grants of the person whom a tool named, and the tags that revoke all of hers. */
export interface PersonFiles {
  readonly grants: readonly SourceFile[];
  readonly tags: SeenTags;
}

/** A document for some holders, whose folders and tags arrive as variables. */
export function personFilesQuery(holders: readonly Holder[]): string {
  const folders = foldersOf(holders);
  const tags = holders.map((holder, index) => tagParts(holderTagQuestions(holder), `h${index}`));
  const names = folders.map((_, index) => `$f${index}: String!`);
  return `query PersonFiles($owner: String!, $name: String!, $oid: GitObjectID!, ${[
    ...names,
    ...tags.map(({ parameters }) => parameters),
  ].join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit {
      ${folders.map((_, index) => `f${index}: file(path: $f${index}) { ${FOLDER_FIELDS} }`).join('\n      ')}
    } }
    ${tags.map(({ fields }) => fields).join('\n    ')}
  }
}`;
}

export function personFilesVariables(holders: readonly Holder[], root: string): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...foldersOf(holders).map((folder, index): [string, string] => [`f${index}`, `${root}/grants/${folder}`]),
    ...holders.flatMap((holder, index) => Object.entries(tagVariables(holderTagQuestions(holder), `h${index}`))),
  ]);
}

/** Every folder below `grants/` that may be one of the holders'. */
function foldersOf(holders: readonly Holder[]): readonly string[] {
  return holders.flatMap((holder) => folderNames(holder).map((name) => holderFolder({ ...holder, name })));
}

/**
 * Reads the grants of some holders, at the commit at which the policy was read.
 * @throws FactError when they cannot be read
 */
export async function fetchPersonFiles(
  api: GitHubApi,
  { repository, commit }: Pick<AccessFiles, 'repository' | 'commit'>,
  root: string,
  holders: readonly Holder[],
): Promise<PersonFiles> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(personFilesQuery(holders), {
    owner,
    name,
    oid: commit,
    ...personFilesVariables(holders, root),
  });
  const found = new Fields(data, '').object('repository');
  const target = found.object('object');
  return {
    grants: foldersOf(holders).flatMap((folder, index) => readFolder(target.maybe(`f${index}`), folder)),
    tags: joinTags(holders.map((holder, index) => readTags(found, holderTagQuestions(holder), `h${index}`))),
  };
}
