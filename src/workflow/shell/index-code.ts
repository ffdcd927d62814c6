import { known, type Text } from '../text.ts';
import type { Call, ShellField, ShellFrame, Interpreter } from './interpreter.ts';

/**
 * An index with a substitution in it, which bash runs wherever it takes the text for a variable or a number. See
 * bash(1), "ARITHMETIC EVALUATION".
 */
const INDEX = /[A-Za-z_]\w*\[[^\]]*(?:\$\(|`|\$\{\s)/;
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

/** Whether a text runs a command when it is evaluated as a number or a name. */
export function runsAsIndex(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && INDEX.test(part));
}

/** Says where a builtin is given such a name. */
export function noteIndices(interpreter: Interpreter, name: string, call: Call): void {
  const takesNames = NAMING_TESTS.has(name) || (name === 'printf' && known(call.fields[1]?.text ?? []) === '-v');
  if (takesNames && call.fields.some((field: ShellField) => runsAsIndex(field.text)))
    fail(interpreter, call.line, call.text);
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
