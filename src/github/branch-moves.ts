import type { Line as Standing } from '../policy/evidence.ts';
import { type BranchLog, type Move, NO_COMMIT } from './branch-log.ts';
import { FactError } from './fact-error.ts';
import type { LastChange, Line } from './first-parents.ts';

/** What is proved about a file, besides where its last change is on the line of first parents. */
export interface Proof {
  readonly line: Line;
  readonly change: LastChange;
  /** The default branch. */
  readonly branch: string;
  /** The file as it is now. */
  readonly blob: string | undefined;
  /** What other commits have at the path, in their order. @throws FactError when one is gone */
  readonly blobsAt: (commits: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /** Whether rules of the branch let it move by pull requests only, and never by force. */
  readonly isKept: () => Promise<boolean>;
}

/** Most pages of moves that are read: 1,000 of them. */
const MOST_PAGES = 10;

/**
 * Whether the branch has had the very same file at every moment since the change that brought it. The line of first parents does not tell that: a branch can
 * be pushed over by force, or forward to a merge whose first parent is an older side, and then its line leads past what it was in between.
 *
 * INVARIANT: every commit that the branch was at since then is on the line, or has the very same file.
 * @throws FactError when the log cannot be read, has a gap, or is too long
 */
export async function sameEverSince(proof: Proof, log: BranchLog): Promise<Standing> {
  const moves = await movesSince(proof, log);
  if (typeof moves === 'string') {
    if (await proof.isKept()) return 'proved';
    throw new FactError(
      `what has moved the default branch since the approval cannot be told: ${moves}`,
      'start the run again in a minute. If that does not help, the default branch needs a ruleset that requires pull requests and blocks force pushes, or the grant a renewal',
    );
  }
  const line = new Set(proof.line.commits.slice(0, proof.change.index + 1).map(({ oid }) => oid));
  if (moves.some(({ after }) => NO_COMMIT.test(after))) return 'broken';
  const aside = [...new Set(moves.map(({ after }) => after))].filter((oid) => !line.has(oid));
  const blobs = aside.length === 0 ? [] : await proof.blobsAt(aside);
  return blobs.every((blob) => blob === proof.blob) ? 'proved' : 'broken';
}

/** The moves from now back to the one that brought the change, joined without a gap; in words, why there are none. */
async function movesSince(proof: Proof, log: BranchLog): Promise<readonly Move[] | string> {
  let current = log;
  for (let pages = 1; pages <= MOST_PAGES; pages++) {
    const read = await current.moves(proof.branch, pages).catch(missing);
    if (read === undefined) return 'GitHub does not show its log to this token, which needs `contents: read`';
    const found = joined(read.moves, proof);
    if (found.end === 'reached') return found.moves;
    if (found.end === 'gap') return "GitHub's log of it has a gap";
    if (!read.whole) continue;
    // the log may have been asked for before the last push was in it
    if (found.moves.length > 0 || current !== log) return "GitHub's log of it does not reach back that far";
    current = log.again();
    pages = 0;
  }
  return 'it has moved more than a thousand times';
}

function missing(error: unknown): undefined {
  if (error instanceof FactError && (error.status === 403 || error.status === 404)) return undefined;
  throw error;
}

/** The moves that join, from the head on. */
function joined(log: readonly Move[], { line, change }: Proof): { readonly moves: readonly Move[]; readonly end: 'reached' | 'gap' | 'open' } {
  const older = new Set([change.commit.parent, ...line.commits.slice(change.index + 1).map(({ oid }) => oid)]);
  const moves: Move[] = [];
  let expected = line.commits[0]?.oid;
  const from = log.findIndex(({ after }) => after === expected);
  for (const move of from < 0 ? [] : log.slice(from)) {
    if (move.after !== expected) return { moves, end: 'gap' };
    moves.push(move);
    if (older.has(move.before)) return { moves, end: 'reached' };
    expected = move.before;
  }
  // the first move of all made the branch
  return { moves, end: expected !== undefined && NO_COMMIT.test(expected) && change.commit.parent === undefined ? 'reached' : 'open' };
}
