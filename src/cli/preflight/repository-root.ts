import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { unreadableInput } from '../read-text.ts';

/**
 * The nearest folder with a `.git` above a folder, else the parent of the nearest `.github`, else the folder itself.
 */
export function repositoryRoot(folder: string): string {
  const above = foldersAbove(folder);
  const clone = above.find((path) => existsSync(join(path, '.git')));
  return clone ?? above.find((path) => existsSync(join(path, '.github'))) ?? folder;
}

/**
 * The path with every link in it resolved.
 * @throws InputError when it is not there
 */
export function realPath(path: string, written: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw unreadableInput(written, error);
  }
}

/** The path below a folder with `/`; `undefined` when it lies outside. */
export function pathBelow(folder: string, path: string): string | undefined {
  const near = relative(folder, path);
  return near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near) ? undefined : near.split(sep).join('/');
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
