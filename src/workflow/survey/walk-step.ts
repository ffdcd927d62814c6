import { runsAfterTrouble } from './after-refusal.ts';
import { caseless } from '../caseless.ts';
import { withEnv } from './context.ts';
import { mergeSettings } from '../command/merge-setting.ts';
import type { Setting } from '../command/setting.ts';
import { type Contexts, Unknown } from '../data.ts';
import { judgeCondition } from '../expression/condition.ts';
import { resolveText } from '../expression/resolve.ts';
import { type Beside, besideOthers, duringStep, type Flow, mergeStates } from './flow.ts';
import type { Frame, JobState } from './frame.ts';
import type { LegMemory } from './leg-memory.ts';
import { isGate, mayContinue } from './gate-step.ts';
import { look } from './look.ts';
import { perhapsOutputs, withSteps } from './outputs.ts';
import { TOO_MUCH } from './collector.ts';
import type { Place } from '../file/place.ts';
import { noteSure, stateIfRun } from './sure-outputs.ts';
import { addVariables, asFound, variablesAround } from './step-variables.ts';
import { known, type Text, textOf } from '../text.ts';
import { NOTHING_READ, type Reading } from '../touch.ts';
import type { Scalar } from '../file/tree.ts';
import { walkUse, withoutOutputs } from './walk-action.ts';
import { mergeReadings, type Walked } from './walk-script.ts';
import { walkShell } from './walk-shell.ts';
import type { Step } from '../file/workflow.ts';

/** Reads steps one after the other, as of an action; what each leaves behind the next one finds. */
export function walkSteps(steps: readonly Step[], frame: Frame, state: JobState): Walked {
  let reading: Reading = NOTHING_READ;
  let flow: Flow = { well: state, stopped: state };
  for (const step of steps) {
    const walked = walkNext(step, frame, flow);
    reading = mergeReadings(reading, walked.reading);
    flow = walked.flow;
  }
  return { reading, state: flow.well, stopped: flow.stopped };
}

/**
 * Reads one step after others: one that may run after a failure also as it would run then. What it leaves where it may
 * fail unnoticed, it may leave half done.
 */
export function walkNext(
  step: Step,
  frame: Frame,
  { well, stopped, beside: running = [] }: Flow,
  memory?: LegMemory,
): { readonly reading: Reading; readonly flow: Flow } {
  const first = walkStep(step, frame, well, memory);
  const during = duringStep(well, first);
  const beside = running.filter(({ id }) => step.waits !== 'all' && (id === undefined || !step.waits.includes(id)));
  const left = step.background || mayContinue(step.continueOnError?.text, frame.contexts) ? during : first.state;
  const started: readonly Beside[] = step.background
    ? [{ id: step.id === undefined ? undefined : caseless(step.id), before: well, during }]
    : [];
  const after: Flow = {
    well: besideOthers(well, left, beside),
    stopped: mergeStates(stopped, during),
    beside: [...beside, ...started],
  };
  const contexts = withEnv(frame.contexts, variablesAround(frame, stopped));
  if (stopped === well || !runsAfterTrouble(step.condition, contexts)) return { reading: first.reading, flow: after };
  const second = walkStep(step, frame, stopped, memory);
  return {
    reading: mergeReadings(first.reading, second.reading),
    flow: { ...after, stopped: mergeStates(after.stopped, duringStep(stopped, second)) },
  };
}

/** What a step costs at least, in characters. */
const STEP_CHARACTERS = 200;
/** What each variable costs that earlier steps have set: all of them are looked at in every step. */
const VARIABLE_CHARACTERS = 32;

/**
 * Reads one step. One whose `if` is known to be false touches nothing; of one that may be skipped, what it leaves
 * behind is one possibility of two.
 */
function walkStep(step: Step, frame: Frame, state: JobState, memory?: LegMemory): Walked {
  // who asks about a line is told of every leg
  return memory === undefined || frame.walk.question.explain !== undefined
    ? walkOnce(step, frame, state)
    : memory.step(step, frame.env, state, () => walkOnce(step, frame, state));
}

