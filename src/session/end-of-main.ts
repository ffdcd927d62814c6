import type { Credential } from '../credentials/credential.ts';
import type { Runner } from '../github/runner.ts';
import { objectIn } from '../policy/stored-json.ts';
import { extendRecord, readRecord, recordLine, recordOutputs, type RecordSeal, replaceRecord } from './record-file.ts';
import { endLine } from './end-lines.ts';
import { safeLine } from '../report/safe-line.ts';
import { commandData } from './command-data.ts';
import { type Ended, isAllOver, revokeAll, type RevokeEffects, tell } from './revoke-all.ts';
import { endsOf, type SavedCredential, type SavedState, withoutKey, writeState } from './state.ts';

/** Longest of a fault that is repeated. */
const MAX_FAULT_CHARACTERS = 400;

/** Most renewals of a script that are kept on record, and the longest of one. */
const [MAX_RECORDED_RENEWALS, MAX_RENEWAL_LINE_CHARACTERS] = [1000, 4096];

/** Nothing that a later step could upload or attest. */
const NO_RECORD = { record: '', 'record-digest': '', 'grant-digest': '' };

/** What main has reported, and what it needs to end what it issued. */
export interface Reported {
  /** What was issued, as main has it in memory: nothing of what is done here is read back from anywhere. */
  readonly credentials: readonly Credential[];
  readonly state: SavedState;
  /** What it wrote into the record. */
  readonly text: string;
  /** A script is about to run that could read what is kept for post. */
  readonly isWatched: boolean;
  readonly runner: Runner;
}

/**
 * Ends what a main step issued and writes it down, where nobody but this process could have changed anything meanwhile.
 * Gives whether nothing is left that should have been revoked.
 */
export async function endAllNow(reported: Reported, effects: RevokeEffects): Promise<boolean> {
  return extend(await revokeOwn(reported, effects), reported, effects).isOver;
}

/** Tells about what was revoked meanwhile and writes it down. Gives what is reported from then on. */
export function putDown(ended: readonly Ended[], reported: Reported, effects: RevokeEffects): Reported {
  for (const one of ended) {
    if (!('failed' in one.outcome)) tell(one, reported.state, effects.write);
    else
      effects.write(
        `${one.credential.name} ${safeLine(one.outcome.note, MAX_FAULT_CHARACTERS)}; the end of the job tries again\n`,
      );
  }
  return extend(ended, reported, effects).reported;
}

function extend(
  ended: readonly Ended[],
  reported: Reported,
  effects: RevokeEffects,
): { readonly reported: Reported; readonly isOver: boolean } {
  const { state, added } = reportEnds(ended, reported, effects, (seal, text) =>
    extendRecord(seal, reported.text, text),
  );
  setRecord(state.record, reported.runner.setOutput);
  if (state.record !== undefined) effects.write(`${recordLine(state.record)}\n`);
  const names = new Set(ended.flatMap(({ credential, outcome }) => ('failed' in outcome ? [] : [credential.name])));
  const credentials = reported.credentials.filter(({ name }) => !names.has(name));
  return { reported: { ...reported, credentials, state, text: `${reported.text}${added}` }, isOver: isAllOver(ended) };
}

/**
 * The same after a guarded script, which may have written to every file of this step. The record is made again from
 * memory, in a folder that the script cannot have known, and outputs and state are set again.
 *
 * INVARIANT: revoking is first; nothing that the script can have put anywhere keeps it from being done.
 */
export async function endAfterScript(reported: Reported, temp: string, effects: RevokeEffects): Promise<boolean> {
  const ended = await revokeOwn(reported, effects);
  const { record } = reported.state;
  const { problem, renewals } =
    record === undefined ? { problem: undefined, renewals: '' } : foundAfterScript(record, reported);
  if (problem !== undefined)
    effects.write(
      '::warning title=The script changed the audit ' +
        `record::${commandData(`${problem}; it was rewritten, from what the gate knows`)}\n`,
    );
  let outputs: Readonly<Record<string, string>> = NO_RECORD;
  try {
    const { record: anew } = reportEnds(ended, { ...reported, isWatched: false }, effects, (seal, text) =>
      replaceRecord(seal, temp, `${reported.text}${renewals}${text}`),
    ).state;
    if (anew !== undefined) {
      outputs = recordOutputs(anew);
      effects.write(`${recordLine(anew)}\n`);
    }
    return isAllOver(ended) && anew !== undefined;
  } finally {
    await reported.runner.restoreOutputs(outputs);
  }
}

