import type { RunnerContext } from '../github/context.ts';
import { fetchLastScheduled, fetchNewestRun, fetchRanSince, workflowPlace } from '../github/last-look.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { dueSlot } from '../requests/care/due.ts';

/**
 * Whether the daily look is overdue, so that a run that something else started has to do it: GitHub turns schedules off
 * in quiet public repositories, and drops some when it is busy. Where the token is not shown the runs, only the clock
 * starts it. `now` is GitHub's clock once it has answered, milliseconds since 1970.
 */
export async function isLookOverdue(
  reader: RepositoryWriter,
  context: RunnerContext,
  now: () => number,
): Promise<boolean> {
  const place = workflowPlace(context.workflowRef);
  if (place === undefined) return false;
  const last = await fetchLastScheduled(reader.api, place);
  if (last === 'unknown') return false;
  const slot = dueSlot(last === 'never' ? undefined : last.at, now());
  return slot !== undefined && (await fetchRanSince(reader.api, place, slot)) === false;
}

/**
 * When the last daily look was at the earliest, milliseconds since 1970; `undefined` where that is not known. What is
 * told of the time since then may be told twice, and is not left out.
 */
export async function fetchLastLook(
  reader: RepositoryWriter,
  context: RunnerContext,
  now: number,
): Promise<number | undefined> {
  const place = workflowPlace(context.workflowRef);
  const scheduled = place === undefined ? 'unknown' : await fetchLastScheduled(reader.api, place);
  if (place === undefined || scheduled === 'unknown') return undefined;
  const last = scheduled === 'never' ? undefined : scheduled.at;
  if (dueSlot(last, now) === undefined) return last;
  const newest = await fetchNewestRun(reader.api, place);
  return typeof newest === 'object' ? (dueSlot(last, newest.at) ?? last) : last;
}
