import type { AskedIssue, GrantPull, RequestedGrant } from '../facts.ts';

/**
 * Whether an account is still there and has access here: `gone`, if it is deleted, renamed or no longer has any; a
 * person of `people.yml` if that no longer lists her, or her account is gone.
 */
export type Presence =
  | { readonly is: 'here' }
  | { readonly is: 'gone'; readonly why: 'deleted' | 'renamed' | 'no-member' | 'no-access' | 'not-listed' }
  /** What could not be read, in the words of whoever could not. */
  | { readonly is: 'unknown'; readonly why: string };

/** When a grant was used last, milliseconds since 1970: never, or not known. */
export type LastUse = { readonly at: number } | 'never' | 'unknown';

/** A grant on the default branch. */
export interface CaredGrant {
  readonly requested: RequestedGrant;
  /** The issue that asked for it, where there is one. */
  readonly issue?: AskedIssue;
  /** Whose it is; absent for a team or an app, which are not looked at. */
  readonly holder?: Presence;
  readonly use: LastUse;
  /** When it was revoked, milliseconds since 1970, where that is known. */
  readonly revokedAt?: number;
}

/** A request that nobody has answered. */
export interface OpenRequest {
  readonly issue: AskedIssue;
  readonly requested: RequestedGrant;
  readonly pull: GrantPull;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

/** What somebody began while they had break-glass access, as GitHub lists it. */
export interface SeenDuring {
  readonly what: 'run' | 'deployment';
  readonly name: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Break-glass access that is over and has no review yet. */
export interface TakenEmergency {
  readonly issue: AskedIssue;
  readonly role: string;
  /** Milliseconds since 1970: when the issue was opened, when the access ended, and when it has to be reviewed. */
  readonly openedAt: number;
  readonly endedAt: number;
  readonly dueAt: number;
  /** What the person did meanwhile in this repository; why that is not known, where it could not be read. */
  readonly seen: readonly SeenDuring[] | { readonly unread: string };
}

/** Everything that the daily look is made from. */
export interface CareFacts {
  readonly grants: readonly CaredGrant[];
  readonly open: readonly OpenRequest[];
  /** Those who may approve and are listed by name, as the policy lists them. */
  readonly approvers: ReadonlyMap<string | number, Presence>;
  /** When the last daily look was, milliseconds since 1970; absent where that is not known. */
  readonly lastLook?: number;
  /** Break-glass access without a review. */
  readonly emergencies?: readonly TakenEmergency[];
  /** Issues of break-glass access that are open though the review is there. */
  readonly reviewed?: readonly number[];
}
