import { type FollowScript, interpret, isSourced, type ScriptCall } from '../command/interpret.ts';
import { withOwnPath } from '../command/script-path.ts';
import { type StrayWrites, strayWrites } from '../command/stray-writes.ts';
import { ANY_VARIABLE } from '../command/variable-commands.ts';
import { Unknown } from '../data.ts';
import { type Left, mergeStates } from './flow.ts';
import { fileKey, normalisePath } from '../file/file-name.ts';
import { type Frame, type JobState, workspaceOf } from './frame.ts';
import type { Place } from '../file/place.ts';
import type { Script } from '../shell/command.ts';
import { plainShell } from '../shell/shell-template.ts';
import { readPowerShell } from '../shell/powershell/read-powershell.ts';
import { readScript } from '../shell/read-script.ts';
import { scriptOf } from '../shell/script-source.ts';
import type { Positional } from '../shell/shell-state.ts';
import { known, show, type Text } from '../text.ts';
import { TOO_MUCH } from './collector.ts';
import { NOTHING_READ, type Opaque, type Reading } from '../touch.ts';

/** A script to be read: its text, its shell, and where its lines are. */
export interface ScriptCode {
  readonly text: Text;
  /** As `shell:` has it: `bash`, `bash -x {0}`, `pwsh`, `python`. One with commands of its own is for `walkShell`. */
  readonly shell: string;
  /** It ends where a command of it fails: `bash -e`. */
  readonly endsOnFailure?: boolean;
  readonly placeOf: (line: number) => Place;
  /** Of a script in a file: where it is, and whether another one sources it. */
  readonly file?: { readonly path: string; readonly sourced: boolean };
  /** It is not all written in the workflow: an expression, or an input of an action, puts text into it. */
  readonly isFilled?: boolean;
  /** Where it fails, what runs it goes on, and so may the step. */
  readonly failsUnseen?: boolean;
  /** What it is given as `$1`, `$2`, …. */
  readonly args?: Positional;
}

/** What reading a step's code found, and what it leaves behind. */
export interface Walked extends Left {
  readonly reading: Reading;
  /** Outputs of a script, as {@link Script} has them. */
  readonly outputs?: Script['outputs'];
  readonly outputDoubt?: string;
  /** The shell that calls it reads it, and may end there. */
  readonly endsCaller?: boolean;
}

/** Scripts that call scripts are followed this far. */
const MAX_SCRIPT_LEVELS = 8;
/** What a script or a command costs at least, in characters. */
const COMMAND_CHARACTERS = 100;

/** Reads a script and the scripts of the repository that it runs. */
export function walkScript(
  code: ScriptCode,
  variables: ReadonlyMap<string, Text>,
  frame: Frame,
  state: JobState,
): Walked {
  const { source, holes } = scriptOf(code.text);
  const script = frame.walk.notebook.spend(source.length + COMMAND_CHARACTERS)
    ? parseByShell(code, source, variables, holes)
    : 'too much';
  if (script === 'too much' || !frame.walk.notebook.spend((script?.commands.length ?? 0) * COMMAND_CHARACTERS))
    return { reading: tooMuch(code), state: anyVariable(state) };
  if (script === undefined)
    return {
      reading: { ...NOTHING_READ, opaque: [blind(code)] },
      state: setsVariables(source) ? anyVariable(state) : state,
    };
  return walkCommands(script, code, variables, frame, state);
}

/** Reads the commands of a script, and what they leave to later steps. */
function walkCommands(
  script: Script,
  code: ScriptCode,
  variables: ReadonlyMap<string, Text>,
  frame: Frame,
  state: JobState,
): Walked {
  let inside: Handed = { exported: new Map(), unsure: false };
  let stopped = state;
  let endsHere = false;
  const strays = strayWrites(script);
  let outputs = ownOutputs(script, strays);
  const follow: FollowScript = (call) => {
    const walked = followScript(call, code, frame, { ...state, exported: new Map(), unsure: false });
    // nobody says which of several writers comes last
    if (walked !== undefined && (walked.outputs?.size !== 0 || walked.endsCaller === true))
      outputs = { outputDoubt: `\`${call.path}\`, which it runs, writes outputs too` };
    endsHere ||= walked?.endsCaller === true;
    if (walked !== undefined) inside = handOver(inside, walked.state, call.command.conditional, script);
    if (walked?.stopped !== undefined) stopped = mergeStates(stopped, walked.stopped);
    return walked === undefined ? undefined : { reading: walked.reading, setting: walked.state.setting };
  };
  const interpreted = interpret(
    script,
    { ...state.setting, variables: scriptVariables(code, variables) },
    code.placeOf,
    follow,
    code.file !== undefined,
  );
  const { reading, setting, stopped: left } = interpreted;
  // who writes anything may also write over what is told
  const isUnsure =
    script.exportsUnread || script.exportsStray || inside.unsure || endsHere || strays.variables !== undefined;
  const variablesLeft = leaveVariables(state, [...script.exports, ...inside.exported], isUnsure);
  return {
    reading: state.elsewhere ? withoutOwnFiles(reading) : reading,
    state: { ...variablesLeft, setting },
    stopped: mergeStates(stopped, { ...state, setting: left }),
    ...toldOutputs(outputs, reading),
    endsCaller: mayEndCaller(code),
  };
}

