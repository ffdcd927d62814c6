import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../src/policy/duration.ts';

test.each([
  ['1s', 1],
  ['900s', 900],
  ['15m', 900],
  ['2h', 7200],
  ['30d', 2_592_000],
  ['999999d', 999_999 * 86_400],
])('%s is %i seconds', (written, seconds) => {
  expect(parseDuration(written)).toBe(seconds);
});

test.each([
  '',
  '0m',
  '00m',
  '01h',
  '15',
  'm',
  '15 m',
  ' 15m',
  '15m ',
  '1.5h',
  '-1h',
  '+1h',
  '1h30m',
  '15M',
  '1w',
  '1y',
  '1000000s',
  '15m\n',
  '１h',
  'Infinityd',
])('%j is not a duration', (written) => {
  expect(parseDuration(written)).toBeUndefined();
});

test.each([
  [1, '1s'],
  [90, '90s'],
  [900, '15m'],
  [3600, '1h'],
  [5400, '90m'],
  [86_400, '1d'],
  [90_000, '25h'],
  [2_592_000, '30d'],
])('%i seconds are written %s', (seconds, written) => {
  expect(formatDuration(seconds)).toBe(written);
});

test('what is written reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (seconds) => parseDuration(formatDuration(seconds)) === seconds),
  );
});
