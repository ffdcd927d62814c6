import { dirname } from 'node:path';
import { formatInstant } from '../policy/instant.ts';
import { safeLine } from '../report/safe-line.ts';
import { objectIn } from '../policy/stored-json.ts';
import { commandData } from './command-data.ts';
import { appendRecord, isSealed, newRecord, readRecord, type RecordSeal, sealedLine } from './record-file.ts';
import { type Ended, isCalled, endsByItself, type RevokeEffects, tell } from './revoke-all.ts';
import type { SavedCredential, SavedState } from './state.ts';

/** Longest of what others wrote that is repeated. */
const MAX_REPEATED_CHARACTERS = 600;

type RecordLine = Readonly<Record<string, unknown>>;

/** The line of an end, for the record. */
export function endLine(
  { credential: { name, provider, target, expires }, outcome: { kind, ...more } }: Ended,
  line: RecordLine,
  now: number,
): RecordLine {
  return { schema: 1, kind, time: formatInstant(now), ...line, name, provider, target, expires, ...more };
}

/**
 * Puts the end on record, once everything is over that could be ended. What the record says by then is told to people
 * and decides nothing. Gives whether the record was as the gate had left it.
 */
export function writeEnds(ended: readonly Ended[], state: SavedState, effects: RevokeEffects): boolean {
  const { record } = state;
  const found = record === undefined ? { problem: undefined, added: [] } : readRecord(record);
  const { isChanged, told, renewed, refused } = readAdded(found.added, state);
  // many an SDK keeps to itself why it got nothing
  for (const [name, why] of refused)
    effects.write(
      '::warning title=A credential was not ' +
        `renewed::${commandData(`${name}: ${safeLine(why, MAX_REPEATED_CHARACTERS)}`)}\n`,
    );
  const lines = ended.flatMap((one) => {
    if (told.get(one.credential.name) === one.outcome.kind && !('failed' in one.outcome)) return [];
    const end = isCalled(one.credential) ? one : lateEnd(one.credential, renewed);
    if (!('failed' in end.outcome)) tell(end, state, effects.write);
    return [endLine(end, state.line, effects.now())];
  });
  if (record === undefined) return true;
  const text = lines.map((line) => sealedLine(line, record.key)).join('');
  const problem =
    found.problem ?? (isChanged ? 'lines were added to it that neither the gate nor a renewal wrote' : undefined);
  if (problem === undefined) {
    if (text !== '') appendRecord(record.path, text);
    return true;
  }
  const place = writeElsewhere(record, text);
  const where = place === undefined ? '' : `; what became of the credentials is in ${place}`;
  const message =
    `${record.path}: ${problem}. Steps of a job can write to its files: what this file says of credentials is not ` +
    `what was done; the log of this step is${where}`;
  effects.write(
    `::${problem === 'gone' ? 'warning' : 'error'} title=The audit record was changed::${commandData(message)}\n`,
  );
  return problem === 'gone';
}

/** The same, of one that renewed itself: it ends when the last one does that is known of. */
function lateEnd(credential: SavedCredential, renewed: ReadonlyMap<string, string>): Ended {
  const last = { ...credential, expires: renewed.get(credential.name) ?? credential.expires };
  return { credential: last, outcome: endsByItself(last) };
}

/** A record that was changed is left as evidence. */
function writeElsewhere({ path }: RecordSeal, text: string): string | undefined {
  if (text === '') return undefined;
  try {
    return newRecord(dirname(dirname(path)), text).path;
  } catch {
    return undefined;
  }
}

interface Added {
  /** Somebody else wrote into it. */
  readonly isChanged: boolean;
  /** What this step put on record when it ran before. */
  readonly told: ReadonlyMap<string, unknown>;
  /** When the last renewal ends. */
  readonly renewed: ReadonlyMap<string, string>;
  /** Why the last renewal was refused, where nothing came after that. */
  readonly refused: ReadonlyMap<string, string>;
}

function readAdded(added: readonly string[], { credentials, record }: SavedState): Added {
  const renewing = new Set(credentials.flatMap(({ name, renews }) => (renews === true ? [name] : [])));
  const [told, renewed, refused] = [new Map<string, unknown>(), new Map<string, string>(), new Map<string, string>()];
  let isChanged = false;
  for (const line of added) {
    const entry: RecordLine | undefined = objectIn(line);
    const { kind, name, expires, note, failed } = entry ?? {};
    if (entry !== undefined && isSealed(entry, record?.key ?? ''))
      told.set(String(name), failed === true ? undefined : kind);
    else if (
      typeof name !== 'string' ||
      !renewing.has(name) ||
      (kind !== 'credential-renewed' && kind !== 'renewal-refused')
    )
      isChanged = true;
    else if (kind === 'renewal-refused') refused.set(name, String(note));
    else {
      refused.delete(name);
      if (typeof expires === 'string' && /^[\dTZ:.-]{20,30}$/.test(expires)) renewed.set(name, expires);
    }
  }
  return { isChanged, told, renewed, refused };
}
