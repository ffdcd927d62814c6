import type { Provenance } from '../policy/evidence.ts';
import type { BranchLog } from './branch-log.ts';
import { sameEverSince } from './branch-moves.ts';
import { FactError } from './fact-error.ts';
import { lastChange, type LastChange, type Line } from './first-parents.ts';
import type { Fields } from './json.ts';
import { changesFile, readPull, readReviewPage, readReviews, type ReviewPage } from './pull-request.ts';

/** Asks for what the first answer did not have. */
export interface Follow {
  /** More of the default branch's line, from a commit on. */
  readonly line: (from: string, path: string) => Promise<Line>;
  /** Pull requests that GitHub associates with a commit. */
  readonly pullsOf: (commit: string, path: string) => Promise<readonly Fields[]>;
  /** Paths of all files of a pull request. */
  readonly filesOf: (pull: number) => Promise<readonly string[]>;
  /** Reviews before those that were read. */
  readonly reviewsOf: (pull: number, before: string) => Promise<ReviewPage>;
  /** Copies of a file in some commits. */
  readonly blobsAt: (commits: readonly string[], path: string) => Promise<readonly (string | undefined)[]>;
  /** Whether rules let a branch move by pull requests only, and never by force. */
  readonly isKept: (branch: string) => Promise<boolean>;
  /** What has moved branches. */
  readonly log: BranchLog;
}

export interface Guess {
  readonly oid: string;
  readonly pulls: readonly Fields[];
  /** Whether these are all pull requests of that commit. */
  readonly complete: boolean;
}

/** One file, and what the first answer had of it. */
export interface Trail {
  readonly path: string;
  /** Name of the file on the line. */
  readonly name: string;
  readonly line: Line;
  /** The commit that GitHub's simplified history of the path names, with the pull request of it. */
  readonly guess: Guess | undefined;
  /** Name of the policy's repository, and its default branch. */
  readonly home: string;
  readonly branch: string;
}

/** Where a file comes from. */
export interface Traced {
  readonly provenance: Provenance;
  /** The commit of the line that changed it last. */
  readonly change: LastChange;
  /** The line as far as it was read. */
  readonly line: Line;
}

/** Most requests for more of a line: 5,000 commits. */
const MOST_PAGES = 50;

/**
 * Finds which merge brought the copy of a file that is on the default branch now, and what its reviewers saw. The line of first parents is followed from
 * the head to the commit that changed the file last; only a merged pull request that brought that very commit counts.
 *
 * INVARIANT: the simplified history of the path is a guess of which pull request to ask about first, and never evidence: at a merge it follows whichever
 * parent has the copy already, so that a copy that a later merge brings back looks as old as its approval.
 * @throws FactError when it cannot be told
 */
export async function trace(trail: Trail, follow: Follow): Promise<Traced> {
  const { line, change } = await reach(trail, follow);
  const blob = change.commit.blob(trail.name);
  const { branch, path } = trail;
  const proof = { line, change, branch, blob, blobsAt: async (commits: readonly string[]) => await follow.blobsAt(commits, path), isKept: async () => await follow.isKept(branch) };
  const [provenance, standing] = await Promise.all([provenanceOf(trail, { line, change }, follow), sameEverSince(proof, follow.log)]);
  return { provenance: standing === 'proved' ? provenance : { ...provenance, line: standing }, change, line };
}

async function provenanceOf(trail: Trail, { line, change }: Pick<Traced, 'line' | 'change'>, follow: Follow): Promise<Provenance> {
  const { guess, path } = trail;
  const { commit } = change;
  const guessed = guess === undefined ? undefined : bringing(guess.pulls, guess.oid, change, line, trail);
  const isKnown = guessed !== undefined || (guess?.oid === commit.oid && guess.complete);
  const pull = isKnown ? guessed : bringing(await follow.pullsOf(commit.oid, path), commit.oid, change, line, trail);
  return pull === undefined ? { reviews: [] } : await readProvenance(pull, commit.blob(trail.name), path, follow);
}

/** Reads on until the line has the file's last change. */
async function reach(trail: Trail, follow: Follow): Promise<{ readonly line: Line; readonly change: LastChange }> {
  let { line } = trail;
  for (let page = 0; page <= MOST_PAGES; page++) {
    const change = lastChange(line, trail.name);
    if (change !== undefined) return { line, change };
    if (line.next === undefined) break;
    const more = await follow.line(line.next, trail.path);
    if (more.commits.length === 0) break;
    line = { commits: [...line.commits, ...more.commits.map((commit) => ({ ...commit, blob: () => commit.blob(LINE_FILE) }))], next: more.next };
  }
  throw new FactError(
    `it cannot be shown in time that nothing has changed \`${trail.path}\` since it was approved: the default branch has had too many commits`,
    'renew the grant, or keep policy and grants in a quiet repository of their own',
  );
}

/** Name of the one file on a line that is read on. */
export const LINE_FILE = 'file';

/** The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it. */
export function bringing(pulls: readonly Fields[], associated: string, { commit, index }: LastChange, line: Line, trail: Pick<Trail, 'home' | 'branch'>): Fields | undefined {
  return pulls.find((pull) => {
    if (!isMergedInto(pull, trail)) return false;
    const merge = pull.maybe('mergeCommit')?.text('oid');
    if (merge === undefined) return false;
    if (merge === commit.oid) return true;
    const place = line.commits.findIndex(({ oid }) => oid === merge);
    return associated === commit.oid && place >= 0 && place < index && index - place < pull.object('commits').number('totalCount');
  });
}

/** Whether a pull request was merged into a branch of a repository. */
export function isMergedInto(pull: Fields, { home, branch }: Pick<Trail, 'home' | 'branch'>): boolean {
  return pull.flag('merged') && pull.text('baseRefName') === branch && pull.maybe('baseRepository')?.text('nameWithOwner') === home;
}

/** Reads the pull request that brought a file, and its reviews. @throws FactError when it cannot be read whole */
export async function readProvenance(found: Fields, blob: string | undefined, path: string, follow: Follow): Promise<Provenance> {
  const number = found.number('number');
  const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
  const { pull, commits } = readPull(found, blob, isShown);
  if (pull.number !== number) throw new FactError('GitHub answered for another pull request');
  return { pull, reviews: readReviews(nodes, pull, commits, blob) };
}

async function isInDiff(pull: Fields, path: string, follow: Follow): Promise<boolean> {
  return changesFile(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}

/** Most pages of older reviews that are read. */
const MOST_REVIEW_PAGES = 10;

/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion of everybody whose review was read
 * is among them all the same, and what was not read could only have added an approval.
 */
async function allReviews(pull: Fields, follow: Follow): Promise<readonly Fields[]> {
  const first = readReviewPage(pull);
  const nodes = [...first.nodes];
  let { before } = first;
  for (let page = 0; before !== undefined && page < MOST_REVIEW_PAGES; page++) {
    const older = await follow.reviewsOf(pull.number('number'), before);
    nodes.unshift(...older.nodes);
    ({ before } = older);
  }
  const number = pull.number('number');
  if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length) throw new FactError(`not all reviews of pull request #${number} were shown`);
  return nodes;
}
