import type { GitHubApi } from './api.ts';
import { isRegular } from './file-id.ts';
import { Fields } from './json.ts';

/** A file of a repository at one commit. */
export interface SourceName {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

/** What a commit has at the path in a variable. */
function entryAt(variable: string): string {
  const entry = `file(path: $${variable}) { mode object { ... on Blob { isTruncated text } } }`;
  return `... on Commit { ${entry} } ... on Tag { target { ... on Commit { ${entry} } } }`;
}

/**
 * The running workflow's file, in a query about the repository that holds it; `$steps` says whether it is asked for at
 * all.
 */
export const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${entryAt('sourcePath')} }`;
export const SOURCE_PARAMETERS = '$source: String!, $sourcePath: String!, $steps: Boolean!';

export interface SourceVariables {
  readonly source: string;
  readonly sourcePath: string;
  readonly steps: boolean;
}

/** Variables of {@link SOURCE}; without a file nothing is asked. */
export function sourceVariables(file: SourceName | undefined): SourceVariables {
  return file === undefined
    ? { source: '', sourcePath: '', steps: false }
    : { source: file.commit, sourcePath: file.path, steps: true };
}

/**
 * Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as
 * text.
 *
 * INVARIANT: the text of a symbolic link is not a script: what runs is what it leads to.
 * @throws FactError
 */
export function readSource(repository: Fields, name = 'source'): string | undefined {
  const object = repository.optional(name);
  const entry = (object?.optional('target') ?? object)?.optional('file');
  // a submodule is not an object that can be read
  const content = entry !== undefined && isRegular(entry) ? entry.optional('object') : undefined;
  return content === undefined || !content.has('text') || content.flag('isTruncated')
    ? undefined
    : content.text('text');
}

/** Most files asked for in one request. */
const BATCH_FILES = 50;

/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
export async function fetchSources(
  api: GitHubApi,
  files: readonly SourceName[],
): Promise<readonly (string | undefined)[]> {
  const batches: (readonly SourceName[])[] = [];
  for (let from = 0; from < files.length; from += BATCH_FILES) batches.push(files.slice(from, from + BATCH_FILES));
  return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}

async function fetchBatch(api: GitHubApi, files: readonly SourceName[]): Promise<readonly (string | undefined)[]> {
  const parameters = files
    .map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!, $p${index}: String!`)
    .join(', ');
  const fields = files
    .map(
      (_, index) =>
        `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ` +
        `${entryAt(`p${index}`)} } }`,
    )
    .join('\n  ');
  const variables = Object.fromEntries(
    files.flatMap(({ repository, commit, path }, index) => {
      const [owner = '', name = ''] = repository.split('/');
      return [
        [`o${index}`, owner],
        [`n${index}`, name],
        [`e${index}`, commit],
        [`p${index}`, path],
      ];
    }),
  );
  const { data } = await api.query(`query Sources(${parameters}) {\n  ${fields}\n}`, variables);
  const answer = new Fields(data, '');
  return files.map((_, index) => {
    const repository = answer.optional(`f${index}`);
    return repository === undefined ? undefined : readSource(repository);
  });
}
