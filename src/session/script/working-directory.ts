import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ScriptError } from './error.ts';

/**
 * Where a script runs, as the runner has it: in the workspace, or a folder of it or elsewhere.
 * @throws ScriptError when there is no such folder
 */
export function resolveWorkingDirectory(asked: string | undefined, workspace: string | undefined): string {
  if (workspace === undefined || workspace === '')
    throw new ScriptError('working-directory', 'has nothing to start from: `GITHUB_WORKSPACE` is not set');
  const path = resolve(workspace, asked ?? '');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new ScriptError(
    'working-directory',
    `is not a folder: \`${asked === undefined || asked === '' ? workspace : asked}\``,
  );
}
