import { EMPTY, known, show, startsWith, type Text, textOf } from '../../text.ts';
import type { Change } from '../../touch.ts';
import { type GitCall, isUnread } from './git-clones.ts';
import { type ConfigEntry, configEntries, isSet, lastValue } from './git-config.ts';
import { changeClone } from './git-changes.ts';
import { cloneBranch, isHead, type PushTouch, sourceOf, touchesOfRefspec } from './git-refspec.ts';
import { destinationOf, whichClone } from './git-remotes.ts';
import { type GitArguments, isGitOptionOn, optionTable, readGitArguments, gitOptionValue } from './options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** See git-push(1), "OPTIONS". */
const PUSH_OPTIONS = optionTable(
  'v|verbose q|quiet repo= all branches mirror d|delete tags n|dry-run porcelain f|force force-with-lease=? ' +
    'force-if-includes recurse-submodules= ' +
    'thin receive-pack= exec= u|set-upstream progress prune verify follow-tags signed=? atomic o|push-option= ' +
    '4|ipv4 6|ipv6 h|help',
);

/** What `git push` touches. */
export function readPush(call: GitCall): Meaning {
  const read = readGitArguments(call.words, PUSH_OPTIONS);
  if (isGitOptionOn(read, 'help', 'dry-run')) return HARMLESS;
  if (read.unread !== undefined) return { undecided: [`what \`${show(read.unread)}\` tells git push`] };
  const [remote, ...words] = read.operands;
  const isMaybeOption =
    remote !== undefined && typeof remote[0] !== 'string' && !show(remote).includes(':') && read.beforeDashes !== 0;
  if (isMaybeOption) return { undecided: [`whether \`${show(remote)}\` is a remote`] };
  if (isUnread(call.config)) return { undecided: ['what git is configured to'] };
  const branch = known(cloneBranch(call.found?.clone));
  const target = remote ?? gitOptionValue(read, 'repo') ?? defaultRemote(call, branch);
  const destination = destinationOf(call, target);
  const submodules = submodulesOf(call, read);
  if (destination === 'here') return submodules;
  if ('unknownClone' in destination) return { ...submodules, ...destination };
  const refspecs = withTagWords(words).map((refspec) => withCurrentBranch(refspec, call));
  if (refspecs.length === 0 && call.found === undefined && !isGitOptionOn(read, ...EVERYTHING))
    return { unknownClone: whichClone(call) };
  const touches = touchesOf(call, read, target, refspecs);
  const all = destination.repositories.flatMap((repository) =>
    touches.map((touch) => (repository === undefined ? touch : { ...touch, repository })),
  );
  return { ...submodules, touches: all, ...upstreamAfter(call, read, target, refspecs) };
}

/** Options that say what is pushed. */
const EVERYTHING = ['all', 'branches', 'mirror', 'tags'];

/** What a push of these refspecs touches, whatever the repository. */
function touchesOf(call: GitCall, read: GitArguments, remote: Text, refspecs: readonly Text[]): readonly PushTouch[] {
  const { config } = call;
  const isMirror = isGitOptionOn(read, 'mirror') || isSet(config, 'remote.mirror', remote);
  const change: Change = isGitOptionOn(read, 'delete')
    ? 'delete'
    : isMirror || isGitOptionOn(read, 'force') || isGitOptionOn(read, 'force-with-lease')
      ? 'force'
      : 'write';
  const touches: PushTouch[] = refspecs.flatMap((refspec) => touchesOfGiven(call, remote, refspec, change));
  // a mirror also loses what is not here
  if (isMirror)
    for (const how of new Set<Change>([change, 'delete']))
      touches.push({ kind: 'every-branch', change: how }, { kind: 'every-tag', change: how });
  if (isGitOptionOn(read, 'all', 'branches')) touches.push({ kind: 'every-branch', change });
  if (isGitOptionOn(read, 'prune')) touches.push({ kind: 'every-branch', change: 'delete' });
  if (isGitOptionOn(read, 'prune') && isGitOptionOn(read, 'tags'))
    touches.push({ kind: 'every-tag', change: 'delete' });
  const follows =
    isSet(config, 'push.followtags', EMPTY) && !read.options.some((option) => option.name === 'follow-tags');
  if (isGitOptionOn(read, 'tags')) touches.push({ kind: 'every-tag', change });
  else if (follows || isGitOptionOn(read, 'follow-tags')) touches.push({ kind: 'every-tag', change: 'write' });
  if (refspecs.length === 0 && !isMirror && !isGitOptionOn(read, ...EVERYTHING))
    touches.push(...touchesByDefault(call, remote, change));
  return touches;
}

/** A refspec that is given; one without a destination may get it from the configuration. */
function touchesOfGiven(call: GitCall, remote: Text, refspec: Text, change: Change): readonly PushTouch[] {
  const clone = call.found?.clone;
  if (change === 'delete') return touchesOfRefspec(textOf(':', ...refspec), clone, change);
  const touches = touchesOfRefspec(refspec, clone, change);
  if (known(refspec)?.includes(':') === true || isHead(sourceOf(refspec))) return touches;
  const mapped = configEntries(call.config, 'remote.push', remote).flatMap((entry) =>
    touchesOfRefspec(entry.value, clone, change),
  );
  return [...touches, ...mapped, ...upstreamTouches(call, sourceOf(refspec), change)];
}

