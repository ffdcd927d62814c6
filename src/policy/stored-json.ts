import type { Mismatch } from './mismatch.ts';
import { isRecord, type Shape } from './shape.ts';

/**
 * What was read back, or what is wrong with it. `problem` may show some of what was read: it is not for a log where
 * that holds secrets.
 */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
export function readStored<T>(shape: Shape<T>, source: string): Stored<T> {
  const mismatches: Mismatch[] = [];
  const read = parsedJson(source);
  if (read === undefined) return { ok: false, problem: 'it is not JSON' };
  const value = shape.parse(read.value, [], mismatches);
  const [first] = mismatches;
  return value === undefined || first !== undefined
    ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
    : { ok: true, value };
}

/** An object in a line that anybody may have written; `undefined` where there is none. */
export function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  const value = parsedJson(line)?.value;
  return isRecord(value) ? value : undefined;
}

function parsedJson(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) as unknown };
  } catch {
    return undefined;
  }
}

/** Any text, of any length: what was written down had its bounds before. */
export function anyText(): Shape<string> {
  return checkedShape('text', (value): value is string => typeof value === 'string');
}

/** A number, whole or not. */
export function anyNumber(): Shape<number> {
  return checkedShape('a number', (value): value is number => typeof value === 'number' && Number.isFinite(value));
}

/** `true`, of what is left out otherwise. */
export function onlyTrue(): Shape<true> {
  return checkedShape('true', (value): value is true => value === true);
}

/** Texts by names. */
export function anyTexts(): Shape<Readonly<Record<string, string>>> {
  return checkedShape(
    'names and texts',
    (value): value is Readonly<Record<string, string>> =>
      isRecord(value) && Object.values(value).every((text) => typeof text === 'string'),
  );
}

/** Anything by names: whoever uses it looks at it again. */
export function anyObject(): Shape<Readonly<Record<string, unknown>>> {
  return checkedShape('keys and values', (value): value is Readonly<Record<string, unknown>> => isRecord(value));
}

function checkedShape<T>(expected: string, is: (value: unknown) => value is T): Shape<T> {
  return {
    schema: {},
    parse: (value, path, mismatches) => {
      if (is(value)) return value;
      mismatches.push({ path, message: `expected ${expected}` });
      return undefined;
    },
  };
}
