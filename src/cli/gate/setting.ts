import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';

/** What rules know besides the workflows. */
export interface GateSetting {
  /** The policy that gates of this repository go by; absent where it is not known, or cannot be used. */
  readonly policy?: Policy | undefined;
  /** The repository that the workflows are in, and that holds the policy, where they are known. */
  readonly repository?: string | undefined;
  readonly home?: string | undefined;
  /** Where the access folder is in the policy's repository. */
  readonly policyPath: string;
  /** Whether there is a grant of this id; `undefined` where that is not known. */
  readonly hasGrant: (id: string) => boolean | undefined;
  /** The gate's own repository. */
  readonly gate: string;
  /** Whether the default branch has this file, and what it is called; `undefined` where that is not known. */
  readonly onDefaultBranch: (path: string) => { readonly branch: string; readonly there: boolean } | undefined;
}

/** A role that a gate may use. */
export type NamedRole = readonly [name: string, role: Role];
