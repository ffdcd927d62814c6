import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { GuardFileError } from './guard-file-json.ts';

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_OPEN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const MEBIBYTE_BYTES = 1024 * 1024;

/**
 * Reads a file that a step of the job could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a push that waits for ever is not
 * refused, and whoever waits for it ends the guard.
 * @throws GuardFileError, or Node's own error when there is no such file
 */
export function readBounded(path: string, most: number): string {
  if (!lstatSync(path).isFile()) throw new GuardFileError('it is not a regular file');
  const file = openSync(path, CAUTIOUS_OPEN);
  try {
    // what was looked at and what was opened may be two
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new GuardFileError('it is not a regular file');
    if (stat.size > most) throw new GuardFileError(`it is larger than ${most / MEBIBYTE_BYTES} MiB`);
    const bytes = Buffer.alloc(stat.size);
    let read = 0;
    for (let count = -1; count !== 0 && read < bytes.length; read += count)
      count = readSync(file, bytes, read, bytes.length - read, read);
    return bytes.toString('utf8', 0, read);
  } finally {
    closeSync(file);
  }
}
