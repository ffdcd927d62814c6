import { afterSkipped, afterStep, runsAfterRefusal } from './after-refusal.ts';
import type { Flow } from './flow.ts';
import type { Frame } from './frame.ts';
import { mayHoldCredentials } from './held-credentials.ts';
import type { ReadStep } from './later-gate.ts';
import { mayReach } from './reach.ts';
import type { Source } from './source.ts';
import { walkNext } from './walk-step.ts';
import type { Job, Step } from '../file/workflow.ts';

/**
 * Notes the steps of a job that run, or may run, after its gate refused, and may then change something that a policy
 * speaks of. They find what was there before the gate: the others after it were skipped, and did nothing.
 */
export function walkRefused(
  job: Job,
  gate: number | undefined,
  steps: readonly ReadStep[],
  frame: Frame,
  source: Source,
): void {
  const before = gate === undefined ? undefined : steps[gate]?.before;
  const [step, ...later] = job.steps.slice(gate);
  if (before === undefined || step === undefined || later.every(({ condition }) => condition === undefined)) return;
  const { explain: _explain, ...question } = frame.walk.question;
  const aside: Frame['walk'] = { question, notebook: frame.walk.notebook.aside() };
  const ran: Step[] = job.steps.slice(0, gate);
  let contexts = afterStep(step, frame.contexts);
  let flow: Flow = { well: before, stopped: before };
  for (const one of later) {
    if (!runsAfterRefusal(one.condition, contexts)) {
      contexts = afterSkipped(one, contexts);
      continue;
    }
    ran.push(one);
    const walked = walkNext(one, { ...frame, walk: aside, contexts }, flow);
    flow = walked.flow;
    const listed = { ...walked.reading, opaque: frame.walk.notebook.listed(walked.reading) };
    if (mayReach(listed, () => mayHoldCredentials(ran, job, source, contexts)))
      frame.walk.notebook.noteAfterRefusal(one);
  }
}
