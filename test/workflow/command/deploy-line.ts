import { DEPLOY_TOOLS } from '../../../src/workflow/command/deploy-tools.ts';
import { type Around, command, render, setting } from './words.ts';

/** What the reader of the line's program makes of it. */
export function read(line: string, around: Around = {}): string {
  const reader = DEPLOY_TOOLS.get(line.split(' ')[0] ?? '');
  return reader === undefined ? 'no reader' : render(reader(command(line, around), setting(around)));
}
