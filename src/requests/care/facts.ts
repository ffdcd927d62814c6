import type { AskedIssue, GrantPull, RequestedGrant } from '../facts.ts';

/** Whether an account is still there and has access here: `gone`, if it is deleted, renamed or no longer has any. */
export type Presence =
  | { readonly is: 'here' }
  | { readonly is: 'gone'; readonly why: 'deleted' | 'renamed' | 'no-member' | 'no-access' }
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

/** Everything that the daily look is made from. */
export interface CareFacts {
  readonly grants: readonly CaredGrant[];
  readonly open: readonly OpenRequest[];
  /** Those who may approve and are listed by name, as the policy lists them. */
  readonly approvers: ReadonlyMap<string | number, Presence>;
  /** When the last daily look was, milliseconds since 1970; absent where that is not known. */
  readonly lastLook?: number;
}
