import type { Token } from '../token.ts';
import type { WallFindingId, WallSeverity } from './finding-kinds.ts';

/** What a check came to. What could not be determined is never passed. */
export type WallFinding = FailedCheck | UnknownCheck;

interface AuditedSubject {
  readonly id: WallFindingId;
  /** What it is about: an ARN, a provider of a pool, an environment. */
  readonly target: string;
  /** The file in which it was read; absent where it was not there to read. */
  readonly file?: string;
  /** Roles of the policy and their credentials that are about the same. */
  readonly roles: readonly RoleCredentialName[];
}

export interface RoleCredentialName {
  readonly role: string;
  readonly credential: string;
}

export interface FailedCheck extends AuditedSubject {
  readonly outcome: 'fail';
  readonly severity: WallSeverity;
  /** A token that shows it. */
  readonly token?: Token;
  /** When that token gets in, where it is not now; milliseconds since 1970. */
  readonly at?: number;
  /** Names and numbers for the words about it. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface UnknownCheck extends AuditedSubject {
  readonly outcome: 'unknown';
  /** What is not modelled, or was not read. */
  readonly why: readonly string[];
  /** A token that may get in. */
  readonly token?: Token;
}
