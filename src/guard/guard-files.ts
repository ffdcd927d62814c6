import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded } from './bounded-file.ts';
import { type Orders, parseOrders } from './instructions.ts';
import { parseStanding, type Standing } from './standing.ts';
import { GuardFileError } from './guard-file-json.ts';

/** What the gate ordered, in the guard's folder. */
export const ORDERS_FILE = 'orders.json';
const STANDING_FILE = 'standing.json';
/** Far more than the largest policy makes of either. */
const MOST_BYTES = 64 * 1024 * 1024;

/** By what the hook knows the orders that the gate wrote. */
export function sealOf(orders: string): string {
  return createHash('sha256').update(orders).digest('hex');
}

/** Reads the orders; throws when there are none, when they are not those that the gate wrote, or not usable. */
export function readOrders(folder: string, seal: string): Orders {
  try {
    const written = readBounded(join(folder, ORDERS_FILE), MOST_BYTES);
    if (sealOf(written) !== seal) throw new GuardFileError('they are not what the gate wrote');
    return parseOrders(written);
  } catch (error) {
    throw new GuardFileError(
      `the guard's orders cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** What the last look found; `undefined` when there was none since the gate decided. */
export function readStanding(folder: string): Standing | undefined {
  try {
    return parseStanding(readBounded(join(folder, STANDING_FILE), MOST_BYTES));
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
export function writeStanding(folder: string, standing: Standing): void {
  const path = join(folder, STANDING_FILE);
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(standing)}\n`, { mode: 0o600, flag: 'wx' });
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
