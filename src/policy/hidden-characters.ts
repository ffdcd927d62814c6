/** A character that makes a text look other than it is: where, which, and what it does. */
export interface HiddenCharacter {
  /** Offset in UTF-16 units. */
  readonly offset: number;
  /** `U+202E`. */
  readonly code: string;
  /** `a right-to-left override`. */
  readonly what: string;
}

/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn.
 * Not the line feed; a tab has a rule of its own where files are read. https://www.unicode.org/reports/tr44/ ,
 * Default_Ignorable_Code_Point
 */
const HIDDEN_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const HIDDEN_NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\r': 'a carriage return that ends no line',
  '\u0085': 'a line break that many programs do not show',
  '\u00ad': 'a soft hyphen, which is not shown',
  '\u200b': 'a space without width',
  '\u200c': 'a joiner that is not shown',
  '\u200d': 'a joiner that is not shown (emoji of families and professions hold it)',
  '\u2028': 'a line separator, which many programs do not show',
  '\u2029': 'a paragraph separator, which many programs do not show',
  '\u2060': 'a joiner that is not shown',
  '\ufeff': 'a byte order mark inside the text, which is not shown',
};

/** Most texts hold nothing else, and need no closer look. */
const PLAIN_TEXT = /^[ -~\n]*$/;

/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;

/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage
 * returns right before them, are as they look. Pure; used for every file that people review.
 */
export function findHidden(text: string): HiddenCharacter | undefined {
  if (PLAIN_TEXT.test(text)) return undefined;
  for (const match of text.matchAll(HIDDEN_CHARACTER)) {
    const [character] = match;
    if (!isPlain(text, character, match.index))
      return { offset: match.index, code: characterCode(character), what: whatOf(character) };
  }
  return undefined;
}

/** Says what is wrong with a character. */
export function describeHidden({ code, what }: HiddenCharacter): string {
  return `${code} is not allowed: ${what}`;
}

/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of
 * expressions understands. What lies beyond is for {@link findHidden} alone.
 */
export const ONE_LINE_PATTERN =
  '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e' +
  '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';

function isPlain(text: string, character: string, at: number): boolean {
  if (character === '\r') return text[at + 1] === '\n';
  return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}

function characterCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function whatOf(character: string): string {
  if (DIRECTION.test(character)) return 'it changes the direction in which text is shown';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  return (
    HIDDEN_NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown')
  );
}
