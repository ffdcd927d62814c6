import type { Statement } from 'unbash';
import { OneOf } from '../expression/one-of.ts';
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

/** `return` outside of a function, which ends a script that another one sources, and which goes on. */
export function noteReturn(interpreter: Interpreter, frame: ShellFrame): void {
  for (let one = frame.body; one !== undefined; one = one.outer) if (one.kind === 'function') return;
  if (interpreter.record.isSourced) noteEnd(interpreter, frame);
}

/** `${x:?}`, which ends the shell where nothing is in it. */
export function noteRequired(interpreter: Interpreter, frame: ShellFrame): void {
  if (frame.shell !== undefined || !interpreter.record.isFailureSeen) noteEnd(interpreter, frame);
}

/** Options with which no further command runs, or none that writes a file from its beginning. */
const ENDING_OPTION = /^(?:-[a-zA-Z]*[ntC][a-zA-Z]*|noexec|onecmd|noclobber)$/;
/** Options that change what is assigned and what words come to. */
const OTHER_LANGUAGE =
  /^(?:(?:--)?posix|-[a-zA-Z]*k[a-zA-Z]*|keyword|\+[a-zA-Z]*B[a-zA-Z]*|histexpand|-[a-zA-Z]*H[a-zA-Z]*)$/;

/** Options by which a shell may leave out what comes after them, or reads another language. */
export function noteOptions(interpreter: Interpreter, { fields, line, text }: Call, frame: ShellFrame): void {
  const words = fields.slice(1).map((field) => known(field.text) ?? '');
  const isOther = words.some(
    (word, index) => OTHER_LANGUAGE.test(word) || (word === 'braceexpand' && words[index - 1] === '+o'),
  );
  if (isOther) interpreter.record.fail(line, text, 'what an option of bash changes in the script');
  if (words.some((word) => ENDING_OPTION.test(word))) noteEnd(interpreter, frame);
}

/** `kill` in a shell within the script's may end that shell. */
export function noteSignal(interpreter: Interpreter, name: string, frame: ShellFrame): void {
  if (frame.shell !== undefined && /^(?:kill|pkill|killall)$/.test(name)) noteEnd(interpreter, frame);
}

/** Limits of what a process has open, or leaves behind; every other one may end the shell, or what it writes. */
const HARMLESS_LIMIT = /^-[HSacnlsx]+$/;

/** `ulimit -f 0`: nothing more is written. */
export function noteLimit(interpreter: Interpreter, { fields }: Call, frame: ShellFrame): void {
  const [, first, ...more] = fields;
  const isAsked = first === undefined || (more.length === 0 && (known(first.text) ?? '').startsWith('-'));
  if (!isAsked && !HARMLESS_LIMIT.test(known(first.text) ?? '')) noteEnd(interpreter, frame);
}

/** Variables that every step finds. */
const ALWAYS_SET =
  /^(?:GITHUB_\w+|RUNNER_\w+|CI|HOME|PATH|PWD|USER|SHELL|BASH\w*|[#?$*@0-]|IFS|UID|RANDOM|SECONDS|LINENO)$/;

/** A variable that is expanded, which ends the shell where it is not set and the shell is told so. */
export function noteExpanded(interpreter: Interpreter, name: string, frame: ShellFrame): void {
  const { state } = frame;
  if (!state.endsOnUnset || ALWAYS_SET.test(name)) return;
  const value = /^\d+$/.test(name) ? state.positional.items[Number(name) - 1] : state.get(name)?.items[0];
  const isSet =
    value !== undefined &&
    !value.some((part) => typeof part !== 'string' && !(part instanceof OneOf) && part.source === `$${name}`);
  if (!isSet) noteRequired(interpreter, frame);
}

/**
 * A shell that another program starts, which may end it, or start it without the variables of the runner: what it
 * writes may not be there where its failure is not seen.
 */
export function noteStarted(interpreter: Interpreter, isByProgram: boolean, inner: ShellFrame): void {
  if (isByProgram && (inner.failsUnseen === true || !interpreter.record.isFailureSeen)) noteEnd(interpreter, inner);
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
