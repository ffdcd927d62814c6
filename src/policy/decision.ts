import type { Facts } from './facts.ts';
import type { ReasonId } from './reasons.ts';
import type { Run } from './run.ts';

/** A check for one of these reasons. */
export type CheckOf<R extends ReasonId> = {
  readonly [K in R]: { readonly name: K; readonly outcome: 'pass' | 'fail'; readonly facts: Facts[K] };
}[R];

/** One check that was made, with what it found as data; the report puts it into words. */
export type Check = CheckOf<ReasonId>;

/** A check that stands in the way. */
export function failure<R extends ReasonId>(name: R, facts: Facts[R]): CheckOf<R> {
  return { name, outcome: 'fail', facts };
}

/** A grant that was looked at, and which of its checks failed. */
export interface Considered {
  readonly grant: string;
  readonly role?: string;
  readonly failed: readonly ReasonId[];
}

interface Common {
  readonly schema: 1;
  /** Checks of the grant that decided or came closest, after those of the whole run. */
  readonly checks: readonly Check[];
  readonly considered: readonly Considered[];
  /** Login of whoever pressed the button of this attempt. */
  readonly principal: string;
  readonly run: Run;
}

/** Access in an emergency that no grant gives. */
export interface AllowedEmergency {
  /** Number of the issue that asked for it, and when that was opened, milliseconds since 1970. */
  readonly issue: number;
  readonly opened: number;
  readonly isDrill: boolean;
  /** Role whose credentials are issued: a harmless one in a drill. */
  readonly credentialsOf: string;
  /** Whether the issue has its place among the tags that count; without one, it is taken before anything is issued. */
  readonly hasPlace: boolean;
}

export interface Allow extends Common {
  readonly decision: 'allow';
  /** Id of the grant; `break-glass/123` where there is none but an emergency. */
  readonly grant: string;
  readonly emergency?: AllowedEmergency;
  readonly role: string;
  /** End of the grant, milliseconds since 1970. */
  readonly expires: number;
  /** End of whatever ends first, the grant or the open window: no credential may outlive it. */
  readonly until: number;
}

/** A decision by which access in an emergency is given. */
export type EmergencyAllow = Allow & { readonly emergency: AllowedEmergency };

export interface Deny extends Common {
  readonly decision: 'deny';
  readonly reason: ReasonId;
  readonly grant?: string;
  readonly role?: string;
  readonly expires?: number;
}

export type Decision = Allow | Deny;

/** The role whose credentials are issued: a harmless one where break-glass access is a drill. */
export function credentialRole({ role, emergency }: Allow): string {
  return emergency?.credentialsOf ?? role;
}
