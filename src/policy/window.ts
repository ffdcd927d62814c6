import type { Mismatch } from './mismatch.ts';
import { hinted } from './hinted.ts';
import { described, object, type Of, optional, required, type Shape, text } from './shape.ts';
import type { Path } from './yaml-place.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MINUTES = 24 * 60;
export const MINUTE_MS = 60_000;

const clock = (midnight: string): Shape<string> =>
  hinted(
    text({
      pattern: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${midnight})$`),
      expected: 'a time such as `09:00` in quotes',
    }),
    (written) => (/^\d:[0-5]\d$/.test(written) ? `write \`'0${written}'\`` : undefined),
  );

/** `monday` and `Mon-Fri`, as they are written here. */
function daysHint(written: string): string | undefined {
  const short = written.toLowerCase().replaceAll(/[a-z]+/g, (day) => DAYS.find((one) => day.startsWith(one)) ?? day);
  return short !== written && readDays(short) !== undefined ? `write \`${short}\`` : undefined;
}

/** Places only: `BST` is in Bangladesh, `EST` has no summer time, and `Etc/GMT+2` is two hours behind. */
const TIME_ZONE = new RegExp(
  '^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)' +
    '(?:\\/[A-Z][A-Za-z0-9_-]*){1,2})$',
);

/** A time zone by its place. */
export const timeZone = (): Shape<string> =>
  hinted(
    text({ pattern: TIME_ZONE, expected: 'a time zone by its place, such as `Europe/Berlin`, or `UTC`' }),
    timeZoneHint,
    { examples: ['UTC', 'Europe/Berlin', 'America/New_York'] },
  );

function timeZoneHint(written: string): string {
  if (/^(?:Etc\/)?(?:GMT|UTC)?[+-]/i.test(written))
    return 'signs of offsets are read in two ways, and places have summer time: write the place';
  if (/^(?:Etc\/)?(?:GMT|UTC|UCT|Zulu|Z|Universal|Greenwich)$/i.test(written)) return 'write `UTC`';
  const place = written.replaceAll(
    /(^|[/_])([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  if (/^[A-Za-z]+\/[A-Za-z]/.test(written) && (place === written || !TIME_ZONE.test(place)))
    return 'names are as in the IANA database: `Europe/Berlin`';
  return place !== written && TIME_ZONE.test(place)
    ? `write \`${place}\``
    : 'abbreviations mean different zones to different people: write the area and its city';
}

/** When a role may be used: days and local times in one time zone. */
export const windowShape = object(
  {
    days: required(
      described(
        hinted(
          text({
            pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
            expected: 'days such as `mon-thu` or `fri`',
          }),
          daysHint,
        ),
        'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.',
      ),
      'mon-fri',
    ),
    from: required(described(clock(''), 'Local time at which the window opens.'), "'09:00'"),
    to: required(
      described(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.'),
      "'17:00'",
    ),
    'time-zone': optional(
      described(timeZone(), 'IANA time zone by its place, `Area/City`, or `UTC`; `UTC` when left out.'),
    ),
  },
  (value, path, mismatches) => {
    if (readDays(value.days) === undefined)
      mismatches.push({
        path: [...path, 'days'],
        message: `expected days out of ${DAYS.join(', ')}, got \`${value.days}\``,
      });
    checkZone(value['time-zone'] ?? 'UTC', path, mismatches);
  },
);
export type Window = Of<typeof windowShape>;

/**
 * When an open window closes, in milliseconds since 1970; `undefined` when it is shut. A window that runs past midnight
 * belongs to the day on which it began. Both ends are wall-clock times: the hour lost or won at a clock change is lost
 * or won for the window too.
 */
export function closesAt(window: Window, now: number): number | undefined {
  const since = minutesOpen(window, now);
  if (since === undefined) return undefined;
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const end = minute + (windowMinutes(window) - since) * MINUTE_MS;
  return isWindowEnd(window, end) ? end : stepToEnd(window, minute);
}

/** Scar: on the night when clocks go forward, adding up minutes gave an end an hour after the window had shut. */
function stepToEnd(window: Window, from: number): number {
  let at = from + MINUTE_MS;
  while (!isWindowEnd(window, at) && minutesOpen(window, at) !== undefined) at += MINUTE_MS;
  return at;
}

/** Minutes by the clock on the wall since the window opened; `undefined` when it is shut. */
function minutesOpen(window: Window, at: number): number | undefined {
  const { day, minute } = localTime(at, window['time-zone'] ?? 'UTC');
  const days = readDays(window.days) ?? new Set<number>();
  const length = windowMinutes(window);
  const sinceToday = minute - readClock(window.from);
  const sinceYesterday = sinceToday + DAY_MINUTES;
  if (days.has(day) && sinceToday >= 0 && sinceToday < length) return sinceToday;
  return days.has((day + 6) % 7) && sinceYesterday < length ? sinceYesterday : undefined;
}

function windowMinutes(window: Window): number {
  const from = readClock(window.from);
  const to = readClock(window.to);
  return to > from ? to - from : to + DAY_MINUTES - from;
}

function isWindowEnd(window: Window, at: number): boolean {
  return localTime(at, window['time-zone'] ?? 'UTC').minute === readClock(window.to) % DAY_MINUTES;
}

/** Writes a window for a person: `mon-thu 09:00-17:00 Europe/Berlin`. */
export function formatWindow(window: Window): string {
  return `${window.days} ${window.from}-${window.to} ${window['time-zone'] ?? 'UTC'}`;
}

function readDays(written: string): Set<number> | undefined {
  const days = new Set<number>();
  for (const part of written.split(',')) {
    const [first = '', last = first] = part.trim().split('-');
    const from = DAYS.indexOf(first as (typeof DAYS)[number]);
    const to = DAYS.indexOf(last as (typeof DAYS)[number]);
    if (from < 0 || to < 0) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return days;
}

function readClock(written: string): number {
  const [hour = '0', minute = '0'] = written.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** Notes a time zone that there is not: of the shape of a name, and in no database. */
export function checkZone(zone: string, path: Path, mismatches: Mismatch[]): void {
  try {
    formatter(zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    mismatches.push({
      path: [...path, 'time-zone'],
      message: `unknown time zone \`${zone}\``,
      hint: 'names are as in the IANA database: `Europe/Berlin`',
    });
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (known === undefined) {
    known = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, known);
  }
  return known;
}

function localTime(now: number, zone: string): { day: number; minute: number } {
  const parts = new Map(
    formatter(zone)
      .formatToParts(now)
      .map((part) => [part.type, part.value]),
  );
  const day = DAYS.indexOf((parts.get('weekday') ?? '').toLowerCase() as (typeof DAYS)[number]);
  return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}
