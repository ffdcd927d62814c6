import type { Contexts } from '../data.ts';
import type { FileName } from '../file/file-name.ts';
import type { Job, Workflow } from '../file/workflow.ts';

/** A workflow file that jobs are read from. */
export interface Source {
  readonly file: FileName;
  readonly workflow: Workflow;
  /** `github`, `inputs`, `vars`, …; without what belongs to a job. */
  readonly contexts: Contexts;
  /** Files being read, the outermost first. */
  readonly trail: readonly string[];
  /** Shown before the id of the job: the job that calls this workflow. */
  readonly caller?: string;
}

/** The name of a job in what is found. */
export function jobName(job: Job, source: Source): string {
  return source.caller === undefined ? job.id : `${source.caller} / ${job.id}`;
}
