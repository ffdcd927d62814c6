import type { Review } from '../policy/evidence.ts';
import { basesOf, type PullCommit } from './authorship.ts';
import type { FirstParentLine } from './first-parents.ts';
import type { Timeline } from './timeline.ts';
import { stateWhen, type Turn } from './turn.ts';

/** The move that brought a copy of a file, and what is asked about the branch before it. */
export interface Before {
  readonly timeline: Timeline;
  readonly turn: Turn;
  /** The line of first parents from where the move led to. */
  readonly line: FirstParentLine;
  /** Place on it at which the branch was before the move. */
  readonly place: number;
  /** Reads on from the end of a line. */
  readonly more: (line: FirstParentLine) => Promise<FirstParentLine>;
  /** Whether the difference between two commits shows the file. */
  readonly isShownBetween: (base: string, head: string) => Promise<boolean>;
}

/**
 * Most requests for more of a line to find where an approval was given: a thousand commits. An approval that is older
 * does not count.
 */
const MAX_LINE_PAGES = 10;

/**
 * Marks reviews that were given for something else than what was merged, though it is the same file. From when it was
 * given until the merge, the default branch must have had at the path what the merge replaced, and when it was given
 * all that the reviewed commits start from: only then did the pull request show the same difference then.
 *
 * INVARIANT: an approval that is older than the previous change of the file never counts.
 */
export async function markShown(
  before: Before,
  reviews: readonly Review[],
  commits: readonly PullCommit[],
): Promise<readonly Review[]> {
  let { line } = before;
  const marked: Review[] = [];
  for (const review of reviews) {
    const given =
      review.state === 'APPROVED' ? await stateWhen(before.timeline, before.turn, review.submitted_at) : undefined;
    if (review.state !== 'APPROVED') marked.push(review);
    else if (given === undefined) marked.push({ ...review, unseen: 'earlier' });
    else {
      const bases = basesOf(commits, review.commit);
      line = await readOn({ ...before, line }, [given.oid, ...bases.map(({ oid }) => oid)]);
      if (!startsThere({ ...before, line }, bases, given.oid)) marked.push({ ...review, unseen: 'base' });
      else marked.push((await sawEarlier(before, given.oid, review)) ? review : withoutFile(review));
    }
  }
  return marked;
}

/**
 * Whether somebody who reviewed an earlier commit was shown the file: the difference of the last commit says nothing
 * about that. In the earlier one it may have been moved there from another path, which a page does not show.
 */
async function sawEarlier(
  { isShownBetween }: Before,
  given: string,
  { commit, same_file: isSame }: Review,
): Promise<boolean> {
  return isSame !== true || (await isShownBetween(given, commit));
}

function withoutFile(review: Review): Review {
  return { ...review, same_file: false };
}

/** Reads on until commits are on the line, as far as that is done. */
async function readOn(before: Before, wanted: readonly string[]): Promise<FirstParentLine> {
  let { line } = before;
  for (let page = 0; page < MAX_LINE_PAGES && line.next !== undefined; page++) {
    const known = new Set(line.commits.flatMap(({ oid, merged }) => [oid, merged]));
    if (wanted.every((oid) => known.has(oid))) break;
    const longer = await before.more(line);
    if (longer.commits.length === line.commits.length) break;
    line = longer;
  }
  return line;
}

type Bases = ReturnType<typeof basesOf>;

/**
 * Whether the reviewed commits start from commits that the default branch had by then, and the diff was against what
 * the merge replaced, or nothing. A base beside the line counts from the merge on that took it in. Where the newest
 * base is on the line, it has all others among its ancestors, so the diff was against it alone.
 *
 * INVARIANT: a base that came to the default branch after the review was the pull request's own doing when it was
 * reviewed.
 */
function startsThere({ line: { commits }, place, turn }: Before, bases: Bases, given: string): boolean {
  const from = commits.findIndex(({ oid }) => oid === given);
  // against nothing the diff has the whole file
  const fits = (blob: string | undefined): boolean => blob === undefined || blob === turn.before.blob;
  const places = bases.map(({ oid }) => commits.findIndex((commit) => commit.oid === oid || commit.merged === oid));
  if (from < place || bases.length === 0 || places.some((base) => base < from)) return false;
  const newest = commits[Math.min(...places)];
  return bases.some(({ oid, blob }) => oid === newest?.oid && fits(blob)) || bases.every(({ blob }) => fits(blob));
}
