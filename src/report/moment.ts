import { formatInstant } from '../policy/instant.ts';

const MOMENT_UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
export function relative(at: number, now: number): string {
  const seconds = Math.round(Math.abs(at - now) / 1000);
  const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
  const count = Math.floor(seconds / size);
  if (count === 0) return 'now';
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return at >= now ? `in ${words}` : `${words} ago`;
}

/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
export function formatMoment(at: number, now: number, zone?: string): string {
  const utc = formatInstant(at).slice(0, 16).replace('T', ' ');
  const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
  return `${utc} UTC (${local}${relative(at, now)})`;
}

/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
export function formatDate(at: number, zone?: string): string {
  const utc = formatInstant(at).slice(0, 16).replace('T', ' ');
  const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
  return `${utc} UTC${local}`;
}

/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at: number, zone: string, day: string): string {
  // Swedish writes dates as ISO 8601 does
  const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}
