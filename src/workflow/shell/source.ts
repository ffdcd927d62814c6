import { show, type Text } from '../text.ts';
import { fillHoles } from './script-source.ts';

const MAX_LINE_CHARACTERS = 200;
const MAX_WORD_CHARACTERS = 60;

/** The script that positions of its syntax tree refer to. */
export class ScriptSource {
  readonly holes: ReadonlyMap<string, Text>;
  readonly #text: string;
  readonly #firstLine: number;
  #starts: readonly number[] | undefined;

  /** `firstLine`: the 1-based line in the whole script where this one begins. */
  constructor(text: string, holes: ReadonlyMap<string, Text>, firstLine: number) {
    this.#text = text;
    this.holes = holes;
    this.#firstLine = firstLine;
  }

  /** The line of a position. */
  line(position: number): number {
    this.#starts ??= startsOf(this.#text);
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return this.#firstLine + low;
  }

  /** What stands there, on one line, as a person wrote it. */
  excerpt(from: number, to: number): string {
    return sourceLine(this.shown(this.#text.slice(from, Math.min(to, from + 4 * MAX_LINE_CHARACTERS))));
  }

  /** What stands there, as it is. */
  slice(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  /** The whole line of a position, without what is around it. */
  lineText(position: number): string {
    const at = Math.max(0, Math.min(position, this.#text.length - 1));
    const from = this.#text.lastIndexOf('\n', this.#text[at] === '\n' ? at - 1 : at) + 1;
    const to = this.#text.indexOf('\n', from);
    return this.excerpt(from, to < 0 ? this.#text.length : to);
  }

  /** How an expansion is named in messages. */
  nameOf(expansion: string): string {
    const text = this.shown(expansion).replaceAll(/\s+/g, ' ');
    return text.length <= MAX_WORD_CHARACTERS ? text : `${text.slice(0, MAX_WORD_CHARACTERS - 1)}…`;
  }

  /** Literal characters of the script with what its placeholders stand for. */
  fill(literal: string): Text {
    return fillHoles(literal, this.holes);
  }

  private shown(text: string): string {
    return this.holes.size === 0 ? text : show(fillHoles(text, this.holes));
  }
}

/** A text on one line, at most 200 characters. */
export function sourceLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= MAX_LINE_CHARACTERS ? line : `${line.slice(0, MAX_LINE_CHARACTERS - 1)}…`;
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
