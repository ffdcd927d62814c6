import type { CharacterClass } from '../policy/character-class.ts';
import { foldCase } from '../policy/fold.ts';

/** Which characters may stand at a place of a pattern. */
export type Characters =
  | { readonly kind: 'one'; readonly character: string; readonly caseless?: true }
  | { readonly kind: 'any' }
  /** Anything but a slash. */
  | { readonly kind: 'segment' }
  | { readonly kind: 'class'; readonly matches: CharacterClass['matches']; readonly caseless?: true };

/** Whether a character may stand there. */
export function allowsCharacter(characters: Characters, character: string): boolean {
  switch (characters.kind) {
    case 'any':
      return true;
    case 'segment':
      return character !== '/';
    case 'one':
      return (
        characters.character === character ||
        (characters.caseless === true && foldCase(characters.character) === foldCase(character))
      );
    case 'class':
      return (
        characters.matches(character) ||
        (characters.caseless === true &&
          (characters.matches(character.toLowerCase()) || characters.matches(character.toUpperCase())))
      );
  }
}
