const MAX_SAFE_LINE_CHARACTERS = 200;

/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
export function safeLine(value: string, longest: number = MAX_SAFE_LINE_CHARACTERS): string {
  const line = value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
    .replaceAll('##[', '#\u00a0#[')
    .replace(/^(\s*):(?=:)/, '$1:\u00a0')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}

/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
export function quote(value: string, longest: number = MAX_SAFE_LINE_CHARACTERS): string {
  const line = safeLine(value.replaceAll('`', "'"), longest);
  return line === '' ? '(empty)' : `\`${line}\``;
}
