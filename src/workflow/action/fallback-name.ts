import { gitCloneAround, type GitClone } from '../command/git/git-clones.ts';
import { resolveFolder } from '../command/folder-path.ts';
import { DefaultBranch, Unknown } from '../data.ts';
import { EMPTY, show, type Text, textOf } from '../text.ts';
import type { ActionEntry, Fallback } from './action-entry.ts';
import type { ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { given } from './input-value.ts';

/** The clone that an action works in. */
export function cloneOf(entry: ActionEntry, use: ActionUse, setting: ActionSetting): GitClone | undefined {
  const folder = entry.folder === undefined ? undefined : given(use, entry.folder)?.text;
  return gitCloneAround(setting.setting, resolveFolder(EMPTY, folder ?? EMPTY, setting.setting.variables))?.clone;
}

/**
 * The name that an action takes when it is given none; `undefined`: it touches nothing then. `repository` is absent for
 * the run's own.
 */
export function fallbackName(
  fallback: Fallback,
  clone: GitClone | undefined,
  repository: Text | undefined,
  setting: ActionSetting,
): Text | undefined {
  if (typeof fallback === 'object')
    return 'literal' in fallback ? textOf(fallback.literal) : [new Unknown(fallback.unknown)];
  switch (fallback) {
    case 'run-branch':
      return runBranch(setting);
    case 'run-ref':
      return runRef(setting);
    case 'run-tag':
      return setting.tag === undefined ? undefined : textOf(setting.tag);
    case 'head-branch':
      return headBranch(clone, setting);
    case 'checked-out':
      return checkedOut(clone);
    case 'default-branch':
      return repositoryDefaultBranch(repository, setting);
  }
}

function runBranch({ branch }: ActionSetting): Text {
  return branch === undefined ? [new Unknown('the branch of the run')] : textOf(branch);
}

function runRef({ branch, tag }: ActionSetting): Text {
  if (tag !== undefined) return textOf(`refs/tags/${tag}`);
  return branch === undefined ? [new Unknown('the ref of the run')] : textOf(`refs/heads/${branch}`);
}

/** `github.head_ref` is empty outside pull requests. */
function headBranch(clone: GitClone | undefined, setting: ActionSetting): Text {
  if (setting.headBranch !== undefined) return textOf(setting.headBranch);
  return setting.branch === undefined && setting.tag === undefined
    ? [new Unknown('github.head_ref')]
    : checkedOut(clone);
}

function checkedOut(clone: GitClone | undefined): Text {
  return clone?.branch ?? [new Unknown('the branch that is checked out')];
}

function repositoryDefaultBranch(repository: Text | undefined, { defaultBranch: own }: ActionSetting): Text {
  if (repository !== undefined) return [new DefaultBranch(`the default branch of ${show(repository)}`)];
  return own === undefined ? [new DefaultBranch('the default branch')] : textOf(own);
}
