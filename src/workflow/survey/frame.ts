import type { ExtraActions } from '../../policy/actions.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Setting } from '../command/setting.ts';
import type { ContextFacts } from './context.ts';
import type { Contexts } from '../data.ts';
import type { FileName, Files } from '../file/file-name.ts';
import type { Notebook } from './collector.ts';
import type { Legs } from './legs.ts';
import type { AskedLine } from '../survey.ts';
import type { Text } from '../text.ts';
import type { RunDefaults, Step } from '../file/workflow.ts';

/** What is asked about a run. */
export interface Question {
  /** The workflow that the run was started from. */
  readonly workflow: FileName;
  /** The workflow that the job is in, where that is another: a reusable one. */
  readonly called?: FileName;
  /** Id of the job that the gate is in; without it every job of the workflow is looked at from its first step. */
  readonly job?: string;
  /** The gate's own step, as far as the runner tells. */
  readonly gate: GateHint;
  readonly facts: ContextFacts;
  readonly files: Files;
  /** Default branch of the run's repository, where it is known. */
  readonly defaultBranch?: string;
  /** Where there is one, what it tells of environments by their names need not be listed. */
  readonly policy?: Policy;
  /** Whose values are noted, beside what is touched. */
  readonly explain?: AskedLine;
  /** Actions that the policy describes. */
  readonly actions: ExtraActions;
}

/** What tells the gate's step from the others. */
export interface GateHint {
  /** `owner/name` of the action; absent outside a run, where every action called `grantgate` is taken for it. */
  readonly repository?: string;
  /** What the running gate was taken at: a tag or a commit. Another one is another program. */
  readonly ref?: string;
  /** Where the running gate finds its policy, as given to it. */
  readonly policy?: { readonly repository: string; readonly path: string };
  /** Name that the runner gave the step: its id, where it has one. */
  readonly step?: string;
  /** Inputs that it was given, by which one of several gates in a job is found. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** What is the same throughout a survey. */
export interface Walk {
  readonly question: Question;
  readonly notebook: Notebook;
}

/** What surrounds the steps that are being read. */
export interface Frame {
  readonly walk: Walk;
  /** Id of the job. */
  readonly job: string;
  /** The file that is being read. */
  readonly file: FileName;
  /** Files being read, the outermost first: none is entered twice. */
  readonly trail: readonly string[];
  readonly contexts: Contexts;
  /** Variables of workflow and job, or of the step that calls this action. */
  readonly env: ReadonlyMap<string, Text>;
  /**
   * Of these, what the steps that call this action say: it wins over what any step writes to `GITHUB_ENV`. `hidden`:
   * which variables these are is not known.
   */
  readonly callers?: { readonly env: ReadonlyMap<string, Text>; readonly hidden: boolean };
  readonly defaults: RunDefaults;
  /** All steps of the job, or of the action. */
  readonly steps: readonly Step[];
  readonly windows: boolean;
  /** It is, or may be, a runner on which names of variables have no case. */
  readonly caseless: boolean;
  /** The legs of the matrix that are read. */
  readonly legs: Legs | undefined;
}

/** The outputs of a step that may have been skipped, as they are where it ran. */
export interface SureOutputs {
  readonly outputs: ReadonlyMap<string, Text>;
  /** The parts of its `if:` that have the same value in every later step; absent: one of them may change. */
  readonly keys?: readonly string[];
}

/** What a step leaves to those after it. */
export interface JobState {
  readonly setting: Setting;
  /** Variables set through `GITHUB_ENV`. */
  readonly exported: ReadonlyMap<string, Text>;
  /** Outputs that are known, by the id of their step in the form of `caseless`, and by name in lower case. */
  readonly outputs?: ReadonlyMap<string, ReadonlyMap<string, Text>>;
  /** Outputs of steps that may have been skipped, as they are where these ran. */
  readonly sure?: ReadonlyMap<string, SureOutputs>;
  /** A step wrote to `GITHUB_ENV` what cannot be read. */
  readonly unsure: boolean;
  /** The workspace holds another tree than that of the run, so local actions and scripts cannot be looked up. */
  readonly elsewhere: boolean;
}

/**
 * What `actions/checkout` puts into the workspace when it is told nothing else: the run's repository at the run's
 * commit.
 */
export function workspaceOf(frame: Frame): Omit<FileName, 'path'> {
  const { repository, sha } = frame.walk.question.facts.run;
  return { repository, commit: sha };
}
