/** A regular expression of `sed` in which every item is one character of a set, so often in a row. */
export interface LinePattern {
  readonly items: readonly PatternItem[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Of each group in order: the index of its first item, and the one after its last. */
  readonly groups: readonly (readonly [number, number])[];
}

export interface PatternItem {
  readonly has: (character: string) => boolean;
  readonly min: number;
  readonly max: number;
}

const MAX_PATTERN_ITEMS = 64;
const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['[:digit:]', /[0-9]/],
  ['[:alpha:]', /[A-Za-z]/],
  ['[:alnum:]', /[A-Za-z0-9]/],
  ['[:upper:]', /[A-Z]/],
  ['[:lower:]', /[a-z]/],
  ['[:blank:]', /[ \t]/],
  ['[:space:]', /[ \t\r\n\f\v]/],
]);
/** What stands for itself in both kinds of regular expressions. */
const LITERAL = /[\w ,:;=@#%&!~"'<>/-]/;

/**
 * A basic or an extended regular expression, as every `sed` reads it; `undefined` where it has more than characters,
 * brackets, repetitions of these, and groups that are not repeated: alternatives, references, what only GNU knows.
 */
export function parseLinePattern(text: string, isExtended: boolean): LinePattern | undefined {
  return new PatternReader(text, isExtended).read();
}

class PatternReader {
  readonly #text: string;
  readonly #isExtended: boolean;
  readonly #items: PatternItem[] = [];
  readonly #groups: [number, number][] = [];
  readonly #open: number[] = [];
  #at = 0;

  constructor(text: string, isExtended: boolean) {
    this.#text = text;
    this.#isExtended = isExtended;
  }

  read(): LinePattern | undefined {
    const atStart = this.#take('^');
    let atEnd = false;
    while (this.#at < this.#text.length) {
      atEnd = this.#at === this.#text.length - 1 && this.#take('$');
      if (!atEnd && !this.#group() && !this.#item()) return undefined;
    }
    const isWhole = this.#open.length === 0 && this.#items.length <= MAX_PATTERN_ITEMS && this.#items.length > 0;
    const isEdge = this.#text === '^' || this.#text === '$';
    return isWhole || isEdge ? { items: this.#items, atStart, atEnd, groups: this.#groups } : undefined;
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** A bracket of a group that is not repeated, and no anchor in it. */
  #group(): boolean {
    const escape = this.#isExtended ? '' : '\\';
    if (this.#take(`${escape}(`)) {
      this.#open.push(this.#groups.push([this.#items.length, this.#items.length]) - 1);
      // a star after a bracket is a literal one in some
      return !/[*^]/.test(this.#text[this.#at] ?? '');
    }
    const group = this.#groups[this.#open.at(-1) ?? -1];
    if (group === undefined || !this.#take(`${escape})`)) return false;
    group[1] = this.#items.length;
    this.#open.pop();
    return group[1] > group[0] && !(this.#isExtended ? /[*+?{]/ : /[*\\]/).test(this.#next());
  }

  /** What follows, unless it is an escape that begins no repetition. */
  #next(): string {
    const rest = this.#text.slice(this.#at, this.#at + 2);
    return this.#isExtended || /^\\[{+?]/.test(rest) ? (rest[0] ?? '') : rest.startsWith('*') ? '*' : '';
  }

  #item(): boolean {
    const has = this.#set();
    if (has === undefined) return false;
    const times = this.#times();
    if (times === undefined) return false;
    this.#items.push({ has, min: times[0], max: times[1] });
    return true;
  }

  #set(): PatternItem['has'] | undefined {
    const character = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (character === '.') return () => true;
    if (character === '[') return this.#brackets();
    if (character === '\\') {
      const escaped = this.#text[this.#at] ?? '';
      this.#at += 1;
      const isLiteral = /[.*[\]^$/\\-]/.test(escaped) || (this.#isExtended && /[+?(){}|]/.test(escaped));
      return isLiteral ? (one) => one === escaped : undefined;
    }
    const isLiteral = LITERAL.test(character) || (!this.#isExtended && /[+?(){}|]/.test(character));
    return isLiteral ? (one) => one === character : undefined;
  }

  #brackets(): PatternItem['has'] | undefined {
    const [whole, not = '', inner = ''] = /^(\^?)(\]?(?:\[:\w+:\]|[^\]\\[])*)\]/.exec(this.#text.slice(this.#at)) ?? [];
    if (whole === undefined) return undefined;
    this.#at += whole.length;
    const tests: ((one: string) => boolean)[] = [];
    // in which order letters come depends on the locale, unless it is all of both cases
    const isBothCases = inner.includes('a-z') && inner.includes('A-Z');
    for (const [piece] of inner.matchAll(/\[:\w+:\]|.-[^\]]|[^]/g)) {
      const named = CLASSES.get(piece);
      if (named !== undefined) tests.push((one) => named.test(one));
      else if (piece.length === 1) tests.push((one) => one === piece);
      else if (piece === '0-9' || (isBothCases && /^(?:a-z|A-Z)$/.test(piece))) {
        const range = new RegExp(`[${piece}]`);
        tests.push((one) => range.test(one));
      } else return undefined;
    }
    return tests.length === 0 ? undefined : (one) => tests.some((test) => test(one)) !== (not !== '');
  }

  /** How often; `undefined` where it is repeated in a way that is not read. */
  #times(): readonly [number, number] | undefined {
    const rest = this.#text.slice(this.#at);
    const bounds = /^\{(\d{1,2})(?:(,)(\d{0,2}))?\}/.exec(this.#isExtended ? rest : '');
    const times = bounds === null ? this.#sign(rest) : timesWritten(bounds);
    if (bounds !== null) this.#at += bounds[0].length;
    const after = this.#text.slice(this.#at);
    const isAgain = (this.#isExtended ? /^[*+?{]/ : /^(?:\*|\\[{+?])/).test(after);
    return isAgain || times[0] > times[1] ? undefined : times;
  }

  #sign(rest: string): readonly [number, number] {
    if (rest.startsWith('*')) return this.#counted(0, Infinity);
    if (this.#isExtended && rest.startsWith('+')) return this.#counted(1, Infinity);
    return this.#isExtended && rest.startsWith('?') ? this.#counted(0, 1) : [1, 1];
  }

  #counted(min: number, max: number): readonly [number, number] {
    this.#at += 1;
    return [min, max];
  }
}

function timesWritten([, min = '', comma, max = '']: RegExpExecArray): readonly [number, number] {
  return [Number(min), comma === undefined ? Number(min) : max === '' ? Infinity : Number(max)];
}

/** Where a pattern is found in a line. */
export interface LineMatch {
  readonly start: number;
  readonly end: number;
  /** Of each group, where it begins and ends. */
  readonly groups: readonly (readonly [number, number])[];
}

/** The first place at or after `from` where the pattern fits, and there the longest text, as POSIX has it. */
export function matchLine(pattern: LinePattern, line: string, from: number): LineMatch | undefined {
  const ends = longestEnds(pattern, line);
  const last = pattern.atStart ? 0 : line.length;
  for (let start = from; start <= last; start += 1) {
    const end = ends[0]?.[start] ?? -1;
    if (end >= 0) return { start, end, groups: matchedGroups(pattern, line, ends, start) };
  }
  return undefined;
}

/** Of each item and each place: where a match that goes on there ends at the latest, or -1. */
function longestEnds({ items, atEnd }: LinePattern, line: string): readonly (readonly number[])[] {
  const after = Array.from({ length: line.length + 1 }, (_, at) => (!atEnd || at === line.length ? at : -1));
  const ends: number[][] = [after];
  for (const { has, min, max } of items.toReversed()) {
    const next = ends[0] ?? after;
    const here = after.map((_, at) => {
      let best = min === 0 ? (next[at] ?? -1) : -1;
      for (let count = 1; count <= max && has(line[at + count - 1] ?? '') && at + count <= line.length; count += 1)
        if (count >= min) best = Math.max(best, next[at + count] ?? -1);
      return best;
    });
    ends.unshift(here);
  }
  return ends;
}

/** Items take as much as they can from the left, as long as the whole is the longest. */
function matchedGroups(
  { items, groups }: LinePattern,
  line: string,
  ends: readonly (readonly number[])[],
  start: number,
): LineMatch['groups'] {
  const end = ends[0]?.[start] ?? -1;
  const places = [start];
  for (const [index, { has, min, max }] of items.entries()) {
    const at = places[index] ?? 0;
    let most = 0;
    while (most < max && at + most < line.length && has(line[at + most] ?? '')) most += 1;
    while (most > min && ends[index + 1]?.[at + most] !== end) most -= 1;
    places.push(at + most);
  }
  return groups.map(([first, last]) => [places[first] ?? 0, places[last] ?? 0]);
}
