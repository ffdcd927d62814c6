import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder for this step outside the workspace, readable by its owner only, and gives the path of the record in it. */
export function newRecord(temp: string): string {
  const folder = join(temp, `grantgate-${randomUUID()}`);
  mkdirSync(folder, { mode: 0o700 });
  return join(folder, 'record.jsonl');
}

/** Appends lines to the record. */
export function appendRecord(path: string, lines: readonly string[]): void {
  appendFileSync(path, lines.join(''), { mode: 0o600 });
}
