import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of somebody else: the one that a variable names, or the one on the path. */
export function findTool(variable: string, name: string): string | undefined {
  const { PATH = '' } = process.env;
  const named = process.env[variable];
  return [...(named ? [named] : []), ...PATH.split(delimiter).map((folder) => join(folder, name))].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
