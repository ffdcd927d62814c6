import type { Provenance } from '../policy/evidence.ts';
import type { PullCommit, Replaced } from './authorship.ts';
import type { BranchLog } from './branch-log.ts';
import { sameEverSince } from './branch-moves.ts';
import { FactError } from './fact-error.ts';
import { lastChange, type LastChange, type Line, type LineCommit } from './first-parents.ts';
import type { Fields } from './json.ts';
import { changesFile, readPull, readReviewPage, readReviews, type ReviewPage } from './pull-request.ts';
import { markShown, placeBefore } from './shown.ts';

/** Asks for what the first answer did not have. */
export interface Follow {
  /** More of the default branch's line, from a commit on. */
  readonly line: (from: string, path: string) => Promise<Line>;
  /** Pull requests that GitHub associates with a commit. */
  readonly pullsOf: (
    commit: string,
    path: string,
    isEnough?: (pulls: readonly Fields[]) => boolean,
  ) => Promise<readonly Fields[]>;
  /** Paths of all files that a pull request shows. */
  readonly filesOf: (pull: number) => Promise<readonly string[]>;
  /** Reviews before those that were read. */
  readonly reviewsOf: (pull: number, before: string) => Promise<ReviewPage>;
  /** Copies of a file in some commits. */
  readonly blobsAt: (commits: readonly string[], path: string) => Promise<readonly (string | undefined)[]>;
  /** Whether rules have let a branch move by pull requests only, and never by force, since a moment. */
  readonly isKept: (branch: string, since: number) => Promise<boolean>;
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
  /** Whether what the last change replaced is traced, too. */
  readonly tracesReplaced?: boolean;
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
  const pull = await bringer(trail, { line, change }, follow);
  const proof = {
    line,
    change,
    branch,
    blob,
    mergedAt: pull === undefined ? undefined : mergeTime(pull),
    blobsAt: async (commits: readonly string[]) => await follow.blobsAt(commits, path),
    isKept: async (since: number) => await follow.isKept(branch, since),
  };
  const [provenance, standing] = await Promise.all([
    pull === undefined ? { reviews: [] } : shownIn(pull, { trail, line, change, depth: 0 }, follow),
    sameEverSince(proof, follow.log).catch((error: unknown) =>
      pull === undefined && error instanceof FactError ? 'unknown' : Promise.reject(error as Error),
    ),
  ]);
  return { provenance: standing === 'proved' ? provenance : { ...provenance, line: standing }, change, line };
}

/** The pull request that brought the last change. */
async function bringer(
  trail: Trail,
  { line, change }: Pick<Traced, 'line' | 'change'>,
  follow: Follow,
): Promise<Fields | undefined> {
  const { guess, path } = trail;
  const { commit } = change;
  const guessed = guess === undefined ? undefined : bringing(guess.pulls, guess.oid, change, line, trail);
  const isKnown = guessed !== undefined || (guess?.oid === commit.oid && guess.complete);
  return isKnown
    ? guessed
    : bringing(
        await follow.pullsOf(
          commit.oid,
          path,
          (pulls) => bringing(pulls, commit.oid, change, line, trail) !== undefined,
        ),
        commit.oid,
        change,
        line,
        trail,
      );
}

interface Step {
  readonly trail: Trail;
  readonly line: Line;
  readonly change: LastChange;
  /** How many later copies were read. */
  readonly depth: number;
}

/** Most copies of a file that are read, each of which replaced the one before. */
const MOST_COPIES = 10;

/** Reads a pull request's reviews, which of them were given for what it changed, and how what it replaced had come to be. */
async function shownIn(pull: Fields, { trail, line, change, depth }: Step, follow: Follow): Promise<Provenance> {
  const { path, name, branch } = trail;
  const mergedAt = mergeTime(pull);
  const mergeOf = async (commit: LineCommit): Promise<readonly Fields[]> =>
    (await follow.pullsOf(commit.oid, path, () => true)).filter((other) => isMergedInto(other, trail));
  const isSame = async (commit: LineCommit): Promise<boolean> =>
    (await mergeOf(commit)).some((other) => other.number('number') === pull.number('number'));
  const [read, place] = await Promise.all([
    readWhole(pull, change.commit.blob(name), path, follow, replacedBy({ line, change, name })),
    placeBefore({ line, change, mergedAt, branch }, follow.log, isSame),
  ]);
  const before = {
    line,
    name,
    change,
    place,
    mergedAt,
    branch,
    more: async (shorter: Line) => await readMore(shorter, path, follow),
    mergeOf: async (commit: LineCommit) => (await mergeOf(commit)).map(mergeTime).toSorted((a, b) => b - a)[0],
  };
  const [reviews, replaced] = await Promise.all([
    markShown(before, read.provenance.reviews, read.commits, follow.log),
    traceReplaced({ trail, line, change, depth }, place, follow),
  ]);
  return { ...read.provenance, reviews, ...(replaced === undefined ? {} : { before: replaced }) };
}

