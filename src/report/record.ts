import { formatInstant } from '../policy/instant.ts';
import type { Issued, Result } from './result.ts';

/** What may have happened to a credential. */
export type CredentialEvent =
  | 'credential-issued'
  | 'credential-renewed'
  | 'renewal-refused'
  | 'credential-revoked'
  | 'credential-not-revoked';

interface RecordEntry {
  readonly schema: 1;
  readonly kind: 'decision' | CredentialEvent;
  /** RFC 3339. */
  readonly time: string;
  readonly repository: string;
  readonly run_id: string;
  readonly run_attempt: string;
}

/** A line of the audit record; every line can be read without the others. */
export type AuditRecord = (RecordEntry & { readonly kind: 'decision'; readonly result: Result }) | CredentialRecord;

interface CredentialRecord extends RecordEntry {
  readonly kind: CredentialEvent;
  readonly principal: string;
  readonly first_actor?: string;
  readonly grant?: string;
  readonly name: string;
  readonly provider: string;
  readonly target: string;
  readonly expires: string;
  /** Names by which the provider knows it, such as an accessor; never a secret. */
  readonly handle?: Readonly<Record<string, string>>;
  /** End of the grant or of the open window, which bounds it. RFC 3339. */
  readonly bounded_until?: string;
  /** It lasts longer than that: the provider cannot end it in time, and the policy accepts it. */
  readonly outlives?: true;
  readonly renews?: true;
  /** What revoking it does not end, and until when. */
  readonly lasting?: readonly string[];
  /** Why it was left, where it could not be revoked. */
  readonly note?: string;
}

/** The line of a decision. `time` is in milliseconds since 1970. */
export function decisionRecord(result: Result, time: number): AuditRecord {
  return { ...entry(result, time), kind: 'decision', result };
}

/** The line of a credential that was issued. */
export function issuedRecord(
  result: Result,
  { name, provider, target, expires, handle, lasting, renews }: Issued,
  time: number,
): AuditRecord {
  const outlives = result.until !== undefined && formatInstant(expires) > result.until;
  return {
    ...entry(result, time),
    kind: 'credential-issued',
    principal: result.principal,
    ...(result.first_actor === undefined ? {} : { first_actor: result.first_actor }),
    ...(result.grant === undefined ? {} : { grant: result.grant }),
    name,
    provider,
    target,
    expires: formatInstant(expires),
    ...(result.until === undefined ? {} : { bounded_until: result.until }),
    ...(outlives
      ? { outlives, note: `${provider} cannot end it with the grant: what cannot be revoked before lasts longer` }
      : {}),
    ...(renews === true ? { renews } : {}),
    ...(handle === undefined ? {} : { handle }),
    ...(lasting === undefined ? {} : { lasting }),
  };
}

/** One line of JSON, with its line break. */
export function toLine(record: AuditRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function entry({ run }: Result, time: number): Omit<RecordEntry, 'kind'> {
  return {
    schema: 1,
    time: formatInstant(time),
    repository: run.repository,
    run_id: run.run_id,
    run_attempt: run.run_attempt,
  };
}
