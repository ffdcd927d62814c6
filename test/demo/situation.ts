import type { StepResult } from '../e2e/runner.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** A run of the gate and what it left behind. */
export interface Performed {
  readonly step: StepResult;
  /** Runs the post step, as the runner does at the end of the job, whatever became of it. */
  readonly end: () => Promise<StepResult>;
}

/** Something that was looked at besides the decision, and whether it was as it should be. */
export interface Proof {
  readonly text: string;
  readonly holds: boolean;
}

/** One run of the workflow, told to somebody who does not know how any of it works. */
export interface Situation {
  /** Short name, for files and JSON. */
  readonly name: string;
  readonly title: string;
  /** When it plays, for people. */
  readonly when: string;
  readonly story: readonly string[];
  /** What must come of it: a reason for a refusal, or nothing for an approval. */
  readonly reason: string | undefined;
  /** The role that is asked for; that of the flags when left out. */
  readonly role?: string;
  /** Where the credentials go, when it is not the usual place. */
  readonly export?: 'profile';
  /** Prepares the world and starts the run. */
  readonly begin: (world: World) => Run | Promise<Run>;
  /** What happens around the step: later steps, the cloud. */
  readonly prove?: (world: World, performed: Performed) => Promise<readonly Proof[]>;
}
