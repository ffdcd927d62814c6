import { type CharacterClass, characterClass } from './character-class.ts';

/** Any number of segments, or of characters within one: none is a number too. */
const MANY = Symbol('many');
/** One segment, or one character, whatever it is. */
const ONE = Symbol('one');

type Sign = string | typeof MANY | typeof ONE | CharacterClass;

/** What stands between two slashes. */
interface NameSegment {
  readonly signs: readonly Sign[];
  /** Compared by characters of Unicode, not by halves of them. */
  readonly isUnicode: boolean;
}

type Part = NameSegment | typeof MANY | typeof ONE;

/** A pattern that has been taken apart; see {@link compileWildcards}. */
export type Wildcards = readonly Part[] | 'impossible';

/**
 * Takes a pattern apart. `**` between slashes stands for any number of segments, at the end for one at least; `*` for
 * any characters but a slash, alone for one at least; `?` for one; `[…]` for one of several; what follows a backslash
 * for itself. Nothing else means anything.
 */
export function compileWildcards(pattern: string): Wildcards {
  const parts: Part[] = [];
  for (const text of pattern.split('/')) {
    const part = text === '**' ? MANY : segmentOf(text);
    if (part === 'impossible') return part;
    if (part !== MANY || parts.at(-1) !== MANY) parts.push(part);
  }
  // `a/**` is what is below `a`, and not `a`
  return parts.at(-1) === MANY ? [...parts.slice(0, -1), ONE, MANY] : parts;
}

function segmentOf(text: string): NameSegment | 'impossible' {
  const signs: Sign[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const found = character === '[' ? characterClass(text, index) : undefined;
    if (found === 'impossible') return found;
    if (found !== undefined) {
      signs.push(found);
      index += found.length - 1;
    } else if (character === '\\' && index + 1 < text.length) {
      index += 1;
      signs.push(text[index] ?? '');
    } else if (character !== '*') signs.push(character === '?' ? ONE : character);
    else if (signs.at(-1) !== MANY) signs.push(MANY);
  }
  const isFilled = signs.length === 1 && signs[0] === MANY;
  return {
    signs: isFilled ? [ONE, MANY] : signs,
    isUnicode: signs.some((sign) => typeof sign === 'object' && sign.isUnicode),
  };
}

/**
 * Whether the whole name matches.
 *
 * INVARIANT: takes time in proportion to the length of the name times that of the pattern at most, whatever they are.
 */
export function matchesWildcards(pattern: Wildcards, name: string): boolean {
  return pattern !== 'impossible' && matchesSequence(pattern, name.split('/'), matchesPart);
}

function matchesPart(part: Exclude<Part, typeof MANY>, name: string): boolean {
  if (part === ONE) return true;
  return matchesSequence(part.signs, part.isUnicode ? Array.from(name) : name, matchesSign);
}

function matchesSign(sign: Exclude<Sign, typeof MANY>, character: string): boolean {
  return sign === character || sign === ONE || (typeof sign === 'object' && sign.matches(character));
}

/**
 * Whether signs cover all items, in order. What follows a `MANY` is looked for at the first place where it fits: a
 * later one would leave less for the signs after it, so no earlier `MANY` has to be tried again.
 */
function matchesSequence<T>(
  signs: readonly (T | typeof MANY)[],
  items: string | readonly string[],
  matches: (sign: T, item: string) => boolean,
): boolean {
  let [at, next] = [0, 0];
  let many: { readonly after: number; from: number } | undefined;
  while (at < items.length) {
    const sign = signs[next];
    if (sign === MANY) {
      next += 1;
      many = { after: next, from: at };
    } else if (sign !== undefined && matches(sign, items[at] ?? '')) {
      at += 1;
      next += 1;
    } else if (many === undefined) return false;
    else {
      many.from += 1;
      at = many.from;
      next = many.after;
    }
  }
  return signs.slice(next).every((sign) => sign === MANY);
}
