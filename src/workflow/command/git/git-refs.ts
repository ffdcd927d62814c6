import { dropStart, EMPTY, known, show, startsWith, type Text } from '../../text.ts';
import { added, changeClone, onBranch } from './git-changes.ts';
import type { GitCall, GitClone } from './git-clones.ts';
import { withoutConfigKey } from './git-config.ts';
import { cloneBranch } from './git-refspec.ts';
import { trackedRemote, track, cloneOnBranch } from './git-switch.ts';
import { type GitArguments, isGitOptionOn, optionTable, readGitArguments, gitOptionValue } from './options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** See git-branch(1). */
const BRANCH = optionTable(
  'v|verbose q|quiet t|track=? u|set-upstream-to= unset-upstream color=? r|remotes contains=? no-contains=? ' +
    'abbrev=? a|all d|delete D m|move M c|copy C ' +
    'l|list show-current create-reflog edit-description f|force merged=? no-merged=? column=? sort= points-at= ' +
    'i|ignore-case recurse-submodules format= omit-empty',
);
/** See git-tag(1). */
const TAG = optionTable(
  'l|list n=? d|delete v|verify a|annotate m|message= F|file= trailer= e|edit s|sign cleanup= u|local-user= ' +
    'f|force create-reflog column=? contains=? ' +
    'no-contains=? merged=? no-merged=? sort= points-at= format= color=? i|ignore-case omit-empty',
);
/** Options with which nothing is created. */
const LISTING = [
  'list',
  'delete',
  'D',
  'verify',
  'show-current',
  'edit-description',
  'contains',
  'no-contains',
  'merged',
  'no-merged',
  'points-at',
  'all',
  'remotes',
  'n',
];

/** What `git branch` creates, renames and configures. */
export function readBranch(call: GitCall): Meaning {
  const read = readGitArguments(call.words, BRANCH);
  const [first, second] = read.operands;
  const upstream = gitOptionValue(read, 'set-upstream-to');
  if (upstream !== undefined) return changeClone(call, (clone) => follow(clone, first ?? cloneBranch(clone), upstream));
  if (isGitOptionOn(read, 'unset-upstream'))
    return changeClone(call, (clone) => unfollow(clone, first ?? cloneBranch(clone)));
  if (first === undefined || isGitOptionOn(read, ...LISTING)) return HARMLESS;
  if (isGitOptionOn(read, 'move', 'M'))
    return changeClone(call, (clone) => rename(clone, second === undefined ? undefined : first, second ?? first));
  const created = isGitOptionOn(read, 'copy', 'C') ? (second ?? first) : first;
  return changeClone(call, (clone) => startingBranch(cloneOnBranch(clone, created), created, second, read));
}

/** What `git tag` creates. */
export function readTag(call: GitCall): Meaning {
  const read = readGitArguments(call.words, TAG);
  const [name] = read.operands;
  if (name === undefined || isGitOptionOn(read, ...LISTING)) return HARMLESS;
  return changeClone(call, (clone) => ({ ...clone, tags: added(clone.tags, name) }));
}

function startingBranch(clone: GitClone, branch: Text, from: Text | undefined, read: GitArguments): GitClone {
  const remote =
    from === undefined || read.options.some((option) => option.name === 'track' && option.off)
      ? undefined
      : trackedRemote(clone, from);
  return remote === undefined || from === undefined
    ? clone
    : track(clone, branch, [remote], dropStart(from, remote.length + 1));
}

function follow(clone: GitClone, branch: Text, upstream: Text): GitClone {
  const remote = trackedRemote(clone, upstream);
  return remote === undefined
    ? track(clone, branch, ['.'], upstream)
    : track(clone, branch, [remote], dropStart(upstream, remote.length + 1));
}

function unfollow(clone: GitClone, branch: Text): GitClone {
  return {
    ...clone,
    config: withoutConfigKey(withoutConfigKey(clone.config ?? [], 'branch.remote', branch), 'branch.merge', branch),
  };
}

/** The configuration of a branch goes with its name. */
function rename(clone: GitClone, from: Text | undefined, to: Text): GitClone {
  const old = from ?? cloneBranch(clone);
  const isCurrent = from === undefined || known(clone.branch ?? EMPTY) === known(from);
  const config = (clone.config ?? []).map((entry) =>
    entry.key.startsWith('branch.') && show(entry.subsection) === show(old) ? { ...entry, subsection: to } : entry,
  );
  const renamed = { ...clone, config };
  return isCurrent && !startsWith(to, '-') ? onBranch(renamed, to) : cloneOnBranch(renamed, to);
}