/**
 * Renewals are written down by processes that the script starts: they are kept, and it is said that nobody vouches for
 * them.
 */
function foundAfterScript(
  record: RecordSeal,
  { credentials }: Reported,
): { readonly problem: string | undefined; readonly renewals: string } {
  const { problem, added } = readRecord(record);
  const renewing = new Set(credentials.flatMap(({ name, renews }) => (renews === true ? [name] : [])));
  const lines = added
    .slice(0, MAX_RECORDED_RENEWALS)
    .map((line) => (line.length > MAX_RENEWAL_LINE_CHARACTERS ? undefined : renewalLine(line, renewing)));
  const isForeign = lines.includes(undefined) || added.length > MAX_RECORDED_RENEWALS;
  return {
    problem: problem ?? (isForeign ? 'lines were added to it' : undefined),
    renewals: lines.filter((line) => line !== undefined).join(''),
  };
}

function renewalLine(text: string, renewing: ReadonlySet<unknown>): string | undefined {
  const line = objectIn(text);
  if (line === undefined || !renewing.has(line['name'])) return undefined;
  return line['kind'] === 'credential-renewed' || line['kind'] === 'renewal-refused'
    ? `${JSON.stringify({ ...line, unverified: true })}\n`
    : undefined;
}

async function revokeOwn({ credentials, state }: Reported, effects: RevokeEffects): Promise<readonly Ended[]> {
  return await revokeAll(endsOf(credentials), state, effects, (one) => tell(one, state, effects.write));
}

/**
 * Puts the ends on record, and leaves for post only what it can still do; without a record where it could not be
 * written.
 */
function reportEnds(
  ended: readonly Ended[],
  { state, runner, isWatched }: Reported,
  effects: RevokeEffects,
  write: (seal: RecordSeal, text: string) => RecordSeal,
): { readonly state: SavedState; readonly added: string } {
  const text = ended.map((one) => `${JSON.stringify(endLine(one, state.line, effects.now()))}\n`).join('');
  const record =
    state.record === undefined
      ? undefined
      : writtenRecord(() => (state.record === undefined ? undefined : write(state.record, text)), effects);
  const names = new Set(ended.map(({ credential }) => credential.name));
  const failed = ended.flatMap(({ credential, outcome }) =>
    'failed' in outcome ? [keptCredential(credential, isWatched)] : [],
  );
  const credentials = [...state.credentials.filter(({ name }) => !names.has(name)), ...failed];
  const left = { ...state, record, credentials };
  runner.saveState(writeState(left));
  return { state: left, added: text };
}

function keptCredential({ revocation, ...credential }: SavedCredential, isWatched: boolean): SavedCredential {
  return revocation === undefined || isWatched
    ? { ...credential, held: true }
    : { ...credential, revocation: withoutKey(revocation) };
}

/**
 * INVARIANT: a record that cannot be written keeps nothing else from being done, and no other file is named in its
 * place.
 */
function writtenRecord(write: () => RecordSeal | undefined, effects: RevokeEffects): RecordSeal | undefined {
  try {
    return write();
  } catch (error) {
    effects.write(
      '::error title=The audit record could not be ' +
        `written::${commandData(error instanceof Error ? error.message : String(error))}\n`,
    );
    return undefined;
  }
}

function setRecord(record: RecordSeal | undefined, set: (name: string, value: string) => void): void {
  const outputs = record === undefined ? NO_RECORD : recordOutputs(record);
  for (const [name, value] of Object.entries(outputs)) set(name, value);
}
