import { join, known, startsWith, type Text } from '../text.ts';
import { noteOptions, noteStarted } from './early-end.ts';
import { positionalOf } from './function-call.ts';
import {
  type Call,
  endsOnFailure,
  type ShellField,
  type ShellFrame,
  type Interpreter,
  shellIn,
  type ShellStatus,
} from './interpreter.ts';
import { setOptions } from './set-options.ts';
import { type Positional, UNKNOWN_POSITIONAL } from './shell-state.ts';
import { wordAt } from './wrapper.ts';

/** Shells whose scripts are read. */
export const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'dash', 'zsh', 'ksh', 'ash', 'rbash']);

/**
 * Text that a command runs as a script, and its arguments; `stdin`: it reads its script from there; `file`: from a
 * file.
 */
type ShellOperand =
  | { readonly kind: 'text'; readonly text: Text; readonly rest: readonly ShellField[] }
  | { readonly kind: 'stdin' | 'file'; readonly rest: readonly ShellField[] };

/**
 * `bash -c '…'`, `bash <<EOF`, `… | sh`: the script is read. `false` where it is not in what is read: the call stands
 * for itself.
 */
export function shellCall(
  interpreter: Interpreter,
  call: Call,
  frame: ShellFrame,
): { readonly status: ShellStatus } | false {
  const operand = shellOperand(call.fields, 1);
  const { stdin } = frame;
  const posix = !/(?:^|\/)r?bash$/.test(known(call.fields[0]?.text ?? []) ?? '');
  if (operand.kind === 'text')
    return {
      status: runText(interpreter, operand.text, call, { ...frame, posix }, positionalOf(operand.rest.slice(1))),
    };
  if (operand.kind === 'file' || stdin === undefined) return false;
  const status = runText(
    interpreter,
    stdin.text,
    { ...call, line: stdin.line },
    { ...frame, posix, conditional: frame.conditional || !stdin.complete, stdin: undefined },
    operand.rest.length === 0 ? UNKNOWN_POSITIONAL : positionalOf(operand.rest),
  );
  return stdin.complete ? { status } : false;
}

/** Runs a text in a shell of its own. */
export function runText(
  interpreter: Interpreter,
  text: Text,
  call: Call,
  frame: ShellFrame,
  positional: Positional,
): ShellStatus {
  const state = frame.state.child(call.variables);
  state.positional = positional;
  const failsUnseen = frame.failsUnseen === true || !endsOnFailure(frame);
  const { isTested: _isTested, ignoresFailure: _ignoresFailure, ...around } = frame;
  const shell = shellIn(frame);
  const inside: ShellFrame = { ...around, state, body: undefined, shell, failsUnseen, depth: frame.depth + 1 };
  if (isShell(call)) startOptions(interpreter, call, inside);
  noteStarted(interpreter, call.isProgram || !isShell(call), inside);
  return interpreter.text(text, inside, call.line);
}

function isShell({ fields }: Call): boolean {
  return SHELLS.has((wordAt(fields, 0) ?? '').replace(/^.*\//, ''));
}

/** `bash -eu -o noclobber -c …`: options with which a shell starts are those of `set`. */
function startOptions(interpreter: Interpreter, call: Call, inside: ShellFrame): void {
  const end = call.fields.findIndex(
    ({ text }, index) =>
      index > 0 && !/^[-+]/.test(known(text) ?? '') && !/^[-+]\w*o$/.test(wordAt(call.fields, index - 1) ?? ''),
  );
  const fields = call.fields.slice(0, end < 0 ? undefined : end).filter(({ text }) => known(text) !== '-c');
  if (fields.length < 2) return;
  const options = { ...call, fields: fields.map((field, index) => (index === 0 ? field : withoutScriptLetter(field))) };
  noteOptions(interpreter, options, inside);
  setOptions(options, inside.state);
}

/** `-ec` without the letter that says that a script follows. */
function withoutScriptLetter(field: ShellField): ShellField {
  const word = known(field.text) ?? '';
  return /^[-+][a-zA-Z]+$/.test(word) ? { ...field, text: [word.replaceAll(/[cilrsD]/g, '')] } : field;
}

/** The text of programs that take a script by `-c`: `su`, `runuser`, `script`, `flock`, `watch`. */
export function scriptOption(fields: readonly ShellField[], names: readonly string[]): Text | undefined {
  for (const [index, { text }] of fields.entries()) {
    const word = known(text);
    if (word !== undefined && names.includes(word)) return fields[index + 1]?.text;
    for (const name of names)
      if (name.startsWith('--') && startsWith(text, `${name}=`)) return join(dropName(text, name.length + 1));
  }
  return undefined;
}

function dropName([first = '', ...rest]: Text, length: number): Text {
  return typeof first === 'string' ? [first.slice(length), ...rest] : [first, ...rest];
}

function shellOperand(fields: readonly ShellField[], start: number): ShellOperand {
  let [command, stdin, at] = [false, false, start];
  for (; at < fields.length; at += 1) {
    const word = wordAt(fields, at);
    if (word === undefined && !command && wordAt(fields, at + 1) === '-c') continue;
    if (word === undefined || word === '--' || !/^[-+]./.test(word)) break;
    if (/^-[^-]*c/.test(word)) command = true;
    else if (/^-[^-]*s/.test(word)) stdin = true;
    // options with a value of their own
    if (/^[-+]\w*[oO]$|^--(?:rcfile|init-file)$/.test(word)) at += 1;
  }
  const [first, ...rest] = fields.slice(wordAt(fields, at) === '--' ? at + 1 : at);
  if (command && first !== undefined) return { kind: 'text', text: first.text, rest };
  if (first === undefined || stdin) return { kind: 'stdin', rest: fields.slice(at) };
  const name = known(first.text);
  return name === '-' || name === '/dev/stdin' ? { kind: 'stdin', rest } : { kind: 'file', rest: fields.slice(at) };
}
