import { renameSync, writeFileSync } from 'node:fs';
import { readRegular } from '../github/regular-file.ts';

/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before every call, because they want a quarter of
 * an hour in reserve, and a script may start a command line a hundred times a minute; each decision counts against GitHub's rate limit.
 */
export const FRESH = 60_000;

/** Longest answer that is read. */
const LONGEST = 1024 * 1024;

/** The last answer, where it is fresh enough and not over. */
export function cachedAnswer(path: string, now: number): string | undefined {
  try {
    const found = readRegular(path, LONGEST);
    if (found.kind !== 'file') return undefined;
    const kept: unknown = JSON.parse(found.bytes.toString('utf8'));
    if (!isKept(kept)) return undefined;
    const age = now - kept.at;
    // a clock that was put back makes nothing fresh
    return age >= 0 && age < Math.min(FRESH, kept.lasts) ? kept.text : undefined;
  } catch {
    return undefined;
  }
}

/** An answer to keep: when it was asked for by the runner's clock, and how many milliseconds it lasts by any. */
export interface KeptAnswer {
  readonly text: string;
  readonly at: number;
  readonly lasts: number;
}

/** Keeps an answer beside the orders, readable by the job's user only; whole or not at all, since several may write at once. */
export function keepAnswer(path: string, answer: KeptAnswer, mark: string): void {
  const part = `${path}.${mark}`;
  writeFileSync(part, JSON.stringify(answer), { mode: 0o600, flag: 'wx' });
  renameSync(part, path);
}

function isKept(value: unknown): value is KeptAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    typeof value.at === 'number' &&
    'lasts' in value &&
    typeof value.lasts === 'number' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
