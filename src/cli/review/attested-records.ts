import { safeLine } from '../../report/safe-line.ts';
import type { RecordedEvent } from '../../review/record-facts.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Attested, verifiedBy } from './attested-record.ts';
import type { RecordFile } from './read-records.ts';

/** Each takes a request or two, and GitHub's tool a second. */
const MAX_VERIFIED_RECORDS = 2000;
const MAX_PARALLEL_CALLS = 4;

/**
 * The events of records, each with the workflow whose attestation of its file was verified: one of the
 * repositories `signers` has that workflow. A file that holds records of several runs is attested by none of them.
 * @throws UsageError for more files than can be asked about
 */
export async function withAttestations(
  files: readonly RecordFile[],
  signers: readonly string[],
  terminal: Terminal,
): Promise<readonly RecordedEvent[]> {
  if (files.length > MAX_VERIFIED_RECORDS)
    throw new UsageError(
      `there are more than ${MAX_VERIFIED_RECORDS} records to verify`,
      'review them in parts, or with `--since`',
    );
  const found: (readonly RecordedEvent[])[] = [];
  for (let start = 0; start < files.length; start += MAX_PARALLEL_CALLS)
    found.push(
      ...(await Promise.all(
        files.slice(start, start + MAX_PARALLEL_CALLS).map(async (file) => attestedEvents(file, signers, terminal)),
      )),
    );
  return found.flat();
}

async function attestedEvents(
  { path, shown, events }: RecordFile,
  signers: readonly string[],
  terminal: Terminal,
): Promise<readonly RecordedEvent[]> {
  const [first] = events;
  if (first === undefined) return events;
  const isOne = events.every(({ repository, run, attempt }) =>
    [repository === first.repository, run === first.run, attempt === first.attempt].every(Boolean),
  );
  const attested: Attested = isOne
    ? await verifiedBy(path, first, signers, terminal.env)
    : { why: 'it holds records of several runs' };
  if ('by' in attested) return events.map((event) => ({ ...event, attestedBy: attested.by }));
  terminal.stderr.write(`grantgate: ${safeLine(shown)}: ${safeLine(attested.why)}; it counts as the word of a job\n`);
  return events;
}
