import { join } from 'node:path';
import type { ChangedFile } from '../../requests/change/view.ts';
import { quote } from '../../report/safe-line.ts';
import { askGit } from '../ask-git.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What changed since a commit: below the policy's folder, and how many files elsewhere. */
export interface ChangedAccess {
  readonly files: readonly ChangedFile[];
  readonly others: number;
}

/**
 * Compares the files of a clone, as they are there, with a commit. `folder` is that of the policy, from the root.
 * @throws UsageError for what is not a commit, and for a file that is there and cannot be read
 */
export function changedSince(base: string, root: string, folder: string, env: Terminal['env']): ChangedAccess {
  const commit = askGit(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`],
    env,
  )?.trim();
  if (commit === undefined || commit === '')
    throw new UsageError(
      `${quote(base)} is not a commit of this clone`,
      'give a commit, a branch or a tag that is here; `git fetch` brings `origin/main`',
    );
  const names = [
    askGit(root, ['diff', '--name-only', '--no-renames', '-z', commit], env),
    askGit(root, ['ls-files', '--others', '--exclude-standard', '-z'], env),
  ].flatMap((listed) => {
    // INVARIANT: what git does not answer is not taken for no change
    if (listed === undefined) throw new UsageError('git cannot say what changed', 'see `git status` and `git diff`');
    return listed.split('\0').filter((name) => name !== '');
  });
  const own = names.filter((name) => name.startsWith(`${folder}/`)).toSorted();
  const earlier = askGit(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', `${folder}/`], env);
  if (earlier === undefined) throw new UsageError('git cannot say what there was', 'see `git fsck` and `git fetch`');
  const wasThere = new Set(earlier.split('\0'));
  return {
    files: own.map((name) => {
      const [before, after] = [askGit(root, ['show', `${commit}:${name}`], env), textThere(root, name)];
      // a clone without that object is not told what it was: it is not new
      const isBaseUnread = before === undefined && wasThere.has(name);
      return {
        path: name.slice(folder.length + 1),
        ...(isBaseUnread ? { isBaseUnread: true as const } : {}),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }),
    others: names.length - own.length,
  };
}

function textThere(root: string, name: string): string | undefined {
  const read = readText(join(root, name));
  if (read.kind === 'refused') throw new UsageError(`${quote(name)}: ${read.why}`, 'move it out of the way');
  return read.kind === 'missing' ? undefined : read.text;
}
