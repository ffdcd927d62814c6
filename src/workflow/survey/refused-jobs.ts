import { afterRefusedSteps, runsAfterRefusal } from './after-refusal.ts';
import { type Contexts, type Data, Open, Unknown } from '../data.ts';
import { resolveText } from '../expression/resolve.ts';
import type { Walk } from './frame.ts';
import { runningGates } from './gate-step.ts';
import { neededBy } from './needed-by.ts';
import type { Source } from './source.ts';
import { known } from '../text.ts';
import type { Job } from '../file/workflow.ts';

/** Jobs that need jobs are followed this far. */
const MAX_NEEDS = 8;

/** Whether a job that needs a gate's runs, or may run, although the gate has refused. */
export function mayRunAfterRefusal(job: Job, gated: readonly Job[], source: Source, walk: Walk, depth = 0): boolean {
  return runsAfterRefusal(job.condition, afterJobs(job, gated, source, walk, depth));
}

/**
 * The contexts of a job after a gate refused: the gate's job failed, and what did not run for that was skipped. Of
 * several gates any may be the one that did.
 */
function afterJobs(job: Job, gated: readonly Job[], source: Source, walk: Walk, depth: number): Contexts {
  const [gate, ...others] = gated;
  if (gate === undefined || others.length > 0 || gate.continueOnError !== undefined) return source.contexts;
  const needs = job.needs.map((id): readonly [string, Data] => {
    const needed = source.workflow.jobs.get(id);
    if (needed === gate) return [id, { result: 'failure', outputs: refusedOutputs(gate, source, walk) }];
    const isSkipped =
      needed !== undefined &&
      depth < MAX_NEEDS &&
      neededBy([gate], source.workflow).includes(needed) &&
      !mayRunAfterRefusal(needed, gated, source, walk, depth + 1);
    return [id, isSkipped ? { result: 'skipped', outputs: {} } : new Unknown(`needs.${id}`)];
  });
  return { ...source.contexts, needs: Object.fromEntries(needs) };
}

/** Outputs of the gate's job: those that come of steps that were skipped are empty, any other one is unknown. */
function refusedOutputs(gate: Job, source: Source, { question }: Walk): Data {
  const index = runningGates(gate, question.gate, source.contexts)[0];
  if (index === undefined) return new Open({});
  const contexts = afterRefusedSteps(gate.steps.slice(index), source.contexts);
  const empty = [...gate.outputs]
    .filter(([, value]) => known(resolveText(value.text, contexts)) === '')
    .map(([name]) => [name, ''] as const);
  return new Open(Object.fromEntries(empty));
}
