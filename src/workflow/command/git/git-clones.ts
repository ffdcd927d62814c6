import { known, show, type Text } from '../../text.ts';
import { ANYTHING, type ConfigEntry, configOfVariables } from './git-config.ts';
import { parentFolder } from '../folder-path.ts';
import { surelySame } from '../same-text.ts';
import type { Clone, Setting } from '../setting.ts';

/** A clone with what git commands of the job have told about it. */
export interface GitClone extends Clone {
  /** Tags and branches that were created or checked out, as they are written. */
  readonly tags?: ReadonlySet<string>;
  readonly branches?: ReadonlySet<string>;
  /** Its own configuration, in order. */
  readonly config?: readonly ConfigEntry[];
  /** It has submodules, so a folder in it may be another clone. */
  readonly submodules?: true;
  /** Its folder, where that has unknown parts: only the very same unknown is the same folder. */
  readonly at?: Text;
}

/** A setting with what git and the shell keep beyond it. */
export interface GitSetting extends Setting {
  readonly clones: ReadonlyMap<string, GitClone>;
  /** Configuration of the user and of the machine, in order. */
  readonly gitConfig?: readonly ConfigEntry[];
  /** Files and folders of the workspace that were written; the empty one is the workspace. */
  readonly changed?: ReadonlySet<string>;
  /** An unknown folder whose clone is nevertheless known. */
  readonly inside?: { readonly folder: Text; readonly clone: string };
}

/** A clone and its key in {@link Setting.clones}. */
export interface FoundClone {
  readonly key: string;
  readonly clone: GitClone;
}

/** A git command: its subcommand and what it finds around it. */
export interface GitCall {
  readonly subcommand: string;
  readonly words: readonly Text[];
  /** Folder that git works in, after `-C` and `--git-dir`. */
  readonly folder: Text;
  readonly setting: GitSetting;
  readonly found: FoundClone | undefined;
  /** All of the configuration that is known, in the order in which later entries win. */
  readonly config: readonly ConfigEntry[];
  /** How many aliases have been followed to it. */
  readonly depth: number;
}

/** The clone that a folder is in. */
export function gitCloneAround(setting: GitSetting, folder: Text): FoundClone | undefined {
  if (setting.inside !== undefined && surelySame(setting.inside.folder, folder)) {
    const clone = setting.clones.get(setting.inside.clone);
    return clone === undefined ? undefined : { key: setting.inside.clone, clone };
  }
  let isOutside = false;
  for (let at: Text | undefined = folder; at !== undefined; at = parentFolder(at)) {
    const key = show(at);
    const clone = setting.clones.get(key);
    if (clone !== undefined && isAt(clone, at))
      return clone.submodules === true && isOutside ? undefined : { key, clone };
    isOutside = true;
  }
  return undefined;
}

/** The configuration that a git command in a clone finds, `options` being its own `-c`. */
export function configFor(
  setting: GitSetting,
  found: FoundClone | undefined,
  options: readonly ConfigEntry[],
): readonly ConfigEntry[] {
  return [
    ...(setting.gitConfig ?? []),
    ...(found?.clone.config ?? []),
    ...configOfVariables(setting.variables),
    ...options,
  ];
}

/** Whether git may be configured to anything. */
export function isUnread(config: readonly ConfigEntry[]): boolean {
  return config.some((entry) => entry.key === ANYTHING.key);
}

/** The clone's key and what it keeps of its folder. */
export function placeClone(folder: Text, clone: GitClone): readonly [string, GitClone] {
  return [show(folder), known(folder) === undefined ? { ...clone, at: folder } : clone];
}

function isAt(clone: GitClone, folder: Text): boolean {
  return known(folder) === undefined ? clone.at !== undefined && surelySame(clone.at, folder) : clone.at === undefined;
}
