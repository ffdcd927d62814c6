import { caseless } from '../caseless.ts';
import { conjunctsOf } from '../expression/conjuncts.ts';
import { OneOf } from '../expression/one-of.ts';
import type { Step } from '../file/workflow.ts';
import type { Text } from '../text.ts';
import type { Frame, JobState, SureOutputs } from './frame.ts';
import type { Outputs } from './outputs.ts';

/**
 * Notes the outputs of a step that ran to its end if it ran, for those that run only where it did.
 *
 * INVARIANT: it has ended: none that goes on in the background, or whose failure is ignored, is noted.
 */
export function noteSure(step: Step, outputs: Outputs | undefined, { steps }: Frame, state: JobState): JobState {
  if (step.id === undefined || step.background || outputs === undefined || outputs.size === 0) return state;
  const conjuncts = conjunctsOf(step.condition?.text);
  const before = steps.slice(0, Math.max(0, steps.indexOf(step)));
  // a step that comes later, or goes on, has no outputs yet
  const ended = new Set(before.flatMap(({ id, background }) => (id === undefined || background ? [] : [caseless(id)])));
  const isLasting = conjuncts.every((one) => one.isLasting && one.steps.every((id) => ended.has(id)));
  const sure: SureOutputs = {
    outputs,
    ...(conjuncts.length > 0 && isLasting && { keys: conjuncts.map(({ key }) => key) }),
  };
  return { ...state, sure: new Map([...(state.sure ?? []), [caseless(step.id), sure]]) };
}

/**
 * What a step finds if it runs: the outputs of those that then ran as well, because its `if:` asks all that theirs
 * does, or asks for an output of theirs that is not empty.
 */
export function stateIfRun({ condition }: Step, state: JobState): JobState {
  if (condition === undefined || state.outputs === undefined) return state;
  const conjuncts = conjunctsOf(condition.text);
  if (conjuncts.length === 0) return state;
  const keys = new Set(conjuncts.map(({ key }) => key));
  const given = conjuncts.flatMap((one) => one.given ?? []);
  const ran = [...(state.sure ?? [])].filter(
    ([id, sure]) => sure.keys?.every((key) => keys.has(key)) === true || given.some(({ step }) => step === id),
  );
  const outputs = new Map([...state.outputs, ...ran.map(([id, sure]) => [id, sure.outputs] as const)]);
  let isChanged = ran.length > 0;
  for (const { step, name } of given) {
    const own = outputs.get(step);
    const text = own === undefined ? undefined : withoutEmpty(own.get(name));
    if (own === undefined || text === undefined) continue;
    outputs.set(step, new Map([...own, [name, text]]));
    isChanged = true;
  }
  return isChanged ? { ...state, outputs } : state;
}

/** A choice without the empty text; `undefined` where nothing changes. */
function withoutEmpty(text: Text | undefined): Text | undefined {
  const [part, ...rest] = text ?? [];
  if (!(part instanceof OneOf) || rest.length > 0 || !part.options.includes('')) return undefined;
  const options = part.options.filter((option) => option !== '');
  const [only] = options;
  return options.length === 1 && typeof only === 'string' ? [only] : [new OneOf(part.source, options)];
}
