import { forgetByNumber } from './arithmetic.ts';
import { known, show, type Text } from '../text.ts';
import type { Call, ShellField, ShellFrame, Interpreter } from './interpreter.ts';

/** Where the index of a variable begins. */
const INDEX_START = /(?<=[A-Za-z_]\w*)\[/;
/** Where a command begins that bash puts the output of in its place. */
const SUBSTITUTION = /\$\(|`|\$\{\s/;
/** Builtins that take names of variables. */
const NAMING_TESTS: ReadonlySet<string> = new Set([
  'declare',
  'typeset',
  'local',
  'export',
  'readonly',
  'unset',
  'let',
  'read',
  'mapfile',
  'readarray',
  'getopts',
  'wait',
  'test',
  '[',
]);

/**
 * Whether a text runs a command when it is evaluated as a number or a name: one with an index that has a substitution
 * in it. See bash(1), "ARITHMETIC EVALUATION".
 */
export function runsAsIndex(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && hasIndexWithSubstitution(part));
}

/** Goes through every stretch that no index ends in once: a text may be long. */
function hasIndexWithSubstitution(text: string): boolean {
  return text.split(']').some((stretch) => {
    const start = stretch.search(INDEX_START);
    return start >= 0 && SUBSTITUTION.test(stretch.slice(start));
  });
}

/** Says where a builtin is given such a name, and forgets what another index assigns. */
export function noteIndices(interpreter: Interpreter, name: string, call: Call, { state }: ShellFrame): void {
  const takesNames = NAMING_TESTS.has(name) || (name === 'printf' && known(call.fields[1]?.text ?? []) === '-v');
  if (takesNames && call.fields.some((field: ShellField) => runsAsIndex(field.text)))
    fail(interpreter, call.line, call.text);
  if (takesNames)
    for (const { text } of call.fields.slice(1)) if (INDEX_START.test(show(text))) forgetByNumber(show(text), state);
}

/**
 * Says where a variable is given such a value, which any later number or name may stand for, or where it is what bash
 * expands for each command that it shows.
 */
export function noteValue(interpreter: Interpreter, name: string, value: Text, line: number, text: string): void {
  if (runsAsIndex(value)) fail(interpreter, line, text);
  if (name === 'PS4' && value.some((part) => typeof part === 'string' && /\$\(|`/.test(part)))
    interpreter.record.fail(line, text, 'what bash runs with each command that it shows');
}

/** Says where an operand of `[[ … ]]` is such a text. */
export function noteOperand(interpreter: Interpreter, operand: Text, { source }: ShellFrame, pos: number): void {
  if (runsAsIndex(operand)) fail(interpreter, source.line(pos), source.lineText(pos));
}

function fail(interpreter: Interpreter, line: number, text: string): void {
  interpreter.record.fail(line, text, 'which command an index of a variable runs');
}
