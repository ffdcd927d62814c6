import { expect, test } from 'vitest';
import { formatMoment, relative } from '../../src/report/moment.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

test.each([
  [0, 'now'],
  [1, 'in 1 second'],
  [-59, '59 seconds ago'],
  [60, 'in 1 minute'],
  [7199, 'in 1 hour'],
  [7200, 'in 2 hours'],
  [-86_400 * 3, '3 days ago'],
])('%i seconds from now is %j', (seconds, words) => {
  expect(relative(NOW + seconds * 1000, NOW)).toBe(words);
});

test('a moment names its zone', () => {
  expect(formatMoment(NOW + 7_200_000, NOW)).toBe('2026-11-25 14:00 UTC (in 2 hours)');
});
