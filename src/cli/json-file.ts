import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';
import { unreadableInput } from './read-text.ts';

/**
 * Reads a JSON file that was named on the command line.
 * @throws InputError when it is not there or is not JSON
 */
export function readJson(cwd: string, path: string): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw unreadableInput(path, error);
  }
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch (error) {
    throw new UsageError(
      `\`${path}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      'correct it, or write it again',
      { cause: error },
    );
  }
}
