import { unbroken } from '../../../policy/unbroken.ts';
import { EMPTY, join, known, show, startsWith, type Text, textOf } from '../../text.ts';
import type { GitCall } from './git-clones.ts';
import { readPush } from './git-push.ts';
import { cloneBranch, isHead, type PushTouch } from './git-refspec.ts';
import { destinationOf } from './git-remotes.ts';
import { isGitOptionOn, optionTable, readGitArguments } from './options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';
import { cutLast } from '../text-ends.ts';

/** See git-subtree(1). */
const SUBTREE = optionTable(
  'q|quiet d|debug P|prefix= m|message= b|branch= annotate= onto= ignore-joins rejoin squash S|gpg-sign=? h|help',
);
/** See git-lfs-push(1). */
const LFS = optionTable('d|dry-run a|all o|object-id stdin');
/** See git-send-pack(1). */
const SEND_PACK = optionTable(
  'v|verbose q|quiet receive-pack= exec= remote= all n|dry-run mirror f|force signed=? push-option= progress ' +
    'thin atomic stateless-rpc stdin helper-status force-with-lease=? force-if-includes',
);

/** `git subtree push` pushes a folder's history to a branch: `[+][commit:]branch`. Source: git's `contrib/subtree`. */
export function readSubtree(call: GitCall): Meaning {
  const [verb = EMPTY, ...operands] = readGitArguments(call.words, SUBTREE).operands;
  if (known(verb) !== 'push')
    return known(verb) === undefined ? { undecided: [`which git subtree command \`${show(verb)}\` is`] } : HARMLESS;
  const [remote, refspec] = operands;
  if (remote === undefined || refspec === undefined) return { undecided: ['what `git subtree push` pushes'] };
  const name = cutLast(refspec, ':')?.[1] ?? (startsWith(refspec, '+') ? textOf(show(refspec).slice(1)) : refspec);
  return touchAt(call, remote, [{ kind: 'branch', name, change: startsWith(refspec, '+') ? 'force' : 'write' }]);
}

/** `git lfs push` uploads the objects of branches. */
export function readLfs(call: GitCall): Meaning {
  const [verb = EMPTY, ...words] = call.words;
  if (known(verb) !== 'push')
    return known(verb) === undefined ? { undecided: [`which git lfs command \`${show(verb)}\` is`] } : HARMLESS;
  const read = readGitArguments(words, LFS);
  if (isGitOptionOn(read, 'dry-run')) return HARMLESS;
  const [remote, ...names] = read.operands;
  if (remote === undefined || read.unread !== undefined || isGitOptionOn(read, 'stdin'))
    return { undecided: ['what `git lfs push` pushes'] };
  if (isGitOptionOn(read, 'all', 'object-id') || names.length === 0)
    return touchAt(call, remote, [{ kind: 'every-branch', change: 'write' }]);
  const branches = names.map((name) =>
    isHead(name)
      ? cloneBranch(call.found?.clone)
      : startsWith(name, 'refs/heads/')
        ? textOf(show(name).slice(11))
        : name,
  );
  return touchAt(
    call,
    remote,
    branches.map((name): PushTouch => ({ kind: 'branch', name, change: 'write' })),
  );
}

/** `git send-pack` is what `git push` runs: without refs it pushes those that are on both sides. */
export function readSendPack(call: GitCall): Meaning {
  const read = readGitArguments(call.words, SEND_PACK);
  if (isGitOptionOn(read, 'stdin') || read.unread !== undefined)
    return { undecided: [`what \`git ${call.subcommand}\` pushes`] };
  const names = ['--dry-run', '--force', '--all', '--mirror'].filter((option) => isGitOptionOn(read, option.slice(2)));
  const lease = isGitOptionOn(read, 'force-with-lease') ? ['--force'] : [];
  const [address = EMPTY, ...refs] = read.operands;
  const isWhole = names.includes('--all') || names.includes('--mirror');
  const words: readonly Text[] = [
    ...[...names, ...lease].map((word) => textOf(word)),
    address,
    ...(refs.length === 0 && !isWhole ? [textOf(':')] : refs),
  ];
  return readPush({ ...call, words });
}

/** `git svn` and `git p4` send commits to servers that are not git's. */
export function readForeign(call: GitCall): Meaning {
  const verb = known(call.words[0] ?? EMPTY) ?? '';
  const sends =
    call.subcommand === 'svn' ? ['dcommit', 'branch', 'tag', 'commit-diff', 'set-tree', ''] : ['submit', ''];
  return sends.includes(verb)
    ? { undecided: [`where \`git ${show(join([call.subcommand], [' '], call.words[0] ?? EMPTY))}\` sends to`] }
    : HARMLESS;
}

/** `git hook run` and `git filter-branch` run commands that are not in the script. */
export function readRunning(call: GitCall): Meaning {
  return { opaque: call.subcommand === 'hook' ? 'a hook of the repository' : 'a command for every commit' };
}

/** What `git filter-repo` does without running code of its own. Source: git-filter-repo(1). */
const FILTERING = new RegExp(unbroken`
  ^(?:-f|--(?:force|path|path-glob|path-regex|path-rename|paths-from-file|invert-paths|use-base-name|subdirectory-filter
  |to-subdirectory-filter|refs|partial|strip-blobs-bigger-than|strip-blobs-with-ids|replace-text|replace-message|mailmap
  |use-mailmap|tag-rename|prune-empty|prune-degenerate|no-ff|analyze|quiet|dry-run)(?:=.*)?)$
`);

/** Its callbacks are programs in Python. */
export function readFilterRepo({ words }: GitCall): Meaning {
  return words.every((word) => !startsWith(word, '-') || FILTERING.test(show(word)))
    ? HARMLESS
    : { opaque: 'a program in another language' };
}

function touchAt(call: GitCall, remote: Text, touches: readonly PushTouch[]): Meaning {
  const destination = destinationOf(call, remote);
  if (destination === 'here') return HARMLESS;
  if ('unknownClone' in destination) return destination;
  return {
    touches: destination.repositories.flatMap((repository) =>
      touches.map((touch) => (repository === undefined ? touch : { ...touch, repository })),
    ),
  };
}
