/** Neither of these is a name that git or GitHub would take. */
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** What a role lists that lets every name be changed. */
const EVERY_NAME = '**';

/**
 * Whether a pattern is plain text, plain text with one `*` at its end, or `**`: such need no library, whose loading
 * would cost more than all the rest.
 */
export function isSimple(pattern: string): boolean {
  if (pattern === EVERY_NAME) return true;
  return /^[^*?[\\]*\*?$/.test(pattern) && !ODD_SEGMENT.test(pattern);
}

/**
 * Matches a name against patterns that are all simple, as the library does; a name with an odd segment matches nothing.
 */
export function matchesSimple(patterns: readonly string[], name: string): boolean {
  return (
    !ODD_SEGMENT.test(name) &&
    patterns.some(
      (pattern) =>
        pattern === EVERY_NAME ||
        (pattern.endsWith('*') ? startsSegment(pattern.slice(0, -1), name) : pattern === name),
    )
  );
}

/** `*` stays within its segment. */
function startsSegment(text: string, name: string): boolean {
  return name.startsWith(text) && !name.slice(text.length).includes('/');
}
