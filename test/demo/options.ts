import { parseArgs } from 'node:util';

export interface Options {
  readonly json: boolean;
  readonly keep: string | undefined;
  readonly help: boolean;
}

export const HELP = `Shows what Grantgate does, in eleven runs. GitHub, AWS and Vault are played by a stand-in on this
machine; the gate is the real one.

Usage: npm run demo [-- options]

Options:
  --json          Print one line of JSON for each run, and one at the end
  --keep <folder> Write each job summary as Markdown and as a page to look at, and the lines of --json
  --help          Show this

Exit code 0: all eleven went as they should. 1: one did not. 2: an option is wrong.
`;

/** @throws Error about an option that is not there */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, keep: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.keep === '') throw new Error('--keep needs a folder');
  return { json: values.json ?? false, keep: values.keep, help: values.help ?? false };
}
