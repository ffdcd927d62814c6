import { characterClass } from '../policy/character-class.ts';
import { allowsCharacter, type Characters } from './characters.ts';

/** A place of a pattern: which characters stand there, once or any number of times. */
export interface PatternPlace {
  readonly characters: Characters;
  readonly many: boolean;
}

/** Texts that a pattern matches from end to end. */
export type TextPattern = readonly PatternPlace[];

/** A set of texts: all that any of the patterns matches. Without patterns it is empty. */
export type Language = readonly TextPattern[];

export const ANY: Characters = { kind: 'any' };
const SEGMENT: Characters = { kind: 'segment' };
const once = (characters: Characters): PatternPlace => ({ characters, many: false });
const many = (characters: Characters): PatternPlace => ({ characters, many: true });

/** Every text, the empty one too. */
export const ANY_TEXT: Language = [[many(ANY)]];

/** One text, letter for letter. */
export function literal(text: string): TextPattern {
  return Array.from({ length: text.length }, (_, index) => once({ kind: 'one', character: text[index] ?? '' }));
}

/** These texts and no others. */
export function literals(texts: readonly string[]): Language {
  return texts.map(literal);
}

/**
 * A pattern of clouds: `*` stands for any text and `?` for one character, slashes and colons included. What `question`
 * turns off stands for itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function wildcardPattern(text: string, { question = true }: { readonly question?: boolean } = {}): TextPattern {
  return literal(text).map((place) => {
    const character = place.characters.kind === 'one' ? place.characters.character : '';
    if (character === '*') return many(ANY);
    return character === '?' && question ? once(ANY) : place;
  });
}

/** The same with letters of either case. */
export function eitherCase(language: Language): Language {
  return language.map((pattern) =>
    pattern.map(({ characters, many }) => ({
      many,
      characters:
        characters.kind === 'one' || characters.kind === 'class'
          ? { ...characters, caseless: true as const }
          : characters,
    })),
  );
}

/** Texts that begin with `text` and go on as one of the language. */
export function withPrefix(text: string, language: Language): Language {
  return language.map((pattern) => [...literal(text), ...pattern]);
}

/** The names that patterns of a policy match: see the policy reference, "Patterns". */
export function globLanguage(globs: readonly string[]): Language {
  return globs.flatMap(globPatterns);
}

/** A pattern of a policy, with each `**` between slashes as its two cases: nothing, or something. */
function globPatterns(glob: string): Language {
  const segments = glob.split('/').filter((text, index, all) => text !== '**' || all[index - 1] !== '**');
  let heads: Language = [[]];
  for (const [index, text] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const slash: TextPattern = isLast ? [] : literal('/');
    if (text === '**') {
      // at the end for one segment at least, and in between for none as well
      const wide = heads.map((head) => [...head, many(ANY), ...slash]);
      heads = isLast ? wide : [...heads, ...wide];
      continue;
    }
    const places = segmentPlaces(text);
    if (places === undefined) return [];
    heads = heads.map((head) => [...head, ...places, ...slash]);
  }
  return heads;
}

/** A class, such as `[!a]`, is compared within a segment: no slash is in it. */
function inSegment(matches: (character: string) => boolean): (character: string) => boolean {
  return (character) => character !== '/' && matches(character);
}

/** What stands between two slashes; `undefined` where nothing can. */
function segmentPlaces(text: string): TextPattern | undefined {
  const places: PatternPlace[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const found = character === '[' ? characterClass(text, index) : undefined;
    if (found === 'impossible') return undefined;
    if (found !== undefined) {
      places.push(once({ kind: 'class', matches: inSegment(found.matches) }));
      index += found.length - 1;
    } else if (character === '\\' && index + 1 < text.length) {
      index += 1;
      places.push(once({ kind: 'one', character: text[index] ?? '' }));
    } else if (character !== '*') places.push(once(character === '?' ? SEGMENT : { kind: 'one', character }));
    else if (places.at(-1)?.many !== true) places.push(many(SEGMENT));
  }
  const [only] = places;
  return places.length === 1 && only?.many === true ? [once(SEGMENT), only] : places;
}

/** Whether a text is in the language, place by place. */
export function inLanguage(language: Language, text: string): boolean {
  return language.some((pattern) => {
    let states = closure(pattern, new Set([0]));
    for (let index = 0; index < text.length; index += 1) states = next(pattern, states, text[index] ?? '');
    return states.has(pattern.length);
  });
}

/** The places of a pattern that may come after a character. */
export function next(pattern: TextPattern, states: ReadonlySet<number>, character: string): ReadonlySet<number> {
  const after = new Set<number>();
  for (const state of states) {
    const place = pattern[state];
    if (place !== undefined && allowsCharacter(place.characters, character)) after.add(place.many ? state : state + 1);
  }
  return closure(pattern, after);
}

/** And those that are reached without a character: what may stand any number of times may be left out. */
export function closure(pattern: TextPattern, states: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(states);
  for (const state of all) if (pattern[state]?.many === true) all.add(state + 1);
  return all;
}
