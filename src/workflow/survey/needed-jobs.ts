import { caseless } from '../caseless.ts';
import { type Contexts, type Data, Open } from '../data.ts';
import { asksStatus } from '../expression/condition.ts';
import { OneOf } from '../expression/one-of.ts';
import { isObjectValue } from '../expression/value.ts';
import type { Job, Workflow } from '../file/workflow.ts';
import { mayContinue } from './gate-step.ts';
import { readsNeeds, readsOutputs } from './mentions.ts';
import { declaredOutputs, NO_OUTPUTS, type Outputs, outputsData, perhapsOutputs } from './outputs.ts';
import type { JobEnd, Source } from './source.ts';

/** Source: GitHub's reference, "Contexts", `needs.<job_id>.result`. */
export const JOB_RESULTS = ['success', 'failure', 'cancelled', 'skipped'];

/**
 * The contexts of a job with its `needs`, where it reads them: what is told of the jobs that have finished, and of any
 * other one what its steps leave to it. `endOf` reads a job.
 *
 * INVARIANT: a job whose `if` asks for the status may run where one that it needs failed or was skipped, so nothing is
 * known of that one's outputs.
 */
export function withNeeds(job: Job, source: Source, endOf: (needed: Job) => JobEnd): Contexts {
  const { contexts, finished, workflow } = source;
  if (contexts['needs'] !== undefined || !readsNeeds(job)) return contexts;
  const isWell = !asksStatus(job.condition?.text);
  const needs = job.needs.map((id): readonly [string, Data] => {
    const told = toldOf(finished, id);
    if (told !== undefined) return [id, told];
    const needed = workflow.jobs.get(id);
    const isSound = isWell && needed !== undefined && !mayContinue(needed.continueOnError?.text, contexts);
    const result = isSound ? 'success' : new OneOf(`needs.${id}.result`, JOB_RESULTS);
    const outputs = isSound && readsOutputs(job) ? endOf(needed).outputs : NO_OUTPUTS;
    return [id, new Open({ result, outputs: outputsData(outputs) })];
  });
  return { ...contexts, needs: new Open(Object.fromEntries(needs)) };
}

function toldOf(finished: Data | undefined, id: string): Data | undefined {
  const jobs = finished instanceof Open ? finished.known : finished;
  if (jobs === undefined || !isObjectValue(jobs)) return undefined;
  return Object.entries(jobs).find(([name]) => caseless(name) === id)?.[1];
}

/**
 * What a reusable workflow gives to the job that calls it, once its jobs were read. One of them that may have been
 * skipped gives nothing then.
 */
export function calledOutputs({ workflow, contexts, ends }: Source): Outputs {
  if (workflow.callOutputs.size === 0) return NO_OUTPUTS;
  const jobs = [...workflow.jobs.values()].map((job): readonly [string, Data] => {
    const id = caseless(job.id);
    const outputs = ends.get(id)?.outputs ?? NO_OUTPUTS;
    const isKept = !mayContinue(job.continueOnError?.text, contexts);
    const told = surelyRan(job, workflow, ends) ? outputs : perhapsOutputs(outputs, `jobs.${id}.outputs`);
    return [id, new Open({ outputs: outputsData(isKept ? told : NO_OUTPUTS) })];
  });
  return declaredOutputs(workflow.callOutputs, { ...contexts, jobs: new Open(Object.fromEntries(jobs)) });
}

/** Whether a job ran, given that no job of its workflow failed. */
function surelyRan(job: Job, workflow: Workflow, ends: Source['ends'], trail: readonly Job[] = []): boolean {
  if (ends.get(caseless(job.id))?.runs !== 'true' || trail.includes(job)) return false;
  if (asksStatus(job.condition?.text)) return true;
  return job.needs.every((id) => {
    const needed = workflow.jobs.get(id);
    return needed !== undefined && surelyRan(needed, workflow, ends, [...trail, job]);
  });
}
