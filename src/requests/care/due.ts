import { ONE_DAY_MS } from '../renewal.ts';

/** A schedule may be late: GitHub starts it some time after its minute, or not at all. */
const LATE_MS = 3_600_000;

/**
 * Where the daily look is overdue, since when: whatever ran since then has done it. `undefined` where it is not. All
 * runs come to the same answer, so that the first of each day does it and the others do not. Times in milliseconds
 * since 1970.
 */
export function dueSlot(lastScheduled: number | undefined, now: number): number | undefined {
  const first = lastScheduled === undefined ? 0 : lastScheduled + ONE_DAY_MS + LATE_MS;
  return now < first ? undefined : now - ((now - first) % ONE_DAY_MS);
}