function walkOnce(step: Step, frame: Frame, state: JobState): Walked {
  if (!frame.walk.notebook.spend(STEP_CHARACTERS + VARIABLE_CHARACTERS * state.exported.size))
    return { reading: { ...NOTHING_READ, undecided: [{ place: step.place, text: 'steps', why: TOO_MUCH }] }, state };
  const around = variablesAround(frame, state);
  const seen = (found: JobState): { contexts: Contexts; variables: ReadonlyMap<string, Text> } => {
    const told = withSteps(frame.contexts, found);
    const own = addVariables(around, step.env, step.envExpression, told);
    return { contexts: withEnv(told, own), variables: own };
  };
  const before = seen(state);
  // INVARIANT: whether it runs is asked without taking for granted that it does
  const runs = judgeCondition(step.condition?.text, before.contexts);
  const ifRun = stateIfRun(step, state);
  const { contexts, variables } = ifRun === state ? before : seen(ifRun);
  look(step, contexts, variables, frame);
  if (runs === 'false') return { reading: NOTHING_READ, state };
  const walked = walkCode(step, variables, contexts, frame, {
    ...state,
    setting: { ...state.setting, folder: stepFolder(step, frame, around) },
  });
  const setting: Setting = { ...walked.state.setting, folder: [] };
  if (step.id !== undefined && frame.walk.question.explain !== undefined) noteOutputs(step, walked, frame);
  const after = withOutputsOf(step, walked, { ...walked.state, setting });
  const stopped =
    walked.stopped === undefined
      ? {}
      : { stopped: { ...walked.stopped, setting: { ...walked.stopped.setting, folder: [] } } };
  return {
    reading: walked.reading,
    state: runs === 'true' ? after : noteSure(step, walked.outputs, frame, eitherState(state, after)),
    ...stopped,
  };
}

/** What its outputs are known to be, for people who ask. */
function noteOutputs(step: Step, { outputs, outputDoubt }: Walked, { walk }: Frame): void {
  const doubt = outputs !== undefined && outputs.size > 0 ? undefined : outputDoubt;
  walk.notebook.tell(step.place, { names: [...(outputs?.keys() ?? [])], ...(doubt === undefined ? {} : { doubt }) });
}

/** After a step that has ended: one in the background may still be running. */
function withOutputsOf(step: Step, { outputs }: Walked, state: JobState): JobState {
  if (step.id === undefined || step.background) return state;
  if (outputs === undefined || outputs.size === 0) return state;
  return { ...state, outputs: new Map([...(state.outputs ?? []), [caseless(step.id), outputs]]) };
}

function walkCode(
  step: Step,
  variables: ReadonlyMap<string, Text>,
  contexts: Contexts,
  frame: Frame,
  state: JobState,
): Walked {
  if (step.run !== undefined) return walkRun(step.run, step.shell, variables, contexts, frame, state);
  if (step.uses === undefined) return { reading: NOTHING_READ, state };
  if (!isGate(step, frame.walk.question.gate))
    return walkUse({ step, uses: step.uses, variables, contexts, walkSteps }, frame, state);
  // of a gate, only its own script does something
  const script = step.inputs.get('run');
  return script === undefined
    ? { reading: NOTHING_READ, state }
    : withoutOutputs(walkRun(script, step.inputs.get('shell'), variables, contexts, frame, state));
}

function walkRun(
  run: Scalar,
  shell: Scalar | undefined,
  named: ReadonlyMap<string, Text>,
  contexts: Contexts,
  frame: Frame,
  state: JobState,
): Walked {
  const usual = textOf(frame.windows ? 'pwsh' : 'bash');
  // an empty one is as good as none
  const program =
    [shell, frame.defaults.shell]
      .map((scalar) => (scalar === undefined ? [] : resolveText(scalar.text, contexts)))
      .find((text) => text.length > 0) ?? usual;
  const { place, literal } = run;
  const variables = asFound(named, frame);
  const placeOf = (line: number): Place => (literal ? { ...place, line: place.line + line - 1 } : place);
  const code = { text: resolveText(run.text, contexts), isFilled: run.text.includes('${{') };
  return walkShell({ ...code, shell: program, placeOf }, variables, frame, state);
}

function stepFolder(step: Step, frame: Frame, around: ReadonlyMap<string, Text>): Text {
  const written = step.folder ?? (step.run === undefined ? undefined : frame.defaults.folder);
  const text = written === undefined ? [] : resolveText(written.text, withEnv(frame.contexts, around));
  const path = known(text);
  return path === undefined
    ? text
    : path === '.' || path === './' || path === ''
      ? []
      : [path.replace(/^\.\//, '').replace(/\/+$/, '')];
}

/** What is there after a step that may have been skipped. */
function eitherState(before: JobState, after: JobState): JobState {
  const exported = new Map([
    ...before.exported,
    ...[...after.exported]
      .filter(([name, text]) => before.exported.get(name) !== text)
      .map(([name]) => [name, [new Unknown(`$${name}`)]] as const),
  ]);
  const own = [...(after.outputs ?? [])]
    .filter(([id, outputs]) => before.outputs?.get(id) !== outputs)
    .map(([id, outputs]) => [id, perhapsOutputs(outputs, `steps.${id}.outputs`)] as const);
  return {
    ...after,
    ...(after.outputs !== undefined && { outputs: new Map([...(before.outputs ?? []), ...own]) }),
    exported,
    setting: mergeSettings(before.setting, after.setting),
  };
}
