const SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
 */
export function parseInstant(text: string): number | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const part = (group: number): number => Number(match[group] ?? 0);
  const [hour, minute, second] = [part(4), part(5), part(6)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const local = new Date(
    Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))),
  );
  // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
  if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
    return undefined;
  const offset = (part(9) * 60 + part(10)) * 60_000;
  return local.getTime() - (match[8] === '-' ? -offset : offset);
}

/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
export function instantHint(text: string): string {
  if (!SHAPE.test(text)) return formHint(text);
  return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
    ? 'there is no such day'
    : 'there is no such time of day';
}

function formHint(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `write the time and its zone, too: \`${text}T18:00:00Z\``;
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
    return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
  const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
  return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}

/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
export function formatInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
