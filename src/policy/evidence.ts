import type { BreakGlassEvidence } from './break-glass/evidence.ts';
import type { Fault } from './fault.ts';
import type { ApprovalRules } from './policy.ts';
import type { Provenance } from './provenance.ts';

export type { LineProof, Provenance, PullRequest, Review, ReviewState } from './provenance.ts';

/** A version of the policy that was on the default branch. */
export interface PolicyVersion {
  /** Its rules of approval; absent when there was no file, or none that could be read. */
  readonly approval?: ApprovalRules;
  /** Id of the file's content; absent when there was no file. */
  readonly blob?: string;
  readonly provenance: Provenance;
}

/** The policies that the default branch was at, newest first. */
export interface PolicyHistory {
  readonly versions: readonly PolicyVersion[];
  /** Whether the last of the versions is the first that there ever was. */
  readonly whole: boolean;
  /** Why the history could not be read. */
  readonly unavailable?: Fault;
  /**
   * Since when it is known which policies the default branch was at, milliseconds since 1970; absent where that is from
   * the beginning on. Of what was before, nothing counts: what looks like the first version may have replaced another.
   */
  readonly from?: number;
  /**
   * An evidence file describes the last change alone, so the rules of today stand for those before. INVARIANT: the gate
   * never says so.
   */
  readonly told?: boolean;
}

export interface Evidence {
  readonly provenance: ReadonlyMap<string, Provenance>;
  /** Why the provenance of a grant could not be fetched. */
  readonly unavailable?: ReadonlyMap<string, Fault>;
  /** How the policy came to be; absent when that is not judged. The gate always fetches it. */
  readonly policy?: PolicyHistory;
  /** How `people.yml` came to be; absent when that is not judged. The gate always fetches it where it is used. */
  readonly people?: Provenance;
  /** Why that could not be fetched. */
  readonly peopleUnavailable?: Fault;
  /**
   * What revocation tags name: a grant's id, or the folder of a holder, who loses all of hers; whatever follows
   * `grantgate/revoked/`.
   */
  readonly revoked: ReadonlySet<string>;
  /**
   * Further names of the people of the run, as tags have them after `grantgate/revoked/`: their handles in `people.yml`
   * and their accounts at identity providers. Absent where it makes no difference: none of that kind is revoked.
   */
  readonly names?: readonly string[];
  readonly frozen: boolean;
  /** Tags that freeze, unless the policy lifts them. */
  readonly freezes?: readonly string[];
  /** Uses that are spent, by grant. */
  readonly uses: ReadonlyMap<string, number>;
  /** Access that the person of the run asked for in an emergency; absent where that was not looked at. */
  readonly breakGlass?: BreakGlassEvidence;
  /** Why team membership of the run's people is unknown, where it is. */
  readonly teamsUnknown?: Fault;
}
