import type { Command } from '../shell/command.ts';
import { known, type Text } from '../text.ts';
import { resolveFolder } from './folder-path.ts';
import type { GitSetting } from './git/git-clones.ts';
import { writtenPaths } from './git/git-files.ts';
import { readGlobalOptions } from './git/git-global.ts';
import type { Setting } from './setting.ts';

/** Commands of git that put other files into a work tree. */
const MOVING = /^(?:pull|merge|rebase|cherry-pick|revert|am|apply|reset|read-tree|checkout-index|clone|stash|bisect)$/;

/** The setting after a command that wrote files: scripts and actions there are no longer those of the run's commit. */
export function withChanges(setting: Setting, paths: readonly Text[]): Setting {
  const found = paths
    .map(known)
    .filter((path): path is string => path !== undefined && !/^(?:\/|~|\.\.|\$)/.test(path));
  if (found.length === 0) return setting;
  const one: GitSetting = setting;
  const changed: GitSetting = { ...one, changed: new Set([...(one.changed ?? []), ...found]) };
  return changed;
}

/** Whether a file, or the folder of an action, was written, or something around it or in it. */
export function isChanged(setting: Setting, path: string): boolean {
  const { changed = new Set<string>() }: GitSetting = setting;
  return [...changed].some(
    (one) => one === '' || one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`),
  );
}

/** The files and folders that a command changes in the workspace. */
export function changedPaths(command: Command, setting: Setting): readonly Text[] {
  if (known(command.words[0] ?? []) !== 'git') return writtenPaths(command, setting);
  const options = readGlobalOptions(command.words.slice(1), setting, setting.folder);
  const [sub = [], ...rest] = options?.words ?? [];
  return [
    ...writtenPaths(command, setting),
    ...(options !== undefined && movesTree(known(sub) ?? '', rest, setting)
      ? [changedFolder(known(sub) ?? '', rest, options.folder)]
      : []),
  ];
}

/** A new branch, or the run's own commit, is the tree that is there. */
function movesTree(name: string, rest: readonly Text[], { variables }: Setting): boolean {
  const words = rest.map((word) => known(word) ?? '?');
  const operands = words.filter((word) => !word.startsWith('-'));
  if (name === 'checkout' || name === 'switch' || name === 'restore') {
    const isNew = words.some((word) => /^-[bBcC]$|^--(?:create|orphan)/.test(word));
    const isOwn = operands.every((word) => word === 'HEAD' || word === known(variables.get('GITHUB_SHA') ?? []));
    return isNew
      ? operands.length > 1
      : name === 'restore'
        ? words.some((word) => /^(?:-s|--source)/.test(word))
        : operands.length > 0 && words[0] !== '--' && !isOwn;
  }
  if (name === 'stash') return ['pop', 'apply', 'branch'].includes(operands[0] ?? '');
  if (name === 'reset')
    return words.some((word) => /^--(?:hard|merge|keep)$/.test(word)) && operands.length > 0 && operands[0] !== 'HEAD';
  return MOVING.test(name);
}

/** A clone goes into a folder that is named, or is called like the repository. */
function changedFolder(name: string, rest: readonly Text[], folder: Text): Text {
  if (name !== 'clone') return folder;
  const [address = [], into] = rest.filter((word) => !(known(word) ?? '').startsWith('-'));
  return resolveFolder(folder, into ?? [(known(address) ?? '?').replace(/^.*[/:]/, '').replace(/\.git$/, '')]);
}
