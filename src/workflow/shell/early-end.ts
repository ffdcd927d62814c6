import type { Statement } from 'unbash';
import { known, type Text } from '../text.ts';
import { type Call, type Interpreter, isConditional, type ShellFrame, type ShellStatus } from './interpreter.ts';

/**
 * Notes that a shell may have ended here and what called it may go on: what comes after it may not have happened, as
 * far as anything finds it that runs after the shell.
 */
export function noteEnd({ record }: Interpreter, { shell }: ShellFrame): void {
  if (record.silent) return;
  if (shell === undefined) record.endsEarly = true;
  else shell.endsEarly = true;
}

/** `exit`, where something comes after it. That a script fails is seen, that a shell within it does may not be. */
export function noteExit(interpreter: Interpreter, { fields }: Call, frame: ShellFrame): void {
  const [, status] = fields;
  const code = status === undefined || status.loose ? '' : (known(status.text) ?? '');
  const fails = /^\d+$/.test(code) && Number(code) % 256 !== 0;
  if (fails && frame.shell === undefined && interpreter.record.isFailureSeen) return;
  if (isConditional(frame) || frame.branches > 0 || frame.body?.kind !== 'line' || frame.shell !== undefined)
    noteEnd(interpreter, frame);
}

/** `${x:?}`, which ends the shell where nothing is in it. */
export function noteRequired(interpreter: Interpreter, frame: ShellFrame): void {
  if (frame.shell !== undefined || !interpreter.record.isFailureSeen) noteEnd(interpreter, frame);
}

/** `set -n` and `set -t`: no further command runs. What `set -o posix` changes is not followed. */
export function noteNoExec(interpreter: Interpreter, { fields, line, text }: Call, frame: ShellFrame): void {
  const words = fields.slice(1).map((field) => known(field.text) ?? '');
  if (words.includes('posix')) interpreter.record.fail(line, text, 'what an option of bash changes in the script');
  if (words.some((word) => /^(?:-[a-zA-Z]*[nt][a-zA-Z]*|noexec|onecmd)$/.test(word))) noteEnd(interpreter, frame);
}

/** A trap that ends the script hides how it ended: any command after it may be the last. */
export function noteTrap(interpreter: Interpreter, body: Text, frame: ShellFrame): void {
  const text = known(body);
  const words = text?.match(/[\w.:-]+/g) ?? [];
  const called = words.flatMap((word) => frame.state.functions.get(word)?.all ?? []);
  const sources = called.map((fn) => fn.source.slice(fn.body.pos, fn.body.end));
  if (text === undefined || [text, ...sources].some((one) => /\b(?:exit|exec)\b/.test(one)))
    noteEnd(interpreter, frame);
}

/** A command that fails in a shell that ends there, while what called it goes on: `{ a; b; } | c`. */
export function noteFailure(
  interpreter: Interpreter,
  { command }: Pick<Statement, 'command'>,
  status: ShellStatus,
  frame: ShellFrame,
): void {
  if (frame.failsUnseen !== true || frame.ignoresFailure === true || status === true) return;
  if (frame.state.endsOnFailure && failsSometimes(command, frame)) noteEnd(interpreter, frame);
}

/** Builtins that only fail where a file cannot be written. */
const SURE = /^(?::|true|echo|printf|export|set|shopt|trap|umask)$/;

function failsSometimes(command: Statement['command'], { state }: ShellFrame): boolean {
  if (command.type !== 'Command') return true;
  const name = command.name?.value;
  if (name !== undefined) return !SURE.test(name) || state.functions.has(name);
  return command.prefix.some((item) => item.type === 'Assignment' && /\$\(|`|\$\{[^}]*\?/.test(item.text));
}
