import { ONE_DAY_MS } from '../renewal.ts';

/** A grant that lasts less than this is reminded of once, when a quarter of it is left. */
const SHORT_LIFE_MS = 8 * ONE_DAY_MS;
const FIRST_REMINDER_MS = 14 * ONE_DAY_MS;

/** Which reminder: each is written once. */
export type ReminderName = 'first' | 'last-day' | 'end';

/** When a grant begins to end: fourteen days before, or when a quarter of it is left if that is later. */
export function firstReminderAt({ from, until }: { readonly from: number; readonly until: number }): number {
  return until - Math.min(FIRST_REMINDER_MS, Math.floor((until - from) / 4));
}

/**
 * The reminder that is due; `undefined` before the first one. A long grant has one fourteen days before its end, or
 * when a quarter of it is left if that is later, one a day before, and one at its end; a short one only the first.
 */
export function dueReminder(
  { from, until }: { readonly from: number; readonly until: number },
  now: number,
): ReminderName | undefined {
  const life = until - from;
  const first = firstReminderAt({ from, until });
  const due: readonly (readonly [ReminderName, number])[] =
    life < SHORT_LIFE_MS
      ? [['first', first]]
      : [
          ['first', first],
          ['last-day', until - ONE_DAY_MS],
          ['end', until],
        ];
  return due.findLast(([, at]) => now >= at)?.[0];
}
