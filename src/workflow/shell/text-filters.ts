import { known, type Text } from '../text.ts';
import { printedKind } from './printed-kind.ts';
import { type Call, type ShellFrame, isConditional } from './interpreter.ts';
import { substituteLines } from './sed-substitution.ts';

/** What a program makes of its words and its input, where both are known; `undefined`: it is not followed. */
type TextFilter = (words: readonly string[], input: string | undefined) => string | undefined;

/** Longer text is not followed. */
const MAX_FILTERED_CHARACTERS = 4096;

const FILTERS: ReadonlyMap<string, TextFilter> = new Map<string, TextFilter>([
  ['basename', (words) => lastSegment(words)],
  ['dirname', ([path, ...more]) => (path === undefined || more.length > 0 ? undefined : folderOf(path))],
  ['tr', translate],
  ['cut', cutFields],
  ['sed', substituteText],
  ['awk', printFields],
  ['head', (words, input) => (isOneLine(words) ? input?.split('\n', 1)[0] : undefined)],
  ['tail', (words, input) => (isOneLine(words) ? withoutLineEnd(input)?.split('\n').at(-1) : undefined)],
]);

/** Whether a program is a filter that may be followed. */
export function isTextFilter(name: string): boolean {
  return FILTERS.has(name);
}

/** Hands on what a filter of text writes: of known text it is known. */
export function printFiltered(name: string, call: Call, frame: ShellFrame): void {
  const words = call.fields.slice(1).map((field) => (field.loose || field.glob ? undefined : known(field.text)));
  const read = frame.stdin?.complete === true ? known(frame.stdin.text) : undefined;
  // programs differ in whether they end a last line that has no end
  const input = read?.endsWith('\n') === true ? read : undefined;
  const given = words.every((word) => word !== undefined) ? words : undefined;
  const isShort = (input?.length ?? 0) <= MAX_FILTERED_CHARACTERS && !/[^\t\n -~]/.test(input ?? '');
  const output = given === undefined || !isShort ? undefined : FILTERS.get(name)?.(given, input);
  if (output === undefined) printProgram(name, call, frame);
  else frame.out?.add(endedLine(output), isConditional(frame));
}

/** Hands on what a program writes: any text, or one of a kind that is known. */
export function printProgram(name: string, call: Call, frame: ShellFrame): void {
  if (frame.out === undefined) return;
  const words = call.fields.slice(1).map((field) => (field.loose || field.glob ? undefined : known(field.text)));
  const input = frame.stdin?.complete === true ? frame.stdin.text : undefined;
  const text = words.every((word) => word !== undefined)
    ? printedKind(name, words, input, `$(${call.text})`)
    : undefined;
  if (text === undefined) frame.out.addOpaque(call.text, isConditional(frame));
  else frame.out.add(text, isConditional(frame));
}

function endedLine(output: string): Text {
  return [output.endsWith('\n') ? output : `${output}\n`];
}

function withoutLineEnd(input: string | undefined): string | undefined {
  return input?.endsWith('\n') === true ? input.slice(0, -1) : input;
}

function isOneLine(words: readonly string[]): boolean {
  return /^(?:-1|-n ?1|--lines=1)$/.test(words.join(' '));
}

function lastSegment(words: readonly string[]): string | undefined {
  const [path = '', suffix = '', ...more] = words;
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  if (more.length > 0 || path.startsWith('-') || suffix.startsWith('-') || name === '') return undefined;
  return suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function folderOf(path: string): string | undefined {
  if (!/^[\w.][\w./-]*[\w-]$/.test(path) || path.includes('//')) return undefined;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** `tr -d a`, `tr a b`, `tr A-Z a-z`: single characters, and the two whole alphabets. */
function translate(words: readonly string[], input: string | undefined): string | undefined {
  if (input === undefined || words.length !== 2) return undefined;
  const [first = '', second = ''] = words;
  const upper = /^\[?(?:A-Z|:upper:)\]?$/;
  const lower = /^\[?(?:a-z|:lower:)\]?$/;
  if (upper.test(first) && lower.test(second)) return input.toLowerCase();
  if (lower.test(first) && upper.test(second)) return input.toUpperCase();
  const isPlain = (set: string): boolean => /^[\w ./:,@=+"'#%-]$/.test(set);
  if (first === '-d') return isPlain(second) ? input.replaceAll(second, '') : undefined;
  return isPlain(first) && isPlain(second) ? input.replaceAll(first, second) : undefined;
}

/** `cut -d. -f1,2` and `cut -c1-7` of every line. */
function cutFields(words: readonly string[], input: string | undefined): string | undefined {
  const match = /^(?:-d ?(\S) -f ?([\d,-]+)|-f ?([\d,-]+) -d ?(\S)|-c ?([\d,-]+))$/.exec(words.join(' '));
  const isIn = rangesOf(match?.[2] ?? match?.[3] ?? match?.[5] ?? '');
  if (match === null || input === undefined || isIn === undefined) return undefined;
  const separator = match[1] ?? match[4] ?? '';
  const cutLine = (line: string): string => {
    const fields = line.split(separator);
    return fields.length === 1 && separator !== '' ? line : fields.filter((_, at) => isIn(at + 1)).join(separator);
  };
  return (withoutLineEnd(input) ?? '').split('\n').map(cutLine).join('\n');
}

/** Which places a list of `cut` names: `1,3-5,7-`. */
function rangesOf(list: string): ((at: number) => boolean) | undefined {
  const ranges = list.split(',').map((range) => /^([1-9]\d?)?(-)?([1-9]\d?)?$/.exec(range));
  if (ranges.some((range) => range === null || (range[1] ?? range[3]) === undefined)) return undefined;
  const isIn = (range: RegExpExecArray | null, at: number): boolean => {
    const [, from = '1', dash, to] = range ?? [];
    return at >= Number(from) && at <= (dash === undefined ? Number(from) : Number(to ?? Infinity));
  };
  const isDown = ranges.some((range) => Number(range?.[1] ?? 1) > Number(range?.[3] ?? Infinity));
  return isDown ? undefined : (at) => ranges.some((range) => isIn(range, at));
}

/** `awk -F. '{print $1 "-" $2}'` of every line: fields and texts, one after the other. */
function printFields(words: readonly string[], input: string | undefined): string | undefined {
  const match = /^(?:-F ?([^\s\\\w]|\w(?<!t)) )?\{ ?print((?: ?(?:\$\d|"[\w.:/@-]*"))+) ?;? ?\}$/.exec(words.join(' '));
  if (match === null || input === undefined) return undefined;
  const [, separator, printed = ''] = match;
  const pieces = printed.match(/\$\d|"[^"]*"/g) ?? [];
  const printLine = (line: string): string => {
    const fields = separator === undefined ? line.split(/[ \t]+/).filter((one) => one !== '') : line.split(separator);
    const pieceOf = (piece: string): string =>
      piece.startsWith('"') ? piece.slice(1, -1) : piece === '$0' ? line : (fields[Number(piece[1]) - 1] ?? '');
    return pieces.map(pieceOf).join('');
  };
  return (withoutLineEnd(input) ?? '').split('\n').map(printLine).join('\n');
}

/** `sed 's/a/b/'` of every line. */
function substituteText(words: readonly string[], input: string | undefined): string | undefined {
  return input === undefined ? undefined : substituteLines(words, withoutLineEnd(input) ?? '');
}
