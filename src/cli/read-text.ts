import { isUtf8 } from 'node:buffer';
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { MAX_FILE_BYTES } from '../policy/yaml.ts';
import { UsageError } from './usage-error.ts';

/** What came of opening a small file of somebody else's: its text, nothing, or why it is not taken. */
export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly why: string };

/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
export function readText(path: string, most: number = MAX_FILE_BYTES): TextRead {
  let length: number;
  try {
    // Windows has no O_NOFOLLOW
    if (process.platform === 'win32' && lstatSync(path).isSymbolicLink()) return LINK;
    length = readStart(path, most + 1);
  } catch (error) {
    return explainUnreadText(error, path);
  }
  const bytes = buffer.subarray(0, length);
  if (length <= most && !isUtf8(bytes)) return { kind: 'refused', why: 'the file is not UTF-8 text' };
  return { kind: 'text', text: bytes.toString('utf8') };
}

const LINK: TextRead = { kind: 'refused', why: 'the file is a symbolic link' };

function readStart(path: string, most: number): number {
  if (buffer.length < most) buffer = Buffer.allocUnsafe(most);
  const file = openSync(path, OPEN_FLAGS);
  try {
    return readSync(file, buffer, 0, most, null); // a file gives all it has at once
  } finally {
    closeSync(file);
  }
}

function explainUnreadText(error: unknown, path: string): TextRead {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'ELOOP' || code === 'EMLINK') return LINK;
  if (code === 'EISDIR') return { kind: 'refused', why: 'this is a folder, not a file' };
  if (code === 'EAGAIN' || code === 'ENXIO') return { kind: 'refused', why: 'this is not a file' };
  throw unreadableInput(path, error);
}

/** The error for a path that is there and cannot be read. */
export function unreadableInput(path: string, error: unknown): UsageError {
  return new UsageError(
    `cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`,
    'check that it is there and that you may read it',
    { cause: error },
  );
}

/** The code of a system error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