/** How the copy came to be that stood at a place of the line. */
async function traceReplaced(
  { trail, line, depth }: Step,
  place: number,
  follow: Follow,
): Promise<Provenance | undefined> {
  const { tracesReplaced = false, name, path } = trail;
  if (!tracesReplaced) return undefined;
  const known = line.commits.length > place ? line : await readMore(line, path, follow);
  const rest = { commits: known.commits.slice(place), next: known.next };
  if (rest.commits[0]?.blob(name) === undefined) return undefined;
  if (depth >= MOST_COPIES)
    throw new FactError(
      `\`${path}\` has been changed too often for all its reviews to be read`,
      'delete the file, and propose it anew',
    );
  const earlier: Trail = { ...trail, line: rest, guess: undefined };
  const reached = await reach(earlier, follow);
  const pull = await bringer(earlier, reached, follow);
  return pull === undefined
    ? { reviews: [] }
    : await shownIn(pull, { trail: earlier, ...reached, depth: depth + 1 }, follow);
}

function mergeTime(pull: Fields): number {
  return Date.parse(pull.text('mergedAt'));
}

/** Reads on until the line has the file's last change. */
async function reach(trail: Trail, follow: Follow): Promise<{ readonly line: Line; readonly change: LastChange }> {
  let { line } = trail;
  for (let page = 0; page <= MOST_PAGES; page++) {
    const change = lastChange(line, trail.name);
    if (change !== undefined) return { line, change };
    if (line.next === undefined) break;
    const longer = await readMore(line, trail.path, follow);
    if (longer === line) break;
    line = longer;
  }
  throw new FactError(
    `it cannot be shown in time that nothing has changed \`${trail.path}\` since it was approved: the default branch has had too many commits`,
    'renew the grant, or keep policy and grants in a quiet repository of their own',
  );
}

/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line: Line, path: string, follow: Follow): Promise<Line> {
  if (line.next === undefined) return line;
  const more = await follow.line(line.next, path);
  if (more.commits.length === 0) return line;
  return {
    commits: [...line.commits, ...more.commits.map((commit) => ({ ...commit, blob: () => commit.blob(LINE_FILE) }))],
    next: more.next,
  };
}

/** Name of the one file on a line that is read on. */
export const LINE_FILE = 'file';

/** The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it. */
export function bringing(
  pulls: readonly Fields[],
  associated: string,
  { commit, index }: LastChange,
  line: Line,
  trail: Pick<Trail, 'home' | 'branch'>,
): Fields | undefined {
  return pulls.find((pull) => {
    if (!isMergedInto(pull, trail)) return false;
    const merge = pull.maybe('mergeCommit')?.text('oid');
    if (merge === undefined) return false;
    if (merge === commit.oid) return true;
    const place = line.commits.findIndex(({ oid }) => oid === merge);
    return (
      associated === commit.oid &&
      place >= 0 &&
      place < index &&
      index - place < pull.object('commits').number('totalCount')
    );
  });
}

/** Whether a pull request was merged into a branch of a repository. */
export function isMergedInto(pull: Fields, { home, branch }: Pick<Trail, 'home' | 'branch'>): boolean {
  return (
    pull.flag('merged') &&
    pull.text('baseRefName') === branch &&
    pull.maybe('baseRepository')?.text('nameWithOwner') === home
  );
}

/** Reads the pull request that brought a file, and its reviews. @throws FactError when it cannot be read whole */
export async function readProvenance(
  found: Fields,
  blob: string | undefined,
  path: string,
  follow: Follow,
): Promise<Provenance> {
  return (await readWhole(found, blob, path, follow)).provenance;
}

/** The copy that a change replaced, where the line as read shows it. */
function replacedBy({
  line,
  change,
  name,
}: {
  readonly line: Line;
  readonly change: LastChange;
  readonly name: string;
}): Replaced | undefined {
  const before = line.commits[change.index + 1];
  return before === undefined ? undefined : { blob: before.blob(name) };
}

async function readWhole(
  found: Fields,
  blob: string | undefined,
  path: string,
  follow: Follow,
  replaced?: Replaced,
): Promise<{ readonly provenance: Provenance; readonly commits: readonly PullCommit[] }> {
  const number = found.number('number');
  const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
  const { pull, commits } = readPull(found, blob, isShown, replaced);
  if (pull.number !== number) throw new FactError('GitHub answered for another pull request');
  return { provenance: { pull, reviews: readReviews(nodes, pull, commits, blob) }, commits };
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
  if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
    throw new FactError(`not all reviews of pull request #${number} were shown`);
  return nodes;
}
