import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';
import { AUTHORSHIP, PERSON, type Person, readAuthorship, readPerson } from './person.ts';

/** A pull request of the App that brings one file, and the text of that file. */
export interface RequestPull {
  readonly number: number;
  readonly branch: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Milliseconds since 1970. */
  readonly mergedAt: number | undefined;
  readonly createdAt: number;
  readonly head: string;
  /** The file that it changes; absent where there are several. */
  readonly path: string | undefined;
  /** What that file holds at the head; absent where it is not there, or is not text. */
  readonly text: string | undefined;
  /** People with an approval of the head that stands. */
  readonly approvedBy: readonly Person[];
  /** Authors, co-authors and committers of its commits. */
  readonly committers: readonly Person[];
}

const PULL = `number state mergedAt createdAt headRefName headRefOid isCrossRepository author { ${PERSON} }
  files(first: 2) { nodes { path } }
  commits(first: 20) { nodes { commit { ${AUTHORSHIP} } } }
  latestOpinionatedReviews(first: 50) { nodes { state commit { oid } author { ${PERSON} } } }`;

const MAX_BRANCHES = 5;
/** The folder of all branches that the App makes. */
const BRANCH_FOLDER = 'grantgate';
/** A thousand branches: those of merged pull requests stay where nobody deletes them. */
const MAX_OPEN_PAGES = 20;
const PAGE_BRANCHES = 50;

/**
 * The pull requests that come from these branches, by the account with this number; the newest of each branch that is
 * not closed, or else the newest. Those of others, or from other repositories, are none of ours.
 * @throws FactError
 */
export async function fetchRequestPulls(
  api: GitHubApi,
  repository: string,
  app: number,
  branches: readonly string[],
): Promise<readonly RequestPull[]> {
  const found: Fields[] = [];
  for (let start = 0; start < branches.length; start += MAX_BRANCHES) {
    const some = branches.slice(start, start + MAX_BRANCHES);
    const fields = some.map(
      (_, index) =>
        `b${index}: pullRequests(headRefName: $b${index}, first: 10, ` +
        `orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${PULL} } }`,
    );
    const document = `query RequestPulls($owner: String!, $name: String!${oneForEach(some)}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const answer = await ofRepository(api, repository, document, some);
    for (const index of some.keys()) {
      const own = answer
        .object(`b${index}`)
        .present('nodes')
        .filter((node) => isOf(node, app));
      found.push(
        ...[own.find((node) => node.text('state') !== 'CLOSED') ?? own[0]].filter((node) => node !== undefined),
      );
    }
  }
  return await withTexts(api, repository, found);
}

/**
 * Every open pull request of the account with this number that comes from a branch of requests; `undefined` where there
 * are too many. Other people's pull requests are not walked through: how many they have open is none of ours.
 * @throws FactError
 */
export async function fetchOpenPulls(
  api: GitHubApi,
  repository: string,
  app: number,
): Promise<readonly RequestPull[] | undefined> {
  const found: Fields[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_OPEN_PAGES; page += 1) {
    const document = `query OpenPulls($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    branches: refs(refPrefix: "refs/heads/${BRANCH_FOLDER}/", first: ${PAGE_BRANCHES}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { associatedPullRequests(states: [OPEN], first: 5) { nodes { ${PULL} } } } } } }`;
    const list = (await ofRepository(api, repository, document, [], { after })).object('branches');
    const pulls = list.present('nodes').flatMap((ref) => ref.object('associatedPullRequests').present('nodes'));
    found.push(...pulls.filter((node) => isOf(node, app)));
    if (!list.object('pageInfo').flag('hasNextPage')) return await withTexts(api, repository, found);
    after = list.object('pageInfo').text('endCursor');
  }
  return undefined;
}

function isOf(node: Fields, app: number): boolean {
  return !node.flag('isCrossRepository') && readPerson(node.maybe('author')).id === app;
}

async function ofRepository(
  api: GitHubApi,
  repository: string,
  document: string,
  values: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Fields> {
  const [owner = '', name = ''] = repository.split('/');
  const variables = Object.fromEntries(values.map((value, index) => [`b${index}`, value]));
  return new Fields((await api.query(document, { owner, name, ...variables, ...more })).data, '').object('repository');
}

/** The variables of values, `$b0` and so on. */
function oneForEach(values: readonly unknown[]): string {
  return values.map((_, index) => `, $b${index}: String!`).join('');
}

/** Reads the one file of each at its head, in one request for all. */
async function withTexts(
  api: GitHubApi,
  repository: string,
  nodes: readonly Fields[],
): Promise<readonly RequestPull[]> {
  if (nodes.length === 0) return [];
  const paths = nodes.map((node) => {
    const files = node.object('files').present('nodes');
    return files.length === 1 ? files[0]?.text('path') : undefined;
  });
  const fields = nodes.map(
    (_, index) => `b${index}: object(expression: $b${index}) { ... on Blob { text isTruncated } }`,
  );
  const document = `query RequestedFiles($owner: String!, $name: String!${oneForEach(nodes)}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const expressions = nodes.map((node, index) => `${node.text('headRefOid')}:${paths[index] ?? ''}`);
  const answer = await ofRepository(api, repository, document, expressions);
  return nodes.map((node, index) => readRequestPull(node, paths[index], answer.maybe(`b${index}`)));
}

function readRequestPull(node: Fields, path: string | undefined, blob: Fields | undefined): RequestPull {
  const [state, head, number] = [node.text('state'), node.text('headRefOid'), node.number('number')];
  const isText = path !== undefined && blob?.has('text') === true && !blob.flag('isTruncated');
  return {
    number,
    branch: node.text('headRefName'),
    state: state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed',
    mergedAt: node.isNull('mergedAt') ? undefined : Date.parse(node.text('mergedAt')),
    createdAt: Date.parse(node.text('createdAt')),
    head,
    path,
    text: isText ? blob.text('text') : undefined,
    approvedBy: node
      .object('latestOpinionatedReviews')
      .present('nodes')
      .filter((review) => review.text('state') === 'APPROVED' && review.maybe('commit')?.text('oid') === head)
      .map((review) => readPerson(review.maybe('author')))
      .filter(({ type }) => type === 'User'),
    committers: node
      .object('commits')
      .present('nodes')
      .flatMap((entry) => readAuthorship(entry.object('commit'), number).people),
  };
}
