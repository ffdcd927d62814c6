import { Unknown } from '../data.ts';
import { EMPTY, known, show, type Text } from '../text.ts';
import { assignsPrintf, BUILTINS, notePrinted, sourced } from './builtin.ts';
import { callFunction } from './function-call.ts';
import {
  branchFrame,
  type Call,
  endsOnFailure,
  type ShellField,
  type ShellFrame,
  type Interpreter,
  isConditional,
  type ShellStatus,
} from './interpreter.ts';
import { mayBeEnvFile, mentionsEnvFile } from './env-file.ts';
import { namesEnvFile, namesPathFile } from './github-env.ts';
import { noteSignal } from './early-end.ts';
import { noteIndices } from './index-code.ts';
import { copy } from './copy.ts';
import { echo, printDate, printf } from './output.ts';
import { programOf } from './program.ts';
import { WRAPPER_RUNNERS } from './wrapping-programs.ts';
import { isTextFilter, printFiltered, printProgram } from './text-filters.ts';
import { SHELLS, shellCall } from './shell-call.ts';
import { noteRefName, withRefNames } from './ref-names.ts';
import { unwrap } from './wrapper.ts';
import { WRAPPERS } from './wrapper-table.ts';

const NO_CALL_VARIABLES: ReadonlyMap<string, Text> = new Map();
/** Programs that only read the file of `GITHUB_ENV` when it is among their words; `tee` has an eye kept on it. */
const READING_BUILTINS: ReadonlySet<string> = new Set([
  'cat',
  'echo',
  'printf',
  'grep',
  'ls',
  'wc',
  'head',
  'tail',
  'source',
  '.',
  'stat',
  'file',
  'jq',
  'tee',
  'cd',
  'du',
  'less',
  'more',
  'diff',
  'cmp',
  'sha256sum',
  'md5sum',
]);
/** Builtins whose options can name a program. */
const CARRYING_BUILTINS: ReadonlySet<string> = new Set(['hash', 'mapfile', 'readarray', 'complete', 'bind']);
/** `$SUDO git push`: by its name, empty or `sudo`. */
const MAYBE_SUDO = /^\$\{?_?(?:maybe_|use_|with_)?sudo(?:_cmd|_command|_prefix)?\b/i;
const RETRYING = /retry|retries|attempt|backoff|until_success/i;

/** Reads a command whose words are known as far as they can be: what it runs, or the command itself. */
export function readShellCall(interpreter: Interpreter, call: Call, frame: ShellFrame): ShellStatus {
  const [first, ...rest] = call.fields;
  if (first === undefined || !interpreter.record.spend(1)) return undefined;
  const program = programOf(first.text);
  const name = known(program);
  if (name === undefined)
    return unknownProgram(interpreter, { ...call, fields: [{ ...first, text: program }, ...rest] }, frame);
  const named: Call = { ...call, fields: [{ ...first, text: program }, ...rest] };
  const alias = call.isProgram ? undefined : frame.state.aliases.get(name);
  // whether they are looked at depends on the shell and its options, and the line on which one was defined
  if (alias !== undefined) {
    const branch = branchFrame(frame, frame.state.fork());
    readShellAlias(interpreter, alias, named, branch);
    frame.state.join(branch.state);
  }
  return readDefined(interpreter, name, named, alias === undefined ? frame : branchFrame(frame, frame.state));
}

/** A function of the script, or a program. */
function readDefined(interpreter: Interpreter, name: string, named: Call, frame: ShellFrame): ShellStatus {
  const set = named.isProgram ? undefined : frame.state.functions.get(name);
  if (set !== undefined) {
    const status = callFunction(interpreter, set, named, frame);
    return set.certain ? status : readCalledProgram(interpreter, name, named, branchFrame(frame, frame.state));
  }
  return readCalledProgram(interpreter, name, named, frame);
}

function readCalledProgram(interpreter: Interpreter, name: string, written: Call, frame: ShellFrame): ShellStatus {
  const call = withRefNames(written, frame);
  noteIndices(interpreter, name, call, frame);
  const builtin = BUILTINS.get(name);
  if (builtin !== undefined) {
    if (CARRYING_BUILTINS.has(name) && call.fields.some((field) => /^-\w*[pCxf]/.test(known(field.text) ?? '')))
      emit(interpreter, call, frame);
    notePrinted(name, call, frame);
    return builtin(interpreter, call, frame);
  }
  const deeper: ShellFrame = { ...frame, depth: frame.depth + 1 };
  if (deeper.depth > 32) {
    interpreter.record.halt(call.line, 'it is nested too deep');
    return undefined;
  }
  if (SHELLS.has(name)) {
    // the shell reads a file of its own first
    if (call.variables.has('BASH_ENV') || call.variables.has('ENV')) emit(interpreter, call, frame);
    const read = shellCall(interpreter, call, deeper);
    if (read !== false) return read.status;
  }
  const runner = WRAPPER_RUNNERS.get(name);
  const ran = runner?.(interpreter, call, deeper);
  if (ran !== undefined) return ran.status;
  const wrapper = WRAPPERS.get(name);
  const command = wrapper === undefined ? undefined : unwrap(call, wrapper, name);
  if (command !== undefined) {
    if (wrapper?.reported === true) emit(interpreter, call, frame);
    return interpreter.call(command, deeper);
  }
  if (RETRYING.test(name)) readRetried(interpreter, call, deeper);
  reportCall(interpreter, name, call, frame);
  return undefined;
}

function reportCall(interpreter: Interpreter, name: string, call: Call, frame: ShellFrame): void {
  if (name === 'printf' && assignsPrintf(call, frame)) return;
  emit(interpreter, call, frame);
  if (name === 'git') noteRefName(call, frame);
  noteSignal(interpreter, name, frame);
  if (name === 'echo') echo(call, frame);
  else if (name === 'printf') printf(call, frame);
  else if (name === 'date') printDate(call, frame);
  else if (frame.out !== undefined && isTextFilter(name)) printFiltered(name, call, frame);
  else if (name === 'cat' || name === 'tee') copy(interpreter, name, call, frame);
  else if (!SILENT_BUILTINS.has(name)) printProgram(name, call, frame);
  if (name === 'source' || name === '.') sourced(call, frame);
  if (interpreter.record.silent) return;
  if (writesEnvFile(interpreter, name, call, frame))
    interpreter.record.envFile.addOpaque(call.text, isConditional(frame));
  if (READING_BUILTINS.has(name)) return;
  if (call.fields.some((field) => namesEnvFile(field.text)))
    interpreter.record.envFile.addOpaque(call.text, isConditional(frame));
  if (call.fields.some((field) => namesPathFile(field.text)))
    interpreter.record.pathFile.addOpaque(call.text, isConditional(frame));
}

/** Programs that write what they are given to files among their words. */
const COPYING_BUILTINS: ReadonlySet<string> = new Set([
  'tee',
  'cp',
  'mv',
  'dd',
  'ln',
  'install',
  'sponge',
  'truncate',
  'sed',
  'perl',
]);
/** Programs that do nothing with a variable but show or look for its name. */
const NAMING_BUILTINS: ReadonlySet<string> = new Set([
  'git',
  'gh',
  'hub',
  'printenv',
  'sed',
  'rg',
  'egrep',
  'fgrep',
  'curl',
  'wget',
  'cut',
  'tr',
  'sort',
  'rm',
  'basename',
  'dirname',
]);

/** Whether a program may write to the file of `GITHUB_ENV`, which is not called so. */
function writesEnvFile(interpreter: Interpreter, name: string, { fields }: Call, { stdin }: ShellFrame): boolean {
  const words = fields.slice(1).map((field) => field.text);
  if (COPYING_BUILTINS.has(name) && words.some((word) => mayBeEnvFile(word, interpreter.record.hidden))) return true;
  return (
    !READING_BUILTINS.has(name) &&
    !NAMING_BUILTINS.has(name) &&
    mentionsEnvFile([...words, ...(stdin === undefined ? [] : [stdin.text])])
  );
}

/** Programs that write nothing to their standard output. */
const SILENT_BUILTINS: ReadonlySet<string> = new Set([
  'cd',
  'mkdir',
  'rm',
  'cp',
  'mv',
  'touch',
  'chmod',
  'chown',
  'sleep',
  'ln',
]);

/** A command that stands for itself. */
function emit(interpreter: Interpreter, call: Call, frame: ShellFrame): void {
  if (interpreter.record.silent) return;
  const exported = frame.state.exported();
  const variables = call.variables.size === 0 ? exported : new Map([...exported, ...call.variables]);
  const words = call.fields.map((field) => field.text);
  const splitAt = call.fields.findIndex((field) => field.loose || field.glob);
  const command = {
    words,
    ...(splitAt >= 0 && { splitAt }),
    variables: variables.size === 0 ? NO_CALL_VARIABLES : variables,
    line: call.line,
    text: call.text,
    conditional: isConditional(frame),
    ...(frame.shell !== undefined && { shell: frame.shell }),
    ...(frame.writes !== undefined && { writes: frame.writes }),
    ...(endsOnFailure(frame) && { endsScript: true as const }),
    ...(frame.out === undefined && frame.writes === undefined && { isShown: true as const }),
  };
  interpreter.record.emit(frame.stdin?.complete === true ? { ...command, stdin: frame.stdin.text } : command);
}

function unknownProgram(interpreter: Interpreter, call: Call, frame: ShellFrame): ShellStatus {
  const [first, ...rest] = call.fields;
  const text = first?.text ?? EMPTY;
  const [next] = rest;
  const [part] = text;
  if (
    text.length === 1 &&
    part !== undefined &&
    typeof part !== 'string' &&
    MAYBE_SUDO.test(part.source) &&
    next !== undefined &&
    known(next.text) !== undefined
  )
    return readShellCall(interpreter, { ...call, fields: rest }, frame);
  const beginning = interpreterOf(text);
  if (beginning !== undefined && !isDefined(beginning, frame)) {
    // what follows its name may be words of their own
    const named: ShellField = { text: [beginning], loose: false, glob: false };
    const more: ShellField = { text: [new Unknown(show(text))], loose: true, glob: false };
    return readCalledProgram(interpreter, beginning, { ...call, fields: [named, more, ...rest] }, frame);
  }
  emit(interpreter, call, frame);
  // it may be `export`, `read` or `eval`; no builtin has a path
  if (!show(text).includes('/')) frame.state.forgetAll();
  frame.out?.addOpaque(call.text, isConditional(frame));
  return undefined;
}

/** Interpreters that are called by their version: `python${V}` is none of the programs that are looked into. */
const VERSIONED_INTERPRETER = /^(?:python|pypy|php|ruby|perl|lua)/;

function interpreterOf([first = '']: Text): string | undefined {
  return typeof first === 'string' ? VERSIONED_INTERPRETER.exec(first)?.[0] : undefined;
}

/** Whether the script has a function or an alias whose name begins so. */
function isDefined(beginning: string, { state }: ShellFrame): boolean {
  return [...state.functions.keys(), ...state.aliases.keys()].some((name) => name.startsWith(beginning));
}

function readShellAlias(interpreter: Interpreter, alias: Text, call: Call, frame: ShellFrame): ShellStatus {
  const literal = known(alias);
  if (literal === undefined || !/^[\w./ =:@,+-]+$/.test(literal)) {
    interpreter.record.fail(
      call.line,
      call.text,
      `what the alias \`${show(call.fields[0]?.text ?? EMPTY)}\` stands for`,
    );
    return undefined;
  }
  const words = literal
    .split(' ')
    .filter((word) => word !== '')
    .map((word): ShellField => ({ text: [word], loose: false, glob: false }));
  return readShellCall(interpreter, { ...call, fields: [...words, ...call.fields.slice(1)], isProgram: true }, frame);
}

/** `./retry.sh 3 git push`: what a program that says it repeats something most likely runs. */
function readRetried(interpreter: Interpreter, call: Call, frame: ShellFrame): void {
  const at = call.fields.findIndex(
    (field, index) =>
      index > 0 && /^(?:git|gh|hub|curl|kubectl|helm|terraform|aws|bash|sh)$/.test(known(field.text) ?? ''),
  );
  if (at > 0) interpreter.call({ ...call, fields: call.fields.slice(at) }, branchFrame(frame, frame.state.fork()));
}
