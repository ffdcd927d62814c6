import type { Text } from '../text.ts';

/**
 * What commands find around them, and change for those after them: git's own files survive from step to step of a job.
 * Immutable: a command gives the next one.
 */
export interface Setting {
  /**
   * Folder that commands run in, relative to the workspace, `''` for the workspace itself; unknown parts where it
   * cannot be determined.
   */
  readonly folder: Text;
  /** Clones by folder, relative to the workspace. A folder that is not here is not a known clone. */
  readonly clones: ReadonlyMap<string, Clone>;
  /** `owner/name` of the run, for what has no clone around it (`gh` with `GH_REPO`, `curl`). */
  readonly repository: string;
  /**
   * Values of the variables that tools read: `GH_REPO`, `AWS_PROFILE`, `KUBECONFIG`, `TF_WORKSPACE`, … as set for the
   * step. A variable not here is not set.
   */
  readonly variables: ReadonlyMap<string, Text>;
}

/** A clone on the runner's disk. */
export interface Clone {
  /** Where `git push` of a remote goes: `owner/name` by name of the remote, or its address as far as it is known. */
  readonly remotes: ReadonlyMap<string, Text>;
  /** The branch that is checked out; `undefined`: none (a detached head); unknown parts: it cannot be determined. */
  readonly branch: Text | undefined;
}
