import { otherCharacter } from './alphabet.ts';

/** Which characters a variable may have; what was asked once is known. */
export interface CharacterTest {
  readonly allows: (character: string) => boolean;
  /** One that is allowed and none of these, to stand for all others. */
  readonly other: (named: readonly string[], samples: string) => string | undefined;
}

const tests = new Map<string, CharacterTest>();

/** The test of an expression for one character. */
export function characterTest(expression: RegExp): CharacterTest {
  const key = String(expression);
  const known = tests.get(key);
  if (known !== undefined) return known;
  const made = makeTest(expression);
  tests.set(key, made);
  return made;
}

/** Names of characters are short texts of a few forms: so many of them are kept. */
const MAX_CACHED_CHARACTERS = 10_000;

function makeTest(expression: RegExp): CharacterTest {
  const allowed = new Map<string, boolean>();
  const others = new Map<string, string | undefined>();
  return {
    allows: (character) => {
      const known = allowed.get(character);
      if (known !== undefined) return known;
      const made = expression.test(character);
      if (allowed.size < MAX_CACHED_CHARACTERS) allowed.set(character, made);
      return made;
    },
    other: (named, samples) => {
      const key = `${samples} ${named.join('')}`;
      if (others.has(key)) return others.get(key);
      const made = otherCharacter(new Set(named), samples, expression);
      if (others.size < MAX_CACHED_CHARACTERS) others.set(key, made);
      return made;
    },
  };
}
