import { type BranchLog, type Move, NO_COMMIT } from './branch-log.ts';
import { createJoinedLog, type Joined, type SeenHead } from './joined-log.ts';

/** What a branch was at, and what it had there at one path. */
export interface State {
  readonly oid: string;
  /** Since when, milliseconds since 1970; `-Infinity` for what was before the log begins. */
  readonly at: number;
  /** The move that brought the branch there; absent for what was before the log begins. */
  readonly move: Move | undefined;
  /** What lies at the path; absent where there is nothing, or no branch. */
  readonly blob: string | undefined;
}

/** A state, the end of all states, or why nothing is known about it. */
export type Seen =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'start' }
  | { readonly kind: 'unknown'; readonly why: string };

/** What a branch had at one path, one state after the other, 0 being now. */
export interface Timeline {
  readonly seen: (index: number) => Promise<Seen>;
}

/** Where a timeline begins, and what is known of it already. */
export interface TimelineStart extends SeenHead {
  /** What some commits have at the path. */
  readonly known: ReadonlyMap<string, string | undefined>;
  /** What other commits have at the path, in their order; `null` for one that is gone. */
  readonly blobsAt: (commits: readonly string[]) => Promise<readonly (string | undefined | null)[]>;
}

/** Commits that are asked about at once. */
const BATCH_COMMITS = 100;

const GONE = 'a commit that it was at is gone';

/**
 * Reads a timeline from GitHub's log of what moved the branch. Git's own history does not tell it: whoever pushes
 * chooses the first parent of a merge, and a branch can be set to any commit.
 *
 * INVARIANT: moves are joined without a gap, from the head on: what is told is everything the branch was at.
 */
export function createTimeline(start: TimelineStart, log: BranchLog): Timeline {
  const upTo = createJoinedLog(start, log);
  const blobs = new Map<string, string | undefined | null>(start.known);
  const see = async (index: number): Promise<Seen> => {
    const joined = await upTo(index + 1);
    const oid = commitAt(joined, index);
    if (oid === undefined)
      return typeof joined.end === 'object' ? { kind: 'unknown', why: joined.end.why } : { kind: 'start' };
    const move = joined.moves[index];
    if (!NO_COMMIT.test(oid) && !blobs.has(oid)) await askCommits(start, joined, index, blobs);
    const blob = NO_COMMIT.test(oid) ? undefined : blobs.get(oid);
    if (blob === null) return { kind: 'unknown', why: GONE };
    return { kind: 'state', state: { oid, at: move?.at ?? -Infinity, move, blob } };
  };
  // one after the other: what one asks for, the next one knows
  let last: Promise<unknown> = Promise.resolve();
  return {
    seen: async (index) => {
      const answer = last.then(async () => await see(index));
      last = answer.catch(() => undefined);
      return await answer;
    },
  };
}

/** The commit in a state: where a move led, and behind the last move of a whole log, where it came from. */
function commitAt({ moves, end }: Joined, index: number): string | undefined {
  if (index < moves.length) return moves[index]?.after;
  return end === 'start' && index === moves.length ? moves.at(-1)?.before : undefined;
}

/** Asks what lies at the path in a state, and in states before it that are not known either. */
async function askCommits(
  { blobsAt }: TimelineStart,
  { moves }: Joined,
  index: number,
  blobs: Map<string, string | undefined | null>,
): Promise<void> {
  const oids = [...moves.slice(index).map(({ after }) => after), ...moves.slice(-1).map(({ before }) => before)];
  const open = [...new Set(oids)].filter((oid) => !NO_COMMIT.test(oid) && !blobs.has(oid)).slice(0, BATCH_COMMITS);
  const answers = await blobsAt(open);
  for (const [place, oid] of open.entries()) blobs.set(oid, answers[place]);
}
