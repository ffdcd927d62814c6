import { type LineMatch, type LinePattern, matchLine, parseLinePattern } from './line-pattern.ts';

/** One `s` of a script. */
interface Substitution {
  readonly pattern: LinePattern;
  /** Literal pieces, and the numbers of groups; 0 is all that was found. */
  readonly put: readonly (string | number)[];
  readonly every: boolean;
}

/** A longer line is not followed: the time grows with the square of it. */
const MAX_SED_LINE_CHARACTERS = 256;
const SED_SUBSTITUTION =
  /^\s*s([/|#,:@!])((?:\\.|\[\^?\]?[^\]]*\]|(?!\1)[^\\[\n])*)\1((?:\\.|(?!\1)[^\\\n])*)\1(g?)\s*(?:;|\n|$)/;

/**
 * What `sed` makes of lines that are known, where its words are substitutions alone: `sed -E 's/^v([0-9]+).*$/\1/'`.
 * `undefined`: it is not followed.
 */
export function substituteLines(words: readonly string[], input: string): string | undefined {
  const isExtended = words.some((word) => /^-(?:[Er]e?|-regexp-extended)$/.test(word));
  const scripts = scriptsOf(words);
  if (scripts === undefined) return undefined;
  const substitutions = readSubstitutions(scripts.join('\n'), isExtended);
  if (substitutions === undefined) return undefined;
  let lines: readonly (string | undefined)[] = input.split('\n');
  for (const one of substitutions) lines = lines.map((line) => (line === undefined ? line : changeLine(line, one)));
  return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
}

/** The scripts among the words; `undefined` where there are other options, or files. */
function scriptsOf(words: readonly string[]): readonly string[] | undefined {
  const given = words.filter((word) => !/^-(?:[Er]|-regexp-extended)$/.test(word));
  // behind the script, an option is a file to some
  if (words.at(-1) !== given.at(-1)) return undefined;
  if (!given.some((word) => word.startsWith('-'))) return given.length === 1 ? given : undefined;
  const pairs = Array.from({ length: given.length / 2 }, (_, index) => given.slice(2 * index, 2 * index + 2));
  const isAll = given.length % 2 === 0 && pairs.every(([option]) => /^(?:-[Er]?e|--expression)$/.test(option ?? ''));
  return isAll ? pairs.map(([, script]) => script ?? '') : undefined;
}

function readSubstitutions(script: string, isExtended: boolean): readonly Substitution[] | undefined {
  const found: Substitution[] = [];
  let rest = script;
  while (rest.trim() !== '') {
    const [whole = '', delimiter = '', from = '', to = '', flags = ''] = SED_SUBSTITUTION.exec(rest) ?? [];
    // programs differ in what an escaped delimiter and one in brackets is
    const isOdd = from.replaceAll(String.raw`\/`, '').includes(delimiter);
    const read = whole === '' || isOdd ? undefined : parseLinePattern(from, isExtended);
    const put = read === undefined ? undefined : replacementOf(to, delimiter, read.groups.length);
    if (read === undefined || put === undefined) return undefined;
    found.push({ pattern: read, put, every: flags === 'g' });
    rest = rest.slice(whole.length);
  }
  return found;
}

function replacementOf(text: string, delimiter: string, groups: number): Substitution['put'] | undefined {
  const put: (string | number)[] = [];
  for (const [piece] of text.matchAll(/\\.|&|[^\\&]+/g)) {
    if (piece === '&') put.push(0);
    else if (/^\\[1-9]$/.test(piece)) {
      if (Number(piece[1]) > groups) return undefined;
      put.push(Number(piece[1]));
    } else if (!piece.startsWith('\\')) put.push(piece);
    else if (piece[1] === delimiter || /[&.\\/-]/.test(piece[1] ?? '')) put.push(piece.slice(1));
    else return undefined;
  }
  return put;
}

function changeLine(line: string, { pattern, put, every }: Substitution): string | undefined {
  if (line.length > MAX_SED_LINE_CHARACTERS) return undefined;
  let made = '';
  let at = 0;
  for (let from = 0; ;) {
    const match = matchLine(pattern, line, from);
    if (match === undefined) break;
    made += line.slice(at, match.start) + putIn(line, match, put);
    at = match.end;
    from = match.end;
    if (!every || pattern.atStart) break;
    // where nothing is found again and again, programs differ
    if (match.start === match.end) return undefined;
  }
  return made + line.slice(at);
}

function putIn(line: string, { start, end, groups }: LineMatch, put: Substitution['put']): string {
  const places = [[start, end], ...groups] as const;
  return put.map((piece) => (typeof piece === 'string' ? piece : line.slice(...(places[piece] ?? [0, 0])))).join('');
}
