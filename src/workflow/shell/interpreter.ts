import type {
  Redirected,
  CommandNode,
  CompoundList,
  Function as FunctionNode,
  Coproc,
  PipelineNode,
  AndOr,
  ParsedScript,
  Statement,
  Word,
} from 'unbash';
import type { Text } from '../text.ts';
import type { InnerShell } from './command.ts';
import type { Recorder } from './recorder.ts';
import type { ShellState } from './shell-state.ts';
import type { Input, Sink } from './sink.ts';
import type { ScriptSource } from './source.ts';

/** Whether a command succeeds, where that is known. */
export type ShellStatus = boolean | undefined;

/** A word of a command after all expansions. */
export interface ShellField {
  readonly text: Text;
  /** An unquoted unknown: it may be several words, or none. */
  readonly loose: boolean;
  /** File names may take its place. */
  readonly glob: boolean;
}

/**
 * A function or a loop that can be left early, or a line of the script, of which nothing more runs after an expansion
 * that is an error.
 */
export interface ShellBody {
  jumped: boolean;
  /** How many branches were around it. */
  readonly branches: number;
  readonly kind: 'function' | 'loop' | 'line';
  readonly outer: ShellBody | undefined;
}

/** What surrounds a command. */
export interface ShellFrame {
  readonly source: ScriptSource;
  readonly state: ShellState;
  /** `sh`, which is dash on one machine and bash on another: what they differ in is unknown. */
  readonly posix: boolean;
  readonly out: Sink | undefined;
  readonly stdin: Input | undefined;
  readonly conditional: boolean;
  /** What fails there does not end the script, although it is told to end: a condition, or a process of its own. */
  readonly isTested?: true;
  /** It is in a condition, or before `||`: nothing ends there because a command fails. */
  readonly ignoresFailure?: true;
  /** Where its shell fails, what is around it goes on. */
  readonly failsUnseen?: boolean;
  /** How many branches, loops, … are around it, each of which may not run. */
  readonly branches: number;
  readonly depth: number;
  readonly calls: number;
  readonly body: ShellBody | undefined;
  /** Files that the output there goes to, and that stand for no file of the runner. */
  readonly writes?: readonly Text[];
  /** The subshell that this is in. */
  readonly shell?: InnerShell;
}

/** A command whose words are expanded. */
export interface Call {
  readonly fields: readonly ShellField[];
  /** Set for this command only. */
  readonly variables: ReadonlyMap<string, Text>;
  readonly line: number;
  readonly text: string;
  /** A program, not a function or an alias: it stands after `command` or `sudo`. */
  readonly isProgram: boolean;
}

export type ShellNode = CommandNode | CompoundList | PipelineNode | AndOr | Redirected | FunctionNode | Coproc;

/** The parts of the reader that need each other. */
export interface Interpreter {
  readonly record: Recorder;
  readonly statements: (statements: readonly Statement[], frame: ShellFrame) => ShellStatus;
  readonly node: (node: ShellNode, frame: ShellFrame) => ShellStatus;
  /** A script in the same source: a substitution. */
  readonly script: (script: ParsedScript, frame: ShellFrame) => ShellStatus;
  /** A text that is run as a script: `eval`, `bash -c`. */
  readonly text: (text: Text, frame: ShellFrame, line: number) => ShellStatus;
  readonly call: (call: Call, frame: ShellFrame) => ShellStatus;
}

/** The frame of what may not run. */
export function branchFrame(frame: ShellFrame, state: ShellState): ShellFrame {
  return { ...frame, state, conditional: true, branches: frame.branches + 1 };
}

/** The frame of a subshell: nothing that is changed there is seen outside. */
export function subshellOf(frame: ShellFrame): ShellFrame {
  const failsUnseen = frame.failsUnseen === true || !frame.state.endsOnFailure;
  return { ...frame, state: frame.state.fork(), body: undefined, shell: shellIn(frame), isTested: true, failsUnseen };
}

/**
 * The frame of a substitution: how it ends decides nothing where it is part of a word. Bash does not end it because a
 * command fails, unless it is told so within; dash does, and also where the command around it is a condition.
 */
export function substitutionOf(frame: ShellFrame): ShellFrame {
  const { ignoresFailure, ...inner } = { ...subshellOf(frame), failsUnseen: true };
  if (frame.posix) return inner;
  inner.state.endsOnFailure = false;
  return { ...inner, ...(ignoresFailure === true && { ignoresFailure }) };
}

/** A shell within the one that is there. */
export function shellIn({ shell }: ShellFrame): InnerShell {
  return shell === undefined ? {} : { outer: shell };
}

/** The frame of a condition: what fails there does not end the script. */
export function testedFrame(frame: ShellFrame): ShellFrame {
  return frame.ignoresFailure === true ? frame : { ...frame, isTested: true, ignoresFailure: true };
}

/** Whether what comes after a command there runs only if the command succeeds. */
export function endsOnFailure({ state, isTested, body }: ShellFrame): boolean {
  for (let one = body; one !== undefined; one = one.outer) if (one.jumped) return false;
  return state.endsOnFailure && isTested !== true;
}

/**
 * Whether a command there may not run, or may not write: it is in a branch, or a function, or the shell that writes,
 * may have been left before it.
 */
export function isConditional(frame: ShellFrame, sink: Sink | undefined = frame.out): boolean {
  return frame.conditional || frame.body?.jumped === true || sink?.mayMiss(frame.shell) === true;
}

/**
 * After an expansion that may be an error: bash leaves all that is around the command, and goes on with the next line.
 */
export function mayLeaveLine({ body }: ShellFrame): void {
  for (let one = body; one !== undefined; one = one.outer) one.jumped = true;
}

/** What is known of a status; nothing, while it is only looked at what a loop assigns: there every branch counts. */
export function decided(interpreter: Interpreter, status: ShellStatus): ShellStatus {
  return interpreter.record.silent ? undefined : status;
}

/** How operands are expanded: given by the module that expands words. */
export interface WordReader {
  readonly expandJoined: (interpreter: Interpreter, word: Word, frame: ShellFrame) => Text;
}
