import { caseless } from '../caseless.ts';
import type { Job, Workflow } from '../file/workflow.ts';

/** The jobs that need any of these, directly or through others; not these themselves. */
export function neededBy(jobs: readonly Job[], workflow: Workflow): readonly Job[] {
  const start = new Set(jobs.map((job) => caseless(job.id)));
  const reached = new Set(start);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const job of workflow.jobs.values())
      if (job.needs.some((need) => reached.has(need))) reached.add(caseless(job.id));
  }
  return [...workflow.jobs.values()].filter((job) => reached.has(caseless(job.id)) && !start.has(caseless(job.id)));
}
