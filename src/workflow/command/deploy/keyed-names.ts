import { known, startsWith, type Text } from '../../text.ts';
import { type Facet } from '../../touch.ts';
import { type Arguments, valuesOf, wordsIn } from '../options.ts';
import { splitText } from './names-in.ts';
import { type Tool } from './tool.ts';

const BETWEEN: ReadonlySet<string> = new Set([',', '"']);

/**
 * Names in a list of pairs: `--output type=image,name=ghcr.io/acme/shop`. A value without any pair is a name itself,
 * where the tool says so.
 */
export function keyedNames(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  return (tool.keyed ?? []).flatMap(([option, key, facet]) =>
    valuesOf(args, option).flatMap((value) => {
      const pieces = splitText(value, BETWEEN);
      return namesAfter(pieces, key).map((name) => [facet, name] as const);
    }),
  );
}

/** Of `name=a,b` both are names. */
function namesAfter(pieces: readonly Text[], key: string): readonly Text[] {
  const names: Text[] = [];
  let inside = false;
  for (const piece of pieces) {
    const isPair = piece.some((part) => typeof part === 'string' && part.includes('='));
    const isKeyed = startsWith(piece, `${key}=`);
    inside = isKeyed || (inside && !isPair);
    if (isKeyed) names.push(dropKey(piece, key.length + 1));
    else if (inside || typeof piece[0] === 'object') names.push(piece);
  }
  return names.filter((name) => known(name) !== '');
}

function dropKey([first = '', ...rest]: Text, length: number): Text {
  const name = typeof first === 'string' ? first.slice(length) : first;
  return name === '' ? rest : [name, ...rest];
}

/**
 * Words with each value of an option that takes several after an option of its own: `--names a b` as `--names a
 * --names b`.
 */
export function spreadLists(words: readonly Text[], { lists = '' }: Tool): readonly Text[] {
  const spellings = wordsIn(lists);
  if (spellings.length === 0) return words;
  const spread: Text[] = [];
  let list: { readonly option: Text; readonly count: number } | undefined;
  for (const word of words) {
    const isOption = startsWith(word, '-');
    if (isOption) list = listOption(word, spellings);
    else if (list !== undefined) {
      if (list.count > 0) spread.push(list.option);
      list = { ...list, count: list.count + 1 };
    }
    spread.push(word);
  }
  return spread;
}

/** The option that a word is, or is the beginning of, and how many values it has in the word itself. */
function listOption(
  word: Text,
  spellings: readonly string[],
): { readonly option: Text; readonly count: number } | undefined {
  const [first = ''] = word;
  const [name = '', ...value] = typeof first === 'string' ? first.split('=') : [];
  const spelling = spellings.find((one) => one === name || (name.length > 2 && one.startsWith(name)));
  return spelling === undefined
    ? undefined
    : { option: [spelling], count: value.length > 0 || word.length > 1 ? 1 : 0 };
}
