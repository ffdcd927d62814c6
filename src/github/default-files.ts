import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { isRegular } from './file-id.ts';
import { Fields } from './json.ts';

/** A file at the head of the default branch. */
export interface DefaultFile {
  readonly path: string;
  /** Absent where it is not a file that can be read as text. */
  readonly text: string | undefined;
}

/** What the default branch has of the gate's files. */
export interface DefaultFiles {
  /** The branch and the commit that was read; absent where the repository is empty. */
  readonly head: { readonly branch: string; readonly commit: string } | undefined;
  readonly workflows: readonly DefaultFile[];
  /** The file that GitHub takes: the first of three places that has one. */
  readonly codeOwners: DefaultFile | undefined;
  readonly policy: DefaultFile | undefined;
  /** People who are known by other things than a GitHub account. */
  readonly people: DefaultFile | undefined;
  /** Findings of reviews that are accepted. */
  readonly accepted: DefaultFile | undefined;
  /** Paths are below `grants/`. */
  readonly grants: readonly DefaultFile[];
  /** Issues of break-glass access with the file of a review. */
  readonly reviews: readonly number[];
}

/** A line of CODEOWNERS that GitHub does not take. */
export interface OwnerMistake {
  readonly line: number;
  readonly kind: string;
  readonly path: string;
}

const WORKFLOWS = '.github/workflows';
/** Source: GitHub's reference, "About code owners". */
const OWNER_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const FILE_PARTS = 'mode type object { ... on Blob { isTruncated text } }';
const FOLDER_PARTS = `mode type object { ... on Tree { entries { name ${FILE_PARTS} } } }`;
const nested = (inner: string): string => `mode type object { ... on Tree { entries { name ${inner} } } }`;
const GRANT_PARTS = nested(nested(FOLDER_PARTS));

const FILES_QUERY = `query DefaultFiles($owner: String!, $name: String!, $policy: String!, $people: String!,
  $grants: String!, $reviews: String!, $accepted: String!,
  ${OWNER_PATHS.map((_, index) => `$o${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { defaultBranchRef { name target { oid ... on Commit {
    workflows: file(path: "${WORKFLOWS}") { ${FOLDER_PARTS} }
    policy: file(path: $policy) { ${FILE_PARTS} }
    people: file(path: $people) { ${FILE_PARTS} }
    accepted: file(path: $accepted) { ${FILE_PARTS} }
    grants: file(path: $grants) { ${GRANT_PARTS} }
    reviews: file(path: $reviews) { type object { ... on Tree { entries { name type } } } }
    ${OWNER_PATHS.map((_, index) => `o${index}: file(path: $o${index}) { ${FILE_PARTS} }`).join('\n    ')}
  } } } }
}`;

/**
 * Reads workflows, code owners, policy and every grant in one request. `root` is the folder of the policy.
 * @throws FactError when the token is not shown them
 */
export async function fetchDefaultFiles(api: GitHubApi, repository: string, root: string): Promise<DefaultFiles> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(FILES_QUERY, {
    owner,
    name,
    policy: `${root}/policy.yml`,
    people: `${root}/people.yml`,
    accepted: `${root}/review.yml`,
    grants: `${root}/grants`,
    reviews: `${root}/break-glass`,
    ...Object.fromEntries(OWNER_PATHS.map((path, index) => [`o${index}`, path])),
  });
  const found = new Fields(data, '').maybe('repository');
  if (found === undefined) throw new FactError(`\`${repository}\` is not shown to this token`);
  const branch = found.maybe('defaultBranchRef');
  const target = branch?.object('target');
  if (branch === undefined || target === undefined)
    return {
      head: undefined,
      workflows: [],
      codeOwners: undefined,
      policy: undefined,
      people: undefined,
      accepted: undefined,
      grants: [],
      reviews: [],
    };
  return {
    head: { branch: branch.text('name'), commit: target.text('oid') },
    workflows: filesIn(target.maybe('workflows'), WORKFLOWS, 1).filter(({ path }) => /\.ya?ml$/.test(path)),
    codeOwners: OWNER_PATHS.map((path, index) => fileAt(target.maybe(`o${index}`), path)).find(
      (file) => file !== undefined,
    ),
    policy: fileAt(target.maybe('policy'), `${root}/policy.yml`),
    people: fileAt(target.maybe('people'), `${root}/people.yml`),
    accepted: fileAt(target.maybe('accepted'), `${root}/review.yml`),
    grants: filesIn(target.maybe('grants'), '', 3),
    reviews: reviewsIn(target.maybe('reviews')),
  };
}

/** The files of a folder, `depth` folders down. */
function filesIn(folder: Fields | undefined, path: string, depth: number): readonly DefaultFile[] {
  const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
  const entries = object?.has('entries') === true ? object.list('entries') : [];
  return entries.flatMap((entry) => {
    const below = path === '' ? entry.text('name') : `${path}/${entry.text('name')}`;
    if (depth > 1) return filesIn(entry, below, depth - 1);
    return entry.text('type') === 'tree' ? [] : (fileAt(entry, below) ?? []);
  });
}

/** The issues after which the files are named. */
function reviewsIn(folder: Fields | undefined): readonly number[] {
  const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
  return (object?.list('entries') ?? []).flatMap((entry) => {
    const number = /^([1-9]\d{0,9})\.yml$/.exec(entry.text('name'))?.[1];
    return number === undefined || entry.text('type') !== 'blob' ? [] : [Number(number)];
  });
}

function fileAt(entry: Fields | undefined, path: string): DefaultFile | undefined {
  if (entry === undefined) return undefined;
  const blob = isRegular(entry) ? entry.optional('object') : undefined;
  const isText = blob?.has('text') === true && !blob.flag('isTruncated');
  return { path, text: isText ? blob.text('text') : undefined };
}

/** What GitHub does not take of CODEOWNERS. Source: REST, "List CODEOWNERS errors". @throws FactError */
export async function fetchOwnerMistakes(api: GitHubApi, repository: string): Promise<readonly OwnerMistake[]> {
  const answer = await api.get(`/repos/${repository}/codeowners/errors`, 'contents: read');
  return new Fields(answer, '').list('errors').map((one) => ({
    line: one.number('line'),
    kind: one.text('kind'),
    path: one.text('path'),
  }));
}
