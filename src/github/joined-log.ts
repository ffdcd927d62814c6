import { type BranchLog, type Move } from './branch-log.ts';
import { FactError } from './fact-error.ts';

/** Moves of a branch that join without a gap, from one that led to a commit, newest first. */
export interface Joined {
  readonly moves: readonly Move[];
  /** What is behind the last of them: nothing, or more of them, or nobody knows. */
  readonly end: 'start' | 'more' | { readonly why: string };
}

/** Most pages of moves that are read: 1,000 of them. */
const MAX_LOG_PAGES = 10;

const HIDDEN_LOG = 'GitHub does not show its log to this token, which needs `contents: read`';
const GAP = "GitHub's log of it has a gap";
const LATE = "GitHub's log of it does not have its last move yet";
const LONG = 'it has moved more than a thousand times';

/** A commit that a branch was at, and when GitHub said so. */
export interface SeenHead {
  readonly head: string;
  readonly branch: string;
  /** By GitHub's clock, milliseconds since 1970. */
  readonly readAt: () => Promise<number>;
}

/**
 * Reads the moves of a branch back from the commit where it was seen, as many as are asked for. What was pushed since
 * then is for the next run.
 */
export function createJoinedLog(seen: SeenHead, log: BranchLog): (count: number) => Promise<Joined> {
  let source = log;
  let pages = 0;
  let joined: Joined = { moves: [], end: 'more' };
  return async (count) => {
    while (joined.end === 'more' && joined.moves.length < count) {
      pages += 1;
      joined =
        pages > MAX_LOG_PAGES ? { moves: joined.moves, end: { why: LONG } } : await readMoves(seen, source, pages);
      // it may have been asked for before the last push was in it
      if (typeof joined.end === 'object' && joined.end.why === LATE && source === log) {
        source = log.again();
        pages = 0;
        joined = { moves: [], end: 'more' };
      }
    }
    return joined;
  };
}

/**
 * INVARIANT: by the log, the branch was at the commit when it was seen there. A log that is late, or was read before,
 * may know the commit from an earlier time only, and what came between is what somebody would hide.
 */
async function readMoves({ head, branch, readAt }: SeenHead, log: BranchLog, pages: number): Promise<Joined> {
  const answer = await log.moves(branch, pages).catch(noMoves);
  if (answer === undefined) return { moves: [], end: { why: HIDDEN_LOG } };
  const { moves: all, whole } = answer;
  const place = all.findIndex(({ after }) => after === head);
  // the first page may be of all branches
  if (place < 0) return whole || pages > 1 ? { moves: [], end: { why: LATE } } : { moves: [], end: 'more' };
  const since = all.slice(0, place);
  if (since.length > 0) {
    const seenAt = await readAt();
    const isJoined = since.every(({ before }, index) => all[index + 1]?.after === before);
    if (!isJoined || since.some(({ at }) => at < seenAt)) return { moves: [], end: { why: LATE } };
  }
  const moves = all.slice(place);
  const gap = moves.findIndex(({ before }, index) => index + 1 < moves.length && moves[index + 1]?.after !== before);
  if (gap >= 0) return { moves: moves.slice(0, gap + 1), end: { why: GAP } };
  return { moves, end: whole ? 'start' : 'more' };
}

/** Nothing, where GitHub does not show the log. */
function noMoves(error: unknown): undefined {
  if (error instanceof FactError && (error.status === 403 || error.status === 404)) return undefined;
  throw error;
}
