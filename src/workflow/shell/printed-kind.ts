import { Named, OneLine, Plain } from '../data.ts';
import { type Text, textOf } from '../text.ts';

/** What is known of a text that is not known: what it is made of. */
type KindOfText = typeof Plain | typeof Named | typeof OneLine;

/** The fewest characters that a digest has: so much of its beginning is hexadecimal digits. */
const MIN_DIGEST_CHARACTERS = 32;
/** What follows a digest of the standard input. */
const AFTER_DIGEST = '  -\n';

/**
 * What a program writes of whose output the kind is known: a digest is plain characters, the first line of anything has
 * no line end in it. `words` are those after the program's name, all known; `input` is what it reads, where all of that
 * is in the script. `undefined`: it may be anything.
 */
export function printedKind(
  name: string,
  words: readonly string[],
  input: Text | undefined,
  source: string,
): Text | undefined {
  const said = words.join(' ');
  const make = (kind: KindOfText, end = '\n'): Text => textOf(new kind(source), end);
  if (/^(?:sha\d*|md5|b2)sum$/.test(name)) return words.length === 0 ? make(Plain, AFTER_DIGEST) : undefined;
  if (name === 'uuidgen' && words.length === 0) return make(Plain);
  if (name === 'openssl' && /^rand -hex \d+$/.test(said)) return make(Plain);
  if (name === 'git') {
    const kind = gitKind(said);
    return kind === undefined ? undefined : make(kind);
  }
  const kind = filteredKind(name, words, input);
  return kind === undefined
    ? undefined
    : make(kind, name === 'tr' || (name === 'head' && said.startsWith('-c')) ? '' : '\n');
}

/** Source: git-rev-parse(1), git-branch(1), git-symbolic-ref(1), git-describe(1), git-log(1), git-rev-list(1). */
function gitKind(words: string): KindOfText | undefined {
  if (/^rev-parse (?:--short(?:=\d+)? |--verify )*(?:\w[\w.-]*)$/.test(words)) return Plain;
  if (/^rev-list --count \w[\w./-]*$/.test(words)) return Plain;
  if (/^log (?:-1|-n ?1) (?:--format=|--pretty=(?:format:)?)%(?:h|H|ct|at|cs|as)$/.test(words)) return Plain;
  if (/^(?:branch --show-current|rev-parse --abbrev-ref HEAD|symbolic-ref (?:-q )?--short (?:-q )?HEAD)$/.test(words))
    return Named;
  return /^describe(?: (?:--tags|--always|--abbrev=\d+|--dirty|--match[= ][\w.*-]+|HEAD))*$/.test(words)
    ? Named
    : undefined;
}

/** What a filter makes of its input. */
function filteredKind(name: string, words: readonly string[], input: Text | undefined): KindOfText | undefined {
  const said = words.join(' ');
  const [kind, isDigest] = [inputKind(input), input?.at(-1) === AFTER_DIGEST];
  const isBeginning = Number(/^-c ?-?(?:1-)?(\d+)$/.exec(said)?.[1] ?? Infinity) <= MIN_DIGEST_CHARACTERS;
  if (isDigest)
    return isFirstField(name, said) || ((name === 'head' || name === 'cut') && isBeginning) ? Plain : undefined;
  if (name === 'tr') return translatedKind(words, kind);
  if (name === 'head' || name === 'tail')
    return /^(?:-1|-n ?1|--lines=1)$/.test(said) ? (kind ?? OneLine) : /^-c ?\d+$/.test(said) ? kind : undefined;
  if (kind === undefined) return undefined;
  if (name === 'cut') return /^(?:-c ?[\d,-]+|-d ?.? ?-f ?[\d,-]+|-f ?[\d,-]+ -d ?.)$/.test(said) ? kind : undefined;
  return name === 'sed' && isPlainScript(words) ? kind : undefined;
}

function isFirstField(name: string, said: string): boolean {
  return (
    (name === 'cut' && /^(?:-d {1,3}-f ?1|-f ?1 -d {1,2})$/.test(said)) ||
    (name === 'awk' && /^\{ ?print \$1;? ?\}$/.test(said))
  );
}

/** `tr`: what is left of any text where all that is not plain is replaced or taken out. */
function translatedKind(words: readonly string[], kind: KindOfText | undefined): KindOfText | undefined {
  const [first = '', ...rest] = words;
  const [one = '', other = ''] = /^-./.test(first) ? rest : words;
  const count = /^-./.test(first) ? rest.length : words.length;
  if (/^-(?:c|C|cs|sc)$/.test(first)) return isPlainSet(one) && isPlainSet(other) ? Plain : undefined;
  if (/^-(?:cd|dc|Cd)$/.test(first)) return isPlainSet(one) && count === 1 ? Plain : undefined;
  if (first === '-d' && count === 1) return /\\n|\n|\[:space:\]/.test(one) ? (kind ?? OneLine) : kind;
  if (first === '-s' && count === 1) return kind;
  return !first.startsWith('-') && isPlainSet(other) ? kind : undefined;
}

/** A set of `tr` with plain characters only, and at least one. */
function isPlainSet(set: string): boolean {
  return /^(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[A-Za-z0-9._-])+$/.test(set);
}

/** Substitutions that put in plain characters only. */
function isPlainScript(words: readonly string[]): boolean {
  const scripts = words.filter((word) => !/^-[eEr]$/.test(word));
  return scripts.length === 1 && /^(?:s([/|#,])(?:(?!\1)[^\\\n])*\1[\w.-]*\1g?(?:; ?|$))+$/.test(scripts[0] ?? '');
}

/** The kind of one line that ends with a line end, or of what has none. */
function inputKind(input: Text | undefined): KindOfText | undefined {
  if (input === undefined || input.length === 0) return undefined;
  const last = input.at(-1);
  const parts = [...input.slice(0, -1), ...(typeof last === 'string' ? [last.replace(/\n$/, '')] : [last ?? ''])];
  return [Plain, Named, OneLine].find((kind) =>
    parts.every((part) => (typeof part === 'string' ? literalFits(part, kind) : part instanceof kind)),
  );
}

function literalFits(text: string, kind: KindOfText): boolean {
  return kind === Plain ? /^[\w.-]*$/.test(text) : kind === Named ? /^[\w./-]*$/.test(text) : !/[\r\n]/.test(text);
}
