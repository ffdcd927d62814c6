import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WallFile } from '../../walls/generate/wall-file.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

const MAX_WALL_BYTES = 4 * 1024 * 1024;
/** What every file of ours has in its first lines, or, of a document that has no comments, nothing. */
const MARK = 'grantgate walls';

/** How a file of the walls stands beside the policy. */
export type WallState = 'current' | 'missing' | 'stale' | 'foreign';

export interface ComparedWall extends WallFile {
  readonly state: WallState;
}

/**
 * Compares the files on disk with those that the policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
export function compareWalls(folder: string, files: readonly WallFile[]): readonly ComparedWall[] {
  return files.map((file) => {
    const read = readText(join(folder, file.path), MAX_WALL_BYTES);
    if (read.kind === 'refused') throw new UsageError(`\`${file.path}\`: ${read.why}`, 'move it out of the way');
    return { ...file, state: read.kind === 'missing' ? 'missing' : stateBeside(read.text, file.text) };
  });
}

function stateBeside(there: string, made: string): WallState {
  if (there.replaceAll('\r\n', '\n') === made) return 'current';
  // INVARIANT: what somebody wrote is never written over
  return made.includes(MARK) && !there.includes(MARK) ? 'foreign' : 'stale';
}

/** Writes what is missing or older than the policy. */
export function writeWalls(folder: string, files: readonly ComparedWall[]): void {
  for (const { path, text, state } of files) {
    if (state !== 'missing' && state !== 'stale') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, path.endsWith('.sh') ? { mode: 0o755 } : {});
  }
}
