import { Unknown } from '../data.ts';
import { forgetByNumber } from './arithmetic.ts';
import { cut, join, known, show, type Text } from '../text.ts';
import type { Call, ShellFrame } from './interpreter.ts';
import { UNSET } from './value.ts';

const VARIABLE_NAME = /^[A-Za-z_]\w*$/;

/** `export`, `declare`, `local`, `readonly`, `typeset`. */
export function declare(name: string, call: Call, frame: ShellFrame): void {
  const { state } = frame;
  let flags = '';
  for (const { text, loose } of call.fields.slice(1)) {
    const word = known(text);
    if (word !== undefined && /^[-+]\w+$/.test(word)) flags += word;
    else if (loose && cut(text, '=') === undefined) state.forgetAll();
    else declareOne(name, flags, text, frame);
  }
}

function declareOne(command: string, flags: string, text: Text, frame: ShellFrame): void {
  const { state } = frame;
  const [left, value] = cut(text, '=') ?? [text, undefined];
  const name = known(left)?.replace(/\+$/, '');
  // functions are exported by `-f`
  if (/[fp]/.test(flags)) return;
  // a name that refers to another variable changes that one; `export -n` undoes it
  if (name === undefined || (flags.includes('n') && command !== 'export')) return refer(name, frame);
  if (!VARIABLE_NAME.test(name)) return;
  if (isLocal(command, flags)) makeLocal(name, value !== undefined, frame);
  const old: Text = show(left).endsWith('+') ? (state.get(name)?.items[0] ?? [new Unknown(`$${name}`)]) : [];
  const isAltered = fix(command, name, { flags, value: value ?? [] }, frame);
  if (/[aA]/.test(flags)) state.forgetArray(name);
  // of another variable, or of what is around it; dash has no such command
  else if (isAltered || (frame.posix && (command === 'declare' || command === 'typeset'))) state.forget(name);
  else if (value !== undefined) state.assign(name, join(old, value));
  if (!flags.includes('n')) setAttributes(command, flags, name, frame);
}

/** Whether what such a variable is given changes on the way; a number is evaluated. */
function fix(
  command: string,
  name: string,
  { flags, value }: { readonly flags: string; readonly value: Text },
  { state }: ShellFrame,
): boolean {
  // an error outside of a function
  if (command === 'local' && state.locals === undefined) return true;
  if (!/[iulcI]/.test(flags)) return false;
  state.fixed = new Set([...state.fixed, name]);
  if (flags.includes('i')) forgetByNumber(show(value), state);
  return true;
}

/** A second `local` changes nothing, and in dash the first one neither. */
function makeLocal(name: string, isGiven: boolean, { state, posix }: ShellFrame): void {
  const isKept = state.locals?.has(name) === true;
  state.hide(name);
  if (isGiven || state.locals === undefined || isKept) return;
  if (posix) state.forget(name);
  else state.set(name, UNSET);
}

function setAttributes(command: string, flags: string, name: string, { state }: ShellFrame): void {
  if (command === 'export' || flags.includes('x')) state.export(name);
  if (command === 'readonly' || flags.includes('r')) state.fixed = new Set([...state.fixed, name]);
}

function refer(name: string | undefined, { state }: ShellFrame): void {
  const references = state.references;
  state.forgetAll();
  state.references = name === undefined ? references : new Set([...references, name]);
}

function isLocal(command: string, flags: string): boolean {
  return command === 'local' || ((command === 'declare' || command === 'typeset') && !flags.includes('g'));
}

/** `unset`: the variable is known to be empty. */
export function unset(call: Call, { state }: ShellFrame): void {
  const words = call.fields.slice(1).map((field) => known(field.text));
  if (words.includes('-f')) {
    for (const word of words) state.functions.delete(word ?? '');
    return;
  }
  for (const word of words) {
    if (word === undefined) state.forgetAll();
    else if (call.variables.has(word)) state.forget(word);
    else if (VARIABLE_NAME.test(word)) state.unset(word);
    else if (!word.startsWith('-')) state.forget(word.replace(/\[.*$/, ''));
  }
}

/** `read`, `mapfile`, `getopts`, …: the names among their words are unknown afterwards. */
export function forgetNames(call: Call, { state }: ShellFrame): void {
  const isArray = call.fields.some(({ text }) => /^(?:mapfile|readarray|-\w*a\w*)$/.test(known(text) ?? ''));
  for (const { text } of call.fields.slice(1)) {
    const word = known(text);
    if (word === undefined) state.forgetAll();
    else if (VARIABLE_NAME.test(word) && isArray) state.forgetArray(word);
    else if (VARIABLE_NAME.test(word)) state.forget(word);
  }
  for (const name of ['REPLY', 'MAPFILE', 'OPTARG', 'OPTIND']) if (state.get(name) !== undefined) state.forget(name);
}
