/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
export function unbroken(text: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}
