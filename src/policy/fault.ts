/**
 * What a fault means for whoever is told what to do: the job has no token; it passes by itself; what has moved the
 * default branch is not known.
 */
export type FaultKind = 'no-token' | 'passing' | 'branch-log';

/** Why something could not be read, in the words of whoever could not. */
export interface Fault {
  readonly message: string;
  /** What to do about it, where that is known. */
  readonly hint?: string;
  /** Absent where nothing depends on it. */
  readonly kind?: FaultKind;
}
