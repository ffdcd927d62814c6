import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of somebody else: the one that a variable names, or the one on the path, or in one of the other folders. */
export function findTool(variable: string, name: string, others: readonly string[] = []): string | undefined {
  const { PATH = '' } = process.env;
  const named = process.env[variable];
  return [...(named ? [named] : []), ...[...PATH.split(delimiter), ...others].map((folder) => join(folder, name))].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
