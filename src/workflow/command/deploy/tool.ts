import { type Facet } from '../../touch.ts';

/**
 * Spellings of options by what their value names: `{ context: '--context', namespace: '-n|--namespace' }`; several
 * options are parted by spaces.
 */
export type NamingOptions = Readonly<Partial<Record<Facet, string>>>;

/**
 * `[subcommand, facet]`: the word after the subcommand is a name; with a number, the one so far after it; with
 * `'every'`, all of them.
 */
export type NamingOperand = readonly [after: string, facet: Facet, which?: number | 'every'];

/**
 * `[spellings, facet, name]`: an option without a value that stands for a name. A name of `undefined` means every one
 * there is.
 */
export type NamingSwitch = readonly [spellings: string, facet: Facet, name: string | undefined];

/**
 * Where a deploy tool takes the names of what it works on. Lists of subcommands are separated by commas, other lists by
 * spaces.
 */
export interface Tool {
  /** What the program is called. */
  readonly programs: string;
  /** The reference of the tool. */
  readonly source: string;
  /** Options whose value is a name. */
  readonly options?: NamingOptions;
  /** Options that mean this after one subcommand only; they go before `options`. */
  readonly within?: Readonly<Record<string, NamingOptions>>;
  /** Variables that name what an option of the same facet would. */
  readonly variables?: Readonly<Record<string, Facet>>;
  readonly operands?: readonly NamingOperand[];
  /** Beginnings of operands that are names: `ns/shop`. */
  readonly prefixes?: readonly (readonly [beginnings: string, facet: Facet])[];
  readonly switches?: readonly NamingSwitch[];
  /** Options of `key=value` pairs: the value of `environment`, `env`, `stage` is a name. */
  readonly pairs?: string;
  /** `[option, key, facet]`: options of `key=value` pairs in which the value of `key` is a name. */
  readonly keyed?: readonly (readonly [option: string, key: string, facet: Facet])[];
  /** Options whose value may be several words; each is a name. */
  readonly lists?: string;
  /** It names things of Kubernetes as `kubectl` does. */
  readonly kubernetes?: true;
  /** Other options that take a value. */
  readonly values?: string;
  /** Options without a value, where an operand can follow. */
  readonly flags?: string;
  /** Subcommands that reach nothing outside the machine. */
  readonly local?: string;
  /**
   * What only reads; all else changes what its credentials let it change. The verb is the first word that is none of
   * `groups` (`^run`: only where it is the first), or the one after `skip` words, alone or before a dash
   * (`get-iam-policy`); `phrases` are whole subcommands that change nothing elsewhere.
   */
  readonly reads?: {
    /** Absent: the usual ones. */
    readonly verbs?: string;
    readonly phrases?: string;
    /** Absent: those of the usual verbs, where the verbs are. */
    readonly groups?: string;
    readonly skip?: number;
  };
  /**
   * Beginnings of operands before a name, which ends at the next slash: `s3://shop/index.html`. After the subcommand
   * `within`, or anywhere where it is empty, an operand whose beginning is not known may have it.
   */
  readonly schemes?: readonly (readonly [scheme: string, facet: Facet, within: string])[];
  /** Names of `registry` are those of images, with tags. */
  readonly images?: true;
  /** Subcommands that copy: only what stands last is changed, and nothing elsewhere where it is on the machine. */
  readonly copies?: string;
  /** Names of this facet count for these subcommands only where one of the options is given. */
  readonly only?: readonly (readonly [commands: string, facet: Facet, options: string])[];
  /** Options with which a command changes something, even where it only reads without. */
  readonly changing?: string;
  /** Subcommands that change something: what they change is not seen when nothing is named. */
  readonly changes?: { readonly commands: string; readonly why: string };
  /** Subcommands that run code, or `*` for all: why it cannot be seen. */
  readonly runs?: Readonly<Record<string, string>>;
  /** Of these, those after which the words are another program's, and name nothing. */
  readonly inner?: string;
  /** Subcommands whose target cannot be determined. */
  readonly undecided?: Readonly<Record<string, string>>;
  /** What is named when nothing else is, by subcommand; `''` is the program alone. */
  readonly otherwise?: Readonly<Record<string, readonly [facet: Facet, name: string]>>;
  /** A selection that later commands use, as the variable that would say the same: `[subcommand, variable]`. */
  readonly selects?: readonly [after: string, variable: string];
  /** The folder in which it runs says what it changes. */
  readonly folder?: true;
  /** The first word is not a subcommand. */
  readonly plain?: true;
  readonly singleDash?: true;
  readonly abbreviates?: true;
}
