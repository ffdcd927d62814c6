import { Named, Unknown } from './data.ts';

/**
 * A text parts of which may be known only once the run is there: literal parts, and what stands for the others.
 * `release/${{ vars.X }}` is `['release/', Unknown('vars.X')]`. Neighbouring literal parts are joined and none is
 * empty, so a known text has at most one part.
 */
export type Text = readonly (string | Unknown)[];

export const EMPTY: Text = [];

/**
 * A text as one value, of which a part is known: `release/` and something. Whoever does not look at `text` sees an
 * unknown.
 */
export class PartlyKnown extends Unknown {
  readonly text: Text;
  constructor(source: string, text: Text) {
    super(source);
    this.text = text;
  }
}

/** A text from its parts, joined as {@link Text} says. */
export function textOf(...parts: readonly (string | Unknown)[]): Text {
  const joined: (string | Unknown)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** The parts of several texts, one after the other. */
export function join(...texts: readonly Text[]): Text {
  return textOf(...texts.flat());
}

/** The text where all of it is known; `undefined` where any part is not. */
export function known(text: Text): string | undefined {
  if (text.length > 1) return undefined;
  const part = text.length === 0 ? '' : text[0];
  return typeof part === 'string' ? part : undefined;
}

/** What the unknown parts stand for, as it is written. */
export function unknownsOf(text: Text): readonly string[] {
  return [...new Set(text.flatMap((part) => (typeof part === 'string' ? [] : [part.source])))];
}

/** The text for people: what is not known is shown as it is written. */
export function show(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.source)).join('');
}

/** The text with every part that may be anything as one that stays within a name: see {@link Named}. */
export function namedText(text: Text): Text {
  return text.map((part) => (typeof part !== 'string' && part.constructor === Unknown ? new Named(part.source) : part));
}

/** Whether the first part is literal and begins with `prefix`. */
export function startsWith(text: Text, prefix: string): boolean {
  const [first = ''] = text;
  return typeof first === 'string' && first.startsWith(prefix);
}

/** The text without its first `length` characters, which must be literal: see {@link startsWith}. */
export function dropStart(text: Text, length: number): Text {
  const [first = '', ...rest] = text;
  return typeof first === 'string' ? textOf(first.slice(length), ...rest) : text;
}

/** Cuts at the first `separator` in a literal part; `undefined` when there is none. */
export function cut(text: Text, separator: string): readonly [Text, Text] | undefined {
  for (const [index, part] of text.entries()) {
    const at = typeof part === 'string' ? part.indexOf(separator) : -1;
    if (typeof part !== 'string' || at < 0) continue;
    return [
      textOf(...text.slice(0, index), part.slice(0, at)),
      textOf(part.slice(at + separator.length), ...text.slice(index + 1)),
    ];
  }
  return undefined;
}
