import { dropStart, EMPTY, known, startsWith, type Text, textOf } from '../../text.ts';

/** Options of a git command: what takes a value, and which letter stands for what. */
export interface OptionTable {
  readonly long: ReadonlyMap<string, ValueKind>;
  readonly short: ReadonlyMap<string, string>;
}

/**
 * Whether an option has a value: `none`, always (`one`, which may be the next word), or only when it is attached
 * (`attached`).
 */
type ValueKind = 'none' | 'one' | 'attached';

/** An option as it is given. */
export interface GivenGitOption {
  readonly name: string;
  readonly value: Text;
  /** It is switched off: `--no-force`. */
  readonly off: boolean;
}

/** The arguments of a command, sorted. */
export interface GitArguments {
  readonly options: readonly GivenGitOption[];
  readonly operands: readonly Text[];
  /** How many operands stand before `--`; `undefined`: there is no `--`. */
  readonly beforeDashes: number | undefined;
  /** The first option that the table does not have. */
  readonly unread: Text | undefined;
}

/**
 * An option table from one word per option, as git's own usage has them: `f|force`, `o|push-option=` (takes a value),
 * `signed=?` (takes one only when attached), `C=` (short only).
 */
export function optionTable(words: string): OptionTable {
  let table: OptionTable | undefined;
  const read = (): OptionTable => (table ??= readTable(words));
  // read when a command is first met: most scripts have none of them
  return {
    get long() {
      return read().long;
    },
    get short() {
      return read().short;
    },
  };
}

function readTable(words: string): OptionTable {
  const long = new Map<string, ValueKind>();
  const short = new Map<string, string>();
  for (const word of words.split(' ').filter((word) => word !== '')) {
    const kind = word.endsWith('=?') ? 'attached' : word.endsWith('=') ? 'one' : 'none';
    const names = word.replace(/=\??$/, '').split('|');
    const name = names.at(-1) ?? '';
    long.set(name, kind);
    for (const letter of names) if (letter.length === 1) short.set(letter, name);
  }
  return { long, short };
}

/**
 * Sorts arguments as git's option parser does: options and operands in any order until `--`, letters in a bundle, long
 * names cut short where that is unambiguous, `--no-` before them. Source: git's `parse-options`, gitcli(7).
 */
export function readGitArguments(words: readonly Text[], table: OptionTable): GitArguments {
  const options: GivenGitOption[] = [];
  const operands: Text[] = [];
  let unread: Text | undefined;
  let beforeDashes: number | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? EMPTY;
    if (known(word) === '--') {
      beforeDashes = operands.length;
      operands.push(...words.slice(index + 1));
      break;
    }
    if (!startsWith(word, '-') || known(word) === '-') {
      operands.push(word);
      continue;
    }
    const read = startsWith(word, '--') ? readLongGitOption(word, table) : readBundle(word, table);
    if (read === undefined) {
      unread ??= word;
      continue;
    }
    options.push(...read.options);
    if (read.wants === undefined) continue;
    index += 1;
    options.push({ name: read.wants, value: words[index] ?? EMPTY, off: false });
  }
  return { options, operands, beforeDashes, unread };
}

/** Whether an option is on, where the last of several says so. */
export function isGitOptionOn(read: GitArguments, ...names: readonly string[]): boolean {
  const last = read.options.findLast((option) => names.includes(option.name));
  return last !== undefined && !last.off;
}

/** The value of the last option of these names. */
export function gitOptionValue(read: GitArguments, ...names: readonly string[]): Text | undefined {
  const last = read.options.findLast((option) => names.includes(option.name));
  return last === undefined || last.off ? undefined : last.value;
}

/** What a word says; `wants` is an option whose value is the next word. */
interface ReadWord {
  readonly options: readonly GivenGitOption[];
  readonly wants?: string;
}

function readLongGitOption(word: Text, table: OptionTable): ReadWord | undefined {
  const [first = ''] = word;
  const literal = typeof first === 'string' ? first.slice(2) : '';
  const end = literal.indexOf('=');
  if (end < 0 && word.length > 1) return undefined;
  const written = end < 0 ? literal : literal.slice(0, end);
  const found = longOptionName(written, table);
  if (found === undefined) return undefined;
  const { name, off } = found;
  if (end < 0 && !off && table.long.get(name) === 'one') return { options: [], wants: name };
  return { options: [{ name, off, value: end < 0 ? EMPTY : dropStart(word, end + 3) }] };
}

function longOptionName(
  written: string,
  table: OptionTable,
): { readonly name: string; readonly off: boolean } | undefined {
  if (written.length < 2) return undefined;
  if (table.long.has(written)) return { name: written, off: false };
  if (written.startsWith('no-') && table.long.has(written.slice(3))) return { name: written.slice(3), off: true };
  const names = [...table.long.keys()].filter((name) => name.length > 1);
  const candidates = [
    ...names.filter((name) => name.startsWith(written)).map((name) => ({ name, off: false })),
    ...names.filter((name) => `no-${name}`.startsWith(written)).map((name) => ({ name, off: true })),
  ];
  return candidates.length === 1 ? candidates[0] : undefined;
}

function readBundle(word: Text, table: OptionTable): ReadWord | undefined {
  const [first = '', ...rest] = word;
  const letters = typeof first === 'string' ? first : '';
  const options: GivenGitOption[] = [];
  for (let index = 1; index < letters.length; index += 1) {
    const name = table.short.get(letters[index] ?? '');
    if (name === undefined) return undefined;
    const kind = table.long.get(name);
    if (kind === 'none') {
      options.push({ name, value: EMPTY, off: false });
      continue;
    }
    const value = textOf(letters.slice(index + 1), ...rest);
    if (value.length === 0 && kind === 'one') return { options, wants: name };
    return { options: [...options, { name, value, off: false }] };
  }
  return rest.length === 0 ? { options } : undefined;
}
