import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { WallFile } from '../../walls/generate/wall-file.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

const MAX_WALL_BYTES = 4 * 1024 * 1024;
/** What every file of ours has in its first lines, or, of a document that has no comments, nothing. */
const MARK = 'grantgate walls';

/** How a file of the walls stands beside the policy. */
export type WallState = 'current' | 'missing' | 'stale' | 'foreign' | 'left';

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

/** What `leftWalls` looks for. */
export interface LeftQuestion {
  readonly files: readonly WallFile[];
  readonly providers: readonly string[];
  /** SHA-256 of the policy as it is, in hexadecimal. */
  readonly digest: string;
}

/**
 * Files of ours that an earlier policy made and this one does not: what they let in is let in for as long as they are
 * applied. One of this very policy in another format is not among them.
 */
export function leftWalls(folder: string, { files, providers, digest }: LeftQuestion): readonly ComparedWall[] {
  const made = new Set(files.map(({ path }) => path));
  return providers
    .flatMap((provider) => filesBelow(join(folder, provider)))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((path) => !made.has(path))
    .toSorted()
    .flatMap((path): readonly ComparedWall[] => {
      const read = readText(join(folder, path), MAX_WALL_BYTES);
      const isLeft = read.kind === 'text' && read.text.includes(MARK) && !read.text.includes(`sha256:${digest}`);
      return isLeft ? [{ path, text: read.text, state: 'left' }] : [];
    });
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Writes what is missing or older than the policy. */
export function writeWalls(folder: string, files: readonly ComparedWall[]): void {
  for (const { path, text, state } of files) {
    if (state !== 'missing' && state !== 'stale') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, path.endsWith('.sh') ? { mode: 0o755 } : {});
  }
}
