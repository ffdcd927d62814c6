import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/**
 * All temporary files of a test run are in one folder that goes with it: a worker is ended by a signal, and clears
 * nothing away then.
 */
export function setup(): void {
  if (folder !== undefined) return;
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'gg-'));
  process.env['TMPDIR'] = folder;
  // Node is started hundreds of times, and loads the same each time
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folder = undefined;
}
