import { formatInstant } from '../../policy/instant.ts';
import type { RenewalRequest } from './request.ts';
import { appendRecord } from '../record-file.ts';

/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
export function recordRenewal(
  { record, context }: RenewalRequest,
  line: Readonly<Record<string, unknown>>,
  now: number,
): void {
  const { kind, ...more } = line;
  const entry = {
    schema: 1,
    kind,
    time: formatInstant(now),
    repository: context.repository,
    run_id: context.runId,
    run_attempt: context.runAttempt,
    ...more,
  };
  try {
    appendRecord(record, `${JSON.stringify(entry)}\n`);
  } catch {
    // nobody is there to be told: what is printed is for the SDK
  }
}
