import type { Provenance } from '../policy/evidence.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../policy/role.ts';
import type { Granted } from './granted.ts';
import type { TagNote } from '../policy/tag-note.ts';

/** What a report knows besides the decision: where the policy lives, what it says, and when it is. */
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
  /** The policy, where it could be read: who approves, whom to ask, and how long a grant may last. */
  readonly policy?: Policy | undefined;
  /** Logins of accounts that the policy lists by number, as far as they are known. */
  readonly logins?: ReadonlyMap<number, string> | undefined;
  /** What the tag that freezes or revokes says of itself, where it says anything. */
  readonly tagNote?: TagNote | undefined;
  /** Ids of the grants that were read. */
  readonly grants?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Pull requests by grant, as in the evidence. */
  readonly provenance?: ReadonlyMap<string, Provenance> | undefined;
  /** What the grant that decided was given for. */
  readonly granted?: Granted | undefined;
}

/** Names of the roles of the policy; `undefined` where it is not known. */
export function policyRoles({ policy }: ReportContext): readonly string[] | undefined {
  return policy === undefined ? undefined : [...policy.roles.keys()];
}

/** A role of the policy by its name. */
export function policyRole({ policy }: ReportContext, name: string | undefined): Role | undefined {
  return name === undefined ? undefined : policy?.roles.get(name);
}

/** What is proposed where the policy allows it: a week is long enough for most errands. */
export const USUAL_LIFETIME_MS = 7 * 86_400_000;

/** The longest life of a grant for a role, in seconds; without end where it is not known. */
export function longestGrant(context: ReportContext, role: string | undefined): number {
  return Math.min(
    context.policy?.limits.lifetime ?? Number.POSITIVE_INFINITY,
    policyRole(context, role)?.lifetime ?? Number.POSITIVE_INFINITY,
  );
}

/** The time zone in which people of a role live: that of its windows, else that of those who ask. */
export function zoneOf(context: ReportContext, role: string | undefined): string | undefined {
  const windows = policyRole(context, role)?.windows ?? [];
  return (
    windows.find((window) => window['time-zone'] !== undefined)?.['time-zone'] ??
    context.policy?.requests?.['time-zone']
  );
}
