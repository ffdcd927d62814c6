import type { Provenance } from '../policy/evidence.ts';

/** What a report knows besides the decision: where the policy lives, and when it is. */
export interface ReportContext {
  /** Address of the GitHub server, `https://github.com`. */
  readonly server: string;
  /** Repository that holds the policy, `owner/name`. */
  readonly policyRepository: string;
  /** Folder of the policy in it, `.github/access`. */
  readonly policyPath: string;
  /** Its default branch; without it there are no links. */
  readonly branch?: string | undefined;
  /** Commit of the default branch that was read. */
  readonly commit?: string | undefined;
  /** Role that the workflow asked for. */
  readonly role?: string | undefined;
  /** Roles of the policy. */
  readonly roles?: readonly string[] | undefined;
  /** Ids of the grants that were read. */
  readonly grants?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Limits of the policy, or of the role where they are lower; in seconds. */
  readonly limits?: { readonly lifetime: number } | undefined;
  /** Pull requests by grant, as in the evidence. */
  readonly provenance?: ReadonlyMap<string, Provenance> | undefined;
}
