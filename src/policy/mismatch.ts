import { InexactNumber } from './exact-json.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-place.ts';

/** What was wrong at which path; the place in the file is looked up later, only when it is shown. */
export interface Mismatch {
  readonly path: Path;
  /** The key itself is meant, not its value. */
  readonly key?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** Notes what is wrong; there is no value then. */
export function addMismatch(mismatches: Mismatch[], path: Path, message: string, hint?: string): undefined {
  mismatches.push(hint === undefined ? { path, message } : { path, message, hint });
  return undefined;
}

/** A value that was found, for people. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && !(value instanceof InexactNumber)) return 'keys and values';
  const written =
    typeof value === 'string' ? value : value instanceof InexactNumber ? value.source : JSON.stringify(value);
  return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}

/** The same where a number or a truth value belongs: `5` and `'5'` would look alike. */
export function showTyped(value: unknown): string {
  return typeof value === 'string' ? `the text ${showValue(value)}` : showValue(value);
}

/** Turns mismatches into problems with places. */
export function toProblems(
  mismatches: readonly Mismatch[],
  file: string,
  place: (mismatch: Mismatch) => { line: number; column: number },
): Problem[] {
  return mismatches.map((mismatch) => {
    const problem = {
      file,
      ...place(mismatch),
      message:
        mismatch.path.length > 0 && mismatch.key !== true
          ? `${writePath(mismatch.path)}: ${mismatch.message}`
          : mismatch.message,
    };
    return mismatch.hint === undefined ? problem : { ...problem, hint: mismatch.hint };
  });
}

function writePath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}
