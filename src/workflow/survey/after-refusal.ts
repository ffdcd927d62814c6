import type { Contexts } from '../data.ts';
import { Open } from '../data.ts';
import { judgeCondition } from '../expression/condition.ts';
import { OneOf } from '../expression/one-of.ts';
import type { Scalar } from '../file/tree.ts';
import type { Step } from '../file/workflow.ts';

/** Whether something with this `if:` runs, or may run, although something before it failed. */
export function runsAfterRefusal(condition: Scalar | undefined, contexts: Contexts): boolean {
  return condition !== undefined && judgeCondition(condition.text, contexts, 'failed') !== 'false';
}

/**
 * The contexts of a step after a gate that refused; one with an `id` tells by its outcome and its decision. A gate that
 * failed to decide has none.
 */
export function afterStep({ id, continueOnError }: Step, contexts: Contexts): Contexts {
  if (id === undefined) return contexts;
  const decision = new OneOf(`steps.${id}.outputs.decision`, ['deny', '']);
  const gate = new Open({
    outcome: 'failure',
    ...(continueOnError === undefined ? { conclusion: 'failure' } : {}),
    outputs: new Open({ decision }),
  });
  return { ...contexts, steps: new Open({ [id]: gate }) };
}

/** Whether something with this `if:` runs, or may run, although something before it failed or the run was cancelled. */
export function runsAfterTrouble(condition: Scalar | undefined, contexts: Contexts): boolean {
  return (
    condition !== undefined &&
    (['failed', 'cancelled'] as const).some((status) => judgeCondition(condition.text, contexts, status) !== 'false')
  );
}

/**
 * The contexts of a step after a gate that did not allow: it refused, failed, was cancelled, or was skipped since
 * something before it failed.
 */
export function withoutLeave({ id }: Step, contexts: Contexts): Contexts {
  if (id === undefined) return contexts;
  const ends = ['failure', 'cancelled', 'skipped'];
  const result = (name: string): OneOf => new OneOf(`steps.${id}.${name}`, ends);
  const decision = new OneOf(`steps.${id}.outputs.decision`, ['deny', '']);
  const gate = new Open({
    outcome: result('outcome'),
    conclusion: result('conclusion'),
    outputs: new Open({ decision }),
  });
  return { ...contexts, steps: new Open({ [id]: gate }) };
}
