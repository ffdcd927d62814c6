import { mergeFiles } from '../command/merge-setting.ts';
import { Unknown } from '../data.ts';
import type { JobState } from './frame.ts';
import type { Text } from '../text.ts';

/** What there is between two steps. */
export interface Flow {
  /** Where nothing failed. */
  readonly well: JobState;
  /**
   * Where a step before failed, at whatever point of it, or the run was cancelled: the steps after that did not run.
   * Facts that depend on where it was are unknown.
   */
  readonly stopped: JobState;
  /** Background steps that nothing has waited for: what each may leave at any moment. */
  readonly beside?: readonly Beside[];
}

/** A background step: its id, and what was there before it and may be there while it runs. */
export interface Beside {
  readonly id: string | undefined;
  readonly before: JobState;
  readonly during: JobState;
}

/** What is there after a step while background steps run: what both it and they change is unknown. */
export function besideOthers(before: JobState, after: JobState, beside: readonly Beside[]): JobState {
  let current = after;
  for (const other of beside) current = besideOne(before, current, other);
  return current;
}

function besideOne(before: JobState, after: JobState, other: Beside): JobState {
  const shared = [...after.exported.keys()].filter(
    (name) =>
      before.exported.get(name) !== after.exported.get(name) &&
      other.before.exported.get(name) !== other.during.exported.get(name),
  );
  const exported = shared.length === 0 ? after.exported : new Map([...after.exported, ...unknowns(shared)]);
  const isShared =
    other.before.setting.clones !== other.during.setting.clones && before.setting.clones !== after.setting.clones;
  return {
    ...after,
    exported,
    setting: isShared ? mergeFiles(mergeFiles(before.setting, other.during.setting), after.setting) : after.setting,
  };
}

/** What a step or a script leaves behind. */
export interface Left {
  readonly state: JobState;
  /** What it leaves where it stops half-way; absent: nothing but what was there before, or is there after it. */
  readonly stopped?: JobState;
}

/** What is there when it is not known which of two states is. */
export function mergeStates(one: JobState, other: JobState): JobState {
  if (one === other) return one;
  const names = one.exported === other.exported ? [] : [...new Set([...one.exported.keys(), ...other.exported.keys()])];
  const differing = names.filter((name) => one.exported.get(name) !== other.exported.get(name));
  const { outputs: _outputs, sure: _sure, ...rest } = other;
  const outputs = [...(other.outputs ?? [])].filter(([id, values]) => one.outputs?.get(id) === values);
  const sure = [...(other.sure ?? [])].filter(([id, values]) => one.sure?.get(id) === values);
  return {
    ...rest,
    ...(outputs.length > 0 && { outputs: new Map(outputs) }),
    ...(sure.length > 0 && { sure: new Map(sure) }),
    setting: mergeFiles(one.setting, other.setting),
    exported:
      differing.length === 0 ? one.exported : new Map([...one.exported, ...other.exported, ...unknowns(differing)]),
    unsure: one.unsure || other.unsure,
    elsewhere: one.elsewhere || other.elsewhere,
  };
}

/**
 * What may be there while a step runs, and where it stops.
 *
 * INVARIANT: a variable that it sets is unknown, also one that has its old value again: it may have had another in
 * between.
 */
export function duringStep(before: JobState, { state, stopped }: Left): JobState {
  const across = mergeStates(before, state);
  return stopped === undefined ? across : mergeStates(across, stopped);
}

function unknowns(names: readonly string[]): readonly (readonly [string, Text])[] {
  return names.map((name) => [name, [new Unknown(`$${name}`)]]);
}
