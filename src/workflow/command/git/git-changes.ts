import { known, show, type Text } from '../../text.ts';
import type { GitCall, GitClone, GitSetting } from './git-clones.ts';
import { mergeClones } from '../merge-setting.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** A command that changes its clone. If it is not known which clone that is, any of them may be changed. */
export function changeClone(call: GitCall, change: (clone: GitClone) => GitClone): Meaning {
  const { found, setting } = call;
  if (found !== undefined) return { setting: withClone(setting, found.key, change(found.clone)) };
  if (known(call.folder) !== undefined) return HARMLESS;
  const clones = new Map([...setting.clones].map(([key, clone]) => [key, mergeClones(clone, change(clone))]));
  return { setting: withClones(setting, clones) };
}

/** The setting with one clone put in or replaced. */
export function withClone(setting: GitSetting, key: string, clone: GitClone): GitSetting {
  return withClones(setting, new Map(setting.clones).set(key, clone));
}

/** The setting with other clones. */
export function withClones(setting: GitSetting, clones: ReadonlyMap<string, GitClone>): GitSetting {
  return { ...setting, clones };
}

/** The clone with a branch checked out, which it then has; `undefined`: none is. */
export function onBranch(clone: GitClone, branch: Text | undefined): GitClone {
  return {
    ...clone,
    branch,
    branches: branch === undefined ? (clone.branches ?? new Set()) : added(clone.branches, branch),
  };
}

/** A set of names with one more. */
export function added(names: ReadonlySet<string> | undefined, name: Text): ReadonlySet<string> {
  return new Set(names).add(show(name));
}
