import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import { known, type Text, textOf } from '../../text.ts';
import type { ScriptSource } from '../source.ts';

/**
 * A word of a PowerShell statement. `operator`: `&`, `>` and their like; `group`: `(…)` or `{…}`, whose contents are
 * themselves statements.
 */
export interface PowerShellToken {
  readonly kind: 'bare' | 'quoted' | 'variable' | 'group' | 'operator';
  readonly text: Text;
  readonly at: number;
}

/** One command or expression of a pipeline. */
export interface PowerShellStatement {
  readonly tokens: readonly PowerShellToken[];
  /** What stands before it. */
  readonly after: '|' | '&&' | '||' | undefined;
  /** How many `{` are around it. */
  readonly blocks: number;
  /** Arguments of a method: no command stands there by itself. */
  readonly isArgument: boolean;
  readonly from: number;
  readonly to: number;
}

/** What the scanner tells about a script. */
export interface PowerShellVisitor {
  readonly statement: (statement: PowerShellStatement) => void;
  /** The value of `$name` or `$env:NAME`. */
  readonly value: (name: string, source: string) => Text;
  readonly fail: (at: number, why: string) => void;
}

interface ScanPlace {
  readonly close: string | undefined;
  readonly blocks: number;
  readonly depth: number;
  readonly isArgument: boolean;
}

const MAX_POWERSHELL_LEVELS = 32;
const SCANNED_KEYWORD = new RegExp(
  unbroken`
    ^(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|trap
    |class|enum)$
  `,
  'i',
);
const POWERSHELL_VARIABLE =
  /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using):\w+|\w+(?::\w+)?|[?$^]))/iy;
const REDIRECTION = /(?:[\d*]?>{1,2}(?:&\d)?)/y;
const BACKTICK_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/**
 * Cuts a PowerShell script into statements: quotes, here-strings, comments, backticks, groups. It does not parse the
 * language. Source: PowerShell's reference, about_Parsing, about_Quoting_Rules.
 */
export class PowerShellScanner {
  readonly #text: string;
  readonly #source: ScriptSource;
  readonly #visitor: PowerShellVisitor;
  #at = 0;
  #halted = false;

  constructor(text: string, source: ScriptSource, visitor: PowerShellVisitor) {
    this.#text = text;
    this.#source = source;
    this.#visitor = visitor;
  }

  scan(): void {
    this.#statements({ close: undefined, blocks: 0, depth: 0, isArgument: false });
  }

