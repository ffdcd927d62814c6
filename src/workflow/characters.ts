/**
 * Characters that GitHub's YAML reader takes for the end of a line (YamlDotNet, `CharacterAnalyzer.IsBreak`) and ours
 * does not, and those that make a file look other than it is: controls, marks that turn the direction of text, and
 * characters without a width.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\r(?!\n)/gu;

/** Nothing but this is in nearly every file. */
const ORDINARY = /^[\t\n\x20-\x7e]*$/;

/** The joiner within an emoji, as in “woman technologist”. */
const JOINER = '\u200D';
const BEFORE_JOINER = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*$/u;
const AFTER_JOINER = /^\p{Extended_Pictographic}/u;

const CHARACTER_NAMES: ReadonlyMap<string, string> = new Map([
  ['\r', 'a carriage return without a line feed'],
  ['\0', 'a NUL'],
  ['\u0085', 'the line break U+0085'],
  ['\u2028', 'the line break U+2028'],
  ['\u2029', 'the line break U+2029'],
]);

/** The first character of a text that is read in more than one way: where it stands, and what it is called. */
export function findForbidden(text: string): { readonly offset: number; readonly name: string } | undefined {
  if (ORDINARY.test(text)) return undefined;
  for (const { 0: character, index: offset } of text.matchAll(FORBIDDEN)) {
    const isMark = character === '\uFEFF' && offset === 0;
    if (!isMark && !joinsEmoji(character, text, offset)) return { offset, name: characterName(character) };
  }
  return undefined;
}

function joinsEmoji(character: string, text: string, offset: number): boolean {
  return (
    character === JOINER &&
    BEFORE_JOINER.test(text.slice(Math.max(0, offset - 8), offset)) &&
    AFTER_JOINER.test(text.slice(offset + 1, offset + 3))
  );
}

function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return (
    CHARACTER_NAMES.get(character) ??
    (/\p{Cf}/u.test(character) ? `the invisible character U+${code}` : `the control character U+${code}`)
  );
}
