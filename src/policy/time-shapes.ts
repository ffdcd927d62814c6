import { formatDuration, parseDuration } from './duration.ts';
import { formatInstant, instantHint, parseInstant } from './instant.ts';
import { addMismatch, showValue } from './mismatch.ts';
import type { Shape } from './shape.ts';

/** `15m`, `2h`, `30d` as seconds. */
export function duration(limits: { readonly min?: number; readonly max?: number } = {}): Shape<number> {
  const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
  return {
    schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
    parse: (value, path, mismatches) => {
      const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
      if (seconds === undefined)
        return addMismatch(
          mismatches,
          path,
          `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${showValue(value)}`,
          durationHint(value),
        );
      if (seconds < min)
        return addMismatch(mismatches, path, `shorter than the least possible, ${formatDuration(min)}`);
      if (seconds > max) return addMismatch(mismatches, path, `longer than the most possible, ${formatDuration(max)}`);
      return seconds;
    },
  };
}

/** How often in which time. */
export interface Rate {
  readonly count: number;
  /** Seconds. */
  readonly per: number;
}

/** `2 per 30d`: how often in which time. */
export function rate(): Shape<Rate> {
  return {
    schema: { type: 'string', pattern: '^[1-9]\\d{0,2} per [1-9]\\d{0,5}[smhd]$', examples: ['2 per 30d'] },
    parse: (value, path, mismatches) => {
      const [, count, time = ''] = typeof value === 'string' ? (/^([1-9]\d{0,2}) per (\S+)$/.exec(value) ?? []) : [];
      const per = parseDuration(time);
      return count === undefined || per === undefined
        ? addMismatch(
            mismatches,
            path,
            `expected how often in which time, such as \`2 per 30d\`, got ${showValue(value)}`,
            rateHint(value),
          )
        : { count: Number(count), per };
    },
  };
}

/** `2/30d`, `2 in 30d` and `2 per 30 days`, as they are written here. */
function rateHint(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, count = '', time = ''] =
    /^\s*([1-9]\d{0,2})\s*(?:\/|x|per|in|every|times in|each)\s*(.*)$/i.exec(value) ?? [];
  const plain = time.trim();
  if (parseDuration(plain) !== undefined) return `write \`${count} per ${plain}\``;
  const [, meant] = /^write `(.*)`$/.exec(durationHint(plain) ?? '') ?? [];
  return meant === undefined ? undefined : `write \`${count} per ${meant}\``;
}

/** `30 days`, `1w`, `PT1H` and `30D`, as they are written here. */
function durationHint(value: unknown): string | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)))
    return 'say what it counts: `m` minutes, `h` hours, `d` days';
  if (typeof value !== 'string') return undefined;
  const [, count, unit] = /^P?T?([1-9]\d{0,4})\s*(s|m|h|d|w)[a-z]*$/i.exec(value.trim()) ?? [];
  if (count === undefined || unit === undefined || /^P\d+M$/i.test(value)) return undefined;
  return `write \`${unit.toLowerCase() === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${unit.toLowerCase()}`}\``;
}

/** A date-time with its zone, as milliseconds since 1970. */
export function instant(): Shape<number> {
  return {
    schema: {
      type: 'string',
      pattern:
        '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
      examples: [formatInstant(Date.UTC(2026, 10, 28, 18))],
    },
    parse: (value, path, mismatches) => {
      const at = typeof value === 'string' ? parseInstant(value) : undefined;
      return (
        at ??
        addMismatch(
          mismatches,
          path,
          `expected a date with a time and a zone, got ${showValue(value)}`,
          instantHint(typeof value === 'string' ? value : ''),
        )
      );
    },
  };
}
