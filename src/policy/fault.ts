/** What the gate needs of the job's token, as it stands under `permissions`; the last only to count uses. */
export type GatePermission =
  | 'id-token: write'
  | 'contents: read'
  | 'pull-requests: read'
  | 'actions: read'
  | 'contents: write';

/**
 * What a fault means for whoever is told what to do: the job has no token; its token lacks a permission; it passes by
 * itself; what has moved the default branch is not known.
 */
export type FaultKind = 'no-token' | 'no-permission' | 'passing' | 'branch-log';

/** Why something could not be read, in the words of whoever could not. */
export interface Fault {
  readonly message: string;
  /** What to do about it, where that is known. */
  readonly hint?: string;
  /** Absent where nothing depends on it. */
  readonly kind?: FaultKind;
  /** What the job's token lacks, with `no-permission`. */
  readonly needs?: readonly GatePermission[];
}
