import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import type { GateSetting } from './setting.ts';

const GIT_TIMEOUT_MS = 10_000;
const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const REMOTE_BRANCHES = 'refs/remotes/origin/';

/** The default branch as a clone last saw it, and the workflows that it has. */
interface SeenBranch {
  readonly branch: string;
  readonly files: ReadonlySet<string>;
}

/**
 * Asks the clone what the default branch of `origin` has, once and only when it is asked. Nothing goes over the
 * network. A clone that does not know, as of a single commit, says nothing.
 */
export function seenDefaultBranch(root: string, env: Terminal['env']): GateSetting['onDefaultBranch'] {
  let seen: SeenBranch | 'unknown' | undefined;
  return (path) => {
    seen ??= readDefaultBranch(root, env) ?? 'unknown';
    return seen === 'unknown' ? undefined : { branch: seen.branch, there: seen.files.has(path) };
  };
}

function readDefaultBranch(root: string, env: Terminal['env']): SeenBranch | undefined {
  // without one of its own, git would look for a clone further up
  if (!existsSync(join(root, '.git'))) return undefined;
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: GIT_TIMEOUT_MS,
      env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
  try {
    const ref = git('symbolic-ref', '--quiet', REMOTE_HEAD).trim();
    if (!ref.startsWith(REMOTE_BRANCHES)) return undefined;
    const names = git('ls-tree', '-z', '--name-only', '--full-tree', ref, '.github/workflows/').split('\0');
    return { branch: ref.slice(REMOTE_BRANCHES.length), files: new Set(names.filter((name) => name !== '')) };
  } catch {
    // no git, or a clone that does not know its default branch
    return undefined;
  }
}
