import type { Place } from './place.ts';
import type { TreeNode, Scalar } from './tree.ts';

/** Scalars by name, as written: `env:` or `with:`. */
export type Scalars = ReadonlyMap<string, Scalar>;

/** `defaults.run`. */
export interface RunDefaults {
  readonly shell?: Scalar;
  readonly folder?: Scalar;
}

/** One step, as written. Source: GitHub's reference, "Workflow syntax", jobs.<job_id>.steps. */
export interface Step {
  readonly id: string | undefined;
  readonly name: Scalar | undefined;
  readonly condition: Scalar | undefined;
  readonly uses: Scalar | undefined;
  readonly run: Scalar | undefined;
  readonly shell: Scalar | undefined;
  readonly folder: Scalar | undefined;
  /** What is given in `with:`; names in the form of `caseless`. */
  readonly inputs: Scalars;
  /** `with:` is one expression, so what is given is not known. */
  readonly inputsExpression: Scalar | undefined;
  readonly env: Scalars;
  /** `env:` is one expression, so its names are not known. */
  readonly envExpression: Scalar | undefined;
  readonly continueOnError: Scalar | undefined;
  /** It runs beside those after it: `background: true`, or one of a `parallel:` group. */
  readonly background: boolean;
  /** Ids of background steps, in the form of `caseless`, that are waited for before it ends; `all` for every one. */
  readonly waits: readonly string[] | 'all';
  readonly place: Place;
}

/** One job, as written. */
export interface Job {
  readonly id: string;
  readonly place: Place;
  /** Ids in the form of `caseless`. */
  readonly needs: readonly string[];
  readonly condition: Scalar | undefined;
  /** The reusable workflow that it calls. */
  readonly uses: Scalar | undefined;
  /** Names in the form of `caseless`. */
  readonly inputs: Scalars;
  readonly inputsExpression: Scalar | undefined;
  /** The secrets that it hands to the workflow that it calls, or `inherit`. */
  readonly secrets: TreeNode | undefined;
  /** The environment's name. */
  readonly environment: Scalar | undefined;
  readonly permissions: TreeNode | undefined;
  readonly env: Scalars;
  readonly envExpression: Scalar | undefined;
  readonly defaults: RunDefaults;
  readonly container: TreeNode | undefined;
  readonly services: TreeNode | undefined;
  readonly matrix: TreeNode | undefined;
  readonly runsOn: TreeNode | undefined;
  readonly continueOnError: Scalar | undefined;
  /** What it gives to the jobs that need it. */
  readonly outputs: Scalars;
  readonly steps: readonly Step[];
}

/** An input that a workflow or an action declares. */
export interface DeclaredInput {
  readonly name: string;
  readonly default: Scalar | undefined;
  /** `string`, `boolean`, `number`, `choice`, `environment`; an action's are all text. */
  readonly type: string;
  readonly options: readonly string[];
  readonly required: boolean;
}

/** A workflow file. */
export interface Workflow {
  readonly file: string;
  readonly events: readonly string[];
  readonly dispatchInputs: readonly DeclaredInput[];
  readonly callInputs: readonly DeclaredInput[];
  /** What it gives to the job that calls it. */
  readonly callOutputs: Scalars;
  readonly permissions: TreeNode | undefined;
  readonly env: Scalars;
  readonly envExpression: Scalar | undefined;
  readonly defaults: RunDefaults;
  /** By id in the form of `caseless`. */
  readonly jobs: ReadonlyMap<string, Job>;
}

/** An action's metadata file. */
export interface Action {
  readonly file: string;
  readonly inputs: readonly DeclaredInput[];
  /** Of a composite action: what it gives to the steps after it. */
  readonly outputs: Scalars;
  /** `composite`, `node24`, `docker`, …, in lower case. Of any other than a composite one nothing more is read. */
  readonly using: string;
  /** Of a composite action. */
  readonly steps: readonly Step[];
  readonly place: Place;
}