  #statements(place: ScanPlace): void {
    if (place.depth > MAX_POWERSHELL_LEVELS) return this.#halt('it is nested too deep');
    const { blocks, isArgument, close } = place;
    let tokens: PowerShellToken[] = [];
    let [after, from]: [PowerShellStatement['after'], number] = [undefined, this.#at];
    const flush = (next: PowerShellStatement['after']): void => {
      if (tokens.length > 0) this.#visitor.statement({ tokens, after, blocks, isArgument, from, to: this.#at });
      if (tokens.length > 0 || next !== undefined) after = next;
      tokens = [];
    };
    while (!this.#halted && this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? '';
      if (this.#skip(character)) continue;
      if (character === close) {
        flush(undefined);
        this.#at += 1;
        return;
      }
      if (tokens.length === 0) from = this.#at;
      const separator = this.#separator(character, tokens.length > 0);
      if (separator !== false) flush(separator);
      else if (character === '}' || character === ')') this.#stray();
      else tokens.push(this.#token(character, place));
      if (this.#endsStatement(tokens)) flush(undefined);
    }
    flush(undefined);
    if (close !== undefined && !this.#halted) this.#halt(`\`${close}\` is missing`);
  }

  /** `if (…) { … }` ends with its block, `param(…)` with its group. */
  #endsStatement(tokens: readonly PowerShellToken[]): boolean {
    const [first] = tokens;
    const name = first?.kind === 'bare' ? (known(first.text) ?? '') : '';
    return (
      tokens.at(-1)?.kind === 'group' &&
      (/^param$/i.test(name) || (this.#text[this.#at - 1] === '}' && SCANNED_KEYWORD.test(name)))
    );
  }

  /** White space, comments and continued lines. */
  #skip(character: string): boolean {
    const text = this.#text;
    if (character !== '\n' && /\s/.test(character)) this.#at += 1;
    else if (character === '`' && /[\r\n]/.test(text[this.#at + 1] ?? ''))
      this.#at += text.startsWith('\r\n', this.#at + 1) ? 3 : 2;
    else if (character === '#') this.#at = markEnd(text, '\n', this.#at, 0);
    else if (character === '<' && text[this.#at + 1] === '#') this.#at = markEnd(text, '#>', this.#at, 2);
    else return false;
    return true;
  }

  /** What ends a statement, and how the next one depends on it; `false`: nothing. */
  #separator(character: string, hasTokens: boolean): PowerShellStatement['after'] | false {
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === '&&' || two === '||') {
      this.#at += 2;
      return two;
    }
    if (character === '|' || character === '\n' || character === ';' || (character === '&' && hasTokens)) {
      this.#at += 1;
      return character === '|' ? '|' : undefined;
    }
    return false;
  }

  #token(character: string, place: ScanPlace): PowerShellToken {
    const at = this.#at;
    const two = this.#text.slice(at, at + 2);
    if (character === '{' || two === '@{')
      return this.#group(at + two.indexOf('{') + 1, '}', {
        ...place,
        blocks: place.blocks + (two === '@{' ? 0 : 1),
        isArgument: false,
      });
    if (character === '(' || two === '@(' || two === '$(')
      return this.#group(at + two.indexOf('(') + 1, ')', { ...place, isArgument: false });
    if (character === '&') {
      this.#at += 1;
      return { kind: 'operator', text: ['&'], at };
    }
    REDIRECTION.lastIndex = at;
    const [redirection] = REDIRECTION.exec(this.#text) ?? [];
    if (redirection !== undefined) {
      this.#at += redirection.length;
      return { kind: 'operator', text: [redirection], at };
    }
    return this.#word(character, place);
  }

  #group(inside: number, close: string, place: ScanPlace): PowerShellToken {
    const at = this.#at;
    this.#at = inside;
    this.#statements({ ...place, close, depth: place.depth + 1 });
    return { kind: 'group', text: [new Unknown(this.#source.nameOf(this.#text.slice(at, this.#at)))], at };
  }

  #word(character: string, place: ScanPlace): PowerShellToken {
    const at = this.#at;
    const parts: (string | Unknown)[] = [];
    while (!this.#halted && this.#at < this.#text.length) {
      const next = this.#text[this.#at] ?? '';
      // `if(…)` does not call a method
      if (/[\s;|&{})]/.test(next) || (next === '(' && SCANNED_KEYWORD.test(this.#text.slice(at, this.#at)))) break;
      parts.push(...this.#part(next, place));
    }
    const isQuoted = character === '"' || character === "'" || /^@["'][ \t\r]*\n/.test(this.#text.slice(at, at + 9));
    const kind = isQuoted
      ? 'quoted'
      : character === '$' || (character === '@' && parts.length > 0)
        ? 'variable'
        : 'bare';
    return { kind, text: textOf(...parts), at };
  }

  /** The next piece of a word. */
  #part(next: string, place: ScanPlace): Text {
    const text = this.#text;
    const at = this.#at;
    if (next === '@' && /^@["'][ \t\r]*\n/.test(text.slice(at, at + 9)))
      return this.#hereString(text[at + 1] ?? '', place);
    if (next === "'") return this.#singleQuoted();
    if (next === '"') return this.#doubleQuoted(place);
    if (next === '$') return this.#variable(place);
    // `name(…)`: a method's arguments
    if (next === '(') return this.#group(at + 1, ')', { ...place, isArgument: true }).text;
    if (next === '`') {
      this.#at += 2;
      return this.#source.fill(text[at + 1] ?? '');
    }
    let end = at + 1;
    while (end < text.length && !/[\s;|&{}()'"$`]/.test(text[end] ?? '')) end += 1;
    this.#at = end;
    return this.#source.fill(text.slice(at, end));
  }

  #singleQuoted(): Text {
    const from = this.#at + 1;
    let end = this.#text.indexOf("'", from);
    while (end >= 0 && this.#text[end + 1] === "'") end = this.#text.indexOf("'", end + 2);
    if (end < 0) return this.#unclosed();
    this.#at = end + 1;
    return this.#source.fill(this.#text.slice(from, end).replaceAll("''", "'"));
  }

  #doubleQuoted(place: ScanPlace): Text {
    this.#at += 1;
    const parts = this.#expandable(place, (at) => this.#text[at] === '"' && this.#text[at + 1] !== '"');
    this.#at += 1;
    return parts;
  }

  #hereString(quote: string, place: ScanPlace): Text {
    const from = this.#text.indexOf('\n', this.#at) + 1;
    const close = `\n${quote}@`;
    const end = this.#text.indexOf(close, from - 1);
    if (end < 0) return this.#unclosed();
    this.#at = from;
    const text =
      quote === "'"
        ? this.#source.fill(this.#text.slice(from, Math.max(from, end)))
        : this.#expandable(place, (at) => at >= end);
    this.#at = end + close.length;
    return text;
  }

  /** Text in which variables and `$(…)` count. */
  #expandable(place: ScanPlace, isEnd: (at: number) => boolean): Text {
    const parts: (string | Unknown)[] = [];
    while (!this.#halted && !isEnd(this.#at)) {
      const next = this.#text[this.#at];
      if (next === undefined) return this.#unclosed();
      if (next === '$') parts.push(...this.#variable(place));
      else if (next === '`' || next === '"') {
        const escaped = this.#text[this.#at + 1] ?? '';
        parts.push(next === '"' ? '"' : (BACKTICK_ESCAPES[escaped] ?? escaped));
        this.#at += next === '"' && escaped !== '"' ? 1 : 2;
      } else {
        let end = this.#at + 1;
        while (end < this.#text.length && !isEnd(end) && !/[$`"]/.test(this.#text[end] ?? '')) end += 1;
        parts.push(...this.#source.fill(this.#text.slice(this.#at, end)));
        this.#at = end;
      }
    }
    return textOf(...parts);
  }

  #variable(place: ScanPlace): Text {
    const at = this.#at;
    if (this.#text[at + 1] === '(') return this.#group(at + 2, ')', { ...place, isArgument: false }).text;
    POWERSHELL_VARIABLE.lastIndex = at;
    const match = POWERSHELL_VARIABLE.exec(this.#text);
    if (match === null) {
      this.#at += 1;
      return ['$'];
    }
    this.#at += match[0].length;
    return this.#visitor.value(match[1] ?? match[2] ?? '', match[0]);
  }

  #stray(): void {
    this.#visitor.fail(this.#at, `\`${this.#text[this.#at] ?? ''}\` does not belong here`);
    this.#at += 1;
  }

  #unclosed(): Text {
    this.#halt('a string is not closed');
    return [];
  }

  #halt(why: string): void {
    if (!this.#halted) this.#visitor.fail(Math.min(this.#at, this.#text.length - 1), why);
    this.#halted = true;
  }
}

function markEnd(text: string, mark: string, from: number, length: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + length;
}
