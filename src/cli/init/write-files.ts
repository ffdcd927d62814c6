import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';
import type { PlannedFile } from './answers.ts';
import { withLines } from './codeowners.ts';

const MAX_COMPARED_BYTES = 1024 * 1024;

/** What becomes of a file: `kept` is one that is there with another text, which is never written over. */
export type Outcome = 'written' | 'extended' | 'unchanged' | 'kept';

export interface FileOutcome extends PlannedFile {
  readonly outcome: Outcome;
}

/**
 * Says what becomes of each file, and nothing is written yet.
 * @throws InputError for one that cannot be read
 */
export function compareFiles(root: string, files: readonly PlannedFile[]): readonly FileOutcome[] {
  return files.map((file) => {
    const before = readIfThere(root, file.path);
    if (file.adds === true) {
      const text = withLines(before ?? '', file.text);
      return { ...file, text, outcome: text === before ? 'unchanged' : before === undefined ? 'written' : 'extended' };
    }
    return {
      ...file,
      outcome: before === undefined ? 'written' : before === file.text || file.once === true ? 'unchanged' : 'kept',
    };
  });
}

/** Writes what is new. A file that appeared in the meantime is not written over. */
export function writePlanned(root: string, files: readonly FileOutcome[]): void {
  for (const { path, text, outcome } of files) {
    if (outcome !== 'written' && outcome !== 'extended') continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: outcome === 'written' ? 'wx' : 'w' });
  }
}

function readIfThere(root: string, path: string): string | undefined {
  const read = readText(join(root, path), MAX_COMPARED_BYTES);
  if (read.kind === 'refused') throw new UsageError(`\`${path}\`: ${read.why}`, 'move it out of the way');
  return read.kind === 'missing' ? undefined : read.text;
}
