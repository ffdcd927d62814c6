import type { Change, Facet } from '../touch.ts';

/** What an input names. */
export type TargetKind = 'branch' | 'tag' | 'every-tag' | 'ref' | 'environment' | 'repository' | Facet;

/**
 * What an action's own code puts in place of an input that is neither given nor has a default in its action.yml.
 * `checked-out`: the branch of the clone in the entry's folder. `run-ref`: branch or tag of the run. `unknown` is shown
 * to people.
 */
export type Fallback =
  | 'run-branch'
  | 'run-ref'
  | 'run-tag'
  | 'head-branch'
  | 'checked-out'
  | 'default-branch'
  | { readonly literal: string }
  | { readonly unknown: string };

/**
 * When a target counts: an input has one of these values, none of those, or begins so. A value that is not known may be
 * any.
 */
export interface InputCondition {
  readonly input: string;
  /** Without case. */
  readonly is?: readonly string[];
  /** Exactly. */
  readonly not?: readonly string[];
  readonly given?: boolean;
  readonly startsWith?: string;
  /** It names the branch of the run. */
  readonly isRunBranch?: true;
  /** What action.yml gives it. */
  readonly default?: string;
}

/**
 * Something put before or after a name: fixed text, an input, or what only the run makes, where that input is given.
 */
export type Affix =
  | { readonly literal: string }
  | { readonly input: string; readonly default?: string }
  | { readonly unknown: string; readonly when: string };

/** One thing that an action touches, and the input that names it. */
export interface Target {
  /** Absent: no input names it, and `fallback` does. */
  readonly input?: string;
  /** A variable of the step that names it, for actions that have no inputs. */
  readonly variable?: string;
  readonly kind: TargetKind;
  /** The default in its action.yml. */
  readonly default?: string;
  readonly fallback?: Fallback;
  /** If any of these inputs is given, the default and the fallback do not apply. */
  readonly unless?: readonly string[];
  /** The action first makes a branch or a release of that name, which fails where it is none. */
  readonly checked?: true;
  /** It holds several names, with commas or line ends between them; `words`: or blanks. */
  readonly list?: true | 'words';
  /** What it does to a branch or a tag; `write` when left out. */
  readonly change?: Change;
  /** It is forced when any of them holds. */
  readonly forced?: readonly InputCondition[];
  /** All of them must hold. */
  readonly when?: readonly InputCondition[];
  readonly before?: Affix;
  readonly after?: Affix;
  /**
   * Where the branch or tag is: an input that names the repository, or those for its owner, the first given one, and
   * last its name; the origin of the clone; else the run's own.
   */
  readonly in?: { readonly inputs?: readonly string[]; readonly clone?: true };
  /** It changes nothing by itself, but says what later steps work on: reported only where its value is known. */
  readonly prepares?: true;
}

/** An input that holds commands. */
export interface ScriptInput {
  readonly input: string;
  readonly default?: string;
  readonly fallback?: { readonly literal: string };
  /** The program in front of each line, where the input holds only its arguments. */
  readonly program?: string;
  /** The program stands in front of the text, not of each line. */
  readonly isWhole?: true;
  /** A word after the program that holds the value of an input, where that is given. */
  readonly word?: { readonly before: string; readonly input: string };
  /** An option at the end that has the value of an input. */
  readonly option?: { readonly name: string; readonly input: string };
  /** The shell, or the input that names it. */
  readonly shell: string | { readonly input: string; readonly otherwise: string };
  readonly when?: readonly InputCondition[];
}

/** What an action does, as far as its inputs tell. */
export interface ActionEntry {
  readonly targets?: readonly Target[];
  readonly scripts?: readonly ScriptInput[];
  /** Why there is more than its inputs tell, in a few words. */
  readonly opaque?: string;
  /** It touches something whose very kind cannot be determined: why, and when. */
  readonly undecided?: { readonly why: string; readonly unless: InputCondition };
  /** Input that names the folder of the clone it works in; the workspace when left out. */
  readonly folder?: string;
  /** Input that names the branch it leaves checked out. */
  readonly checksOut?: string;
}

/** Entries by `owner/name[/path]`. */
export type ActionTable = Readonly<Record<string, ActionEntry>>;