/** The outputs of a script as it is, without what it runs. */
function ownOutputs(script: Script, { outputs }: StrayWrites): Pick<Walked, 'outputs' | 'outputDoubt'> {
  return outputs === undefined ? script : { outputDoubt: `\`${outputs}\` may write outputs too` };
}

function mayEndCaller({ file, text }: ScriptCode): boolean {
  return file?.sourced === true && text.some((part) => /\b(?:exit|exec)\b/.test(show([part])));
}

/** The very same, where nothing is added: most steps set no variable. */
function leaveVariables(state: JobState, told: readonly (readonly [string, Text])[], isUnsure: boolean): JobState {
  const before = isUnsure ? anyVariable(state) : state;
  if (told.length === 0) return before;
  return { ...before, exported: new Map([...before.exported, ...(isUnsure ? unsureOf(told) : told)]) };
}

/** Files in the workspace are not those of the run's commit, which somebody may have vouched for. */
function withoutOwnFiles(reading: Reading): Reading {
  return {
    ...reading,
    opaque: reading.opaque.map(({ program, ...rest }) =>
      program?.includes('/') === false ? { ...rest, program } : rest,
    ),
  };
}

/**
 * The outputs of a script, where all that runs in it is read.
 *
 * INVARIANT: a program that is not read may write any output again, and what comes last counts.
 */
function toldOutputs(
  { outputs, outputDoubt }: Pick<Walked, 'outputs' | 'outputDoubt'>,
  { opaque }: Reading,
): Pick<Walked, 'outputs' | 'outputDoubt'> {
  const hidden = opaque.find(({ isBounded = false }) => !isBounded);
  if (outputs === undefined) return outputDoubt === undefined ? {} : { outputDoubt };
  if (hidden === undefined || outputs.size === 0) return { outputs };
  return { outputDoubt: `\`${hidden.text}\`, which is not read, may write outputs too` };
}

function scriptVariables({ file }: ScriptCode, variables: ReadonlyMap<string, Text>): ReadonlyMap<string, Text> {
  return file === undefined ? variables : withOwnPath(variables, file.path, file.sourced);
}

/** Variables for later steps, as the scripts that a script runs set them. */
type Handed = Pick<JobState, 'exported' | 'unsure'>;

/** What a script in a script hands over; nobody says which of several writers of one variable comes last. */
function handOver(before: Handed, { exported, unsure }: Handed, conditional: boolean, around: Script): Handed {
  const entries = [...exported].map(
    ([name, text]) =>
      [
        name,
        conditional || around.exports.has(name) || before.exported.has(name) ? [new Unknown(`$${name}`)] : text,
      ] as const,
  );
  return { exported: new Map([...before.exported, ...entries]), unsure: before.unsure || unsure };
}

/** After something that may have set any variable for later steps. */
export function anyVariable(state: JobState): JobState {
  const names = [...state.exported, [ANY_VARIABLE] as const];
  return { ...state, unsure: true, exported: new Map(unsureOf(names)) };
}

/** Variables each of which may hold anything by now. */
function unsureOf(variables: Iterable<readonly [string, ...unknown[]]>): readonly (readonly [string, Text])[] {
  return [...variables].map(([name]) => [name, [new Unknown(`$${name}`)]] as const);
}

/**
 * Whether code that is not read may set variables for later steps. Source: GitHub's reference, "Workflow commands";
 * actions/toolkit, `exportVariable`.
 */
export function setsVariables(source: string): boolean {
  return /GITHUB_ENV|GITHUB_PATH|exportVariable|addPath/.test(source);
}