/**
 * With `push.default=upstream`, also a branch that is named goes to its upstream. Source: git's `builtin/push.c`,
 * `refspec_append_mapped`.
 */
function upstreamTouches(call: GitCall, source: Text, change: Change): readonly PushTouch[] {
  const mode = modeOf(call);
  if (mode !== 'upstream' && mode !== '?') return [];
  const upstream = lastValue(call.config, 'branch.merge', source);
  return upstream === undefined
    ? []
    : touchesOfRefspec(textOf(':', ...upstream), call.found?.clone, change).map((touch) => ({ ...touch, change }));
}

/** A push without refspecs. See git-config(1), `push.default`: `simple`, the default, never pushes to another name. */
function touchesByDefault(call: GitCall, remote: Text, change: Change): readonly PushTouch[] {
  const clone = call.found?.clone;
  const configured = configEntries(call.config, 'remote.push', remote);
  const mapped = configured.flatMap((entry) => touchesOfRefspec(entry.value, clone, change));
  if (configured.some((entry) => entry.maybe !== true)) return mapped;
  const mode = modeOf(call);
  const branch = cloneBranch(clone);
  const current: PushTouch = { kind: 'branch', name: branch, change };
  if (mode === 'nothing') return mapped;
  if (mode === 'matching') return [...mapped, { kind: 'every-branch', change }];
  if (mode === 'simple' || mode === 'current') return [...mapped, current];
  const upstream = lastValue(call.config, 'branch.merge', branch);
  // the upstream that a clone begins with has the name of its branch
  if (mode === 'upstream')
    return [...mapped, ...(upstream === undefined ? [current] : upstreamTouches(call, branch, change))];
  return [...mapped, current, { kind: 'every-branch', change }];
}

/** `push.default`; `?` where it may be any. */
function modeOf(call: GitCall): string {
  const value = lastValue(call.config, 'push.default', EMPTY);
  const mode = value === undefined ? 'simple' : (known(value)?.toLowerCase() ?? '?');
  return mode === 'tracking' ? 'upstream' : mode;
}

/** The remote of a push that names none. Source: git's `remote.c`, `pushremote_for_branch`. */
function defaultRemote(call: GitCall, branch: string | undefined): Text {
  const branchName: Text = branch === undefined ? cloneBranch(call.found?.clone) : [branch];
  const { config } = call;
  return (
    lastValue(config, 'branch.pushremote', branchName) ??
    lastValue(config, 'remote.pushdefault', EMPTY) ??
    lastValue(config, 'branch.remote', branchName) ?? ['origin']
  );
}

/** `tag v1` among the operands is `refs/tags/v1`. */
function withTagWords(words: readonly Text[]): readonly Text[] {
  const refspecs: Text[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? EMPTY;
    if (known(word) === 'tag') {
      index += 1;
      refspecs.push(textOf('refs/tags/', ...(words[index] ?? EMPTY)));
    } else refspecs.push(word);
  }
  return refspecs;
}

const CURRENT_BRANCH =
  /^(?:\$\(|`)git (?:branch --show-current|rev-parse --abbrev-ref HEAD|symbolic-ref --short(?: -q)? HEAD)[)`]$/;

/**
 * Fills in what git says is checked out; when it was asked does not matter only where the job has one clone and has not
 * left its branch.
 */
function withCurrentBranch(refspec: Text, call: GitCall): Text {
  const branch = call.found?.clone.branch;
  if (branch === undefined || call.found?.clone.branches !== undefined || call.setting.clones.size !== 1)
    return refspec;
  return textOf(
    ...refspec.flatMap((part) => (typeof part !== 'string' && CURRENT_BRANCH.test(part.source) ? branch : [part])),
  );
}

/** With `submodule.recurse` they are pushed as well. Source: git's `builtin/push.c`, `git_push_config`. */
function submodulesOf(call: GitCall, read: GitArguments): Meaning {
  const option = gitOptionValue(read, 'recurse-submodules');
  const values = option === undefined ? PUSHES_SUBMODULES.map((key) => lastValue(call.config, key, EMPTY)) : [option];
  const isOff = read.options.findLast(({ name }) => name === 'recurse-submodules')?.off === true;
  return isOff ||
    values.every((value) => value === undefined || PUSHES_NONE.includes(known(value)?.toLowerCase() ?? '?'))
    ? {}
    : { undecided: ['what is pushed in the submodules'] };
}

const PUSHES_SUBMODULES = ['push.recursesubmodules', 'submodule.recurse'];
const PUSHES_NONE = ['check', 'no', 'off', 'false', '0'];

/** What `-u` configures for later pushes. */
function upstreamAfter(call: GitCall, read: GitArguments, remote: Text, refspecs: readonly Text[]): Meaning {
  if (!isGitOptionOn(read, 'set-upstream')) return {};
  const current = cloneBranch(call.found?.clone);
  const entries = (refspecs.length === 0 ? [current] : refspecs).flatMap((refspec): readonly ConfigEntry[] => {
    const source = sourceOf(refspec);
    const branchName = isHead(source) ? current : startsWith(source, 'refs/heads/') ? [show(source).slice(11)] : source;
    const [touch] = touchesOfRefspec(refspec, call.found?.clone, 'write');
    if (touch?.kind !== 'branch') return [];
    return [
      { key: 'branch.remote', subsection: branchName, value: remote },
      { key: 'branch.merge', subsection: branchName, value: textOf('refs/heads/', ...touch.name) },
    ];
  });
  return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ...entries] }));
}
