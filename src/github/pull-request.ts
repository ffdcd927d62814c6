import type { PullRequest, Review, ReviewState } from '../policy/evidence.ts';
import { type PullCommit, type Replaced, showedFile, writersOf } from './authorship.ts';
import { FactError } from './fact-error.ts';
import { fileId } from './file-id.ts';
import type { Fields } from './json.ts';
import { readAuthorship, readPerson } from './person.ts';
import { MAX_PULL_COMMITS } from './pull-fields.ts';

/** A page of older reviews. */
export interface ReviewPage {
  readonly nodes: readonly Fields[];
  /** Where the page before this one ends; absent at the first review of all. */
  readonly before: string | undefined;
}

export function readReviewPage(pull: Fields): ReviewPage {
  const reviews = pull.object('reviews');
  const page = reviews.object('pageInfo');
  // one that was not read may be the opinion that counts
  const nodes = reviews.list('nodes');
  const before = page.flag('hasPreviousPage') ? page.text('startCursor') : undefined;
  return { nodes, before };
}

/**
 * Of a file that came from another path, the page shows only what is not as it was there: nothing, where all of it is.
 */
const MOVED_CHANGES: ReadonlySet<string> = new Set(['RENAMED', 'COPIED']);

/**
 * Most files and lines that GitHub shows of a difference. "Repository limits", Diff limits:
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
const MAX_DIFF_FILES = 300;
const MAX_DIFF_LINES = 20_000;

/** Whether all of a pull request's difference is shown. */
function isShownWhole(pull: Fields): boolean {
  const lines = pull.number('additions') + pull.number('deletions');
  return pull.object('files').number('totalCount') <= MAX_DIFF_FILES && lines <= MAX_DIFF_LINES;
}

/**
 * Whether the files of a pull request show a path; `undefined` where it has more than were listed and the path is not
 * among those.
 */
export function changesFile(pull: Fields, path: string): boolean | undefined {
  if (!isShownWhole(pull)) return false;
  const files = pull.object('files');
  const nodes = files.list('nodes');
  const found = nodes.find((node) => node.text('path') === path);
  if (found !== undefined) return !MOVED_CHANGES.has(found.text('changeType'));
  return files.number('totalCount') > nodes.length ? undefined : false;
}

/** Whether all its commits were listed. */
export function hasAllCommits(pull: Fields): boolean {
  const commits = pull.object('commits');
  return commits.number('totalCount') <= commits.list('nodes').length;
}

/** Reads the commits of a pull request. @throws FactError when there are more than were read */
export function readCommits(pull: Fields): readonly PullCommit[] {
  const number = pull.number('number');
  const nodes = pull.object('commits').list('nodes');
  if (!hasAllCommits(pull)) {
    throw new FactError(
      `pull request #${number} has more than ${MAX_PULL_COMMITS} commits: its authors cannot all be checked`,
      'propose the change in a pull request of its own',
    );
  }
  return nodes.map((node) => readCommit(node.object('commit'), number));
}

function readCommit(commit: Fields, number: number): PullCommit {
  const parents = commit.object('parents');
  const nodes = parents.list('nodes');
  if (parents.number('totalCount') > nodes.length)
    throw new FactError(`a commit of pull request #${number} has more parents than can be read`);
  return {
    oid: commit.text('oid'),
    blob: blobOf(commit),
    parents: nodes.map((parent) => ({ oid: parent.text('oid'), blob: blobOf(parent) })),
    ...readAuthorship(commit, number),
  };
}

function blobOf(commit: Fields): string | undefined {
  return fileId(commit.maybe('file'));
}

/**
 * Reads the pull request that brought a file. `blob` is the file as it is on the default branch now, `isShown` whether
 * the diff had it.
 * @throws FactError when something of it could not be read
 */
export function readPull(
  pull: Fields,
  blob: string | undefined,
  isShown: boolean,
  replaced?: Replaced,
): { readonly pull: PullRequest; readonly commits: readonly PullCommit[] } {
  const commits = readCommits(pull);
  const [last] = pull
    .object('last')
    .list('nodes')
    .map((node) => node.object('commit'));
  const head = pull.text('headRefOid');
  const [change] = pull.object('baseChanges').list('nodes');
  const reviewed = last?.text('oid') === head ? blobOf(last) : undefined;
  return {
    commits,
    pull: {
      ...readAuthors(pull, writersOf(commits, replaced)),
      number: pull.number('number'),
      merged: true,
      head_sha: head,
      merged_at: Date.parse(pull.text('mergedAt')),
      ...(change === undefined ? {} : { base_changed_at: Date.parse(change.text('createdAt')) }),
      files: pull.object('files').number('totalCount'),
      ...(reviewed === blob ? {} : { altered: true }),
      ...(isShown ? {} : { in_diff: false }),
    },
  };
}

/** Who opened a pull request and who wrote its commits, as far as GitHub knows. */
function readAuthors(
  pull: Fields,
  { people, unknown: ofCommits }: ReturnType<typeof writersOf>,
): Pick<PullRequest, 'author' | 'author_id' | 'author_type' | 'committers' | 'committer_ids' | 'unknown_authors'> {
  const author = pull.maybe('author');
  const { login, id, type } = readPerson(author);
  // it may have been the approver's, or a bot's
  const gone =
    author === undefined ? [`pull request #${pull.number('number')} was opened by an account that is gone`] : [];
  const unknown = [...gone, ...ofCommits];
  return {
    author: login,
    ...(id === undefined ? {} : { author_id: id }),
    // a deleted account is nobody's
    ...(author === undefined ? {} : { author_type: type }),
    committers: [...new Set(people.map((person) => person.login))],
    committer_ids: [...new Set(people.map((person) => person.id))].filter((known) => known !== undefined),
    ...(unknown.length === 0 ? {} : { unknown_authors: [...new Set(unknown)] }),
  };
}

const REVIEW_STATES: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];

/** Reads reviews of a pull request. @throws FactError when one is in a state that is not known */
export function readReviews(
  nodes: readonly Fields[],
  pull: PullRequest,
  commits: readonly PullCommit[],
  blob: string | undefined,
): readonly Review[] {
  return nodes.map((node) => {
    const author = readPerson(node.maybe('author'));
    const state = REVIEW_STATES.find((known) => known === node.text('state'));
    if (state === undefined) throw new FactError(`a review of pull request #${pull.number} is in an unknown state`);
    // a review whose commit is gone is on no commit, so on no last one
    const commit = node.maybe('commit')?.text('oid') ?? '';
    return {
      author: author.login,
      ...(author.id === undefined ? {} : { author_id: author.id }),
      type: author.type,
      state,
      commit,
      ...(commit !== pull.head_sha && showedFile(commits, commit, blob) ? { same_file: true } : {}),
      can_push: node.flag('authorCanPushToRepository'),
      submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
    };
  });
}
