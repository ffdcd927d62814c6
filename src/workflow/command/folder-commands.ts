import { Unknown } from '../data.ts';
import type { Command } from '../shell/command.ts';
import { known, startsWith, type Text, textOf } from '../text.ts';
import { gitCloneAround } from './git/git-clones.ts';
import { resolveFolder } from './folder-path.ts';
import { type CommandReader, HARMLESS, type Meaning } from './reader.ts';
import { fromOwnFolder } from './script-path.ts';
import type { Setting } from './setting.ts';

/** A setting with what the shell remembers of folders. */
interface FolderSetting extends Setting {
  readonly previous?: Text;
  readonly pushed?: readonly Text[];
}

const TOP_LEVEL_COMMAND = /^[$`]\(?git rev-parse --show-toplevel[)`]$/;

/** Reads `cd`, `chdir` and PowerShell's `Set-Location`. */
export const readChangeFolder: CommandReader = (command, setting) => {
  const target = targetOf(command);
  const folder =
    target === undefined ? EMPTY_HOME : known(target) === '-' ? previousOf(setting) : folderAt(setting, target);
  return moveTo(setting, folder, {});
};

/** Reads `pushd` and PowerShell's `Push-Location`. */
export const readPushFolder: CommandReader = (command, setting) => {
  const target = targetOf(command);
  if (command.words.some((word) => known(word) === '-n')) return HARMLESS;
  const isRotation = target === undefined || /^[-+]\d+$/.test(known(target) ?? '');
  if (isRotation) return moveTo(setting, unknownFolder('pushd'), { pushed: [] });
  const { pushed = [] }: FolderSetting = setting;
  return moveTo(setting, folderAt(setting, target), { pushed: [...pushed, setting.folder] });
};

/** Reads `popd` and PowerShell's `Pop-Location`. */
export const readPopFolder: CommandReader = (command, setting) => {
  const { pushed = [] }: FolderSetting = setting;
  const isPlain = command.words.length === 1;
  return moveTo(setting, (isPlain ? pushed.at(-1) : undefined) ?? unknownFolder('popd'), {
    pushed: isPlain ? pushed.slice(0, -1) : [],
  });
};

const EMPTY_HOME: Text = ['~'];

function targetOf(command: Command): Text | undefined {
  return command.words.slice(1).find((word) => !/^-(?:[LPe@]+|-|Path|LiteralPath)$/.test(known(word) ?? ''));
}

function folderAt(setting: Setting, target: Text): Text {
  const own = fromOwnFolder(target, setting);
  if (own !== undefined) return resolveFolder([], own, setting.variables);
  const [first = ''] = target;
  if (typeof first !== 'string' && TOP_LEVEL_COMMAND.test(first.source)) {
    const clone = gitCloneAround(setting, setting.folder);
    return clone === undefined
      ? target
      : resolveFolder(clone.clone.at ?? textOf(clone.key), textOf('.', ...target.slice(1)), setting.variables);
  }
  // the shell leaves the folder as it is
  if (known(target) === '') return setting.folder;
  return startsWith(target, '-') || startsWith(target, '+')
    ? unknownFolder('cd')
    : resolveFolder(setting.folder, target, setting.variables);
}

function previousOf(setting: FolderSetting): Text {
  return setting.previous ?? unknownFolder('cd -');
}

function unknownFolder(source: string): Text {
  return [new Unknown(source)];
}

function moveTo(setting: Setting, folder: Text, more: Pick<FolderSetting, 'pushed'>): Meaning {
  const moved: FolderSetting = { ...setting, ...more, folder, previous: setting.folder };
  return { setting: moved };
}
