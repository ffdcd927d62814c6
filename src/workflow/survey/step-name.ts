import type { Step } from '../file/workflow.ts';

/** What people call a step: its name, else what it runs. */
export function stepName(step: Step): string {
  const [first = ''] = (step.name?.text ?? step.uses?.text ?? step.run?.text ?? step.id ?? '').trim().split('\n');
  return first.slice(0, 100);
}
