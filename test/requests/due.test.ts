import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueSlot } from '../../src/requests/care/due.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LAST = Date.UTC(2026, 10, 25, 6, 17);

describe('the daily look is', () => {
  test.each([
    ['not overdue an hour after the last', LAST + HOUR, undefined],
    ['not overdue when the next is a little late', LAST + DAY + HOUR - 1, undefined],
    ['overdue an hour after the next should have been', LAST + DAY + HOUR, LAST + DAY + HOUR],
    ['overdue anew a day later', LAST + 2 * DAY + 3 * HOUR, LAST + 2 * DAY + HOUR],
  ])('%s', (_, now, expected) => expect(dueSlot(LAST, now)).toBe(expected));

  test('overdue where the clock has never started it', () =>
    expect(dueSlot(undefined, LAST)).toBe(Date.UTC(2026, 10, 25)));
});

test('whenever it is overdue, all runs of a day agree since when', () => {
  const ms = fc.integer({ min: 0, max: 400 * DAY });
  fc.assert(
    fc.property(fc.option(ms, { nil: undefined }), ms, (last, since) => {
      const slot = dueSlot(last, (last ?? 0) + since);
      if (slot === undefined) return;
      const now = (last ?? 0) + since;
      expect(slot).toBeLessThanOrEqual(now);
      expect(now - slot).toBeLessThan(DAY);
      expect(dueSlot(last, slot)).toBe(slot);
    }),
  );
});
