import type { Style } from '../../src/cli/style.ts';

const SEGMENTS = new Intl.Segmenter('en');
const MARK = /<code>(.*?)<\/code>|\*\*(.+?)\*\*|<a href="([^"]*)">(.*?)<\/a>/g;

/**
 * Text of a summary for a terminal, cut into words so that lines can be filled: names stand out, links stand in
 * brackets.
 */
export function toWords(text: string, style: Style): readonly string[] {
  const words: string[] = [];
  let open = '';
  const add = (part: string, paint: (text: string) => string): void => {
    const pieces = decode(part).split(/[ \n]+/);
    pieces.forEach((piece, index) => {
      if (index > 0) {
        if (open !== '') words.push(open);
        open = '';
      }
      if (piece !== '') open += paint(piece);
    });
  };
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, name, strong, , link] = match;
    add(text.slice(end, match.index), plain);
    if (name !== undefined) add(name, style.strong);
    else if (strong !== undefined) add(strong, style.strong);
    else add(`[${link ?? ''}]`, style.strong);
    end = match.index + whole.length;
  }
  add(text.slice(end), plain);
  return open === '' ? words : [...words, open];
}

/** The addresses that a text leads to. */
export function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/<a href="([^"]*)">/g)].map((match) => decode(match[1] ?? ''));
}

/** Words in lines of at most so many characters; what does not fit anywhere has a line of its own. */
export function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && visible(last) + 1 + visible(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many columns a text takes. */
export function visible(text: string): number {
  return [...SEGMENTS.segment(text.replaceAll(/\u001b\[\d+m/g, ''))].length;
}

/** Character references as the characters they stand for, without the invisible one that parts addresses. */
export function decode(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '');
}

function plain(text: string): string {
  return text;
}
