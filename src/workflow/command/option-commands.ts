import { cut, dropStart, known, type Text } from '../text.ts';
import { asScript, type Carried } from './carried.ts';
import { wordsIn } from './options.ts';

/** Which options of a program carry a command. */
export interface OptionCommand {
  /**
   * Options whose value is run; `-x` is a letter, `-exec` a long option with one dash, `--action=exec=` one whose value
   * begins so.
   */
  readonly texts?: string;
  /** Options that start something that cannot be seen: a plugin, a script in another language, a file of settings. */
  readonly hidden?: string;
  /** Letters that take a value, which is the rest of the word or the next one. */
  readonly values?: string;
  /** Long options can be cut short. */
  readonly abbreviates?: boolean;
  /** Long options that are spelled like the beginning of one of those, and are options of their own. */
  readonly exact?: string;
  /** The value of a letter is attached to it, or there is none. */
  readonly attached?: boolean;
  /** From the first operand on, the words are a command: options after it are its own. */
  readonly stopsAtOperand?: boolean;
}

/** What the options of a command carry. */
export function carriedByOptions(options: OptionCommand | undefined, words: readonly Text[]): readonly Carried[] {
  if (options === undefined) return [];
  const found: Carried[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? [];
    const [first = ''] = word;
    if (known(word) === '--') break;
    if (typeof first !== 'string' || !/^-./.test(first)) {
      if (options.stopsAtOperand === true) break;
      continue;
    }
    const read = longOption(word, first, options) ?? letterOption(word, first, options);
    if (read === undefined) continue;
    const next = read.value === undefined ? words[at + 1] : undefined;
    const carried = carriedBy(
      read,
      read.value ?? (options.attached === true && read.isLetter ? undefined : next),
      first,
    );
    if (carried !== undefined) found.push(carried);
    if (next !== undefined && read.isLetter && options.attached !== true) at += 1;
  }
  return found;
}

/**
 * An option that is given: as the table spells it, `undefined` for a letter of no concern, and its value where that is
 * attached.
 */
interface GivenCommand {
  readonly option: string | undefined;
  readonly hidden: boolean;
  readonly value: Text | undefined;
  readonly isLetter: boolean;
}

function carriedBy({ option, hidden }: GivenCommand, value: Text | undefined, written: string): Carried | undefined {
  if (option === undefined) return undefined;
  if (hidden) return { why: `what \`${written.split('=', 1)[0] ?? ''}\` starts` };
  const prefix = option.includes('=') ? option.slice(option.indexOf('=') + 1) : '';
  if (value === undefined) return undefined;
  if (prefix === '') return { text: value };
  const [first = ''] = value;
  if (typeof first !== 'string') return { why: `what \`${option}\` starts` };
  return first.startsWith(prefix) ? { text: dropStart(value, prefix.length) } : undefined;
}

function longOption(word: Text, first: string, options: OptionCommand): GivenCommand | undefined {
  const written = first.split('=', 1)[0] ?? '';
  const value = first.includes('=') ? cut(word, '=')?.[1] : undefined;
  const isNamed = (option: string): boolean => {
    const name = option.split('=', 1)[0] ?? '';
    return name.length > 2 && isSpelled(written, name, options);
  };
  const text = wordsIn(options.texts ?? '').find(isNamed);
  const option = text ?? wordsIn(options.hidden ?? '').find(isNamed);
  if (option !== undefined) return { option, hidden: text === undefined, value, isLetter: false };
  return first.startsWith('--') ? { option: undefined, hidden: false, value: undefined, isLetter: false } : undefined;
}

function isSpelled(written: string, name: string, { abbreviates, exact = '' }: OptionCommand): boolean {
  if (written === name || (!name.startsWith('--') && written === `-${name}`)) return true;
  return (
    abbreviates === true &&
    name.startsWith('--') &&
    written.length >= 4 &&
    name.startsWith(written) &&
    !wordsIn(exact).includes(written)
  );
}

function letterOption(
  word: Text,
  first: string,
  { texts = '', hidden = '', values = '' }: OptionCommand,
): GivenCommand | undefined {
  const [hiddenOnes, textOnes] = [wordsIn(hidden), wordsIn(texts)];
  for (let at = 1; at < first.length; at += 1) {
    const option = `-${first[at] ?? ''}`;
    const isHidden = hiddenOnes.includes(option);
    const isText = textOnes.includes(option);
    if (!isHidden && !isText && !values.includes(first[at] ?? '')) continue;
    const rest = dropStart(word, at + 1);
    return {
      option: isHidden || isText ? option : undefined,
      hidden: isHidden,
      value: rest.length === 0 ? undefined : rest,
      isLetter: true,
    };
  }
  return undefined;
}

/** The words from the first operand on, of a program that runs them as a command. */
export function commandIn(words: readonly Text[], values = ''): readonly Carried[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = known(words[at] ?? []) ?? '';
    if (word === '--') return at + 1 < words.length ? [{ text: asScript(words.slice(at + 1)) }] : [];
    if (!word.startsWith('-')) break;
    if (word.length === 2 && values.includes(word[1] ?? '')) at += 1;
  }
  return at < words.length ? [{ text: asScript(words.slice(at)) }] : [];
}
