import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, writeSync } from 'node:fs';

/** What stands at a path where a file of ours should. */
export type RegularFile =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'other'; readonly what: string };

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
export function readRegular(path: string, most: number): RegularFile {
  return opened(path, constants.O_RDONLY, (file, size) => {
    if (size > most) return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
    const bytes = Buffer.alloc(size);
    let read = 0;
    for (let count = -1; count !== 0 && read < size; read += count)
      count = readSync(file, bytes, read, size - read, read);
    return { kind: 'file', bytes: bytes.subarray(0, read) };
  });
}

/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
export function appendRegular(path: string, text: string): RegularFile | undefined {
  let isWritten = false;
  const found = opened(path, constants.O_WRONLY | constants.O_APPEND, (file) => {
    writeSync(file, text);
    isWritten = true;
    return { kind: 'absent' };
  });
  return isWritten ? undefined : found;
}

function opened(path: string, flags: number, use: (file: number, size: number) => RegularFile): RegularFile {
  let file: number | undefined;
  try {
    if (!lstatSync(path).isFile()) return { kind: 'other', what: 'not a regular file' };
    file = openSync(path, flags | CAUTIOUS_FLAGS);
    // what was looked at and what was opened may be two
    const stat = fstatSync(file);
    return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'absent' }
      : { kind: 'other', what: `not readable (${code})` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
