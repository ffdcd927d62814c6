import { renameSync, writeFileSync } from 'node:fs';
import { readRegular } from '../../github/regular-file.ts';
import { object, type Of, required } from '../../policy/shape.ts';
import { anyNumber, anyText, readStored } from '../../policy/stored-json.ts';

/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before
 * every call, because they want a quarter of an hour in reserve, and a script may start a command line a hundred times
 * a minute; each decision counts against GitHub's rate limit.
 */
export const FRESH_ANSWER_MS = 60_000;

/** Longest answer that is read. */
const MAX_ANSWER_BYTES = 1024 * 1024;

const keptShape = object({ text: required(anyText()), at: required(anyNumber()), lasts: required(anyNumber()) });

/** An answer to keep: when it was asked for by the runner's clock, and how many milliseconds it lasts by any. */
export type KeptAnswer = Of<typeof keptShape>;

/** The last answer, where it is fresh enough and not over. */
export function cachedAnswer(path: string, now: number): string | undefined {
  const found = readRegular(path, MAX_ANSWER_BYTES);
  const kept = found.kind === 'file' ? readStored(keptShape, found.bytes.toString('utf8')) : undefined;
  if (kept?.ok !== true) return undefined;
  const { text, at, lasts } = kept.value;
  const age = now - at;
  // a clock that was put back makes nothing fresh
  return age >= 0 && age < Math.min(FRESH_ANSWER_MS, lasts) ? text : undefined;
}

/**
 * Keeps an answer beside the request, readable by the job's user only; whole or not at all, since several may write at
 * once.
 */
export function keepAnswer(path: string, answer: KeptAnswer, mark: string): void {
  const part = `${path}.${mark}`;
  writeFileSync(part, JSON.stringify(answer), { mode: 0o600, flag: 'wx' });
  renameSync(part, path);
}
