import type { ParsedScript } from 'unbash';
import { Unknown } from '../data.ts';
import { type Text, unknownsOf } from '../text.ts';
import { readShellCall } from './call.ts';
import type { Script } from './command.ts';
import { MAX_CALL_LEVELS, readUnknown } from './function-call.ts';
import { hidesEnvFile, takesOutput } from './env-file.ts';
import { exportsOf } from './github-env.ts';
import { runsAsIndex } from './index-code.ts';
import { parsedScript } from './parsed-script.ts';
import { NO_HOLES, scriptOf } from './script-source.ts';
import { branchFrame, type ShellFrame, type Interpreter, type ShellStatus } from './interpreter.ts';
import { Recorder } from './recorder.ts';
import { findsRunnerFiles } from './runner-files.ts';
import { type Positional, ShellState, UNKNOWN_POSITIONAL } from './shell-state.ts';
import { ScriptSource } from './source.ts';
import { stepOutputs } from './step-outputs.ts';
import { textLength } from './value.ts';
import { walkNode, readParsed, readStatements } from './walk.ts';

const MAX_SCRIPT_CHARACTERS = 64 * 1024;
/** `$NA\` and `ME` in the next line: the parser takes the line's end for the end of the name. */
const BROKEN_NAME = /\$\w*\\\n(?:\\\n)*[\w{(]/;

/** What a script begins with: its arguments, and whether it ends where a command fails (`bash -e`). */
interface ScriptStart {
  readonly positional?: Positional;
  readonly endsOnFailure?: boolean;
  /** Where it fails, what runs it goes on. */
  readonly failsUnseen?: boolean;
  /** Another script sources it. */
  readonly isSourced?: boolean;
}

/**
 * Takes a `run:` script apart. `source` has a placeholder for each part that is not known, which `holes` gives back:
 * see {@link scriptOf}. `variables` are those of its environment at the start; one that is not there is unknown, and so
 * are `$1`, `$2`, … without `positional`.
 */
export function readScript(
  source: string,
  shell: 'bash' | 'sh',
  variables: ReadonlyMap<string, Text>,
  holes: ReadonlyMap<string, Text> = NO_HOLES,
  { positional = UNKNOWN_POSITIONAL, endsOnFailure = false, failsUnseen = false, isSourced = false }: ScriptStart = {},
): Script {
  const record = new Recorder();
  record.isSourced = isSourced;
  const text = source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
  if (text.length > MAX_SCRIPT_CHARACTERS)
    record.halt(1, `the script is longer than ${MAX_SCRIPT_CHARACTERS / 1024} KiB`);
  else
    walkShellScript(record, text, {
      posix: shell === 'sh' || variables.has('POSIXLY_CORRECT'),
      variables,
      holes,
      positional,
      endsOnFailure,
      failsUnseen,
    });
  const { exports, unread, strays } = exportsOf(record.envFile, record.pathFile);
  return {
    commands: record.commands,
    unreadable: record.unreadable,
    // nobody says when it comes
    exports: record.background
      ? new Map([...exports.keys()].map((name) => [name, [new Unknown(`$${name}`)]]))
      : exports,
    ...stepOutputs(record, text, holes),
    exportsUnread: unread || (takesOutput(variables) && record.commands.length > 0),
    exportsStray: strays,
    redirected: record.redirected,
    findsRunnerFiles: record.findsRunnerFiles,
    ...(record.endsEarly && { endsEarly: true }),
  };
}

interface ShellStart extends Required<Omit<ScriptStart, 'isSourced'>> {
  readonly posix: boolean;
  readonly variables: ReadonlyMap<string, Text>;
  readonly holes: ReadonlyMap<string, Text>;
}

function walkShellScript(record: Recorder, text: string, start: ShellStart): void {
  const { posix, variables, holes, positional, endsOnFailure, failsUnseen } = start;
  record.isFailureSeen = !failsUnseen;
  const interpreter: Interpreter = {
    record,
    statements: (statements, frame) => readStatements(interpreter, statements, frame),
    node: (node, frame) => walkNode(interpreter, node, frame),
    script: (script, frame) => readParsed(interpreter, script, frame),
    text: (script, frame, line) => readScriptText(interpreter, script, frame, line),
    call: (call, frame) => readShellCall(interpreter, call, frame),
  };
  record.hidden = hidesEnvFile(text);
  record.findsRunnerFiles = findsRunnerFiles(text);
  const state = new ShellState(variables, record.writes);
  state.positional = positional;
  state.endsOnFailure = endsOnFailure;
  for (const [name, value] of variables)
    if (runsAsIndex(value) && text.includes(name)) record.fail(1, name, 'which command an index of a variable runs');
  const frame: ShellFrame = {
    source: new ScriptSource(text, holes, 1),
    state,
    posix,
    out: undefined,
    stdin: undefined,
    conditional: false,
    branches: 0,
    depth: 0,
    calls: 0,
    body: undefined,
    failsUnseen,
  };
  const script = parseOrHalt(interpreter, text, 1);
  if (script !== undefined) interpreter.script(script, frame);
  readLater(interpreter, frame);
}

/** What runs when nobody knows: traps, and functions that nothing here calls. */
function readLater(interpreter: Interpreter, frame: ShellFrame): void {
  const { record } = interpreter;
  readTraps(interpreter, frame);
  // what is read here may define another, or set a trap
  for (let functions = record.uncalled(); functions.length > 0 && !record.halted; functions = record.uncalled()) {
    for (const fn of functions) if (!record.isRead(fn)) readUnknown(interpreter, fn, frame, 0);
    readTraps(interpreter, frame);
  }
  for (const fn of record.later()) readUnknown(interpreter, fn, frame, MAX_CALL_LEVELS);
  readTraps(interpreter, frame);
}

function readTraps(interpreter: Interpreter, frame: ShellFrame): void {
  const { record } = interpreter;
  for (let trap = record.nextTrap(); trap !== undefined; trap = record.nextTrap()) {
    const later = trap.state.fork();
    for (const [name, set] of frame.state.functions) later.functions.set(name, set);
    for (const name of record.writes.all()) later.forget(name);
    later.ended = undefined;
    interpreter.text(trap.text, branchFrame(frame, later), trap.line);
  }
}

function readScriptText(interpreter: Interpreter, text: Text, frame: ShellFrame, line: number): ShellStatus {
  if (textLength(text) > MAX_SCRIPT_CHARACTERS) {
    interpreter.record.halt(line, `it runs a text that is longer than ${MAX_SCRIPT_CHARACTERS / 1024} KiB`);
    return undefined;
  }
  const { source, holes } = scriptOf(text);
  interpreter.record.hidden ||= hidesEnvFile(source);
  interpreter.record.findsRunnerFiles ||= findsRunnerFiles(source);
  if (unknownsOf(text).length === 0 && source.trim() === '') return undefined;
  const script = interpreter.record.parse(source.length) ? parseOrHalt(interpreter, source, line) : undefined;
  return script === undefined
    ? undefined
    : interpreter.script(script, { ...frame, source: new ScriptSource(source, holes, line) });
}

/** The parser gives what it could make sense of; on some deeply nested input it has no answer. */
function parseOrHalt(interpreter: Interpreter, source: string, line: number): ParsedScript | undefined {
  const broken = BROKEN_NAME.exec(source);
  if (broken !== null)
    interpreter.record.fail(
      line,
      broken[0].split('\n')[0] ?? '',
      'which variable a name is that goes on in the next line',
    );
  try {
    return parsedScript(source);
  } catch {
    interpreter.record.halt(line, 'the script cannot be parsed');
    return undefined;
  }
}
