import { known, type Text } from '../text.ts';
import { printedKind } from './printed-kind.ts';
import { type Call, type ShellFrame, isConditional } from './interpreter.ts';

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

/** `cut -d/ -f2` of every line. */
function cutFields(words: readonly string[], input: string | undefined): string | undefined {
  const match = /^(?:-d ?(\S) -f ?(\d)(-?)|-f ?(\d)(-?) -d ?(\S))$/.exec(words.join(' '));
  if (match === null || input === undefined) return undefined;
  const separator = match[1] ?? match[6] ?? '';
  const from = Number(match[2] ?? match[4]);
  const isOpen = (match[3] ?? match[5]) === '-';
  if (from === 0) return undefined;
  const cutLine = (line: string): string => {
    const fields = line.split(separator);
    return fields.length === 1 ? line : fields.slice(from - 1, isOpen ? undefined : from).join(separator);
  };
  return (withoutLineEnd(input) ?? '').split('\n').map(cutLine).join('\n');
}

/** `sed 's/.*a/b/'`: all up to the last `a` of each line. */
function cutUpTo(script: string, input: string | undefined): string | undefined {
  const [found, , last = '', put = ''] = /^s([/|#,])\.\*([\w:@-]+)\1([\w.@:-]*)\1g?$/.exec(script) ?? [];
  if (found === undefined || input === undefined) return undefined;
  const cutLine = (line: string): string =>
    line.includes(last) ? put + line.slice(line.lastIndexOf(last) + last.length) : line;
  return (withoutLineEnd(input) ?? '').split('\n').map(cutLine).join('\n');
}

/** `sed 's/a/b/'` with a literal text, at the beginning or the end of the line where it says so. */
function substituteText(words: readonly string[], input: string | undefined): string | undefined {
  const scripts = words.filter((word) => !/^-[eEr]$/.test(word));
  const [script = ''] = scripts;
  const cut = cutUpTo(scripts.length === 1 ? script : '', input);
  if (cut !== undefined) return cut;
  const match = /^s([/|#,:])(\^?)([^\\[\]*.?+(){}|^$&]*)(\$?)\1([^\\&]*)\1(g?)$/.exec(script);
  const [, separator = '', start = '', text = '', end = '', put = '', every = ''] = match ?? [];
  const isOne = scripts.length === 1 && match !== null && !text.includes(separator) && !put.includes(separator);
  if (!isOne || input === undefined || text + start + end === '' || /\n/.test(text + put)) return undefined;
  const replaceIn = (line: string): string => {
    if (start !== '' && end !== '') return line === text ? put : line;
    if (start !== '') return line.startsWith(text) ? put + line.slice(text.length) : line;
    if (end !== '') return line.endsWith(text) ? line.slice(0, line.length - text.length) + put : line;
    const pieces = line.split(text);
    return every === '' && pieces.length > 2 ? pieces[0] + put + pieces.slice(1).join(text) : pieces.join(put);
  };
  return (withoutLineEnd(input) ?? '').split('\n').map(replaceIn).join('\n');
}
