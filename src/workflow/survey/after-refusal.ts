import { caseless } from '../caseless.ts';
import { type Contexts, type Data, Open } from '../data.ts';
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

/** What the runner says of a step that was skipped. Source: actions/runner, `StepsRunner.RunAsync`. */
const SKIPPED: Data = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };

/** The contexts of what follows a step that was skipped. */
export function afterSkipped({ id }: Step, contexts: Contexts): Contexts {
  if (id === undefined) return contexts;
  const { steps } = contexts;
  const before = steps instanceof Open ? steps.known : {};
  return { ...contexts, steps: new Open({ ...before, [caseless(id)]: SKIPPED }) };
}

/** The contexts at the end of a job whose gate refused, from the gate's step on. */
export function afterRefusedSteps([gate, ...later]: readonly Step[], contexts: Contexts): Contexts {
  let current = gate === undefined ? contexts : afterStep(gate, contexts);
  for (const step of later) if (!runsAfterRefusal(step.condition, current)) current = afterSkipped(step, current);
  return current;
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
