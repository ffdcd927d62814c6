import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that only its owner may read and that is there for a while. */
export interface ScriptFile {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Writes a script where the runner writes those of `run:` steps: into its folder for temporary files, under a name of
 * its own.
 */
export function writeScript(temp: string, text: string, extension: string): ScriptFile {
  const path = join(temp, `${randomUUID()}${extension}`);
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  return { path, remove: () => rmSync(path, { force: true }) };
}
