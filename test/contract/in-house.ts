import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { inRepository } from './action-file.ts';

/** What the house says about a folder with these files. */
export function house(files: Readonly<Record<string, string>>): {
  readonly code: number | null;
  readonly said: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(inRepository('scripts/house.mjs')), folder],
    { encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}
