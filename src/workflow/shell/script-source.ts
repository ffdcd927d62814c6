import { Unknown } from '../data.ts';
import { type OneOf, unknownKey } from '../expression/one-of.ts';
import { show, type Text, textOf } from '../text.ts';

/** A script with a placeholder for each of its unknown parts. */
export interface HoledSource {
  readonly source: string;
  readonly holes: ReadonlyMap<string, Text>;
}

export const NO_HOLES: ReadonlyMap<string, Text> = new Map();

/**
 * Characters of the private use area: no shell and no PowerShell gives them a meaning, so a placeholder stays one word.
 */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const HOLE = /\uE000\d{1,9}\uE001/g;

/** The placeholder of the unknown part with that number. */
export function holeFor(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/**
 * A text as a script: every unknown part is replaced by a placeholder that its literal parts do not contain, the same
 * one where the same source stands and as much is known of it.
 */
export function scriptOf(text: Text): HoledSource {
  const [only = ''] = text;
  if (text.length <= 1 && typeof only === 'string') return { source: only, holes: NO_HOLES };
  const literal = text.map((part) => (typeof part === 'string' ? part : '\n')).join('');
  const taken = literal.includes(OPEN) ? new Set(literal.match(HOLE)) : undefined;
  const holes = new Map<string, Text>();
  const names = new Map<string | OneOf, string>();
  let next = 0;
  const nameOf = (part: Unknown): string => {
    const key = unknownKey(part);
    const used = names.get(key);
    if (used !== undefined) return used;
    while (taken?.has(holeFor(next)) === true) next += 1;
    const name = holeFor(next);
    next += 1;
    names.set(key, name);
    holes.set(name, [part]);
    return name;
  };
  return { source: text.map((part) => (typeof part === 'string' ? part : nameOf(part))).join(''), holes };
}

/**
 * Puts what the placeholders stand for back: the inverse of {@link scriptOf}. What follows a `$` names a variable that
 * cannot be known.
 */
export function fillHoles(literal: string, holes: ReadonlyMap<string, Text>): Text {
  if (holes.size === 0 || !literal.includes(OPEN)) return literal === '' ? [] : [literal];
  const parts: (string | Unknown)[] = [];
  let from = 0;
  for (const match of literal.matchAll(HOLE)) {
    const text = holes.get(match[0]);
    if (text === undefined) continue;
    const before = literal.slice(from, match.index);
    const named = before.endsWith('$');
    parts.push(named ? before.slice(0, -1) : before);
    if (named) parts.push(new Unknown(`$${show(text)}`));
    else parts.push(...text);
    from = match.index + match[0].length;
  }
  parts.push(literal.slice(from));
  return textOf(...parts);
}
