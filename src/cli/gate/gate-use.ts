import type { Contexts } from '../../workflow/data.ts';
import type { Job, Step, Workflow } from '../../workflow/file/workflow.ts';

/** A job that calls a reusable workflow on the way to a gate. */
export interface CallingJob {
  readonly workflow: Workflow;
  readonly job: Job;
}

/**
 * A gate as a run comes to it: directly, or through jobs that call the reusable workflow that it is in. A gate that is
 * called from two places is there twice.
 */
export interface GateUse {
  /** The workflow that a run is started from, which is what roles list; absent where no workflow here calls it. */
  readonly start: Workflow | undefined;
  /** The jobs that call, the outermost first. */
  readonly calls: readonly CallingJob[];
  /** The workflow that the gate is in. */
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  /** Which step of the job it is, from 0. */
  readonly index: number;
  /** The inputs of the workflow, as far as they are known. */
  readonly contexts: Contexts;
}

/** What there is of gates in the workflows of a repository. */
export interface GateSurvey {
  readonly uses: readonly GateUse[];
  /** Every workflow that could be read, by its path. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Paths of workflows some of whose jobs cannot be seen, since they call what is elsewhere or cannot be read. */
  readonly unseen: ReadonlySet<string>;
}
