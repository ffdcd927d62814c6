import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** A file of a repository at one commit. */
export interface SourceName {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
}

const TEXT = '... on Blob { isBinary isTruncated text }';

/** The running workflow's file, in a query about the repository that holds it: `$source` is `commit:path`, and `$steps` says whether it is asked for at all. */
export const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${TEXT} }`;

export interface SourceVariables {
  readonly source: string;
  readonly steps: boolean;
}

/** Variables of {@link SOURCE}; without a file nothing is asked. */
export function sourceVariables(file: SourceName | undefined): SourceVariables {
  return file === undefined ? { source: '', steps: false } : { source: `${file.commit}:${file.path}`, steps: true };
}

/** Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as text. @throws FactError */
export function readSource(repository: Fields, name = 'source'): string | undefined {
  const object = repository.optional(name);
  // a folder is an object without these
  if (object === undefined || !object.has('text') || object.flag('isTruncated')) return undefined;
  return object.text('text');
}

/** Most files asked for in one request. */
const BATCH = 50;

/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
export async function fetchSources(
  api: GitHubApi,
  files: readonly SourceName[],
): Promise<readonly (string | undefined)[]> {
  const batches: (readonly SourceName[])[] = [];
  for (let from = 0; from < files.length; from += BATCH) batches.push(files.slice(from, from + BATCH));
  return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}

async function fetchBatch(api: GitHubApi, files: readonly SourceName[]): Promise<readonly (string | undefined)[]> {
  const parameters = files
    .map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!`)
    .join(', ');
  const fields = files
    .map(
      (_, index) =>
        `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ${TEXT} } }`,
    )
    .join('\n  ');
  const variables = Object.fromEntries(
    files.flatMap(({ repository, commit, path }, index) => {
      const [owner = '', name = ''] = repository.split('/');
      return [
        [`o${index}`, owner],
        [`n${index}`, name],
        [`e${index}`, `${commit}:${path}`],
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
