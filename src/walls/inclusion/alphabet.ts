import type { Characters } from '../characters.ts';

/** Characters that a class may tell apart. */
const PRINTABLE: readonly string[] = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

/** Characters that a place of a pattern tells from all others. */
export function namedCharacters(characters: Characters): readonly string[] {
  switch (characters.kind) {
    case 'any':
      return [];
    case 'segment':
      return ['/'];
    case 'class':
      return PRINTABLE;
    case 'one': {
      const { character } = characters;
      return characters.caseless === true
        ? [...new Set([character, character.toLowerCase(), character.toUpperCase()])]
        : [character];
    }
  }
}

/**
 * A character that is none of these, to stand for all others: of the samples, those that look best first.
 */
export function otherCharacter(named: ReadonlySet<string>, samples: string, allowed: RegExp): string | undefined {
  const isOther = (character: string): boolean => !named.has(character) && allowed.test(character);
  return Array.from(samples).find(isOther) ?? PRINTABLE.find(isOther);
}
