import { interpret } from '../../../src/workflow/command/interpret.ts';
import type { Setting } from '../../../src/workflow/command/setting.ts';
import { script, summary } from './build-command.ts';

/** A job that checked out the branch `main` of its own repository `acme/app`. */
export const CHECKED_OUT: Setting = {
  folder: [],
  clones: new Map([['', { remotes: new Map([['origin', ['acme/app']]]), branch: ['main'] }]]),
  repository: 'acme/app',
  variables: new Map(),
};

/** What commands do, one a line or parted by ` ; `. */
export function outcome(lines: string, setting: Setting = CHECKED_OUT): string[] {
  return summary(
    interpret(script(...lines.split(/ ; |\n/)), setting, (line) => ({ file: 'w.yml', line, column: 1 })).reading,
  );
}
