import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory: to make one takes a tenth of the time, and a run makes hundreds of thousands. */
const IN_MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 30;

let folder: string | undefined;

/**
 * All temporary files of a test run are in one folder that goes with it: a worker is ended by a signal, and clears
 * nothing away then. It goes last of all, since what has not ended yet still writes to it.
 */
export function setup(): void {
  if (folder !== undefined) return;
  const made = (process.env['TMPDIR'] === undefined ? folderInMemory() : undefined) ?? newFolder(tmpdir());
  folder = made;
  process.once('exit', () => clear(made));
  process.env['TMPDIR'] = made;
  // Node is started hundreds of times, and loads the same each time
  process.env['NODE_COMPILE_CACHE'] = join(made, 'compiled');
}

/** A folder in memory, if there is room, and if programs may be started from there. */
function folderInMemory(): string | undefined {
  let made: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    if (bavail * bsize < ENOUGH_BYTES) return undefined;
    made = newFolder(IN_MEMORY);
    const program = join(made, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
    execFileSync(program);
    return made;
  } catch {
    if (made !== undefined) clear(made);
    return undefined;
  }
}

function newFolder(parent: string): string {
  return mkdtempSync(join(realpathSync(parent), 'gg-'));
}

function clear(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
