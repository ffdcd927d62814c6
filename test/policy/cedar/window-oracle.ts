import type { Window } from '../../../src/policy/window.ts';

const MINUTE = 60_000;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const clocks = new Map<string, Intl.DateTimeFormat>();
const read = new Map<string, string>();

/** Day and time by the local clock, as text: `wed 09:30`. Each minute is asked for once. */
function wall(at: number, zone: string): { readonly day: string; readonly time: string } {
  const minute = Math.floor(at / MINUTE);
  const key = `${zone} ${minute}`;
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  const shown = read.get(key) ?? clock.format(minute * MINUTE);
  read.set(key, shown);
  const [day = '', time = ''] = shown.split(' ');
  return { day: day.toLowerCase(), time };
}

/** The days of a window, by walking round the week. */
function daysOf(written: string): ReadonlySet<string> {
  const days = written.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().split('-');
    const turned = [...WEEK.slice(WEEK.indexOf(first)), ...WEEK.slice(0, WEEK.indexOf(first))];
    return turned.slice(0, turned.indexOf(last) + 1);
  });
  return new Set(days);
}

/** Whether a window is open, once more and in another way: times compared as text. */
export function isOpen(window: Window, at: number): boolean {
  const { day, time } = wall(at, window['time-zone'] ?? 'UTC');
  const days = daysOf(window.days);
  const yesterday = WEEK[(WEEK.indexOf(day) + 6) % 7] ?? '';
  if (window.from < window.to) return days.has(day) && window.from <= time && time < window.to;
  return (days.has(day) && window.from <= time) || (days.has(yesterday) && time < window.to);
}

/** When an open window closes: minute by minute, until the clock shows its end or has jumped over it. */
export function endOf(window: Window, now: number): number {
  const last = window.to === '24:00' ? '00:00' : window.to;
  for (let at = Math.floor(now / MINUTE) * MINUTE + MINUTE; ; at += MINUTE) {
    if (!isOpen(window, at) || wall(at, window['time-zone'] ?? 'UTC').time === last) return at;
  }
}
