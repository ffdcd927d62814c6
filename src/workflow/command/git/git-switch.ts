import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import { dropStart, EMPTY, known, show, startsWith, type Text, textOf } from '../../text.ts';
import { added, changeClone, onBranch } from './git-changes.ts';
import type { GitCall, GitClone } from './git-clones.ts';
import type { ConfigEntry } from './git-config.ts';
import { type GitArguments, isGitOptionOn, optionTable, readGitArguments, gitOptionValue } from './options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';
import { mergeClones } from '../merge-setting.ts';

/** See git-checkout(1). */
const CHECKOUT = optionTable(
  'q|quiet progress f|force ours theirs 2 3 b= B= t|track=? guess l d|detach orphan= overwrite-ignore merge m ' +
    'conflict= p|patch ' +
    'ignore-skip-worktree-bits ignore-other-worktrees recurse-submodules=? overlay pathspec-from-file= ' +
    'pathspec-file-nul U|unified= inter-hunk-context=',
);
/** See git-switch(1). */
const SWITCH = optionTable(
  'c|create= C|force-create= d|detach guess f|force discard-changes m|merge conflict= q|quiet progress t|track=? ' +
    'orphan= ignore-other-worktrees recurse-submodules=? overwrite-ignore',
);
const REBASE = optionTable(
  'onto= keep-base apply empty= skip continue abort quit edit-todo show-current-patch m|merge s|strategy= ' +
    'X|strategy-option= rerere-autoupdate ' +
    'S|gpg-sign=? q|quiet v|verbose stat n verify C= no-ff force-rebase f fork-point ignore-whitespace ' +
    'whitespace= committer-date-is-author-date ' +
    'ignore-date reset-author-date signoff i|interactive r|rebase-merges=? x|exec= root autosquash autostash ' +
    'reschedule-failed-exec update-refs allow-empty-message keep-empty reapply-cherry-picks',
);

/** What `git checkout` checks out. */
export function readCheckout(call: GitCall): Meaning {
  const read = readGitArguments(call.words, CHECKOUT);
  if (isGitOptionOn(read, 'patch') || gitOptionValue(read, 'pathspec-from-file') !== undefined) return HARMLESS;
  if (read.unread !== undefined) return maybeElsewhere(call, read.unread);
  const created = gitOptionValue(read, 'b', 'B', 'orphan');
  if (created !== undefined) return startBranch(call, created, read);
  const [target, ...others] = read.operands;
  if (isGitOptionOn(read, 'track') && target !== undefined) return startBranch(call, afterRemote(call, target), read);
  const isPaths = others.length > 0 || read.beforeDashes === 0;
  if (target === undefined || isPaths) return HARMLESS;
  if (isGitOptionOn(read, 'detach')) return changeClone(call, (clone) => onBranch(clone, undefined));
  if (read.beforeDashes === undefined && isSurelyPath(target, call.found?.clone)) return HARMLESS;
  const change = (clone: GitClone): GitClone => checkOut(clone, target);
  return read.beforeDashes === undefined && mayBePath(target, call.found?.clone)
    ? changeClone(call, (clone) => mergeClones(clone, change(clone)))
    : changeClone(call, change);
}

/** What `git switch` switches to. */
export function readSwitch(call: GitCall): Meaning {
  const read = readGitArguments(call.words, SWITCH);
  if (read.unread !== undefined) return maybeElsewhere(call, read.unread);
  const created = gitOptionValue(read, 'create', 'force-create', 'orphan');
  if (created !== undefined) return startBranch(call, created, read);
  const [target] = read.operands;
  if (isGitOptionOn(read, 'track') && target !== undefined) return startBranch(call, afterRemote(call, target), read);
  if (isGitOptionOn(read, 'detach')) return changeClone(call, (clone) => onBranch(clone, undefined));
  if (target === undefined) return HARMLESS;
  return known(target) === '-'
    ? maybeElsewhere(call, target)
    : changeClone(call, (clone) => adopt(onBranch(clone, target), target));
}

/** `git rebase` checks out the branch that it is given, and may run commands. */
export function readRebase(call: GitCall): Meaning {
  const read = readGitArguments(call.words, REBASE);
  const opaque: Meaning = read.unread !== undefined ? { opaque: 'a command for every commit' } : HARMLESS;
  const branch = read.operands[isGitOptionOn(read, 'root') ? 0 : 1];
  return branch === undefined ? opaque : { ...opaque, ...changeClone(call, (clone) => onBranch(clone, branch)) };
}

/** The branch that is checked out may be any other from here on. */
export function maybeElsewhere(call: GitCall, source: Text): Meaning {
  return changeClone(call, (clone) => ({ ...clone, branch: [new Unknown(`git ${call.subcommand} ${show(source)}`)] }));
}

