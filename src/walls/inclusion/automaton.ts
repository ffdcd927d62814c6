import { allowsCharacter } from '../characters.ts';
import type { Language, TextPattern } from '../language.ts';
import { namedCharacters } from './alphabet.ts';
import { languageKey } from './language-key.ts';
import type { Work } from './work.ts';

/** Reads a text character by character; a state is a number. */
export interface Automaton {
  readonly start: number;
  readonly next: (state: number, character: string, work: Work) => number;
  readonly accepts: (state: number) => boolean;
  /** Characters that lead elsewhere than all the others do. */
  readonly named: (state: number) => readonly string[];
}

/** Whatever comes, the text is not in the language. */
export const NOTHING_INDEX = 0;
/** Whatever comes, the text is in the language. */
export const EVERYTHING_INDEX = 1;

/** Where a reading stands: a pattern of the language, and the place in it. */
interface Position {
  readonly pattern: TextPattern;
  readonly number: number;
  readonly place: number;
}

const MAX_CACHED_LANGUAGES = 2000;
const cachedAutomata = new Map<string, Automaton>();

/** An automaton of a language; the same one for the same language, since what it has read once it need not again. */
export function automatonOf(language: Language): Automaton {
  const key = languageKey(language);
  const known = cachedAutomata.get(key);
  if (known !== undefined) return known;
  const made = makeAutomaton(language);
  if (cachedAutomata.size >= MAX_CACHED_LANGUAGES) cachedAutomata.clear();
  cachedAutomata.set(key, made);
  return made;
}

function makeAutomaton(language: Language): Automaton {
  const states: (readonly Position[])[] = [[], []];
  const numbers = new Map<string, number>();
  const named: (readonly string[] | undefined)[] = [];
  const steps: (Map<string, number> | undefined)[] = [undefined, undefined];
  const stateOf = (positions: readonly Position[]): number => {
    if (positions.length === 0) return NOTHING_INDEX;
    if (positions.some(({ pattern, place }) => isRest(pattern, place))) return EVERYTHING_INDEX;
    const key = positions.map(({ number, place }) => `${number}.${place}`).join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, states.length);
    steps.push(undefined);
    return states.push(positions) - 1;
  };
  const start = stateOf(language.flatMap((pattern, number) => reached(pattern, number, 0)));
  return {
    start,
    next: (state, character, work) => {
      if (state <= EVERYTHING_INDEX) return state;
      // the same whether it was read before or not, so that the order of questions changes no answer
      work.spend(1 + Math.floor((states[state]?.length ?? 0) / 4));
      const known = steps[state]?.get(character);
      if (known !== undefined) return known;
      const after = stateOf(positionsAfter(states[state] ?? [], character));
      // most lead nowhere, which is seen again as fast as it is looked up
      if (after !== NOTHING_INDEX) (steps[state] ??= new Map()).set(character, after);
      return after;
    },
    named: (state) => {
      const known = named[state];
      if (known !== undefined) return known;
      named[state] = charactersAt(states[state] ?? []);
      return named[state];
    },
    accepts: (state) =>
      state === EVERYTHING_INDEX || (states[state] ?? []).some(({ pattern, place }) => place === pattern.length),
  };
}

/** Characters that lead elsewhere than all the others do, each once. */
function charactersAt(positions: readonly Position[]): readonly string[] {
  const found = positions.flatMap(({ pattern, place }) => {
    const characters = pattern[place]?.characters;
    return characters === undefined ? [] : namedCharacters(characters);
  });
  return [...new Set(found)];
}

function positionsAfter(positions: readonly Position[], character: string): readonly Position[] {
  const after: Position[] = [];
  for (const { pattern, number, place } of positions) {
    const found = pattern[place];
    if (found === undefined || !allowsCharacter(found.characters, character)) continue;
    after.push(...reached(pattern, number, found.many ? place : place + 1));
  }
  if (after.length < 2) return after;
  const sorted = after.toSorted((a, b) => a.number - b.number || a.place - b.place);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.number !== one.number || before.place !== one.place;
  });
}

/** A place, and those after it that what may be left out leads to. */
function reached(pattern: TextPattern, number: number, place: number): readonly Position[] {
  const here: Position = { pattern, number, place };
  return pattern[place]?.many === true ? [here, ...reached(pattern, number, place + 1)] : [here];
}

/** Whether only “any text” is left of the pattern. */
function isRest(pattern: TextPattern, place: number): boolean {
  const last = pattern[place];
  return place === pattern.length - 1 && last?.many === true && last.characters.kind === 'any';
}