function parseByShell(
  { shell, args, endsOnFailure = false, failsUnseen = false, file }: ScriptCode,
  source: string,
  variables: ReadonlyMap<string, Text>,
  holes: ReadonlyMap<string, Text>,
): Script | undefined {
  const program = plainShell(shell);
  if (program === undefined) return undefined;
  return program === 'bash' || program === 'sh'
    ? readScript(source, program, variables, holes, {
        ...(args !== undefined && { positional: args }),
        endsOnFailure,
        failsUnseen,
        isSourced: file?.sourced === true,
      })
    : readPowerShell(source, variables, holes);
}

function tooMuch(code: ScriptCode): Reading {
  return { ...NOTHING_READ, undecided: [{ place: code.placeOf(1), text: code.file?.path ?? 'run', why: TOO_MUCH }] };
}

/** A script that is not read. */
export function blind(code: Pick<ScriptCode, 'shell' | 'placeOf' | 'isFilled'>): Opaque {
  const [program = ''] = code.shell.trim().split(/\s+/);
  return {
    place: code.placeOf(1),
    text: `shell: ${code.shell.slice(0, 100)}`,
    why: 'a script in a language that is not read',
    // who vouches for a language vouches for what is written in the workflow, and not for any text
    ...(/^\w+$/.test(program) && code.isFilled !== true && { program }),
  };
}

/** Reads a script of the repository; `undefined` when it is not there or is none of a shell. */
function followScript(
  { path, setting, command, args }: ScriptCall,
  around: ScriptCode,
  frame: Frame,
  state: JobState,
): Walked | undefined {
  const inside = normalisePath(path);
  if (state.elsewhere || inside === undefined || inside === '') return undefined;
  const file = { ...workspaceOf(frame), path: inside };
  const key = fileKey(file);
  const { question, notebook } = frame.walk;
  const scripts = frame.trail.filter((one) => !/\.ya?ml$/.test(one));
  if (frame.trail.includes(key) || scripts.length >= MAX_SCRIPT_LEVELS) return undefined;
  if (!question.files.has(key)) notebook.want(file);
  const text = question.files.get(key);
  const shell = text === undefined ? undefined : scriptShell(inside, text);
  if (text === undefined || shell === undefined) return undefined;
  notebook.noteFile(text);
  const placeOf = (line: number): Place => ({ file: inside, line, column: 1 });
  return walkScript(
    {
      text: [text],
      // `sh script` runs it in `sh`, whatever its first line says
      shell: isPosixShell(command) ? 'sh' : shell,
      placeOf,
      file: { path: inside, sourced: isSourced(command) },
      ...(args !== undefined && { args }),
      endsOnFailure: endsOnAnyFailure(command, text),
      failsUnseen: around.failsUnseen === true || (command.endsScript !== true && !isSourced(command)),
    },
    setting.variables,
    { ...frame, trail: [...frame.trail, key] },
    { ...state, setting },
  );
}

/** `bash -e script`, or `./script` whose first line says so. */
function endsOnAnyFailure({ words }: ScriptCall['command'], text: string): boolean {
  const isNamed = /(?:^|\/)(?:bash|sh|dash|ash)$/.test(known(words[0] ?? []) ?? '');
  return isNamed ? /^-[a-zA-Z]*e/.test(known(words[1] ?? []) ?? '') : /^#![^\n]*\s-[a-zA-Z]*e/.test(text);
}

function isPosixShell({ words }: ScriptCall['command']): boolean {
  return /(?:^|\/)(?:sh|dash|ash)$/.test(known(words[0] ?? []) ?? '');
}

/** The shell that a file is written for, by its first line or its name. */
function scriptShell(path: string, text: string): 'bash' | 'sh' | undefined {
  const [, program] = /^#!\s*\S*?(?:\/env\s+(?:-\S+\s+)*)?(\w+)(?:\s|$)/.exec(text) ?? [];
  if (program !== undefined)
    return program === 'bash' || program === 'sh' || program === 'dash' || program === 'ash'
      ? program === 'bash'
        ? 'bash'
        : 'sh'
      : undefined;
  return /\.(?:ba)?sh$/.test(path) ? 'bash' : undefined;
}

/** Two readings in one. */
export function mergeReadings(first: Reading, second: Reading): Reading {
  return {
    touched: [...first.touched, ...second.touched],
    undecided: [...first.undecided, ...second.undecided],
    opaque: [...first.opaque, ...second.opaque],
  };
}
