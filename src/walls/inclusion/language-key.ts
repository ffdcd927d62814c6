import type { Characters } from '../characters.ts';
import type { Language } from '../language.ts';

const keys = new WeakMap<Language, string>();
const classes = new WeakMap<object, number>();
let classCount = 0;

/** A text that is the same for the same language written in the same way. */
export function languageKey(language: Language): string {
  const known = keys.get(language);
  if (known !== undefined) return known;
  const key = language
    // each pattern ends with its bar: the empty text is a language, and no text at all is another
    .map(
      (pattern) => `${pattern.map(({ characters, many }) => charactersKey(characters) + (many ? '*' : '')).join('')}|`,
    )
    .join('');
  keys.set(language, key);
  return key;
}

function charactersKey(characters: Characters): string {
  switch (characters.kind) {
    case 'any':
      return '<any>';
    case 'segment':
      return '<segment>';
    case 'one':
      return `${characters.caseless === true ? '~' : '='}${characters.character}`;
    case 'class':
      return `${characters.caseless === true ? '~' : ''}<class ${classNumber(characters.matches)}>`;
  }
}

/** Classes are compared by who they are: no two that were read apart count as one. */
function classNumber(matches: object): number {
  const known = classes.get(matches);
  if (known !== undefined) return known;
  classCount += 1;
  classes.set(matches, classCount);
  return classCount;
}
