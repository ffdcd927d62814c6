/**
 * A number that would change when it is read and written again: too long to be held exactly, `1.10`, `1e3`, `0x1F`,
 * `012`. Whoever hands it on would hand on another one, so no reader accepts it as a number.
 */
export class InexactNumber {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** The number, where writing it again gives the same characters. */
export function exactNumber(value: number, source: string): number | InexactNumber {
  return JSON.stringify(value) === source ? value : new InexactNumber(source);
}

/** `JSON.parse` that loses no digit: what cannot be held exactly is an {@link InexactNumber}. @throws SyntaxError */
export function parseExactly(text: string): unknown {
  // numbers come with their source, which the language's own types do not say yet:
  // https://tc39.es/proposal-json-parse-with-source/
  const value: unknown = JSON.parse(text, (_name, read: unknown, ...more: readonly { readonly source?: string }[]) =>
    typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read,
  );
  return value;
}

/** A value somewhere inside another one, and the way to it. */
export interface Inside {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Everything that is neither a list nor keys and values, with the way to it. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Inside[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => leavesOf(entry, [...path, index]));
  if (typeof value === 'object' && value !== null && !(value instanceof InexactNumber))
    return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
  return [{ path, value }];
}
