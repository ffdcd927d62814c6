import type { Case } from './finding.ts';
import type { Run } from './run.ts';

/** What a run asks for. */
export interface DecisionRequest {
  readonly run: Run;
  /** The role the job needs; without it the passing grants must agree on one. */
  readonly role?: string;
  /** The one grant to look at. */
  readonly grant?: string;
  /** The repository that holds the policy, `owner/name`. */
  readonly home: string;
  /** See {@link Case}. */
  readonly steps?: Case['steps'];
}
