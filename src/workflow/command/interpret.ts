import type { Place } from '../file/place.ts';
import type { Command, Script } from '../shell/command.ts';
import { readScript } from '../shell/read-script.ts';
import { scriptOf } from '../shell/script-source.ts';
import type { Positional } from '../shell/shell-state.ts';
import { known, show, type Text } from '../text.ts';
import { type Opaque, type Reading, together, type Touched, type Undecided } from '../touch.ts';
import { changedPaths, isChanged, withChanges } from './changed-files.ts';
import type { Carried } from './carried.ts';
import { InnerShells } from './inner-shells.ts';
import { afterFiles, writtenFiles } from './written-files.ts';
import { mergeFiles, mergeSettings } from './merge-setting.ts';
import { commandReader } from './programs.ts';
import type { Meaning } from './reader.ts';
import { runBy } from './run-by.ts';
import type { Setting } from './setting.ts';
import { carriedByVariable, keyOfVariable, showVariable } from './variable-commands.ts';

/** A script of the repository that a script runs. Until it is read it is opaque: the reading has an entry for it. */
export interface ScriptCall {
  /** Relative to the workspace. */
  readonly path: string;
  readonly command: Command;
  /** Its arguments; absent where they are not known. */
  readonly args?: Positional;
  /** What the script finds. */
  readonly setting: Setting;
  readonly place: Place;
}

/** What a script does. */
export interface Interpretation {
  readonly reading: Reading;
  /** What the next script finds. */
  readonly setting: Setting;
  /**
   * What it finds where the script stops half-way: clones and configuration as they may have been between any two
   * commands.
   */
  readonly stopped: Setting;
  readonly scripts: readonly ScriptCall[];
}

/** Reads a script of the repository where it is called; `undefined`: it cannot be read, and stays opaque. */
export type FollowScript = (call: ScriptCall) => Pick<Interpretation, 'reading' | 'setting'> | undefined;

interface Findings {
  readonly touched: Touched[];
  readonly undecided: Undecided[];
  readonly opaque: Opaque[];
  readonly scripts: ScriptCall[];
}

/** What is the same throughout a script and what it carries. */
interface ScriptReader {
  readonly placeOf: (line: number) => Place;
  readonly follow: FollowScript | undefined;
  /** Texts that are being read, each within the one before: what runs itself is read once. */
  readonly trail: readonly string[];
  /** The variables whose contents were reported, and the clones there were. */
  readonly said: Map<string, Setting['clones']>;
  /** Those that carry something, by all of them together: most commands find the very same ones. */
  readonly carriers: WeakMap<Setting['variables'], readonly Carrier[]>;
}

interface Carrier {
  /** The variable, as it is shown. */
  readonly text: string;
  readonly key: string;
  readonly carried: readonly Carried[];
}

/** Why a file that is read may be another one by then. */
const CHANGED = 'a file that was written before';
/** Commands that carry commands are followed this far. */
const MAX_CARRIED_LEVELS = 8;

/**
 * Walks a script's commands in order, each finding what those before it left: what a command changes that may not run
 * is unknown afterwards. Scripts of the repository are handed to `follow`; without it they are only listed. `isCalled`:
 * by a script that is read.
 */
export function interpret(
  script: Script,
  setting: Setting,
  placeOf: (line: number) => Place,
  follow?: FollowScript,
  isCalled = false,
): Interpretation {
  const reader: ScriptReader = { placeOf, follow, trail: [], said: new Map(), carriers: new WeakMap() };
  // what calls a script says what the variables carry that it hands on
  if (isCalled) carriedByVariables(setting, reader);
  return interpretScript(script, setting, reader);
}

