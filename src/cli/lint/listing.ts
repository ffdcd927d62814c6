import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, unreadableInput } from '../read-text.ts';
import type { LintFinding } from './finding.ts';
import type { Listing } from './rule.ts';
import { FOLDER_RULES } from './rules.ts';

/**
 * Lists one folder below the access folder; `undefined` when it is not there.
 * @throws InputError when it cannot be read
 */
export function listFolder(access: string, path: string): Listing | undefined {
  const files: string[] = [];
  const folders: string[] = [];
  const links: string[] = [];
  try {
    for (const entry of readdirSync(join(access, path), { withFileTypes: true })) {
      (entry.isDirectory() ? folders : entry.isSymbolicLink() ? links : files).push(entry.name);
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadableInput(join(access, path), error);
  }
  return { path, files: files.toSorted(), folders: folders.toSorted(), links: links.toSorted() };
}

/** The findings about the names in a folder. `shown` is the access folder as a person would write it. */
export function lintNames(listing: Listing, shown: string, into: LintFinding[]): void {
  for (const { id, severity, check } of FOLDER_RULES) {
    for (const { name, message, hint } of check(listing)) {
      const file = joinPath(joinPath(shown, listing.path), name ?? '');
      into.push({ rule: id, severity, file, line: 0, column: 0, message, ...(hint === undefined ? {} : { hint }) });
    }
  }
}

/** A path below a folder, either of which may be empty. */
export function joinPath(folder: string, path: string): string {
  return folder === '' || path === '' ? folder + path : `${folder}/${path}`;
}
