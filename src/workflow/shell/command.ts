import type { Text } from '../text.ts';

/**
 * A subshell or a shell of its own within a script: folders and variables that are changed in it are as before when it
 * ends.
 */
export interface InnerShell {
  /** The one around it; absent where that is the script's own. */
  readonly outer?: InnerShell;
  /** It may end before all of it has run, and what called it goes on. */
  endsEarly?: boolean;
}

/**
 * A simple command as it would run: wrappers (`sudo`, `env`, `bash -c`, `eval`, …) are taken off, variables with one
 * known value filled in.
 */
export interface Command {
  /** The program and its arguments. Never empty. */
  readonly words: readonly Text[];
  /** The first word that may be several words, or none; absent: each word is one. */
  readonly splitAt?: number;
  /** Variables set for this command: `A=b cmd`, `env A=b cmd`, and what was exported before it. */
  readonly variables: ReadonlyMap<string, Text>;
  /** 1-based line in the script in which it begins. */
  readonly line: number;
  /** As written, on one line, at most 200 characters. */
  readonly text: string;
  /**
   * It may not run: it is in a branch, a loop, a function, or after `&&` or `||`. What it changes is then one of
   * several possibilities.
   */
  readonly conditional: boolean;
  /** What it reads from standard input, where that is in the script: a here-document or here-string. */
  readonly stdin?: Text;
  /** Files that its output goes to. */
  readonly writes?: readonly Text[];
  /** Its output goes to the log, where the runner takes commands from it. */
  readonly isShown?: true;
  /** The subshell that it runs in; absent: the script's own shell. */
  readonly shell?: InnerShell;
  /** Where it fails, the script ends there. */
  readonly endsScript?: true;
}

/** Why a command cannot be read: its program is not known, or the parser could not make sense of it. */
export interface Unreadable {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** A script, taken apart. */
export interface Script {
  readonly commands: readonly Command[];
  /** Commands whose program is not known (`$CMD push`), and what could not be parsed. Each might do anything. */
  readonly unreadable: readonly Unreadable[];
  /** Variables that the script sets for later steps through `GITHUB_ENV`, and `PATH` through `GITHUB_PATH`. */
  readonly exports: ReadonlyMap<string, Text>;
  /** Outputs of the step, by name in lower case; absent where any of them may be another one. */
  readonly outputs?: ReadonlyMap<string, Text>;
  /** Why they are not known, in a few words. */
  readonly outputDoubt?: string;
  /** It writes to `GITHUB_ENV` what cannot be read: any variable may be another in later steps. */
  readonly exportsUnread: boolean;
  /** It writes there what may hold a line end: the same, and nothing that would have to be read. */
  readonly exportsStray: boolean;
  /** The files that its redirections write. */
  readonly redirected?: readonly Text[];
  /** It may have learnt where the runner's files are, by other ways than their variables. */
  readonly findsRunnerFiles?: boolean;
  /** It may end before all of it has run, and what comes after it goes on: `exit 0`. */
  readonly endsEarly?: true;
}
