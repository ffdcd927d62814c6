import type { GitHubApi } from './api.ts';
import type { BranchLog } from './branch-log.ts';
import { FactError } from './fact-error.ts';
import { FILE_ID, fileId } from './file-id.ts';
import { type FirstParentLine, LINE_FILE, lineFields, readLine } from './first-parents.ts';
import { Fields } from './json.ts';
import { pullFields, reviewFields } from './pull-fields.ts';
import { readReviewPage, type ReviewPage } from './pull-request.ts';

/** Most files of a pull request that GitHub lists; REST, "List pull requests files". */
const MAX_LISTED_FILES = 3000;
const PAGE_FILES = 100;

/** Most requests for the pull requests of one commit, five each. */
const MAX_PULL_PAGES = 10;

/** How a file is told about that came from another path: the page need not show it. */
const MOVED_FILES: ReadonlySet<string> = new Set(['renamed', 'copied']);

/** Asks for what the first answer did not have. */
export interface Follow {
  /** The line of first parents from a commit on, with one file under the name {@link LINE_FILE}. */
  readonly line: (from: string, path: string) => Promise<FirstParentLine>;
  /** Pull requests that GitHub associates with a commit. */
  readonly pullsOf: (
    commit: string,
    path: string,
    isEnough?: (pulls: readonly Fields[]) => boolean,
  ) => Promise<readonly Fields[]>;
  /** Paths of all files that a pull request shows. */
  readonly filesOf: (pull: number) => Promise<readonly string[]>;
  /**
   * Whether a page of what a commit changed since it parted from another shows a path, as it was when both were new.
   */
  readonly isShownBetween: (base: string, head: string, path: string) => Promise<boolean>;
  /** Reviews before those that were read. */
  readonly reviewsOf: (pull: number, before: string) => Promise<ReviewPage>;
  /** What lies at a path in some commits, a hundred at most; `null` for one that is gone. */
  readonly blobsAt: (commits: readonly string[], path: string) => Promise<readonly (string | undefined | null)[]>;
  /** What has moved branches. */
  readonly log: BranchLog;
  /** When it was read where the default branch is, by GitHub's clock, milliseconds since 1970. */
  readonly readAt: () => Promise<number>;
}

/** Asks GitHub, about one repository, for what the first answer did not have. */
export function createFollow(api: GitHubApi, repository: string, log: BranchLog, readAt: Follow['readAt']): Follow {
  const [owner = '', name = ''] = repository.split('/');
  const ask = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Fields> => {
    const { data } = await api.query(document, { owner, name, ...variables });
    return new Fields(data, '').object('repository');
  };
  return {
    log,
    readAt,
    line: async (from, path) => {
      const commit = (await ask(LINE, { from, path })).object('object');
      if (commit.text('oid') !== from) throw new FactError('GitHub answered for another commit');
      return readLine(commit);
    },
    pullsOf: async (commit, path, isEnough = () => false) => {
      const found: Fields[] = [];
      for (let after: string | null = null, page = 0; page < MAX_PULL_PAGES; page++) {
        const pulls = (await ask(BRINGING, { from: commit, path, after }))
          .object('object')
          .object('associatedPullRequests');
        found.push(...pulls.list('nodes'));
        const info = pulls.object('pageInfo');
        if (!info.flag('hasNextPage') || isEnough(found)) return found;
        after = info.text('endCursor');
      }
      throw new FactError(`the commit ${commit.slice(0, 7)} belongs to more pull requests than can be read`);
    },
    isShownBetween: async (base, head, path) =>
      await isShownBetween(api, `${owner}/${name}`, `${base}...${head}`, path),
    filesOf: async (number) => await readFiles(api, `${owner}/${name}`, number),
    blobsAt: async (commits, path) => {
      const ids = Object.fromEntries(commits.map((oid, index) => [`o${index}`, oid]));
      return readBlobs(await ask(aside(commits.length), { path, ...ids }), commits.length);
    },
    reviewsOf: async (number, before) => readReviewPage((await ask(REVIEWS, { number, before })).object('pullRequest')),
  };
}

function readBlobs(answer: Fields, count: number): readonly (string | undefined | null)[] {
  return Array.from({ length: count }, (_, index) => {
    const commit = answer.maybe(`c${index}`);
    return commit === undefined ? null : fileId(commit.maybe('file'));
  });
}

/** Most files of a comparison that GitHub lists, and shows. REST, "Compare two commits". */
const MAX_COMPARED_FILES = 300;

async function isShownBetween(api: GitHubApi, repository: string, range: string, path: string): Promise<boolean> {
  const answer: unknown = await api.get(`/repos/${repository}/compare/${range}?per_page=1`, 'contents: read');
  const files = new Fields(answer, 'comparison').list('files');
  if (files.length >= MAX_COMPARED_FILES) return false;
  return files.some((file) => file.text('filename') === path && !MOVED_FILES.has(file.text('status')));
}

async function readFiles(api: GitHubApi, repository: string, number: number): Promise<readonly string[]> {
  const listed: Fields[] = [];
  for (let page = 1; listed.length === (page - 1) * PAGE_FILES && listed.length < MAX_LISTED_FILES; page++) {
    const files = await api.get(
      `/repos/${repository}/pulls/${number}/files?per_page=${PAGE_FILES}&page=${page}`,
      'pull-requests: read',
    );
    listed.push(...new Fields({ files }, '').list('files'));
  }
  return listed.filter((file) => !MOVED_FILES.has(file.text('status'))).map((file) => file.text('filename'));
}

function aside(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
  const file = `... on Commit { oid file(path: $path) { ${FILE_ID} } }`;
  const commits = each.map((index) => `c${index}: object(oid: $o${index}) { ${file} }`).join(' ');
  return `query Aside($owner: String!, $name: String!, $path: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${commits} }
}`;
}

const LINE = `query Line($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid
    ${lineFields([{ name: LINE_FILE, variable: 'path' }])}
  } } }
}`;

const BRINGING = `query Bringing($owner: String!, $name: String!, $from: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit {
    oid associatedPullRequests(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    ${pullFields('path')} mergeCommit { file(path: $path) { ${FILE_ID} object { ... on Blob { isTruncated text } } } }
  } } } } }
}`;

const REVIEWS = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${reviewFields('before: $before, ')} } }
}`;
