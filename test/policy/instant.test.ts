import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, parseInstant } from '../../src/policy/instant.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-11-28T18:00:00Z', Date.UTC(2026, 10, 28, 18)],
    ['2026-11-28T18:00Z', Date.UTC(2026, 10, 28, 18)],
    ['2026-11-28T18:00:00+01:00', Date.UTC(2026, 10, 28, 17)],
    ['2026-11-28T18:00:00-05:30', Date.UTC(2026, 10, 28, 23, 30)],
    ['2026-11-28T18:00:00+14:00', Date.UTC(2026, 10, 28, 4)],
    ['2026-11-28T18:00:00-00:00', Date.UTC(2026, 10, 28, 18)],
    ['2026-01-01T00:30:00+01:00', Date.UTC(2025, 11, 31, 23, 30)],
    ['2026-11-28T18:00:00.5Z', Date.UTC(2026, 10, 28, 18, 0, 0, 500)],
    ['2026-11-28T18:00:00.123456789Z', Date.UTC(2026, 10, 28, 18, 0, 0, 123)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
  ])('%s', (written, at) => {
    expect(parseInstant(written)).toBe(at);
  });

  test.each([
    ['no time', '2026-11-28'],
    ['no zone', '2026-11-28T18:00:00'],
    ['a space', '2026-11-28 18:00:00Z'],
    ['small letters', '2026-11-28t18:00:00z'],
    ['a zone by name', '2026-11-28T18:00:00 Europe/Berlin'],
    ['a zone without colon', '2026-11-28T18:00:00+0100'],
    ['a zone beyond the day', '2026-11-28T18:00:00+15:00'],
    ['a zone of 60 minutes', '2026-11-28T18:00:00+01:60'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of no leap year', '2026-02-29T00:00:00Z'],
    ['29 February 2100', '2100-02-29T00:00:00Z'],
    ['31 November', '2026-11-31T00:00:00Z'],
    ['month 0', '2026-00-10T00:00:00Z'],
    ['month 13', '2026-13-10T00:00:00Z'],
    ['day 0', '2026-11-00T00:00:00Z'],
    ['hour 24', '2026-11-28T24:00:00Z'],
    ['minute 60', '2026-11-28T18:60:00Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['the year 26', '0026-11-28T18:00:00Z'],
    ['a fraction without digits', '2026-11-28T18:00:00.Z'],
    ['too fine a fraction', '2026-11-28T18:00:00.1234567890Z'],
    ['a fraction of a minute', '2026-11-28T18:00.5Z'],
    ['something before', ' 2026-11-28T18:00:00Z'],
    ['something after', '2026-11-28T18:00:00Z\n'],
    ['nothing', ''],
  ])('%s is refused', (_why, written) => {
    expect(parseInstant(written)).toBeUndefined();
  });

  test('agrees with the platform on every moment and offset', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-02'), max: new Date('9998-01-01'), noInvalidDate: true }),
        offset,
        (moment, minutes) => {
          const zone =
            `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:` +
            String(Math.abs(minutes) % 60).padStart(2, '0');
          const written = `${new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1)}${zone}`;
          expect(parseInstant(written)).toBe(moment.getTime());
          expect(parseInstant(written)).toBe(Date.parse(written));
        },
      ),
    );
  });
});

test('formatInstant leaves fractions out', () => {
  expect(formatInstant(Date.UTC(2026, 10, 28, 18, 0, 0, 999))).toBe('2026-11-28T18:00:00Z');
});
