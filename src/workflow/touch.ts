import type { StepDoubt } from '../policy/facts.ts';
import type { Place } from './file/place.ts';
import type { Text } from './text.ts';

/** Names that deploy tools give to an environment, which only the policy's `environments:` can translate. */
export const FACETS = [
  'alias',
  'profile',
  'context',
  'namespace',
  'stack',
  'workspace',
  'project',
  'subscription',
  'app',
  'bucket',
  'parameter',
  'registry',
  'database',
  'file',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a push or a call does to a branch or a tag, beyond adding to it. */
export type Change = 'write' | 'delete' | 'force';

/** Something that a step would touch. A name with unknown parts cannot be judged, and counts as out of scope. */
export type Touch =
  /** `name` is without `refs/heads/`. `repository` is `owner/name`; absent: the run's own. */
  | { readonly kind: 'branch' | 'tag'; readonly name: Text; readonly change: Change; readonly repository?: Text }
  /** A ref that is neither a branch nor a tag, or may be either: full name, as far as known. */
  | { readonly kind: 'ref'; readonly name: Text; readonly change: Change; readonly repository?: Text }
  /** Many at once: `git push --all`, `--mirror`, `--tags`, `--prune`, `origin :`. */
  | { readonly kind: 'every-branch' | 'every-tag'; readonly change: Change; readonly repository?: Text }
  /** An environment by its own name. */
  | { readonly kind: 'environment'; readonly name: Text }
  /** An environment by a name that a deploy tool has for it. */
  | { readonly kind: 'facet'; readonly facet: Facet; readonly name: Text }
  /** A repository other than, or as well as, the run's own: something in it is changed or started. */
  | { readonly kind: 'repository'; readonly name: Text };

/** A touch, and where in the workflow it comes from. */
export interface Touched {
  readonly touch: Touch;
  readonly place: Place;
  /** The offending text, on one line: a command, or `base: main` of an action. */
  readonly text: string;
  /**
   * What is the same for everything that one command or action touches each time that it runs: several names may stand
   * for one environment. Absent: it has no such names.
   */
  readonly together?: string;
}

/** What one command or action touches when it runs. One that runs again with other names is another. */
export function together(touches: readonly Touch[]): Pick<Touched, 'together'> {
  return touches.some(({ kind }) => kind === 'facet') ? { together: JSON.stringify(touches) } : {};
}

/**
 * Code that is run and cannot be seen: `make`, `./deploy.sh` that is not in the tree, an action that the table does not
 * know.
 */
export interface Opaque {
  readonly place: Place;
  readonly text: string;
  /** Why, in a few words: `a program of the repository`, `an action without an entry`. */
  readonly why: string;
  /**
   * The program by which it is run: its name, or the path of a file of the repository that nothing has changed. Absent:
   * it is none that could be vouched for.
   */
  readonly program?: string;
  /** It is not run there but by later steps: a file was written from which their programs take commands. */
  readonly lasts?: true;
  /** It is a known program that changes something elsewhere, as far as the credentials of the job let it. */
  readonly isBounded?: true;
  /** Of such a program: no more than a file or a folder tells what it changes: what is not known, in a few words. */
  readonly toldByFile?: string;
  /**
   * What it names: where the policy tells the environment by one of these, it does not count. Absent: it counts
   * whatever is named.
   */
  readonly names?: readonly Touch[];
}

/** Something that touches branches or environments, but not even the kind of its target can be determined. */
export interface Undecided {
  readonly place: Place;
  readonly text: string;
  /** What would have to be known, in a few words: `which command $CMD is`. */
  readonly why: string;
  /** Where what to do depends on it. */
  readonly doubt?: StepDoubt;
}

/** What reading some code found. */
export interface Reading {
  readonly touched: readonly Touched[];
  readonly undecided: readonly Undecided[];
  readonly opaque: readonly Opaque[];
}

export const NOTHING_READ: Reading = { touched: [], undecided: [], opaque: [] };
