import { type Text, textOf } from '../text.ts';
import type { Carried } from './carried.ts';

const UNREAD_SED: Carried = { why: 'a script of `sed` that cannot be read' };

/**
 * What a script of sed runs: the command `e`, the flag `e` of `s`, and `w`, which writes files. See sed(1), and the
 * manual of GNU sed, "Executing Commands".
 */
export function readSed(words: readonly Text[]): readonly Carried[] {
  const scripts: Text[] = [];
  const operands: Text[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? [];
    const [first = '', ...rest] = word;
    const written = typeof first === 'string' ? first : '';
    const long = /^--(exp|expression|file|line-length|sandbox)(=|$)/.exec(written);
    if (written === '--sandbox') return [];
    if (long !== null && long[2] === '') at += 1;
    const after = (length: number): Text =>
      length < written.length || rest.length > 0 ? textOf(written.slice(length), ...rest) : (words[(at += 1)] ?? []);
    if (long !== null) {
      if (long[1] === 'file') return [{ why: 'a script of `sed` in a file' }];
      const value = long[2] === '' ? (words[at] ?? []) : textOf(written.slice(long[0].length), ...rest);
      if (long[1]?.startsWith('exp') === true) scripts.push(value);
      continue;
    }
    const cluster = /^-([nrEsuz]*)([efl])/.exec(written);
    if (cluster?.[2] === 'f') return [{ why: 'a script of `sed` in a file' }];
    if (cluster !== null) {
      const value = after(cluster[0].length);
      if (cluster[2] === 'e') scripts.push(value);
    } else if (!written.startsWith('-')) operands.push(word);
  }
  const script = scripts.length > 0 ? scripts : operands.slice(0, 1);
  return readSedScripts(script);
}

function readSedScripts(scripts: readonly Text[]): readonly Carried[] {
  if (scripts.some((script) => script.length > 0 && script.every((part) => typeof part !== 'string')))
    return [UNREAD_SED];
  // what is unknown in a script is taken for a word of it, as elsewhere
  const text = scripts
    .map((script) => script.map((part) => (typeof part === 'string' ? part : '\u{FFFC}')).join(''))
    .join('\n');
  return new SedScript(text).carried();
}

/** Goes through a script, command by command. */
class SedScript {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  carried(): readonly Carried[] {
    const found: Carried[] = [];
    while (this.#at < this.#text.length) {
      this.#skip(/[\s;{}]*/y);
      if (this.#at >= this.#text.length) break;
      const one = this.#address() ? this.#command() : 'unread';
      if (one === 'unread') return [...found, UNREAD_SED];
      if (one !== undefined) found.push(one);
    }
    return found;
  }

  /** The addresses before a command. */
  #address(): boolean {
    for (let count = 0; count < 2; count += 1) {
      if (this.#text[this.#at] === '/' || this.#text[this.#at] === '\\') {
        const isPlain = this.#text[this.#at] === '/';
        this.#at += isPlain ? 1 : 2;
        if (!this.#until(isPlain ? '/' : (this.#text[this.#at - 1] ?? '/'), true)) return false;
        this.#skip(/[IM]*/y);
      } else this.#skip(/[+~]?(?:\d|\u{FFFC})+(?:~\d+)?|\$/uy);
      this.#skip(/\s*/y);
      if (this.#text[this.#at] !== ',') break;
      this.#skip(/,\s*/y);
    }
    this.#skip(/[\s!]*/y);
    return true;
  }

  #command(): Carried | 'unread' | undefined {
    const name = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (name === 's' || name === 'y') return this.#substitution(name);
    if (name === 'e') return executed(this.#line());
    if (name === 'w' || name === 'W') return writtenFile(this.#line());
    if ('aicrR'.includes(name)) return this.#textLines();
    if ('btT:'.includes(name)) this.#skip(/[^;\n}]*/y);
    else if (name === '#') this.#line();
    else if ('qQlL'.includes(name)) this.#skip(/\s*\d*/y);
    else if (!'=dDgGhHnNpPxzFv{}'.includes(name)) return 'unread';
    return undefined;
  }

  #substitution(name: string): Carried | 'unread' | undefined {
    const delimiter = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (delimiter === '' || delimiter === '\n' || !this.#until(delimiter, true) || !this.#until(delimiter, false))
      return 'unread';
    if (name === 'y') return undefined;
    const flags = this.#skip(/[gpiIMm\d]*(?:e[gpiIMm\d]*)?/y);
    if (flags.includes('e')) return { why: 'what a substitution of `sed` makes' };
    if (this.#text[this.#at] !== 'w') return undefined;
    this.#at += 1;
    return writtenFile(this.#line());
  }

  /** Goes behind the next delimiter; within brackets of a pattern it is none. */
  #until(delimiter: string, isPattern: boolean): boolean {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at] ?? '';
      if (character === '\\') this.#at += 1;
      else if (character === delimiter) {
        this.#at += 1;
        return true;
      } else if (isPattern && character === '[') this.#brackets();
    }
    return false;
  }

  #brackets(): void {
    const found = /\[\^?\]?(?:\[[:.=][^\]]*\]|[^\]\n])*\]/y;
    found.lastIndex = this.#at;
    const match = found.exec(this.#text);
    if (match !== null) this.#at += match[0].length - 1;
  }

  #textLines(): undefined {
    for (let line = this.#line(); line.endsWith('\\'); line = this.#line())
      if (this.#at >= this.#text.length) return undefined;
    return undefined;
  }

  #line(): string {
    const line = this.#skip(/[^\n]*/y);
    this.#at += 1;
    return line;
  }

  #skip(pattern: RegExp): string {
    const sticky = new RegExp(pattern.source, pattern.flags);
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#text)?.[0] ?? '';
    this.#at += match.length;
    return match;
  }
}

function executed(line: string): Carried {
  const command = line.trim();
  return command === '' || command.includes('\u{FFFC}') ? { why: 'what `sed` runs for a line' } : { text: [command] };
}

function writtenFile(line: string): Carried | undefined {
  return /^\s*\/dev\/(?:stdout|stderr|null)\s*[;}]?$/.test(line) ? undefined : { why: 'a file that `sed` writes' };
}
