import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/**
 * All temporary files of a test run are in one folder that goes with it: a worker is ended by a signal, and clears
 * nothing away then. It goes last of all, since what has not ended yet still writes to it.
 */
export function setup(): void {
  if (folder !== undefined) return;
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'gg-'));
  folder = made;
  process.once('exit', () => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  process.env['TMPDIR'] = made;
  // Node is started hundreds of times, and loads the same each time
  process.env['NODE_COMPILE_CACHE'] = join(made, 'compiled');
}
