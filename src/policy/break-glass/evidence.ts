import type { Provenance } from '../provenance.ts';
import type { Fault } from '../fault.ts';
import type { Slot } from './slots.ts';
import type { ReviewRecord } from './record.ts';

/** What a form for break-glass access says. */
export interface FiledForm {
  readonly role: string;
  readonly isDrill: boolean;
  /** Address of the incident. */
  readonly incident: string;
  readonly reason: string;
}

/** An issue of the form for break-glass access, as GitHub shows it now. */
export interface FiledIssue {
  readonly number: number;
  readonly author: string;
  /** Absent of an account that is gone. */
  readonly author_id?: number;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly opened_at: number;
  /** Somebody changed the text after it was opened. */
  readonly edited: boolean;
  readonly by_email: boolean;
  /** It was moved here from another repository. */
  readonly transferred: boolean;
  readonly closed: boolean;
  /** The form; absent where it is not filled in as it has to be. */
  readonly form?: FiledForm;
}

/** The review of one access, by the file that says so. */
export interface FiledReview {
  /** The file; absent where there is none that can be read. */
  readonly record?: Pick<ReviewRecord, 'role' | 'principal-id'>;
  /** How it came to the default branch. */
  readonly provenance?: Provenance;
  /** Why that is not known. */
  readonly unavailable?: Fault;
}

/** What GitHub says of the break-glass access of the person of a run. */
export interface BreakGlassEvidence {
  /** Issues that the person has opened with the form. */
  readonly issues: readonly FiledIssue[];
  /** Every tag that counts an access of the person, whatever its role. */
  readonly slots: readonly Slot[];
  /** Reviews by issue. */
  readonly reviews: ReadonlyMap<number, FiledReview>;
  /** Why none of this could be read. */
  readonly unavailable?: Fault;
}
