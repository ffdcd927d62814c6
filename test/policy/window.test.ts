import { describe, expect, test } from 'vitest';
import { closesAt, formatWindow, type Window } from '../../src/policy/window.ts';

/** When the window closes, as text; `undefined` when it is shut. */
function closes(window: Window, at: string): string | undefined {
  const end = closesAt(window, Date.parse(at));
  return end === undefined ? undefined : new Date(end).toISOString().replace(':00.000Z', 'Z');
}

const OFFICE: Window = { days: 'mon-thu', from: '09:00', to: '17:00', 'time-zone': 'Europe/Berlin' };
const NIGHT: Window = { days: 'fri', from: '22:00', to: '02:00', 'time-zone': 'Europe/Berlin' };

// 2026-11-23 is a Monday; Berlin is an hour ahead of UTC in winter
describe('days and times', () => {
  test.each([
    ['before it opens', OFFICE, '2026-11-25T07:59:59Z', undefined],
    ['the minute it opens', OFFICE, '2026-11-25T08:00:00Z', '2026-11-25T16:00Z'],
    ['inside', OFFICE, '2026-11-25T12:34:56Z', '2026-11-25T16:00Z'],
    ['its last second', OFFICE, '2026-11-25T15:59:59Z', '2026-11-25T16:00Z'],
    ['the minute it shuts', OFFICE, '2026-11-25T16:00:00Z', undefined],
    ['on another day', OFFICE, '2026-11-27T12:00:00Z', undefined],
    ['in summer', OFFICE, '2026-07-01T07:30:00Z', '2026-07-01T15:00Z'],
    ['before midnight', NIGHT, '2026-11-27T22:30:00Z', '2026-11-28T01:00Z'],
    ['past midnight, it belongs to the day it began', NIGHT, '2026-11-28T00:30:00Z', '2026-11-28T01:00Z'],
    ['past midnight of the day before', NIGHT, '2026-11-27T00:30:00Z', undefined],
    ['the evening after', NIGHT, '2026-11-28T22:30:00Z', undefined],
    [
      'from Sunday into Monday',
      { days: 'sun', from: '23:00', to: '01:00' },
      '2026-11-23T00:30:00Z',
      '2026-11-23T01:00Z',
    ],
    [
      'UTC when no zone is named',
      { days: 'wed', from: '09:00', to: '10:00' },
      '2026-11-25T09:30:00Z',
      '2026-11-25T10:00Z',
    ],
    ['the end of the day', { days: 'wed', from: '20:00', to: '24:00' }, '2026-11-25T23:59:59Z', '2026-11-26T00:00Z'],
    ['not beyond the end of the day', { days: 'wed', from: '20:00', to: '24:00' }, '2026-11-26T00:00:00Z', undefined],
    [
      'midnight as `00:00` is the same',
      { days: 'wed', from: '20:00', to: '00:00' },
      '2026-11-25T23:59:59Z',
      '2026-11-26T00:00Z',
    ],
    [
      '`to` equal to `from` is a whole day',
      { days: 'wed', from: '09:00', to: '09:00' },
      '2026-11-26T08:59:59Z',
      '2026-11-26T09:00Z',
    ],
    ['and no more than that', { days: 'wed', from: '09:00', to: '09:00' }, '2026-11-26T09:00:00Z', undefined],
    ['a list of days', { days: 'mon, wed', from: '09:00', to: '10:00' }, '2026-11-25T09:30:00Z', '2026-11-25T10:00Z'],
    [
      'a list without spaces',
      { days: 'mon,wed-fri', from: '09:00', to: '10:00' },
      '2026-11-26T09:30:00Z',
      '2026-11-26T10:00Z',
    ],
    [
      'days over the weekend',
      { days: 'fri-mon', from: '09:00', to: '10:00' },
      '2026-11-29T09:30:00Z',
      '2026-11-29T10:00Z',
    ],
    [
      'days over the weekend, outside',
      { days: 'fri-mon', from: '09:00', to: '10:00' },
      '2026-11-24T09:30:00Z',
      undefined,
    ],
    [
      'a zone of half an hour',
      { days: 'wed', from: '09:00', to: '10:00', 'time-zone': 'Asia/Kolkata' },
      '2026-11-25T03:45:00Z',
      '2026-11-25T04:30Z',
    ],
    [
      'a zone where it is another day',
      { days: 'thu', from: '08:00', to: '10:00', 'time-zone': 'Pacific/Auckland' },
      '2026-11-25T20:00:00Z',
      '2026-11-25T21:00Z',
    ],
  ] satisfies readonly (readonly [string, Window, string, string | undefined])[])(
    '%s',
    (_what, window, at, expected) => {
      expect(closes(window, at)).toBe(expected);
    },
  );
});

// Berlin: 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00
describe('when clocks change', () => {
  const night = (to: string): Window => ({ days: 'sat', from: '22:00', to, 'time-zone': 'Europe/Berlin' });
  test.each([
    ['the hour that is lost is lost', night('05:00'), '2026-03-28T23:30:00Z', '2026-03-29T03:00Z'],
    [
      'an end inside the lost hour is where the clock jumps',
      night('02:30'),
      '2026-03-29T00:45:00Z',
      '2026-03-29T01:00Z',
    ],
    ['after the jump it is shut', night('02:30'), '2026-03-29T01:00:00Z', undefined],
    ['the hour that is won is won', night('05:00'), '2026-10-24T23:30:00Z', '2026-10-25T04:00Z'],
    ['an end inside the hour that comes twice: the first', night('02:30'), '2026-10-25T00:15:00Z', '2026-10-25T00:30Z'],
    ['the second time it is open again', night('02:30'), '2026-10-25T01:15:00Z', '2026-10-25T01:30Z'],
    [
      'a window that never shuts ends where it is written',
      { days: 'mon-sun', from: '00:00', to: '24:00', 'time-zone': 'Europe/Berlin' },
      '2026-03-29T00:30:00Z',
      '2026-03-29T22:00Z',
    ],
  ] satisfies readonly (readonly [string, Window, string, string | undefined])[])(
    '%s',
    (_what, window, at, expected) => {
      expect(closes(window, at)).toBe(expected);
    },
  );
});

test('is written with its zone', () => {
  expect(formatWindow(OFFICE)).toBe('mon-thu 09:00-17:00 Europe/Berlin');
  expect(formatWindow({ days: 'fri', from: '09:00', to: '10:00' })).toBe('fri 09:00-10:00 UTC');
});