function interpretScript(script: Script, setting: Setting, reader: ScriptReader): Interpretation {
  const found: Findings = { touched: [], undecided: [], opaque: [], scripts: [] };
  const { placeOf } = reader;
  for (const { line, text, why } of script.unreadable) found.undecided.push({ place: placeOf(line), text, why });
  const shells = new InnerShells();
  let current = reader.trail.length > 0 ? setting : carryFirst(found, script, setting, reader);
  let stopped = mergeFiles(setting, current);
  for (const command of script.commands) {
    current = shells.moveTo(command.shell, current);
    const before = withVariables(current, command.variables);
    const meaning = commandReader(command)(command, before);
    const call = { command, setting: before, place: placeOf(command.line) };
    const followed = note(found, meaning, call, reader.follow);
    const files = writtenFiles(command, before);
    const carried = [
      ...(meaning.runs ?? []),
      ...carriedByVariables(before, reader).flatMap((one) => one.carried),
      ...files.map(({ why }): Carried => ({ why, lasts: true })),
    ];
    const paths = changedPaths(command, before);
    if (followed === undefined && meaning.setting === undefined && carried.length === 0 && paths.length === 0) continue;
    const after = withChanges(afterFiles(files, followed ?? meaning.setting ?? before), paths);
    const changed = afterCommand(carry(found, carried, { ...call, setting: after }, reader), before, current);
    current = command.conditional ? mergeSettings(current, changed) : changed;
    stopped = mergeFiles(stopped, current);
    shells.note(current);
  }
  const after = scriptStart(script, current, placeOf);
  for (const [name, value] of script.exports)
    carry(
      found,
      carriedByVariable(name, value),
      { ...after, command: { ...after.command, text: `GITHUB_ENV: ${name}` } },
      reader,
    );
  if (script.exportsUnread)
    found.opaque.push({ place: after.place, text: 'GITHUB_ENV', why: 'variables for later steps that cannot be read' });
  const { scripts, ...reading } = found;
  return { reading, setting: atEnd(script, stopped, shells.moveTo(undefined, current)), stopped, scripts };
}

/** What later steps find: of a script that may have ended anywhere, one of what it left there. */
function atEnd({ endsEarly }: Script, stopped: Setting, end: Setting): Setting {
  return endsEarly === true ? mergeFiles(stopped, end) : end;
}

/** What stands for a script before its first command. */
function scriptStart(script: Script, setting: Setting, placeOf: (line: number) => Place): Omit<ScriptCall, 'path'> {
  const [first] = script.commands;
  const command: Command = first ?? { words: [['sh']], variables: new Map(), line: 1, text: 'run', conditional: false };
  return { command, setting, place: placeOf(command.line) };
}

/**
 * What the variables around a command make programs run; what is hidden is said once, a command again where there are
 * other clones.
 */
function carriedByVariables(setting: Setting, { said, carriers }: ScriptReader): readonly Carrier[] {
  const known = carriers.get(setting.variables);
  const all =
    known ??
    [...setting.variables]
      .map(([name, value]) => ({ name, value, carried: carriedByVariable(name, value) }))
      .filter(({ carried }) => carried.length > 0)
      .map(({ name, value, carried }): Carrier => ({
        text: showVariable(name, value),
        key: keyOfVariable(name, value),
        carried,
      }));
  if (known === undefined) carriers.set(setting.variables, all);
  return all.flatMap(({ text, key, carried }): readonly Carrier[] => {
    const before = said.get(key);
    said.set(key, setting.clones);
    if (before === setting.clones) return [];
    return [{ text, key, carried: before === undefined ? carried : carried.filter((one) => 'text' in one) }];
  });
}

/**
 * What the variables carry that a script is started with, which is told by the variable: no command of the script says
 * it.
 */
function carryFirst(found: Findings, script: Script, setting: Setting, reader: ScriptReader): Setting {
  const start = { ...scriptStart(script, setting, reader.placeOf), place: reader.placeOf(1) };
  let current = setting;
  for (const { text, carried } of carriedByVariables(setting, reader))
    current = carry(found, carried, { ...start, command: { ...start.command, text }, setting: current }, reader);
  return current;
}

/** Reads what a command carries, which may run in the middle of it; gives what is there afterwards. */
function carry(
  found: Findings,
  carried: readonly Carried[],
  call: Omit<ScriptCall, 'path'>,
  reader: ScriptReader,
): Setting {
  const { place, command } = call;
  let current = call.setting;
  for (const one of carried) {
    if ('why' in one) {
      found.opaque.push({ place, text: command.text, ...one });
      continue;
    }
    const key = show(one.text);
    if (reader.trail.includes(key)) continue;
    if (reader.trail.length >= MAX_CARRIED_LEVELS)
      found.undecided.push({ place, text: command.text, why: 'commands within commands, nested too deep' });
    else
      current = carryText(
        one.isSaid === true ? { ...found, opaque: [] } : found,
        one.text,
        { ...call, setting: current },
        { ...reader, placeOf: () => place, trail: [...reader.trail, key] },
      );
  }
  return current;
}

