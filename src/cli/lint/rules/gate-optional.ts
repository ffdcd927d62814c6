import type { Scalar } from '../../../workflow/file/tree.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';

/** Conditions that hold wherever nothing before the step failed. */
const USUAL_CONDITION = /^(?:\$\{\{)?\s*(?:success\(\)|always\(\)|!cancelled\(\)|true)\s*(?:\}\})?$/;

/** A gate that a run gets past: its refusal is ignored, or it is not asked. */
export const gateOptional: GateRule = {
  id: 'gate-optional',
  severity: 'warning',
  summary: 'A run can get past the gate: it goes on when the gate refuses, or a condition leaves the gate out.',
  advice:
    'With `continue-on-error` the steps after the gate run although it refused, and with an `if` they run although ' +
    'nobody asked it. Take both off the step of the gate; put a condition on the job, where one is needed.',
  check: ({ step, job }) => [
    ...ignored(
      step.continueOnError,
      'the job goes on when the gate refuses',
      'remove `continue-on-error` from the gate',
    ),
    ...ignored(
      job.continueOnError,
      'the workflow goes on when the gate refuses',
      'remove `continue-on-error` from the job',
    ),
    ...(step.condition === undefined || USUAL_CONDITION.test(step.condition.text.trim())
      ? []
      : [
          {
            place: step.condition.place,
            message: 'with this `if` some runs leave the gate out, and the steps after it run',
            hint: 'remove it, or put it on the job',
          },
        ]),
  ],
};

function ignored(value: Scalar | undefined, message: string, hint: string): readonly GateRemark[] {
  return value === undefined || value.text.trim() === 'false' ? [] : [{ place: value.place, message, hint }];
}