/** What is checked out by a branch, a tag or a commit. */
export function checkOut(clone: GitClone, target: Text): GitClone {
  const name = known(target);
  if (name === 'HEAD' || name === '@') return clone;
  if (name === undefined || clone.branches?.has(name) === true) return onBranch(clone, target);
  if (name === '-' || name.startsWith('@{-') || name.startsWith('heads/'))
    return onBranch(clone, [new Unknown(`git checkout ${name}`)]);
  if (clone.tags?.has(name) === true || isDetaching(name) || trackedRemote(clone, target) !== undefined)
    return onBranch(clone, undefined);
  // a tag by its looks, unless there is a branch of that name
  if (/^v?\d+(?:\.\d+)+/.test(name)) return onBranch(clone, [new Unknown(`git checkout ${name}`)]);
  return adopt(onBranch(clone, target), target);
}

function isDetaching(name: string): boolean {
  return (
    /[~^]|@\{/.test(name) ||
    /^(?:refs|tags)\//.test(name) ||
    /^[0-9a-f]{7,64}$/.test(name) ||
    /^[A-Z]+_HEAD$/.test(name)
  );
}

function startBranch(call: GitCall, name: Text, read: GitArguments): Meaning {
  const [start] = read.operands;
  return changeClone(call, (clone) => {
    const started = onBranch(clone, name);
    const remote =
      start === undefined || read.options.some((option) => option.name === 'track' && option.off)
        ? undefined
        : trackedRemote(clone, start);
    return start === undefined || remote === undefined
      ? started
      : track(started, name, [remote], dropStart(start, remote.length + 1));
  });
}

/** The clone with the upstream of a branch configured. */
export function track(clone: GitClone, branch: Text, remote: Text, upstream: Text): GitClone {
  const entries: readonly ConfigEntry[] = [
    { key: 'branch.remote', subsection: branch, value: remote },
    { key: 'branch.merge', subsection: branch, value: textOf('refs/heads/', ...upstream) },
  ];
  return { ...clone, config: [...(clone.config ?? []), ...entries] };
}

/** The remote whose branch a name such as `origin/main` is. */
export function trackedRemote(clone: GitClone, name: Text): string | undefined {
  return [...clone.remotes.keys()].find((remote) => startsWith(name, `${remote}/`));
}

/**
 * A branch that is there only on a remote is created to follow it: with several remotes, it is not known which. See
 * git-checkout(1), `--guess`.
 */
function adopt(clone: GitClone, branch: Text): GitClone {
  const isTold = (clone.config ?? []).some(
    (entry) => entry.key === 'branch.remote' && show(entry.subsection) === show(branch),
  );
  if (isTold || [...clone.remotes.keys()].every((remote) => remote === 'origin')) return clone;
  return track(clone, branch, [new Unknown(`the remote of ${show(branch)}`)], branch);
}

function afterRemote(call: GitCall, target: Text): Text {
  const remote = call.found === undefined ? undefined : trackedRemote(call.found.clone, target);
  if (remote !== undefined) return dropStart(target, remote.length + 1);
  const name = known(target);
  return name?.includes('/') === true ? textOf(name.slice(name.indexOf('/') + 1)) : [new Unknown(show(target))];
}

/** Names of folders that are restored from a commit as often as they are branches. */
const SWITCHED_FOLDERS = [
  'src',
  'dist',
  'docs',
  'doc',
  'lib',
  'build',
  'test',
  'tests',
  'app',
  'packages',
  'public',
  'bin',
  'out',
  'site',
  'vendor',
];
const FILE = new RegExp(unbroken`
  (?:^|\/)(?:[A-Za-z][\w-]*file|LICENSE|README)$|\.(?:json|lock|toml|ya?ml|md|txt|xml|html?|css|[cm]?[jt]sx?|py|rb|go|rs
  |java|cs|csproj|php|sh|cfg|ini|properties|gradle|mod|sum|snap|env|svg|png|map)$
`);

function isSurelyPath(target: Text, clone: GitClone | undefined): boolean {
  const name = known(target);
  if (name === undefined || clone?.branches?.has(name) === true) return false;
  return name === '.' || name.endsWith('/') || /^(?:\.{1,2}\/|\/|:)|[*?[]/.test(name) || FILE.test(name);
}

function mayBePath(target: Text, clone: GitClone | undefined): boolean {
  const name = known(target);
  return (
    name !== undefined &&
    clone?.branches?.has(name) !== true &&
    (SWITCHED_FOLDERS.includes(name) || name.startsWith('.'))
  );
}

/** A clone with one more branch. */
export function cloneOnBranch(clone: GitClone, name: Text): GitClone {
  return { ...clone, branches: added(clone.branches, name) };
}

/** What `git stash branch` and `git bisect` check out. */
export function readHeadMove(call: GitCall): Meaning {
  const [first = EMPTY, second = EMPTY] = call.words.filter((word) => !startsWith(word, '-'));
  if (call.subcommand === 'bisect') return maybeElsewhere(call, first);
  return known(first) === 'branch' ? changeClone(call, (clone) => onBranch(clone, second)) : HARMLESS;
}