function carryText(
  found: Findings,
  text: Text,
  { command, setting, place }: Omit<ScriptCall, 'path'>,
  reader: ScriptReader,
): Setting {
  const { source, holes } = scriptOf(text);
  const script = readScript(source, 'sh', setting.variables, holes);
  const inner = interpretScript(
    { ...script, commands: script.commands.map((one) => ({ ...one, conditional: true })) },
    setting,
    reader,
  );
  add(found, inner.reading);
  for (const one of inner.scripts) found.scripts.push(one);
  if (script.exportsUnread || script.exports.size > 0)
    found.opaque.push({ place, text: command.text, why: 'variables for later steps' });
  return mergeSettings(setting, { ...inner.setting, folder: setting.folder, variables: setting.variables });
}

/** One by one: there may be more than one call takes arguments. */
function add(found: Findings, { touched, undecided, opaque }: Reading): void {
  for (const one of touched) found.touched.push(one);
  for (const one of undecided) found.undecided.push(one);
  for (const one of opaque) found.opaque.push(one);
}

/** Puts down what a command means; gives the setting that a script leaves which was read in its place. */
function note(
  found: Findings,
  meaning: Meaning,
  call: Omit<ScriptCall, 'path'>,
  follow: FollowScript | undefined,
): Setting | undefined {
  const at = { place: call.place, text: call.command.text };
  const { touches = [] } = meaning;
  const group = together(touches);
  for (const touch of touches) found.touched.push({ touch, ...at, ...group });
  if (meaning.unknownClone !== undefined) found.undecided.push({ ...at, why: meaning.unknownClone, doubt: 'clone' });
  for (const why of meaning.undecided ?? []) found.undecided.push({ ...at, why });
  if (meaning.script !== undefined) {
    if (isChanged(call.setting, meaning.script)) found.opaque.push({ ...at, why: CHANGED });
    const script: ScriptCall = {
      ...call,
      path: meaning.script,
      ...(meaning.args !== undefined && { args: meaning.args }),
    };
    const inner = follow?.(script);
    if (inner !== undefined) {
      add(found, inner.reading);
      if (isSourced(call.command)) return { ...inner.setting, variables: call.setting.variables };
      // a script is a process of its own: what it sets and where it goes is gone with it
      return { ...inner.setting, folder: call.setting.folder, variables: call.setting.variables };
    }
    found.scripts.push(script);
  }
  const names = touches.filter(({ kind }) => kind === 'facet');
  const { bounded, toldByFile } = meaning;
  if (bounded !== undefined)
    found.opaque.push({ ...at, why: bounded, isBounded: true, names, ...(toldByFile !== undefined && { toldByFile }) });
  if (meaning.opaque !== undefined || meaning.script !== undefined)
    found.opaque.push({ ...at, why: meaning.opaque ?? 'a script of the repository', ...runBy(call, meaning) });
  return undefined;
}

/** Whether a script runs in the shell that calls it. */
export function isSourced({ words }: Command): boolean {
  return ['source', '.'].includes(known(words[0] ?? []) ?? '');
}

function withVariables(setting: Setting, own: ReadonlyMap<string, Text>): Setting {
  return own.size === 0 ? setting : { ...setting, variables: new Map([...setting.variables, ...own]) };
}

/** The setting after a command, without the variables that were set for the command alone. */
function afterCommand(after: Setting, before: Setting, outer: Setting): Setting {
  if (after.variables === before.variables) return { ...after, variables: outer.variables };
  const variables = new Map(outer.variables);
  for (const [name, value] of after.variables) if (before.variables.get(name) !== value) variables.set(name, value);
  for (const name of before.variables.keys()) if (!after.variables.has(name)) variables.delete(name);
  return { ...after, variables };
}
