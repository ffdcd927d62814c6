import { EOL } from 'node:os';
import { fileEntries, replaceFile } from './command-file.ts';
import { readRegular } from './regular-file.ts';

/** As much as the runner takes of a job: "Workflow commands", the limits of outputs. */
const MAX_OUTPUT_BYTES = 1024 * 1024;

/**
 * Sets outputs again after a script that could write to the same file, and keeps those that the script set under other
 * names.
 *
 * INVARIANT: whatever the script left there, later steps see ours as the gate set them: one of them names the file that
 * is uploaded and attested. The runner compares the names without case.
 */
export function restoreOutputs(
  path: string,
  ours: ReadonlyMap<string, string>,
  written: (name: string, value: string) => string,
): void {
  const found = readRegular(path, MAX_OUTPUT_BYTES);
  const names = new Set([...ours.keys()].map((name) => name.toLowerCase()));
  const entries = found.kind === 'file' ? (fileEntries(found.bytes.toString('utf8')) ?? []) : [];
  const others = entries.filter(([name]) => !names.has(name.toLowerCase()));
  replaceFile(path, [...others, ...ours].map(([name, value]) => `${written(name, value)}${EOL}`).join(''));
}
