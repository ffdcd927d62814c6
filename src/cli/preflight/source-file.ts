import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { errorCode, readText, type TextRead } from '../read-text.ts';

/** Longest workflow, action or script that is read. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

const LINKED: TextRead = { kind: 'refused', why: 'the file is a symbolic link, or lies behind one' };

/**
 * Reads a file of a repository. `root` has no links in it.
 *
 * INVARIANT: nothing outside the root is opened: what has a link anywhere on its way is refused.
 */
export function readSourceText(root: string, path: string): TextRead {
  const file = join(root, path);
  try {
    if (realpathSync.native(file) !== file) return LINKED;
    const read = readText(file, MAX_SOURCE_BYTES);
    const isLong = read.kind === 'text' && Buffer.byteLength(read.text) > MAX_SOURCE_BYTES;
    return isLong ? { kind: 'refused', why: `the file is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MiB` } : read;
  } catch (error) {
    return explainUnreadSource(error);
  }
}

function explainUnreadSource(error: unknown): TextRead {
  const cause = error instanceof UsageError ? error.cause : error;
  const code = errorCode(cause) ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') return { kind: 'missing' };
  return code === 'ELOOP' ? LINKED : { kind: 'refused', why: `the file cannot be read (${code})` };
}
