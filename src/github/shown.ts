import type { Review } from '../policy/evidence.ts';
import { basesOf, type PullCommit } from './authorship.ts';
import type { BranchLog, Move } from './branch-log.ts';
import { missing, MOST_PAGES, SKEW } from './branch-moves.ts';
import type { LastChange, Line, LineCommit } from './first-parents.ts';

/** The default branch as it was before a change of a file, and what is asked about it. */
export interface Before {
  readonly line: Line;
  /** The file's name on the line. */
  readonly name: string;
  readonly change: LastChange;
  /** Place on the line at which the branch was before the change came. */
  readonly place: number;
  readonly mergedAt: number;
  readonly branch: string;
  /** Reads on from the end of a line. */
  readonly more: (line: Line) => Promise<Line>;
  /** When the pull request of a commit of the line was merged. */
  readonly mergeOf: (commit: LineCommit) => Promise<number | undefined>;
}

/** Most requests for more of a line to find where an approval was given: a thousand commits. An approval that is older does not count. */
const MOST_LINES = 10;

/**
 * Marks reviews that were given for something else than what was merged, though it is the same file. When it was given, the default branch must have had at
 * the path what the merge replaced, and all that the reviewed commits start from: only then did the pull request show the same difference then.
 *
 * INVARIANT: an approval that is older than the previous change of the file never counts.
 */
export async function markShown(
  before: Before,
  reviews: readonly Review[],
  commits: readonly PullCommit[],
  log: BranchLog,
): Promise<readonly Review[]> {
  const counting = reviews.filter(({ state }) => state === 'APPROVED');
  if (counting.length === 0) return reviews;
  const read = await movesUntil(before.branch, Math.min(...counting.map((review) => review.submitted_at)), log);
  // a log that begins after the merge tells nothing of it
  const moves = read?.some(({ at }) => at <= before.mergedAt + SKEW) === true ? read : undefined;
  let { line } = before;
  const marks = new Map<Review, Review>();
  for (const review of counting) {
    const bases = basesOf(commits, review.commit);
    const given = moves === undefined ? undefined : stateAt(moves, review.submitted_at);
    line = await readOn({ ...before, line }, [...(given === undefined ? [] : [given]), ...bases.map(({ oid }) => oid)]);
    const isTimely =
      moves === undefined
        ? await isAfterMerge({ ...before, line }, review)
        : given !== undefined && isTimelyAt({ ...before, line }, moves, given, review);
    if (!isTimely) marks.set(review, { ...review, unseen: 'earlier' });
    else if (!startsThere({ ...before, line }, bases, given)) marks.set(review, { ...review, unseen: 'base' });
  }
  return reviews.map((review) => marks.get(review) ?? review);
}

/** The log back to a moment, newest first; nothing where it is not shown. */
async function movesUntil(branch: string, moment: number, log: BranchLog): Promise<readonly Move[] | undefined> {
  for (let pages = 1; ; pages++) {
    const read = await log.moves(branch, pages).catch(missing);
    if (read === undefined) return undefined;
    if (read.whole || pages === MOST_PAGES || read.moves.some(({ at }) => at < moment)) return read.moves;
  }
}

/** Where the branch was at a moment. Of moves in the same second, the review may have been before all. */
function stateAt(moves: readonly Move[], moment: number): string | undefined {
  return moves.find(({ at }) => at < moment)?.after;
}

/** Reads on until commits are on the line, as far as that is done. */
async function readOn(before: Before, wanted: readonly string[]): Promise<Line> {
  let { line } = before;
  for (let page = 0; page < MOST_LINES && line.next !== undefined; page++) {
    const known = new Set(line.commits.flatMap(({ oid, merged }) => [oid, merged]));
    if (wanted.every((oid) => known.has(oid))) break;
    const longer = await before.more(line);
    if (longer.commits.length === line.commits.length) break;
    line = longer;
  }
  return line;
}

/** Whether nothing changed the file on the branch between a review and the merge. */
function isTimelyAt(before: Before, moves: readonly Move[], given: string, review: Review): boolean {
  const end = previousChange(before);
  const places = new Map(before.line.commits.map(({ oid }, index) => [oid, index]));
  const since = moves.filter(({ at }) => at >= review.submitted_at && at <= before.mergedAt + SKEW).toReversed();
  for (const oid of [given, ...since.map(({ after }) => after)]) {
    const place = places.get(oid);
    if (place === undefined || place > end) return false;
    // from here on the file is as it was merged
    if (place <= before.change.index) return true;
  }
  return true;
}

/** The last place, going back, at which the line has the copy that the change replaced. */
function previousChange({ line: { commits }, place, name }: Before): number {
  const old = commits[place]?.blob(name);
  const other = commits.findIndex((commit, index) => index > place && commit.blob(name) !== old);
  return (other < 0 ? commits.length : other) - 1;
}

/** The same where GitHub does not show its log: by when the pull requests were merged. */
async function isAfterMerge(before: Before, review: Review): Promise<boolean> {
  const { line, place } = before;
  const end = previousChange(before);
  const commit = line.commits[end];
  if (commit === undefined || place > end) return true;
  const isRoot = end === line.commits.length - 1 && line.next === undefined && commit.blob(before.name) === undefined;
  if (isRoot) return true;
  const merged = await before.mergeOf(commit);
  return merged !== undefined && review.submitted_at > merged;
}

type Bases = ReturnType<typeof basesOf>;

/**
 * Whether the reviewed commits start from commits that the default branch had by then, and the diff was against what the merge replaced, or nothing. A base beside the line
 * counts from the merge on that took it in. Where the newest base is on the line, it has all others among its ancestors, so the diff was against it alone.
 *
 * INVARIANT: a base that came to the default branch after the review was the pull request's own doing when it was reviewed.
 */
function startsThere({ line: { commits }, place, name }: Before, bases: Bases, given: string | undefined): boolean {
  const from = given === undefined ? 0 : commits.findIndex(({ oid }) => oid === given);
  const old = commits[place]?.blob(name);
  // against nothing the diff has the whole file
  const fits = (blob: string | undefined): boolean => blob === undefined || blob === old;
  const places = bases.map(({ oid }) => commits.findIndex((commit) => commit.oid === oid || commit.merged === oid));
  if (bases.length === 0 || places.some((base) => base < Math.max(from, 0))) return false;
  const newest = commits[Math.min(...places)];
  return bases.some(({ oid, blob }) => oid === newest?.oid && fits(blob)) || bases.every(({ blob }) => fits(blob));
}

/**
 * The place on the line at which the branch was before a change: before the move that brought it, or, where no log tells, before the row of commits of its
 * pull request.
 */
export async function placeBefore(
  at: { readonly line: Line; readonly change: LastChange; readonly mergedAt: number; readonly branch: string },
  log: BranchLog,
  isSamePull: (commit: LineCommit) => Promise<boolean>,
): Promise<number> {
  const { line, change } = at;
  const places = new Map(line.commits.map(({ oid }, index) => [oid, index]));
  const read = await movesUntil(at.branch, at.mergedAt - SKEW, log);
  const bringing = (read ?? []).filter(({ before, after, at: when }) => {
    const [from, to] = [places.get(before), places.get(after)];
    return (
      when <= at.mergedAt + SKEW && from !== undefined && from > change.index && to !== undefined && to <= change.index
    );
  });
  const from = places.get(bringing.at(-1)?.before ?? '');
  if (from !== undefined) return from;
  let place = change.index + 1;
  for (
    let commit = line.commits[place];
    commit !== undefined && (await isSamePull(commit));
    commit = line.commits[place]
  )
    place += 1;
  return place;
}
