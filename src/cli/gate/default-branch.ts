import { askGit } from '../ask-git.ts';
import type { Terminal } from '../terminal.ts';
import type { GateSetting } from './setting.ts';

const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const REMOTE_BRANCHES = 'refs/remotes/origin/';

/** The default branch as a clone last saw it, and the workflows that it has. */
interface SeenBranch {
  readonly branch: string;
  readonly files: ReadonlySet<string>;
}

/**
 * Asks the clone what the default branch of `origin` has, once and only when it is asked. A clone that does not know,
 * as of a single commit, says nothing.
 */
export function seenDefaultBranch(root: string, env: Terminal['env']): GateSetting['onDefaultBranch'] {
  let seen: SeenBranch | 'unknown' | undefined;
  return (path) => {
    seen ??= readDefaultBranch(root, env) ?? 'unknown';
    return seen === 'unknown' ? undefined : { branch: seen.branch, there: seen.files.has(path) };
  };
}

function readDefaultBranch(root: string, env: Terminal['env']): SeenBranch | undefined {
  const ref = askGit(root, ['symbolic-ref', '--quiet', REMOTE_HEAD], env)?.trim();
  if (ref?.startsWith(REMOTE_BRANCHES) !== true) return undefined;
  const names = askGit(root, ['ls-tree', '-z', '--name-only', '--full-tree', ref, '.github/workflows/'], env);
  return names === undefined
    ? undefined
    : { branch: ref.slice(REMOTE_BRANCHES.length), files: new Set(names.split('\0').filter((name) => name !== '')) };
}
