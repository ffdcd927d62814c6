import { join } from 'node:path';

/** What a shell, or a program that splits a line into words, would read something else into inside double quotes. */
const UNQUOTABLE = /["$`%\n\r]/;

/**
 * The command line that renews a credential, as configuration files of SDKs want it: some split it into words, some give it to a shell.
 * @throws Error when a path cannot be quoted for all of them
 */
export function renewalCommand(program: { readonly node: string; readonly script: string }, orders: string, credential: string): string {
  const words = [program.node, program.script, 'renew', orders, credential];
  const bad = words.find((word) => UNQUOTABLE.test(word));
  if (bad !== undefined) throw new Error(`credentials cannot renew themselves here: the path \`${bad}\` holds a character that cannot be quoted for every SDK. Use \`export: env\``);
  return words.map((word) => `"${word}"`).join(' ');
}

/** Where the orders are, in the folder of the credentials' files. */
export function ordersIn(folder: string): string {
  return join(folder, 'orders.json');
}
