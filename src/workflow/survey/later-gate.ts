import { runsAfterTrouble, withoutLeave } from './after-refusal.ts';
import { carriedByVariable } from '../command/variable-commands.ts';
import type { Frame, JobState } from './frame.ts';
import { isStrict } from './gate-step.ts';
import type { Text } from '../text.ts';
import type { Reading } from '../touch.ts';
import type { Job, Scalars, Step } from '../file/workflow.ts';

/** A step of a job, what reading it found, and what it finds. */
export interface ReadStep {
  readonly step: Step;
  readonly reading: Reading;
  readonly before: JobState;
}

/** Variables by which Node, the runner's toolkit or the connection to GitHub is another. */
const OWN_NODE = /^(?:NODE_|LD_|DYLD_|INPUT_|OPENSSL_|SSL|UV_|GRANTGATE_|(?:HTTPS?|ALL|NO)_PROXY$)/i;
/**
 * Folders of the runner, in which it keeps the programs of actions and its own Node, and the way there from the
 * workspace.
 */
const RUNNER_FOLDERS = /_act|\bexternals\b|\.\.[\\/]+\.\./i;

/**
 * Which steps a later gate judges by a grant of its own: those after the first strict one behind `last`, which are
 * reached only by its leave. Beyond the last step: whether there is such a gate.
 *
 * INVARIANT: a step that runs, or may run, although that gate did not allow (it refused, was skipped or cancelled) is
 * not left to it; nor is any where that gate may not be the program that it is: what runs before it in the job, and the
 * job's variables, must be known to leave it alone.
 */
export function leftToLaterGate(
  job: Job,
  last: number,
  steps: readonly ReadStep[],
  frame: Frame,
  isEnvHidden: boolean,
): (index: number) => boolean {
  const { gate } = frame.walk.question;
  const until = job.steps.findIndex((step, index) => index > last && isStrict(step, gate, frame.contexts));
  const later = job.steps[until];
  const isAlone =
    !isEnvHidden &&
    !changesGate(frame.env) &&
    isLeftAlone(steps.slice(last + 1, Math.max(until, 0))) &&
    isUsual(steps[until]?.before);
  if (later === undefined || !isAlone) return () => false;
  const without = withoutLeave(later, frame.contexts);
  return (index) => index === until || (index > until && !runsAfterTrouble(job.steps[index]?.condition, without));
}

/** Whether steps are known to do nothing to a gate after them. */
function isLeftAlone(steps: readonly ReadStep[]): boolean {
  return steps.every(
    ({ step, reading }) =>
      reading.opaque.every(({ isBounded = false }) => isBounded) &&
      reading.undecided.length === 0 &&
      !stepTexts(step).some((text) => RUNNER_FOLDERS.test(text)),
  );
}

function isUsual(state: JobState | undefined): boolean {
  return state !== undefined && !state.unsure && !changesGate(state.exported);
}

/** Whether variables change what the gate's own program does. */
function changesGate(variables: ReadonlyMap<string, Text>): boolean {
  return [...variables].some(([name, value]) => OWN_NODE.test(name) || carriedByVariable(name, value).length > 0);
}

function stepTexts({ run, folder, inputs, env }: Step): readonly string[] {
  const all = (scalars: Scalars): readonly string[] => [...scalars.values()].map(({ text }) => text);
  return [run?.text ?? '', folder?.text ?? '', ...all(inputs), ...all(env)];
}
