import type { Assignment, Command as CommandNode, Word } from 'unbash';
import { Unknown } from '../data.ts';
import { EMPTY, join, known, show, type Text, textOf } from '../text.ts';
import { forgetAssigned, forgetByNumber } from './arithmetic.ts';
import { expandJoined, expandValue, expandWords } from './expand.ts';
import {
  type Call,
  type ShellField,
  type ShellFrame,
  type Interpreter,
  isConditional,
  type ShellStatus,
} from './interpreter.ts';
import { noteValue } from './index-code.ts';
import { noteWrites, redirect, withWrites } from './redirect.ts';
import { isTooBig, scalarValue, type ShellValue } from './value.ts';

const NO_COMMAND_VARIABLES: ReadonlyMap<string, Text> = new Map();

/** For `sh`, variables that are set for one of these stay. Source: POSIX, "Special Built-In Utilities". */
const SPECIAL_BUILTINS = /^(?:\.|:|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;

/** Reads a simple command: its assignments, redirections and words, and then what it does. */
export function simpleCommand(interpreter: Interpreter, node: CommandNode, frame: ShellFrame): ShellStatus {
  const fields = commandFields(interpreter, node, frame);
  const inner = node.redirects.length === 0 ? frame : redirect(interpreter, node.redirects, frame);
  noteMovedOutput(node, fields, frame);
  if (node.name === undefined || fields.length === 0) {
    for (const item of node.prefix) if (item.type === 'Assignment') assign(interpreter, item, frame);
    if (node.name === undefined) noteWrites(interpreter, node, frame, inner);
    if (frame.out !== undefined && isFileRead(node)) inner.out?.addOpaque('…', false);
    return undefined;
  }
  const variables = node.prefix.length === 0 ? NO_COMMAND_VARIABLES : prefixOf(interpreter, node, frame);
  const call: Call = {
    fields,
    variables,
    line: frame.source.line(node.pos),
    text: frame.source.excerpt(node.pos, node.end),
    isProgram: false,
  };
  const status = withWrites(interpreter, node, frame, inner, () => interpreter.call(call, inner));
  if (frame.posix && variables.size > 0 && SPECIAL_BUILTINS.test(known(fields[0]?.text ?? EMPTY) ?? ''))
    for (const name of variables.keys()) frame.state.keepPerhaps(name);
  return status;
}

/** `exec >file` moves the output of all that follows. */
function noteMovedOutput({ redirects }: CommandNode, [first]: readonly ShellField[], frame: ShellFrame): void {
  if (redirects.length > 0 && known(first?.text ?? EMPTY) === 'exec')
    frame.out?.addOpaque('exec', isConditional(frame));
}

/** `$(<file)`. */
function isFileRead({ name, redirects }: CommandNode): boolean {
  return name === undefined && redirects.some((one) => one.type === 'Redirect' && one.operator === '<');
}

/** Assigns a variable for the rest of the script. */
export function assign(interpreter: Interpreter, assignment: Assignment, frame: ShellFrame): void {
  const { name, value, append, index } = assignment;
  const { state } = frame;
  if (index?.parts !== undefined) expandJoined(interpreter, index, frame);
  if (index !== undefined) forgetAssigned(index.text, state);
  const next =
    value.type === 'Word'
      ? scalarValue(expandValue(interpreter, value, frame))
      : arrayOf(interpreter, value.elements, frame);
  const isArray = value.type === 'ArrayValue';
  noteAssigned(interpreter, assignment, next, frame);
  // for dash `a+=b` and `a[0]=b` are commands that are not there
  const isOdd = frame.posix && !isArray && (append === true || index !== undefined);
  if (next === undefined && isArray) state.forgetArray(name);
  else if (next === undefined || isOdd || !/^[A-Za-z_]\w*$/.test(name)) state.forget(name);
  else if (index !== undefined) assignItem(name, index.value, next, frame);
  else if (append !== true && isArray) state.set(name, next);
  else if (append !== true) state.assign(name, next.items[0] ?? EMPTY);
  else appendTo(name, next, isArray, frame);
}

/** Says what a value may run later. */
function noteAssigned(
  interpreter: Interpreter,
  { name, pos, end }: Assignment,
  next: ShellValue | undefined,
  { source, state }: ShellFrame,
): void {
  for (const item of next?.items ?? []) noteValue(interpreter, name, item, source.line(pos), source.excerpt(pos, end));
  // a number of `declare -i` is evaluated
  if (state.fixed.has(name)) for (const item of next?.items ?? []) forgetByNumber(show(item), state);
  if (name === 'POSIXLY_CORRECT')
    interpreter.record.fail(source.line(pos), source.excerpt(pos, end), 'what an option of bash changes in the script');
  // what a name stands for is written here
  if (name === 'BASH_CMDS' || name === 'BASH_ALIASES')
    interpreter.record.fail(source.line(pos), source.excerpt(pos, end), `which program a name of \`${name}\` is`);
}

function appendTo(name: string, next: ShellValue, isArray: boolean, { state }: ShellFrame): void {
  const old = state.get(name);
  if (old === undefined) return state.forget(name);
  const [first = EMPTY, ...rest] = old.items;
  if (!isArray) return state.set(name, { ...old, items: [join(first, next.items[0] ?? EMPTY), ...rest] });
  // what is unknown may be an array of any length
  if (!old.isArray && first.some((part) => typeof part !== 'string')) return state.forget(name);
  const isOpen = old.isOpen === true || next.isOpen === true;
  state.set(name, { items: [...old.items, ...next.items], isArray: true, ...(isOpen && { isOpen: true }) });
}

function assignItem(name: string, index: string, next: ShellValue, { state }: ShellFrame): void {
  const items = [...(state.get(name)?.items ?? [])];
  const at = /^\d{1,3}$/.test(index) ? Number(index) : Infinity;
  if (state.get(name)?.isArray !== true || state.get(name)?.isOpen === true || at > items.length)
    return state.forget(name);
  items[at] = next.items[0] ?? EMPTY;
  state.set(name, { items, isArray: true });
}

/** `undefined` for elements with an index of their own, and for an unknown number of elements. */
function arrayOf(
  interpreter: Interpreter,
  elements: Parameters<typeof expandWords>[1],
  frame: ShellFrame,
): ShellValue | undefined {
  const fields = expandWords(interpreter, elements, frame);
  const isKnown =
    fields.every((field) => !field.loose && !mayFail(field.text)) &&
    elements.every((element) => !element.text.startsWith('['));
  const items = fields.map((field) => (field.glob ? filesOfPattern(field.text) : field.text));
  const isOpen = fields.some((field) => field.glob);
  const value: ShellValue = { items, isArray: true, ...(isOpen && { isOpen: true }) };
  // files of a pattern that begins with one may be called like options
  return isKnown && !items.some(([first]) => isOpen && first instanceof Unknown) && !isTooBig(value)
    ? value
    : undefined;
}

/** Where it names no variable, nothing is assigned at all. */
function mayFail(text: Text): boolean {
  return text.some((part) => part instanceof Unknown && part.source.startsWith('${!'));
}

/** A pattern of files as what each of them begins with. */
function filesOfPattern(text: Text): Text {
  const written = show(text);
  const at = written.search(/[*?[@+!]/);
  const literal = known(text) === undefined ? '' : written.slice(0, Math.max(at, 0));
  return textOf(literal, new Unknown(written.slice(literal.length)));
}

/** The words of a command; the arguments of `export` and its like are assignments, which are not split. */
function commandFields(interpreter: Interpreter, node: CommandNode, frame: ShellFrame): readonly ShellField[] {
  if (node.name === undefined) return [];
  const fields = [...expandWords(interpreter, [node.name], frame)];
  for (const argument of node.args) {
    if (argument.type === 'Word') for (const field of expandWords(interpreter, [argument], frame)) fields.push(field);
    else if (argument.value.type === 'Word' && argument.index === undefined) {
      const operator = argument.append === true ? '+=' : '=';
      const value = declaredValue(interpreter, argument.value, frame);
      // dash splits it, and so may assign other names
      if (frame.posix && isBare(argument.value) && value.some((part) => typeof part === 'string' && /\s/.test(part)))
        frame.state.forgetAll();
      fields.push({ text: join([`${argument.name}${operator}`], value), loose: false, glob: false });
    } else {
      hideLocal(node, argument.name, frame);
      assign(interpreter, argument, frame);
    }
  }
  return fields;
}

/** `export A={m,n}` is `export A=m A=n`. */
function declaredValue(interpreter: Interpreter, word: Word, frame: ShellFrame): Text {
  const value = expandValue(interpreter, word, frame);
  return word.parts?.some(({ type }) => type === 'BraceExpansion') === true ? [new Unknown(word.text)] : value;
}

/** Whether something in it is expanded without quotes. */
function isBare({ parts }: Word): boolean {
  return parts?.some(({ type }) => /^(?:Simple|Parameter|Command|Arithmetic)Expansion$/.test(type)) === true;
}

function hideLocal(node: CommandNode, name: string, frame: ShellFrame): void {
  if (node.name?.value !== 'export' && node.name?.value !== 'readonly') frame.state.hide(name);
}

function prefixOf(interpreter: Interpreter, node: CommandNode, frame: ShellFrame): ReadonlyMap<string, Text> {
  const variables = new Map<string, Text>();
  for (const item of node.prefix) {
    if (item.type !== 'Assignment') continue;
    const value =
      item.value.type === 'Word'
        ? expandValue(interpreter, item.value, frame)
        : (arrayOf(interpreter, item.value.elements, frame)?.items[0] ?? EMPTY);
    variables.set(item.name, item.append === true ? join(frame.state.get(item.name)?.items[0] ?? EMPTY, value) : value);
  }
  return variables;
}
