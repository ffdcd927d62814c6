import { allowsCharacter } from '../characters.ts';
import type { Language, TextPattern } from '../language.ts';
import { namedCharacters } from './alphabet.ts';
import { languageKey } from './language-key.ts';

/** Reads a text character by character; a state is a number. */
export interface Automaton {
  readonly start: number;
  readonly next: (state: number, character: string) => number;
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
  const steps = [new Map<string, number>(), new Map<string, number>()];
  const stateOf = (positions: readonly Position[]): number => {
    if (positions.length === 0) return NOTHING_INDEX;
    if (positions.some(({ pattern, place }) => isRest(pattern, place))) return EVERYTHING_INDEX;
    const key = positions.map(({ number, place }) => `${number}.${place}`).join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, states.length);
    steps.push(new Map());
    return states.push(positions) - 1;
  };
  const start = stateOf(language.flatMap((pattern, number) => reached(pattern, number, 0)));
  return {
    start,
    next: (state, character) => {
      if (state <= EVERYTHING_INDEX) return state;
      const known = steps[state]?.get(character);
      if (known !== undefined) return known;
      const after = stateOf(positionsAfter(states[state] ?? [], character));
      steps[state]?.set(character, after);
      return after;
    },
    named: (state) => {
      const known = named[state];
      if (known !== undefined) return known;
      const found = (states[state] ?? []).flatMap(({ pattern, place }) => {
        const characters = pattern[place]?.characters;
        return characters === undefined ? [] : namedCharacters(characters);
      });
      named[state] = [...new Set(found)];
      return named[state];
    },
    accepts: (state) =>
      state === EVERYTHING_INDEX || (states[state] ?? []).some(({ pattern, place }) => place === pattern.length),
  };
}

function positionsAfter(positions: readonly Position[], character: string): readonly Position[] {
  const after = new Map<string, Position>();
  for (const { pattern, number, place } of positions) {
    const found = pattern[place];
    if (found === undefined || !allowsCharacter(found.characters, character)) continue;
    for (const one of reached(pattern, number, found.many ? place : place + 1))
      after.set(`${number}.${one.place}`, one);
  }
  return [...after.values()].toSorted((a, b) => a.number - b.number || a.place - b.place);
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
