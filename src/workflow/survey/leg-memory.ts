import type { Frame, JobState } from './frame.ts';
import { saysWord } from './mentions.ts';
import type { Walked } from './walk-script.ts';
import type { Step } from '../file/workflow.ts';

/** One reading of a step. */
interface LegReading {
  readonly env: Frame['env'];
  readonly before: JobState;
  readonly walked: Walked;
}

/** Readings of one step that are kept: what a combination of the matrix leaves behind, later steps find. */
const MAX_KEPT_READINGS = 4;

/**
 * What is the same in several combinations of a job's matrix: a step that does not mention the matrix does the same in
 * each of them that leads to it in the same way, and is read once.
 *
 * INVARIANT: all frames that share one are of one job and of one walk, and differ in the matrix and the runner alone. A
 * runner of another kind has other variables.
 */
export class LegMemory {
  readonly initial: JobState;
  readonly #envs = new Map<string, Frame['env']>();
  readonly #read = new Map<Step, readonly LegReading[]>();
  readonly #variesEnv: boolean;
  readonly #mentions = new Map<Step, boolean>();

  /** `outside`: what the variables of the job are made of. */
  constructor(initial: JobState, outside: readonly unknown[]) {
    this.initial = initial;
    this.#variesEnv = outside.some((part) => saysWord(part, /matrix/i));
  }

  /** The variables of the job on one kind of runner, by `make` where these are not here, or depend on the matrix. */
  env(runner: string, make: () => Frame['env']): Frame['env'] {
    if (this.#variesEnv) return make();
    const env = this.#envs.get(runner) ?? make();
    this.#envs.set(runner, env);
    return env;
  }

  /** What reading a step finds, by `read` where no other combination has come to it with the same. */
  step(step: Step, env: Frame['env'], before: JobState, read: () => Walked): Walked {
    if (this.#readsMatrix(step)) return read();
    const kept = this.#read.get(step) ?? [];
    const found = kept.find((one) => one.env === env && isSameState(one.before, before));
    if (found !== undefined) return found.walked;
    const walked = read();
    this.#read.set(step, [{ env, before, walked }, ...kept.slice(0, MAX_KEPT_READINGS - 1)]);
    return walked;
  }

  /** An action of the repository sees the matrix as well. */
  #readsMatrix(step: Step): boolean {
    const known = this.#mentions.get(step);
    if (known !== undefined) return known;
    const reads = saysWord(step, /matrix/i) || /^\s*[.$]\//.test(step.uses?.text ?? '');
    this.#mentions.set(step, reads);
    return reads;
  }
}

/** Whether nothing in two states differs; parts that are not the very same, but empty, are the same as well. */
function isSameState({ setting: one, ...first }: JobState, { setting: other, ...second }: JobState): boolean {
  return areSameFields(first, second) && areSameFields(one, other);
}

function areSameFields(one: object, other: object): boolean {
  const fields = new Map(Object.entries(other));
  const own = Object.entries(one);
  return own.length === fields.size && own.every(([name, value]) => isSameLeft(value, fields.get(name)));
}

function isSameLeft(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Map && other instanceof Map)
    return one.size === other.size && [...one].every(([name, value]) => isSameLeft(value, other.get(name)));
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((value) => other.has(value));
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => value === other[index]);
  return false;
}
