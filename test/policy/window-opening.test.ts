import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closesAt, type Window } from '../../src/policy/window.ts';
import { opensAt } from '../../src/policy/window-opening.ts';

const MINUTE_MS = 60_000;
const at = (text: string): number => Date.parse(text);

test.each<[string, Window, string, string]>([
  [
    'on a Friday evening',
    { days: 'mon-thu', from: '09:00', to: '17:00' },
    '2026-11-27T18:00:00Z',
    '2026-11-30T09:00:00Z',
  ],
  [
    'by the clock of Berlin',
    { days: 'mon-thu', from: '09:00', to: '17:00', 'time-zone': 'Europe/Berlin' },
    '2026-11-24T16:00:00Z',
    '2026-11-25T08:00:00Z',
  ],
  [
    'when the clocks were put forward in between',
    { days: 'mon', from: '09:00', to: '17:00', 'time-zone': 'Europe/Berlin' },
    '2027-03-27T12:00:00Z',
    '2027-03-29T07:00:00Z',
  ],
  [
    'in the middle of a minute',
    { days: 'wed', from: '12:01', to: '12:30' },
    '2026-11-25T12:00:30Z',
    '2026-11-25T12:01:00Z',
  ],
  ['past midnight', { days: 'fri', from: '22:00', to: '04:00' }, '2026-11-27T21:00:00Z', '2026-11-27T22:00:00Z'],
])('a window opens next %s', (_how, window, now, expected) => {
  expect(opensAt(window, at(now))).toBe(at(expected));
});

test('until it opens it is shut, and then it is open', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 11 }))
    .map(([hour, fives]) => `${String(hour).padStart(2, '0')}:${String(fives * 5).padStart(2, '0')}`);
  const window = fc.record({
    days: fc.constantFrom('mon', 'sat-sun', 'mon-fri', 'tue, thu'),
    from: clock,
    to: clock,
    'time-zone': fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/New_York'),
  });
  const moment = fc.integer({ min: at('2026-01-01T00:00:00Z') / 1000, max: at('2027-12-31T00:00:00Z') / 1000 });
  fc.assert(
    fc.property(
      window,
      moment,
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5 }),
      (one, second, parts) => {
        const now = second * 1000;
        if (closesAt(one, now) !== undefined) return;
        const opens = opensAt(one, now);
        if (opens === undefined) throw new Error('it never opens');
        expect(closesAt(one, opens)).toBeDefined();
        expect(closesAt(one, opens - MINUTE_MS)).toBeUndefined();
        for (const part of parts) expect(closesAt(one, now + (opens - now) * part)).toBeUndefined();
      },
    ),
  );
});
