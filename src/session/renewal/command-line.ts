import { join } from 'node:path';

/** Where the orders are, in the folder of the credentials' files. */
export function ordersIn(folder: string): string {
  return join(folder, 'orders.json');
}

/** The words of the command that renews a credential: this program again, with the orders. */
export function renewalCommand(
  program: { readonly node: string; readonly script: string },
  folder: string,
  credential: string,
): readonly string[] {
  return [program.node, program.script, 'renew', ordersIn(folder), credential];
}
