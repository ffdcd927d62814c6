import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, extname, isAbsolute, join, resolve } from 'node:path';

/** Finds a program as a shell would: a path as it is, from the folder it will run in; a name on the PATH. */
export function findProgram(
  name: string,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const hasEnding = platform !== 'win32' || extname(name) !== '';
  const endings = hasEnding ? [''] : (variableValue(environment, 'PATHEXT') ?? '.COM;.EXE').split(';');
  const isPath = isAbsolute(name) || name.includes('/') || (platform === 'win32' && name.includes('\\'));
  const folders = (variableValue(environment, 'PATH') ?? '').split(delimiter).filter((entry) => entry !== '');
  const places = isPath ? [resolve(folder, name)] : folders.map((entry) => join(entry, name));
  return places.flatMap((place) => endings.map((ending) => place + ending)).find(isProgram);
}

/** Windows spells it `Path`. */
function variableValue(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return environment[name] ?? Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
