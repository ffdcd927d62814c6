import { EMPTY, known, show, type Text, textOf } from '../../text.ts';
import { readClone, readInit, readSubmodule, readWorktree } from './git-clone.ts';
import { gitCloneAround, configFor, type GitCall, type GitSetting } from './git-clones.ts';
import { type ConfigEntry, lastValue } from './git-config.ts';
import { readConfig, readRemote } from './git-configure.ts';
import { type GlobalOptions, readGlobalOptions } from './git-global.ts';
import { carriedByGit } from './git-option-commands.ts';
import { readPush } from './git-push.ts';
import { readBranch, readTag } from './git-refs.ts';
import { readFilterRepo, readForeign, readLfs, readRunning, readSendPack, readSubtree } from './git-senders.ts';
import { readCheckout, readHeadMove, readRebase, readSwitch } from './git-switch.ts';
import { readSymbolicRef, readUpdateRef } from './git-symbolic-refs.ts';
import { type CommandReader, HARMLESS, type Meaning } from '../reader.ts';

/**
 * Commands of git that neither push nor change where a later push goes; with them, some that are widely installed
 * beside git. See git(1).
 */
const TOUCH_NOTHING: ReadonlySet<string> = new Set(
  (
    'add am annotate apply archive backfill blame bugreport bundle cat-file check-attr check-ignore ' +
    'check-mailmap check-ref-format checkout-index cherry cherry-pick clean column commit ' +
    'commit-graph commit-tree count-objects credential credential-cache credential-manager credential-store ' +
    'describe diagnose diff diff-files diff-index diff-pairs diff-tree difftool ' +
    'fast-export fast-import fetch fetch-pack fmt-merge-msg for-each-ref format-patch fsck fsck-objects gc ' +
    'get-tar-commit-id grep hash-object help imap-send index-pack instaweb ' +
    'interpret-trailers last-modified log ls-files ls-remote ls-tree mailinfo mailsplit maintenance merge ' +
    'merge-base merge-file merge-index merge-one-file merge-tree mergetool mktag mktree ' +
    'multi-pack-index mv name-rev notes pack-objects pack-redundant pack-refs patch-id prune prune-packed pull ' +
    'quiltimport range-diff read-tree reflog refs repack replace replay ' +
    'repo request-pull rerere reset restore rev-list rev-parse revert rm scalar send-email shortlog show ' +
    'show-branch show-index show-ref sparse-checkout stage status stripspace ' +
    'unpack-file unpack-objects update-index update-server-info upload-archive upload-pack var ' +
    'verify-commit verify-pack verify-tag version whatchanged write-tree ' +
    'absorb clang-format cliff crypt delta restore-mtime secret'
  ).split(' '),
);

/** Commands of git that push, or that change what later ones do. Every other known one is in {@link TOUCH_NOTHING}. */
const GIT_READERS: ReadonlyMap<string, (call: GitCall) => Meaning> = new Map([
  ['push', readPush],
  ['send-pack', readSendPack],
  ['http-push', readSendPack],
  ['subtree', readSubtree],
  ['lfs', readLfs],
  ['svn', readForeign],
  ['p4', readForeign],
  ['clone', readClone],
  ['init', readInit],
  ['init-db', readInit],
  ['worktree', readWorktree],
  ['submodule', readSubmodule],
  ['checkout', readCheckout],
  ['switch', readSwitch],
  ['rebase', readRebase],
  ['stash', readHeadMove],
  ['bisect', readHeadMove],
  ['symbolic-ref', readSymbolicRef],
  ['update-ref', readUpdateRef],
  ['branch', readBranch],
  ['tag', readTag],
  ['config', readConfig],
  ['remote', readRemote],
  ['filter-branch', readRunning],
  ['hook', readRunning],
  ['filter-repo', readFilterRepo],
]);
/** Aliases of aliases are followed this far. */
const MAX_ALIAS_LEVELS = 5;

/** Reads commands of git: what a push touches, and what the others change for it. */
export const readGit: CommandReader = (command, setting) =>
  readGitCall(command.words.slice(1), setting, setting.folder, [], 0);

function readGitCall(
  words: readonly Text[],
  setting: GitSetting,
  from: Text,
  inherited: readonly ConfigEntry[],
  depth: number,
): Meaning {
  const options = readGlobalOptions(words, setting, from);
  if (options === undefined) return HARMLESS;
  const [subcommand, ...rest] = options.words;
  if (options.unread !== undefined) return { undecided: [`what \`${show(options.unread)}\` tells git`] };
  if (subcommand === undefined) return HARMLESS;
  const name = known(subcommand);
  if (name === undefined) return { undecided: [`which git command \`${show(subcommand)}\` is`] };
  const call = callOf(name, rest, setting, { ...options, config: [...inherited, ...options.config] }, depth);
  if (known(rest[0] ?? EMPTY) === '--help') return HARMLESS;
  const runs = [...options.runs, ...carriedByGit(call)];
  const meaning = readSubcommand(call, [...inherited, ...options.config]);
  return runs.length === 0 ? meaning : { ...meaning, runs: [...(meaning.runs ?? []), ...runs] };
}

function readSubcommand(call: GitCall, options: readonly ConfigEntry[]): Meaning {
  const name = call.subcommand;
  const reader = GIT_READERS.get(name);
  if (reader !== undefined) return reader(call);
  const alias = lastValue(call.config, `alias.${name.toLowerCase()}`, EMPTY);
  if (alias !== undefined) return readGitAlias(call, alias, options);
  return TOUCH_NOTHING.has(name) ? HARMLESS : { undecided: [`which git command \`${name}\` is`] };
}

function callOf(
  subcommand: string,
  words: readonly Text[],
  setting: GitSetting,
  options: GlobalOptions,
  depth: number,
): GitCall {
  const around = gitCloneAround(setting, options.folder);
  const found = options.isExact && around?.key !== show(options.folder) ? undefined : around;
  return {
    subcommand,
    words,
    folder: options.folder,
    setting,
    found,
    config: configFor(setting, found, options.config),
    depth,
  };
}

/** What an alias stands for, where it is one plain git command. See git-config(1), `alias.*`. */
function readGitAlias(call: GitCall, alias: Text, options: readonly ConfigEntry[]): Meaning {
  const text = known(alias);
  const undecided: Meaning = { undecided: [`what the git alias \`${call.subcommand}\` runs`] };
  if (text === undefined || call.depth >= MAX_ALIAS_LEVELS || /["'\\`$;&|<>(){}\n*?[\]#~]/.test(text)) return undecided;
  const isShell = text.startsWith('!');
  const words = (isShell ? text.slice(1) : text).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || (isShell && words[0] !== 'git')) return undecided;
  // a shell alias runs at the top of the work tree
  const folder = isShell && call.found !== undefined ? (call.found.clone.at ?? textOf(call.found.key)) : call.folder;
  const all = [...words.slice(isShell ? 1 : 0).map((word) => textOf(word)), ...call.words];
  return readGitCall(all, call.setting, folder, options, call.depth + 1);
}
