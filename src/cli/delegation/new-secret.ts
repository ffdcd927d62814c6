import { closeSync, constants, fchmodSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote } from '../../report/safe-line.ts';
import { errorCode } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

const NEW_FILE = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW;
/** Nobody but whoever made it. */
const OWN_MODE = 0o600;

/**
 * Writes a secret into a file that was not there, and that nobody else may read from the moment it is.
 * @throws UsageError when there is something of that name, or it cannot be written
 */
export function writeNewSecret(cwd: string, file: string, secret: string): void {
  const path = resolve(cwd, file);
  let open: number;
  try {
    open = openSync(path, NEW_FILE, OWN_MODE);
  } catch (error) {
    throw errorCode(error) === 'EEXIST'
      ? new UsageError(`${quote(file)} is there already`, 'name a new file: a key is never written over')
      : new UsageError(`${quote(file)} cannot be written: ${errorCode(error) ?? String(error)}`, 'name another file', {
          cause: error,
        });
  }
  try {
    fchmodSync(open, OWN_MODE);
    writeSync(open, secret);
  } finally {
    closeSync(open);
  }
}
