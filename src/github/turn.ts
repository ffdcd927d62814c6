import type { Move } from './branch-log.ts';
import type { State, Timeline } from './timeline.ts';

/** A change of what a branch has at a path, by one move of the branch. */
export interface Turn {
  /** What it has there since then. */
  readonly blob: string | undefined;
  /** The move. */
  readonly move: Move;
  /** Place of the state that it led to, on the timeline. */
  readonly index: number;
  /** What the branch was at before. */
  readonly before: State;
}

/** A turn, or the copy that is there since the timeline begins, or why nothing can be told. */
export type TurnSeen =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'start'; readonly blob: string | undefined; readonly since: number }
  | { readonly kind: 'unknown'; readonly why: string; readonly blob?: string | undefined; readonly since: number };

/** The move that brought what the branch has at the path in a state of the timeline: it had just this ever since. */
export async function turnAt(timeline: Timeline, from: number): Promise<TurnSeen> {
  const first = await timeline.seen(from);
  if (first.kind !== 'state')
    return { kind: 'unknown', why: first.kind === 'unknown' ? first.why : 'its log is empty', since: Infinity };
  let { state } = first;
  for (let index = from; ; index += 1) {
    const older = await timeline.seen(index + 1);
    if (older.kind === 'unknown') return { kind: 'unknown', why: older.why, blob: state.blob, since: state.at };
    if (older.kind === 'start' || state.move === undefined) return { kind: 'start', blob: state.blob, since: state.at };
    if (older.state.blob !== state.blob)
      return { kind: 'turn', turn: { blob: state.blob, move: state.move, index, before: older.state } };
    state = older.state;
  }
}

/** How far apart a merge and its move in the log may be told. */
export const MERGE_SKEW_MS = 60_000;

/**
 * Whether a move is the one by which a pull request was merged: at the same time, and the branch was not at that commit
 * before. A branch can be set back, and forward to the same merge once more.
 */
export async function isMergeMove(timeline: Timeline, { move, index }: Turn, mergedAt: number): Promise<boolean> {
  if (Math.abs(move.at - mergedAt) > MERGE_SKEW_MS) return false;
  for (let older = index + 1; ; older += 1) {
    const seen = await timeline.seen(older);
    // what is not known of the last minute may be that the branch was there
    if (seen.kind === 'unknown') return false;
    if (seen.kind === 'start' || seen.state.at < mergedAt - MERGE_SKEW_MS) return true;
    if (seen.state.oid === move.after) return false;
  }
}

/**
 * What the branch was at when a review was given, if from then until a turn it had what the turn replaced, and nothing
 * else. A review after the merge was given for a difference that no longer changes.
 */
export async function stateWhen(
  timeline: Timeline,
  { move, index, before }: Turn,
  moment: number,
): Promise<State | undefined> {
  // in the same second, the review may have been before the merge
  if (moment > move.at) return before;
  for (let older = index + 1; ; older += 1) {
    const seen = await timeline.seen(older);
    // since when the branch was there is told by the move that led to it
    if (seen.kind !== 'state' || seen.state.move === undefined || seen.state.blob !== before.blob) return undefined;
    // of moves in the same second, the review may have been before all
    if (seen.state.at < moment) return seen.state;
  }
}
