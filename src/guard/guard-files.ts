import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded } from './bounded-file.ts';
import { type Instructions, parseInstructions } from './instructions.ts';
import { parseGrantState, type GrantState } from './grant-state.ts';
import { GuardFileError } from './guard-file-json.ts';

/** What the gate ordered, in the guard's folder. */
export const INSTRUCTIONS_FILE = 'instructions.json';
const STATE_FILE = 'state.json';
/** Far more than the largest policy makes of either. */
const MAX_GUARD_FILE_BYTES = 64 * 1024 * 1024;

/** By what the hook knows the instructions that the gate wrote. */
export function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reads the instructions; throws when there are none, when they are not those that the gate wrote, or not usable. */
export function readInstructions(folder: string, seal: string): Instructions {
  try {
    const written = readBounded(join(folder, INSTRUCTIONS_FILE), MAX_GUARD_FILE_BYTES);
    if (sealOf(written) !== seal) throw new GuardFileError('they are not what the gate wrote');
    return parseInstructions(written);
  } catch (error) {
    throw new GuardFileError(
      `the guard's instructions cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** What the last look found; `undefined` when there was none since the gate decided. */
export function readGrantState(folder: string): GrantState | undefined {
  try {
    return parseGrantState(readBounded(join(folder, STATE_FILE), MAX_GUARD_FILE_BYTES));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new GuardFileError(
      `what the guard's last look found cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/**
 * Keeps what a look found; two pushes at once never see half of it, and nothing can lie in wait where it is written.
 */
export function writeGrantState(folder: string, state: GrantState): void {
  const path = join(folder, STATE_FILE);
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(state)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new GuardFileError(
      `what the guard's last look found cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
