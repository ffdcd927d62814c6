import { known, type Text, textOf } from '../text.ts';

/** Which options of a program take a value, and how its options are written. */
export interface OptionSpec {
  /** Canonical name (the first spelling) by spelling: `-R` and `--repo` give `--repo`. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that are known to take no value. */
  readonly switches?: ReadonlySet<string>;
  /** Long options have one dash or two, and there are no clusters of letters, as with Go's `flag` package. */
  readonly singleDash?: boolean;
  /** A long option may be cut short, as Python's `argparse` and getopt allow. */
  readonly abbreviates?: boolean;
}

/** One option as given; `name` is canonical where the spec knows it. */
export interface GivenOption {
  readonly name: string;
  readonly value?: Text;
}

/** What stands between the options; `doubtful`: it may be the value of the unknown option before it. */
export interface Operand {
  readonly text: Text;
  readonly doubtful: boolean;
  /** Which of the words it is. */
  readonly at: number;
}

/** The words of a command after its program, sorted out. */
export interface Arguments {
  readonly options: readonly GivenOption[];
  readonly operands: readonly Operand[];
  /** Words that may stand for any option: `$FLAGS`, `--$NAME`. */
  readonly unclear: readonly Text[];
}

/**
 * A spec from spellings: `--repo|-R --base|-B` are two options that take a value. There are hundreds of specs and a run
 * meets a few, so the spellings are read when they are first asked for.
 */
export function optionSpec(spellings: string, rest: Omit<OptionSpec, 'values'> = {}): OptionSpec {
  let values: ReadonlyMap<string, string> | undefined;
  return {
    ...rest,
    get values() {
      return (values ??= new Map(canonicalNames(spellings)));
    },
  };
}

/** Each spelling with its canonical name. */
function canonicalNames(spellings: string): (readonly [string, string])[] {
  return wordsIn(spellings).flatMap((option) => {
    const [canonical = '', ...others] = option.split('|');
    return [canonical, ...others].map((spelling) => [spelling, canonical] as const);
  });
}

/** The words of a list that is written as one text. */
export function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/**
 * Sorts out the words after a program. A word with a dash is never taken as the value of the option before it, so that
 * no option is missed.
 */
export function parseArguments(words: readonly Text[], spec: OptionSpec): Arguments {
  const found = { options: [] as GivenOption[], operands: [] as Operand[], unclear: [] as Text[] };
  let wanting: string | undefined;
  let doubtful = false;
  for (const [index, word] of words.entries()) {
    if (known(word) === '--') {
      found.operands.push(
        ...words.slice(index + 1).map((text, after) => ({ text, doubtful: false, at: index + 1 + after })),
      );
      break;
    }
    if (isOption(word)) {
      const read = readOption(word, spec);
      // INVARIANT: what may be the value of the option before it does not take the place of a name given elsewhere
      const isValueToo = wanting !== undefined && read !== undefined && namesSomething(read);
      if (wanting !== undefined) found.options.push({ name: wanting });
      if (read === undefined || isValueToo) found.unclear.push(word);
      found.options.push(...(read?.given ?? []));
      wanting = read?.wanting;
      doubtful = read?.doubtful ?? true;
    } else if (wanting === undefined) {
      if (isBundle(word)) found.unclear.push(word);
      found.operands.push({ text: word, doubtful, at: index });
      doubtful = false;
    } else {
      found.options.push({ name: wanting, value: word });
      wanting = undefined;
    }
  }
  if (wanting !== undefined) found.options.push({ name: wanting });
  return found;
}

/** The values given to an option, in order. */
export function valuesOf(args: Arguments, name: string): readonly Text[] {
  return args.options.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
}

/** The last value given to an option: it wins. */
export function optionValue(args: Arguments, name: string): Text | undefined {
  return valuesOf(args, name).at(-1);
}

/** Whether one of these options is given. */
export function hasOption(args: Arguments, ...names: readonly string[]): boolean {
  return args.options.some(({ name }) => names.includes(name));
}

/** A dash before a blank begins a list in a text: no program has an option of that name. */
function isOption(word: Text): boolean {
  const [first = ''] = word;
  return typeof first === 'string' && /^-(?!\s)/.test(first) && (first.length > 1 || word.length > 1);
}

/** Whether a word that is wholly unknown is named as one that holds several options. */
function isBundle(word: Text): boolean {
  const [first] = word;
  return (
    word.length === 1 &&
    typeof first === 'object' &&
    /(?:args|argv|flags|opts|options|params)(?![a-z])|\$[@*]|\[[@*]\]/i.test(first.source)
  );
}

interface Read {
  readonly given: readonly GivenOption[];
  /** The option whose value is the next word. */
  readonly wanting?: string;
  readonly doubtful: boolean;
}

/** Whether an option that is read has, or takes, a value of its own. */
function namesSomething({ given, wanting }: Read): boolean {
  return wanting !== undefined || given.some(({ value }) => value !== undefined);
}

/** `undefined`: it is not known which option it is. */
function readOption(word: Text, spec: OptionSpec): Read | undefined {
  const [first = '', ...rest] = word;
  if (typeof first !== 'string') return undefined;
  const at = first.indexOf('=');
  const spelled = at < 0 ? first : first.slice(0, at);
  const attached = at < 0 ? undefined : textOf(first.slice(at + 1), ...rest);
  const isLong = spelled.startsWith('--') || spec.singleDash === true;
  if (isLong) return at < 0 && rest.length > 0 ? undefined : readLongOption(spelled, attached, spec);
  const exact = spec.values.get(spelled);
  if (exact !== undefined && attached !== undefined)
    return { given: [{ name: exact, value: attached }], doubtful: false };
  return readCluster(textOf(first.slice(1), ...rest), spec);
}

function readLongOption(spelled: string, attached: Text | undefined, spec: OptionSpec): Read {
  const name = canonicalOf(spelled, spec);
  if (attached !== undefined) return { given: [{ name: name ?? spelled, value: attached }], doubtful: false };
  if (name !== undefined) return { given: [], wanting: name, doubtful: false };
  return { given: [{ name: spelled }], doubtful: spec.switches?.has(spelled) !== true };
}

function canonicalOf(spelled: string, spec: OptionSpec): string | undefined {
  const dashed = spec.singleDash === true ? `-${spelled.replace(/^-{1,2}/, '')}` : spelled;
  const exact = spec.values.get(dashed);
  if (exact !== undefined || spec.abbreviates !== true || dashed.length < 4 || spec.switches?.has(dashed) === true)
    return exact;
  for (const [spelling, name] of spec.values) if (spelling.startsWith(dashed)) return name;
  return undefined;
}

/** `-itn prod`: letters up to the first that takes a value, which is the rest of the word or the next one. */
function readCluster(letters: Text, spec: OptionSpec): Read | undefined {
  const [first = '', ...rest] = letters;
  if (typeof first !== 'string') return undefined;
  const given: GivenOption[] = [];
  for (let index = 0; index < first.length; index += 1) {
    const name = spec.values.get(`-${first[index] ?? ''}`);
    if (name === undefined) {
      given.push({ name: `-${first[index] ?? ''}` });
      continue;
    }
    const value = textOf(first.slice(index + 1).replace(/^=/, ''), ...rest);
    return value.length === 0
      ? { given, wanting: name, doubtful: false }
      : { given: [...given, { name, value }], doubtful: false };
  }
  if (rest.length > 0) return undefined;
  const last = given.at(-1)?.name ?? '';
  return { given, doubtful: spec.switches?.has(last) !== true };
}
