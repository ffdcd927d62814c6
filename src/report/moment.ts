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

/** `2026-11-28 18:00 UTC (in 2 hours)`: unmistakable everywhere, and near to a person. */
export function formatMoment(at: number, now: number): string {
  return `${formatInstant(at).slice(0, 16).replace('T', ' ')} UTC (${relative(at, now)})`;
}
