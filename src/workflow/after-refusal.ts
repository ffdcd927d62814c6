import type { Contexts } from './data.ts';
import { Open } from './data.ts';
import { judgeCondition } from './expression/condition.ts';
import { OneOf } from './expression/one-of.ts';
import type { Scalar } from './tree.ts';
import type { Step } from './workflow.ts';

/** Whether something with this `if:` runs, or may run, although something before it failed. */
export function runsAfterRefusal(condition: Scalar | undefined, contexts: Contexts): boolean {
  return condition !== undefined && judgeCondition(condition.text, contexts, 'failed') !== 'false';
}

/** The contexts of a step after a gate that refused; one with an `id` tells by its outcome and its decision. A gate that failed to decide has none. */
export function afterStep({ id, continueOnError }: Step, contexts: Contexts): Contexts {
  if (id === undefined) return contexts;
  const decision = new OneOf(`steps.${id}.outputs.decision`, ['deny', '']);
  const gate = new Open({ outcome: 'failure', ...(continueOnError === undefined ? { conclusion: 'failure' } : {}), outputs: new Open({ decision }) });
  return { ...contexts, steps: new Open({ [id]: gate }) };
}
