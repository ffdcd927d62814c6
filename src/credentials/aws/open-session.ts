import type { AwsSession } from './identity.ts';
import type { AwsRole } from './role.ts';
import type { ExchangeRequest } from '../credential.ts';

/** What bounds a session, besides its own specification. */
export type SessionLimits = Pick<ExchangeRequest<unknown>, 'bounds' | 'accounts'>;

/** A session that is there, and may be used. */
export interface OpenSession {
  readonly keys: AwsSession;
  readonly role: AwsRole;
  /** When its keys stop being of use, milliseconds since 1970. */
  readonly expires: number;
  /** Remarks for people. */
  readonly notes: readonly string[];
}
