import { Unknown } from '../data.ts';
import { show, type Text, textOf } from '../text.ts';
import { gitCloneAround, type GitClone, type GitSetting } from './git/git-clones.ts';
import type { ConfigEntry } from './git/git-config.ts';
import { sameText } from './same-text.ts';
import type { Setting } from './setting.ts';

/** Branches are named up to this length, all together. */
const MAX_BRANCH_CHARACTERS = 300;

/** What commands find when it is not known which of two settings is there: facts on which they differ are unknown. */
export function mergeSettings(before: Setting, after: Setting): Setting {
  if (before === after) return before;
  const one: GitSetting = before;
  const other: GitSetting = after;
  const merged: GitSetting = {
    ...one,
    ...other,
    ...mergeFolders(one, other),
    clones: mergeClonesOf(one, other),
    variables: mergeTexts(one.variables, other.variables, (name) => `$${name}`),
    gitConfig: mergeEntries(one.gitConfig, other.gitConfig),
    ...((one.changed ?? other.changed) !== undefined && { changed: union(one.changed, other.changed) }),
  };
  return merged;
}

/** The same of what is in files only: clones, and git's configuration. What belongs to a shell is that of `other`. */
export function mergeFiles(one: GitSetting, other: GitSetting): Setting {
  if (one.clones === other.clones && one.gitConfig === other.gitConfig) return other;
  const merged: GitSetting = {
    ...other,
    clones: mergeClonesOf(one, other),
    gitConfig: mergeEntries(one.gitConfig, other.gitConfig),
  };
  return merged;
}

/** A clone that was changed or was not. */
export function mergeClones(one: GitClone, other: GitClone): GitClone {
  return {
    ...one,
    ...other,
    // a push to a remote that is not there fails, so one that may be there is taken to be
    remotes: mergeTexts(
      new Map([...other.remotes, ...one.remotes]),
      new Map([...one.remotes, ...other.remotes]),
      (name) => `remote ${name}`,
    ),
    branch: sameText(one.branch, other.branch) ? other.branch : [new Unknown(eitherOf(one.branch, other.branch))],
    tags: union(one.tags, other.tags),
    branches: union(one.branches, other.branches),
    config: mergeEntries(one.config, other.config),
  };
}

function mergeFolders(one: GitSetting, other: GitSetting): Pick<GitSetting, 'folder' | 'inside'> {
  if (sameText(one.folder, other.folder)) return other;
  const folder = [new Unknown(`${folderKey(one.folder)} or ${folderKey(other.folder)}`)];
  const [key, same] = [gitCloneAround(one, one.folder)?.key, gitCloneAround(other, other.folder)?.key];
  return key !== undefined && key === same ? { folder, inside: { folder, clone: key } } : { folder };
}

function mergeClonesOf(one: GitSetting, other: GitSetting): ReadonlyMap<string, GitClone> {
  const merged = new Map<string, GitClone>();
  for (const key of new Set([...one.clones.keys(), ...other.clones.keys()])) {
    const [old, young] = [one.clones.get(key), other.clones.get(key)];
    if (old === young && old !== undefined) {
      merged.set(key, old);
      continue;
    }
    // where one setting has no clone, commands in that folder are in the clone around it
    const [first, second] = [
      old ?? gitCloneAround(one, textOf(key))?.clone,
      young ?? gitCloneAround(other, textOf(key))?.clone,
    ];
    const clone = first !== undefined && second !== undefined ? mergeClones(first, second) : (first ?? second);
    if (clone !== undefined) merged.set(key, clone);
  }
  return merged;
}

function mergeTexts(
  one: ReadonlyMap<string, Text>,
  other: ReadonlyMap<string, Text>,
  sourceOf: (name: string) => string,
): ReadonlyMap<string, Text> {
  if (one === other) return one;
  const merged = new Map<string, Text>();
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const [old, young] = [one.get(name), other.get(name)];
    merged.set(name, old !== undefined && sameText(old, young) ? old : [new Unknown(sourceOf(name))]);
  }
  return merged;
}

function mergeEntries(one: readonly ConfigEntry[] = [], other: readonly ConfigEntry[] = []): readonly ConfigEntry[] {
  if (one === other) return one;
  const added = other.filter((entry) => !one.includes(entry));
  // one that both have, each by itself, is there once
  const gone = one
    .filter((entry) => !other.includes(entry) && !added.some((same) => isSameEntry(same, entry)))
    .map((entry): ConfigEntry => ({ ...entry, maybe: true }));
  return [...gone, ...other.map((entry): ConfigEntry => (one.includes(entry) ? entry : { ...entry, maybe: true }))];
}

function isSameEntry(one: ConfigEntry, other: ConfigEntry): boolean {
  return one.key === other.key && sameText(one.subsection, other.subsection) && sameText(one.value, other.value);
}

function union(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set([...one, ...other]);
}

function eitherOf(one: Text | undefined, other: Text | undefined): string {
  const either = `${branchName(one)} or ${branchName(other)}`;
  return either.length > MAX_BRANCH_CHARACTERS ? 'one of several branches' : either;
}

function branchName(branch: Text | undefined): string {
  return branch === undefined ? 'no branch' : show(branch);
}

function folderKey(folder: Text): string {
  return folder.length === 0 ? 'the workspace' : show(folder);
}
