import type { Command } from '../shell/command.ts';
import type { Positional } from '../shell/shell-state.ts';
import type { Touch } from '../touch.ts';
import type { Carried } from './carried.ts';
import type { Setting } from './setting.ts';

/** What one command means. */
export interface Meaning {
  readonly touches?: readonly Touch[];
  /** It touches something, and not even the kind of its target can be told: why, in a few words. */
  readonly undecided?: readonly string[];
  /** It cannot be determined which clone it goes to: why, in a few words. */
  readonly unknownClone?: string;
  /** It runs code that is not in the script: why it cannot be seen, in a few words. */
  readonly opaque?: string;
  /**
   * It changes something elsewhere, as far as credentials let it: what, in a few words. It counts where the policy does
   * not tell the environment by a name that is touched.
   */
  readonly bounded?: string;
  /** Of such a change: no more than a file or a folder tells what it changes: what is not known, in a few words. */
  readonly toldByFile?: string;
  /**
   * A script of the repository that it runs, as a path relative to the workspace, for the caller to read; else as
   * `opaque` says.
   */
  readonly script?: string;
  /** What that script is given as `$1`, `$2`, …; absent where that is not known. */
  readonly args?: Positional;
  /** What its options, its settings or its variables carry and it may run: read like the text of `sh -c`. */
  readonly runs?: readonly Carried[];
  /** What commands after it find; absent: as before. */
  readonly setting?: Setting;
}

/** Reads the commands of one program. Never throws. */
export type CommandReader = (command: Command, setting: Setting) => Meaning;

/** The meaning of a command that touches nothing. */
export const HARMLESS: Meaning = {};
