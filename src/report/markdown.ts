import { safeLine } from './safe-line.ts';

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;

/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
export function escape(value: string): string {
  return safeLine(value, MAX_CELL_CHARACTERS)
    .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
    .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
    .replaceAll('\u200b', '&#8203;');
}

/** A name in code type; text in it is neither mention nor reference. */
export function inlineCode(value: string): string {
  return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}

/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
export function yamlBlock(text: string): string {
  return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}

/** A sentence of ours in which names stand in backticks. */
export function prose(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
    .join('');
}

/** A link to an address of our own making; the words alone when it is not an address of the web. */
export function link(words: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) return escape(words);
  const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
  return `<a href="${href}">${escape(words)}</a>`;
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part: string): string {
  if (part.trim() === '') return part === '' ? '' : ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}
