import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { forwardSlashes } from './forward-slashes.ts';
import type { GitEnvironment } from './git.ts';
import { removeParameters } from './git-config-parameters.ts';
import { type ConfigPair, GitConfigError, removeEntries } from './git-config-variables.ts';

const GUARD_FOLDER = /^grantgate-guard-[0-9a-f-]{36}$/;

/**
 * Takes a guard out of the job: deletes its files, and gives the variables to export, so that entries which others
 * added before or after stay. Silent when there is nothing to do; may run twice.
 */
export function removeGuard(files: readonly string[], env: GitEnvironment): Readonly<Record<string, string>> {
  const folders = files.filter((file) => GUARD_FOLDER.test(basename(file)));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const hooks = folders.map((folder) => `${forwardSlashes(folder)}/hooks`);
  const names = folders.map((folder) => `hook.${basename(folder)}.`);
  const isOurs = ([key, value]: ConfigPair): boolean =>
    (/^core\.hookspath$/i.test(key) && hooks.includes(value)) || names.some((name) => key.startsWith(name));
  return {
    ...unlessUnreadable(() => removeEntries(env, isOurs)),
    ...unlessUnreadable(() => removeParameters(env, isOurs)),
  };
}

/**
 * Where git itself stops at the variables, nothing of a guard is left in them, and the job's other cleaning goes on.
 */
function unlessUnreadable(remove: () => Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return remove();
  } catch (error) {
    if (error instanceof GitConfigError) return {};
    throw error;
  }
}
