import type { ReasonId } from './reasons.ts';
import type { Run } from './run.ts';

/** One check that was made; `expected` and `actual` are text for people. */
export interface Check {
  readonly name: ReasonId;
  readonly outcome: 'pass' | 'fail';
  readonly expected: string;
  readonly actual: string;
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

export interface Allow extends Common {
  readonly decision: 'allow';
  readonly grant: string;
  readonly role: string;
  /** End of the grant, milliseconds since 1970. */
  readonly expires: number;
  /** End of whatever ends first, the grant or the open window: no credential may outlive it. */
  readonly until: number;
}

export interface Deny extends Common {
  readonly decision: 'deny';
  readonly reason: ReasonId;
  readonly grant?: string;
  readonly role?: string;
  readonly expires?: number;
}

export type Decision = Allow | Deny;
