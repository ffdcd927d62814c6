import type { Command } from '../shell/command.ts';
import { known } from '../text.ts';
import { isChanged } from './changed-files.ts';
import { isInlineCode } from './inline-code.ts';
import type { Meaning } from './reader.ts';
import { pathInWorkspace } from './script-path.ts';
import type { Setting } from './setting.ts';

/** The program that runs code which is not read; a file of the repository only where it is what the commit has. */
export function runBy(
  { command, setting }: { readonly command: Command; readonly setting: Setting },
  { script }: Meaning,
): { readonly program?: string } {
  const [word = []] = command.words;
  const written = known(word) ?? '';
  const looked = /^(?:\/(?:usr\/(?:local\/)?)?s?bin\/)?([^/\\]+)$/.exec(written)?.[1];
  if (looked !== undefined && script === undefined) {
    const program = looked.replace(/\.(?:exe|cmd)$/i, '');
    return isInlineCode(program, command.words) ? {} : { program };
  }
  const path = script ?? (written === '' ? undefined : pathInWorkspace(word, setting));
  return path === undefined || isChanged(setting, path) ? {} : { program: `./${path}` };
}
