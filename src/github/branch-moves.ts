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
  /** When the pull request that brought it was merged, milliseconds since 1970; absent when none did. */
  readonly mergedAt: number | undefined;
  /** What other commits have at the path, in their order. @throws FactError when one is gone */
  readonly blobsAt: (commits: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /**
   * Since when rules of the branch have let it move by pull requests only, and never by force, milliseconds since 1970;
   * `Infinity` when they do not.
   */
  readonly keptFrom: () => Promise<number>;
}

/** Most pages of moves that are read: 1,000 of them. */
export const MOST_PAGES = 10;

/** How far apart a merge and its move in the log may be told. */
export const SKEW = 60_000;

/**
 * Whether the branch has had the very same file at every moment since the change that brought it. The line of first
 * parents does not tell that: a branch can be pushed over by force, or forward to a merge whose first parent is an
 * older side, and then its line leads past what it was in between.
 *
 * INVARIANT: every commit that the branch was at since then is on the line, or has the very same file.
 * @throws FactError when the log cannot be read, has a gap, or is too long
 */
export async function sameEverSince(proof: Proof, log: BranchLog): Promise<Standing> {
  const moves = await movesSince(proof, log);
  if (typeof moves === 'string') {
    // without a pull request nobody can tell since when there would have to be rules
    if (proof.mergedAt !== undefined && (await proof.keptFrom()) < proof.mergedAt) return 'proved';
    throw new FactError(
      `what has moved the default branch since the approval cannot be told: ${moves}`,
      'start the run again in a minute. If that does not help, the default branch needs a ruleset that requires pull requests and blocks force pushes, and the grant a renewal after that',
      { kind: 'branch-log' },
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
    const found = joined(read.moves, proof, read.whole);
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

/** Nothing, where GitHub does not show the log. */
export function missing(error: unknown): undefined {
  if (error instanceof FactError && (error.status === 403 || error.status === 404)) return undefined;
  throw error;
}

/**
 * The moves that join, from the head on. A branch that is set back behind the change, and forward again, moves to it
 * more than once: the first time is when its pull request was merged, and where there is none, the whole log tells.
 */
function joined(
  log: readonly Move[],
  proof: Proof,
  isWhole: boolean,
): { readonly moves: readonly Move[]; readonly end: 'reached' | 'gap' | 'open' } {
  const { line, change, mergedAt = -Infinity } = proof;
  const older = new Set([change.commit.parent, ...line.commits.slice(change.index + 1).map(({ oid }) => oid)]);
  const moves: Move[] = [];
  let brought = 0;
  let expected = line.commits[0]?.oid;
  const from = log.findIndex(({ after }) => after === expected);
  for (const move of from < 0 ? [] : log.slice(from)) {
    // whatever is older than the merge brought something else
    if (brought > 0 && move.at < mergedAt - SKEW) return { moves: moves.slice(0, brought), end: 'reached' };
    if (move.after !== expected) return { moves, end: 'gap' };
    moves.push(move);
    if (isBringing(move, older, change) && (proof.mergedAt === undefined || move.at <= mergedAt + SKEW))
      brought = moves.length;
    expected = move.before;
  }
  return brought > 0 && isWhole ? { moves: moves.slice(0, brought), end: 'reached' } : { moves, end: 'open' };
}

/** Whether a move brought the branch from something older to the change; the first move of all made the branch. */
function isBringing({ before, after }: Move, older: ReadonlySet<string | undefined>, { commit }: LastChange): boolean {
  return !older.has(after) && (older.has(before) || (commit.parent === undefined && NO_COMMIT.test(before)));
}
