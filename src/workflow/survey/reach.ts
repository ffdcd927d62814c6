import { ANY_COMMIT } from '../action/read-action-use.ts';
import { openCall } from './called-workflow.ts';
import { judgeCondition } from '../expression/condition.ts';
import { TreeError } from '../file/tree.ts';
import type { Job } from '../file/workflow.ts';
import type { Reading } from '../touch.ts';
import type { Walk } from './frame.ts';
import { mayHandCredentials, mayHoldCredentials } from './held-credentials.ts';
import { jobName, type Source } from './source.ts';

/**
 * Whether what was read changes something that a policy speaks of, or may: a push does whatever it is pushed with; code
 * that cannot be seen, and a tool that changes something elsewhere, do so with credentials.
 */
export function mayReach({ touched, undecided, opaque }: Reading, holdsCredentials: () => boolean): boolean {
  if (touched.some(({ touch }) => touch.kind !== 'facet')) return true;
  // a known action by its commit is that action, unless somebody has put another one there
  const unseen = opaque.filter(({ why }) => why !== ANY_COMMIT);
  return touched.length + undecided.length + unseen.length > 0 && holdsCredentials();
}

/** Whether a job that was read, or the workflow that it calls, may change something that a policy speaks of. */
export function jobMayReach(job: Job, source: Source, walk: Walk): boolean {
  if (job.environment !== undefined) return true;
  if (job.uses === undefined)
    return mayReach(walk.notebook.readingOf(jobName(job, source)), () =>
      mayHoldCredentials(job.steps, job, source, source.contexts),
    );
  const called = openCall(job, job.uses, source, walk);
  if (called instanceof TreeError) return true;
  if (typeof called === 'string') return mayHandCredentials(job, source);
  return [...called.workflow.jobs.values()].some(
    (inner) => judgeCondition(inner.condition?.text, called.contexts) !== 'false' && jobMayReach(inner, called, walk),
  );
}
