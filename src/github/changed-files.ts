import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { AUTHORSHIP, PERSON, type Person, readAuthorship, readPerson } from './person.ts';

/** What a pull request changes in a folder. */
export interface ChangedFiles {
  readonly author: ReturnType<typeof readPerson>;
  readonly committers: readonly Person[];
  /** The commit at its head. */
  readonly head: string;
  /** With their texts, where they are text. */
  readonly files: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
  /** Files outside of it. */
  readonly others: number;
}

const CHANGED_QUERY = `query ChangedFiles($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    author { ${PERSON} } headRefOid baseRefOid changedFiles
    commits(first: 100) { nodes { commit { ${AUTHORSHIP} } } }
    files(first: 100) { nodes { path } }
  } }
}`;

/** Longest list of files whose texts are read. */
const MAX_TEXTS = 40;

/**
 * Reads what a pull request changes below a folder, with the texts at its base and at its head.
 * @throws FactError when it cannot be read, or changes more files than can be
 */
export async function fetchChangedFiles(
  api: GitHubApi,
  repository: string,
  number: number,
  folder: string,
): Promise<ChangedFiles> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(CHANGED_QUERY, { owner, name, number });
  const pull = new Fields(data, '').object('repository').object('pullRequest');
  const paths = pull
    .object('files')
    .present('nodes')
    .map((file) => file.text('path'));
  const own = paths.filter((path) => path.startsWith(folder));
  if (pull.number('changedFiles') > paths.length || own.length > MAX_TEXTS)
    throw new FactError(`#${number} changes more files than can be read`);
  const texts = await fetchTexts(api, repository, [pull.text('baseRefOid'), pull.text('headRefOid')], own);
  return {
    author: readPerson(pull.maybe('author')),
    committers: pull
      .object('commits')
      .present('nodes')
      .flatMap((entry) => readAuthorship(entry.object('commit'), number).people),
    head: pull.text('headRefOid'),
    files: own.map((path, index) => {
      const [before, after] = [texts[index], texts[index + own.length]];
      return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    }),
    others: paths.length - own.length,
  };
}

async function fetchTexts(
  api: GitHubApi,
  repository: string,
  commits: readonly string[],
  paths: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (paths.length === 0) return [];
  const [owner = '', name = ''] = repository.split('/');
  const expressions = commits.flatMap((commit) => paths.map((path) => `${commit}:${path}`));
  const parameters = expressions.map((_, index) => `, $t${index}: String!`).join('');
  const fields = expressions.map((_, index) => `t${index}: object(expression: $t${index}) { ... on Blob { text } }`);
  const { data } = await api.query(
    `query ChangedTexts($owner: String!, $name: String!${parameters}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
    { owner, name, ...Object.fromEntries(expressions.map((expression, index) => [`t${index}`, expression])) },
  );
  const found = new Fields(data, '').object('repository');
  return expressions.map((_, index) => found.maybe(`t${index}`)?.optionalText('text'));
}
