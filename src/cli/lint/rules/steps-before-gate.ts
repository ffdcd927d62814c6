import { caseless } from '../../../workflow/caseless.ts';
import type { Step } from '../../../workflow/file/workflow.ts';
import type { GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';

/** Steps that run whether or not the run is allowed. */
export const stepsBeforeGate: GateRule = {
  id: 'steps-before-gate',
  severity: 'warning',
  summary: 'Steps of the job run before the gate.',
  advice:
    'They run for everybody, and they can change what the gate finds. Put the gate first. Only a gate ' +
    'with `run` may need the code before ' +
    'it: then `actions/checkout` alone may stand there.',
  check: (use, { gate }) => {
    const before = use.job.steps.slice(0, use.index);
    // of several gates, what stands between them is behind the first
    const isBehindGate = before.some((step) => usesAction(step, gate) || usesAction(step, 'grantgate/grantgate'));
    const first = before.find((step) => !mayStandBefore(step, use));
    if (isBehindGate || first === undefined) return [];
    const count = before.length;
    return [
      {
        place: first.place,
        message: `${count === 1 ? 'a step runs' : `${count} steps run`} before the gate in the job \`${use.job.id}\``,
        hint: 'put the gate first',
      },
    ];
  },
};

function mayStandBefore(step: Step, { step: gate }: GateUse): boolean {
  return gate.inputs.has('run') && usesAction(step, 'actions/checkout');
}

function usesAction(step: Step, name: string): boolean {
  return caseless(step.uses?.text.trim().split('@', 1)[0] ?? '') === caseless(name);
}
