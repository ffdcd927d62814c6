import { join } from 'node:path';

/** Where the request is, in the folder of the credentials' files. */
export function requestPathIn(folder: string): string {
  return join(folder, 'renewal.json');
}

/** The words of the command that renews a credential: this program again, with the request. */
export function renewalCommand(
  program: { readonly node: string; readonly script: string },
  folder: string,
  credential: string,
): readonly string[] {
  return [program.node, program.script, 'renew', requestPathIn(folder), credential];
}
