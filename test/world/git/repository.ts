import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryObjects, openObjects, type ObjectStore } from './objects.ts';
import { openMemoryRefs } from './refs.ts';

/** A repository in memory, where git itself does not find it. */
export function createVirtual(gitDir: string): ObjectStore {
  openMemoryRefs(gitDir);
  return memoryObjects(gitDir);
}

/** Lays out a bare repository: what `git init --bare` does, without its templates. */
export function createBare(gitDir: string, defaultBranch: string): ObjectStore {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(gitDir, folder), { recursive: true });
  }
  writeFileSync(join(gitDir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
  writeFileSync(join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n');
  return openObjects(gitDir);
}
