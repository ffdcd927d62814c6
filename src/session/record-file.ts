import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appendRegular, readRegular } from '../github/regular-file.ts';

/** Where the record is, and what the gate itself wrote into it. */
export interface RecordSeal {
  readonly path: string;
  /** Bytes from the beginning on. */
  readonly size: number;
  /** Of these bytes, hex. */
  readonly sha256: string;
  /** Makes lines that only this step can have written; it opens nothing. */
  readonly key: string;
}

/** What later steps are told about the record: where it is, and what it was when the gate wrote it. */
export function recordOutputs({ path, sha256 }: RecordSeal): Readonly<Record<'record' | 'record-digest', string>> {
  return { record: path, 'record-digest': `sha256:${sha256}` };
}

/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
export function recordLine({ sha256 }: RecordSeal): string {
  return (
    `the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this ` +
    'digest'
  );
}

/** A record as it was found: whether it begins with what the gate wrote, and what came after that. */
export interface FoundRecord {
  /** What is wrong with it, for people; `gone` when it is not there. */
  readonly problem: string | undefined;
  readonly added: readonly string[];
}

/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
export function newRecord(temp: string, text: string): RecordSeal {
  const folder = join(temp, `grantgate-${randomUUID()}`);
  mkdirSync(folder, { mode: 0o700 });
  const path = join(folder, 'record.jsonl');
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return recordSeal(path, text);
}

/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
export function replaceRecord(seal: RecordSeal, temp: string, text: string): RecordSeal {
  const fresh = newRecord(temp, text);
  try {
    rmSync(dirname(seal.path), { recursive: true, force: true });
  } catch {
    // no output and no state names it any longer
  }
  return fresh;
}

/** Adds what the gate has to say, to a record that it wrote whole. */
export function extendRecord(seal: RecordSeal, before: string, text: string): RecordSeal {
  appendRecord(seal.path, text);
  return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}

/** Appends lines to the record. @throws Error when our file is gone */
export function appendRecord(path: string, text: string): void {
  const found = appendRegular(path, text);
  if (found !== undefined)
    throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}

/** Reads the record for what it says, never for what is to be done. */
export function readRecord({ path, size, sha256 }: RecordSeal): FoundRecord {
  const found = readRegular(path, MAX_RECORD_BYTES);
  if (found.kind !== 'file')
    return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
  const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
  if (!isOurs) return { problem: 'what the gate wrote into it was changed', added: [] };
  return {
    problem: undefined,
    added: found.bytes
      .subarray(size)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** A line of the record that only a step with the key can have written. */
export function sealedLine(line: Readonly<Record<string, unknown>>, key: string): string {
  return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}

/** Whether a line was written with the key. */
export function isSealed({ seal, ...line }: Readonly<Record<string, unknown>>, key: string): boolean {
  return seal === macOf(line, key);
}

function macOf(line: Readonly<Record<string, unknown>>, key: string): string {
  return createHmac('sha256', key).update(JSON.stringify(line)).digest('hex');
}

function recordSeal(path: string, text: string): RecordSeal {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, sha256: sha256Of(bytes), key: randomBytes(16).toString('hex') };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
