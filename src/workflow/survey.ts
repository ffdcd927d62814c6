import type { FileName } from './file/file-name.ts';
import type { TreeNode } from './file/tree.ts';
import type { Place } from './file/place.ts';
import type { Opaque, Touched, Undecided } from './touch.ts';
import type { Weakness } from './weakness.ts';

/** The job and the step that something was found in. */
export interface Origin {
  /** Id of the job. */
  readonly job: string;
  /** The step's name, or what it runs; `undefined` for the job itself. */
  readonly step: string | undefined;
  /** Legs of the matrix in which it was found, each as `name=value …`; absent: in all of them, or there is none. */
  readonly legs?: readonly string[];
}

/** `permissions:` that are in force for a job; `undefined` where the workflow does not say. */
export interface AskedPermissions {
  readonly job: string;
  /** It is the job of the gate itself. */
  readonly isGate: boolean;
  readonly place: Place;
  readonly node: TreeNode | undefined;
}

/** How many steps were read, and how far. */
export interface Counts {
  readonly steps: number;
  /** Steps about which everything is known. */
  readonly known: number;
  /** Steps that touch something that cannot be determined. */
  readonly unknown: number;
  /** Steps that run code which cannot be seen. */
  readonly opaque: number;
  /** Steps that change something elsewhere which no list of the policy is for: only their credentials bound it. */
  readonly bounded: number;
}

/** A line that somebody asks about: which values come together there. */
export interface AskedLine {
  /** Path of the file in its repository; that of the workflow when absent. */
  readonly path?: string;
  readonly line: number;
}

/** A value in the line that is asked about, as one reading found it. */
export interface SeenValue extends Origin {
  readonly place: Place;
  /** `${{ inputs.name }}`, `$NAME`, or the condition of an `if:`; absent: the line is read, whatever is in it. */
  readonly text?: string;
  /** Every text that it can be; none: it is not known. */
  readonly options: readonly string[];
  /** What it is made of, where it is an expression. */
  readonly reads: readonly { readonly path: string; readonly options: readonly string[] }[];
}

/** What is known of a step's outputs. */
export interface ToldOutputs {
  readonly names: readonly string[];
  /** Why they are not known, in a few words. */
  readonly doubt?: string;
}

/** What the steps of a run touch, whoever may. */
export interface Survey {
  readonly touched: readonly (Touched & Origin)[];
  readonly undecided: readonly (Undecided & Origin)[];
  readonly opaque: readonly (Opaque & Origin)[];
  /** What changes something elsewhere, as far as the credentials of the job let it. */
  readonly bounded: readonly (Opaque & Origin)[];
  readonly permissions: readonly AskedPermissions[];
  readonly weaknesses: readonly Weakness[];
  /** Files that are needed to know more; with them, the survey is made again. */
  readonly wanted: readonly FileName[];
  readonly counts: Counts;
  /** What was asked about a line. */
  readonly looks?: readonly SeenValue[];
  /** What is known of the outputs of steps with an id, by `file:line` of the step, where a line is asked about. */
  readonly outputs?: ReadonlyMap<string, ToldOutputs>;
}
