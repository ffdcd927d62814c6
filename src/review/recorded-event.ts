import { parseInstant } from '../policy/instant.ts';
import { isRecord } from '../policy/shape.ts';
import { objectIn } from '../policy/stored-json.ts';
import type { RecordedEvent } from './record-facts.ts';

const EVENT_KINDS = [
  'decision',
  'credential-issued',
  'credential-renewed',
  'credential-revoked',
  'credential-not-revoked',
] as const satisfies readonly RecordedEvent['kind'][];

/** What is wrong with a line that is none of a record. */
export const NOT_A_RECORD = 'not a record';

/**
 * Reads a line of an audit record; `undefined` for a kind of line that a review does not look at. It is what the record
 * says: whoever could write to the file could have written anything.
 */
export function recordedEvent(line: string): RecordedEvent | undefined | typeof NOT_A_RECORD {
  const entry = objectIn(line);
  if (entry?.['schema'] !== 1 || typeof entry['kind'] !== 'string') return NOT_A_RECORD;
  const kind = EVENT_KINDS.find((known) => known === entry['kind']);
  if (kind === undefined) return undefined;
  const [time, repository, run, attempt] = [
    recordInstant(entry, 'time'),
    recordText(entry, 'repository'),
    recordText(entry, 'run_id'),
    recordText(entry, 'run_attempt'),
  ];
  if (time === undefined || repository === undefined || run === undefined || attempt === undefined) return NOT_A_RECORD;
  const common = { kind, time, repository, run, attempt };
  return kind === 'decision' ? decisionIn(entry, common) : credentialIn(entry, common);
}

type RecordCommon = Pick<RecordedEvent, 'kind' | 'time' | 'repository' | 'run' | 'attempt'>;
type Entry = Readonly<Record<string, unknown>>;

function decisionIn(entry: Entry, common: RecordCommon): RecordedEvent | typeof NOT_A_RECORD {
  const result = entry['result'];
  if (!isRecord(result)) return NOT_A_RECORD;
  const { decision, policy, person } = result;
  if (decision !== 'allow' && decision !== 'deny') return NOT_A_RECORD;
  const run = isRecord(result['run']) ? result['run'] : {};
  return {
    ...common,
    decision,
    ...recordPart('home', isRecord(policy) ? recordText(policy, 'repository') : undefined),
    ...recordPart('grant', recordText(result, 'grant')),
    ...recordPart('principal', recordText(result, 'principal')),
    ...(person === undefined ? {} : { isDelegated: true }),
    ...recordPart('event', recordText(run, 'event_name')),
    ...recordPart('ref', recordText(run, 'ref')),
    ...recordPart('environment', recordText(run, 'environment')),
  };
}

function credentialIn(entry: Entry, common: RecordCommon): RecordedEvent {
  return {
    ...common,
    ...recordPart('grant', recordText(entry, 'grant')),
    ...recordPart('principal', recordText(entry, 'principal')),
    ...recordPart('credential', recordText(entry, 'name')),
    ...recordPart('target', recordText(entry, 'target')),
    ...recordPart('expires', recordInstant(entry, 'expires')),
    ...recordPart('boundedUntil', recordInstant(entry, 'bounded_until')),
    ...(entry['outlives'] === true ? { outlives: true } : {}),
  };
}

function recordPart<K extends string, V>(key: K, value: V | undefined): { readonly [N in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [N in K]: V });
}

function recordText(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function recordInstant(entry: Entry, key: string): number | undefined {
  return parseInstant(recordText(entry, key) ?? '');
}
