import type { Place } from '../place.ts';
import type { Command, Script } from '../shell/command.ts';
import { known, type Text } from '../text.ts';
import type { Opaque, Reading, Touched, Undecided } from '../touch.ts';
import { InnerShells } from './inner-shells.ts';
import { mergeSettings } from './merge-setting.ts';
import { readerOf } from './programs.ts';
import type { Meaning } from './reader.ts';
import type { Setting } from './setting.ts';

/** A script of the repository that a script runs. Until it is read it is opaque: the reading has an entry for it. */
export interface ScriptCall {
  /** Relative to the workspace. */
  readonly path: string;
  readonly command: Command;
  /** What the script finds. */
  readonly setting: Setting;
  readonly place: Place;
}

/** What a script does. */
export interface Interpretation {
  readonly reading: Reading;
  /** What the next script finds. */
  readonly setting: Setting;
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

/**
 * Walks a script's commands in order, each finding what those before it left: what a command changes that may not run is unknown afterwards.
 * Scripts of the repository are handed to `follow`; without it they are only listed.
 */
export function interpret(script: Script, setting: Setting, placeOf: (line: number) => Place, follow?: FollowScript): Interpretation {
  const found: Findings = { touched: [], undecided: [], opaque: [], scripts: [] };
  for (const { line, text, why } of script.unreadable) found.undecided.push({ place: placeOf(line), text, why });
  const shells = new InnerShells();
  let current = setting;
  for (const command of script.commands) {
    current = shells.moveTo(command.shell, current);
    const before = withVariables(current, command.variables);
    const meaning = readerOf(command)(command, before);
    const followed = note(found, meaning, { command, setting: before, place: placeOf(command.line) }, follow);
    if (followed === undefined && meaning.setting === undefined) continue;
    const changed = takeBack(followed ?? meaning.setting ?? before, before, current);
    current = command.conditional ? mergeSettings(current, changed) : changed;
  }
  const { scripts, ...reading } = found;
  return { reading, setting: shells.moveTo(undefined, current), scripts };
}

/** Puts down what a command means; gives the setting that a script leaves which was read in its place. */
function note(found: Findings, meaning: Meaning, call: Omit<ScriptCall, 'path'>, follow: FollowScript | undefined): Setting | undefined {
  const at = { place: call.place, text: call.command.text };
  for (const touch of meaning.touches ?? []) found.touched.push({ touch, ...at });
  for (const why of meaning.undecided ?? []) found.undecided.push({ ...at, why });
  if (meaning.script !== undefined) {
    const script: ScriptCall = { ...call, path: meaning.script };
    const inner = follow?.(script);
    if (inner !== undefined) {
      // one by one: there may be more than one call takes arguments
      for (const touched of inner.reading.touched) found.touched.push(touched);
      for (const undecided of inner.reading.undecided) found.undecided.push(undecided);
      for (const opaque of inner.reading.opaque) found.opaque.push(opaque);
      if (isSourced(call.command)) return { ...inner.setting, variables: call.setting.variables };
      // a script is a process of its own: what it sets and where it goes is gone with it
      return { ...inner.setting, folder: call.setting.folder, variables: call.setting.variables };
    }
    found.scripts.push(script);
  }
  if (meaning.opaque !== undefined || meaning.script !== undefined) found.opaque.push({ ...at, why: meaning.opaque ?? 'a script of the repository' });
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
function takeBack(after: Setting, before: Setting, outer: Setting): Setting {
  if (after.variables === before.variables) return { ...after, variables: outer.variables };
  const variables = new Map(outer.variables);
  for (const [name, value] of after.variables) if (before.variables.get(name) !== value) variables.set(name, value);
  for (const name of before.variables.keys()) if (!after.variables.has(name)) variables.delete(name);
  return { ...after, variables };
}
