import { InexactNumber } from './exact-json.ts';
import { nearest } from './nearest.ts';

/** The key that was meant: the mistakes that are made most are another separator and a plural. */
export function meant(word: string, names: readonly string[]): string | undefined {
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_s]/g, '');
  return (
    names.find(
      (name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name))),
    ) ?? nearest(word, names)
  );
}

/** Of a text where a number or a truth value belongs. */
export const QUOTED = 'in quotes it is a text: leave them out';

/** What to do where a text was found that would be the right value without its quotes. */
export function unquoted(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}

/** Whether a text was probably meant, and its quotes are missing. */
export function isUnquoted(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof InexactNumber;
}
