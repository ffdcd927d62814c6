import type { Contexts, Data } from '../data.ts';
import type { FileName } from '../file/file-name.ts';
import type { Legs } from './legs.ts';
import type { Outputs } from './outputs.ts';
import type { TreeNode } from '../file/tree.ts';
import type { Job, Workflow } from '../file/workflow.ts';

/** A workflow file that jobs are read from. */
export interface Source {
  readonly file: FileName;
  readonly workflow: Workflow;
  /** `github`, `inputs`, `vars`, …; without what belongs to a job. */
  readonly contexts: Contexts;
  /** Files being read, the outermost first. */
  readonly trail: readonly string[];
  /** What the job that calls this workflow says of its token, where this one says nothing. */
  readonly permissions?: TreeNode | undefined;
  /** Shown before the id of the job: the job that calls this workflow. */
  readonly caller?: string;
  /** What its jobs hand on, of those that were read: by id in the form of `caseless`. */
  readonly ends: Map<string, JobEnd>;
  /** `needs` of the running job, where that is told: its jobs have finished, for later jobs as well. */
  readonly finished?: Data;
  /** The legs of the matrix that are read. */
  readonly legs?: Legs | undefined;
}

/** What a job leaves to the jobs that need it, where nothing failed. */
export interface JobEnd {
  /** Whether it runs at all. */
  readonly runs: 'true' | 'false' | 'unknown';
  readonly outputs: Outputs;
}

/** The name of a job in what is found. */
export function jobName(job: Job, source: Source): string {
  return source.caller === undefined ? job.id : `${source.caller} / ${job.id}`;
}
