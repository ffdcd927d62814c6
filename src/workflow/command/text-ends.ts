import { type Text, textOf } from '../text.ts';

/** Cuts at the last `separator` in a literal part; `undefined` when there is none. */
export function cutLast(text: Text, separator: string): readonly [Text, Text] | undefined {
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const part = text[index];
    const at = typeof part === 'string' ? part.lastIndexOf(separator) : -1;
    if (typeof part !== 'string' || at < 0) continue;
    return [
      textOf(...text.slice(0, index), part.slice(0, at)),
      textOf(part.slice(at + separator.length), ...text.slice(index + 1)),
    ];
  }
  return undefined;
}

/** The text without `end`, where it literally ends so; else as it is. */
export function dropEnd(text: Text, end: string): Text {
  const last = text.at(-1);
  if (typeof last !== 'string' || end === '' || !last.endsWith(end)) return text;
  return textOf(...text.slice(0, -1), last.slice(0, -end.length));
}

/** The text without a character that is repeated at its ends, where they are literal. */
export function trimCharacter(text: Text, character: string): Text {
  const [first, ...rest] = text;
  const opened = typeof first === 'string' ? textOf(first.slice(countAt(first, character, 0, 1)), ...rest) : text;
  const last = opened.at(-1);
  if (typeof last !== 'string') return opened;
  return textOf(...opened.slice(0, -1), last.slice(0, last.length - countAt(last, character, last.length - 1, -1)));
}

function countAt(text: string, character: string, start: number, step: 1 | -1): number {
  let count = 0;
  while (text[start + count * step] === character) count += 1;
  return count;
}
