import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import { EMPTY, known, show, startsWith, type Text, textOf } from '../../text.ts';
import { resolveFolder } from '../folder-path.ts';
import { keptAddress } from './git-address.ts';
import { changeClone, onBranch, withClone, withClones } from './git-changes.ts';
import { type GitCall, type GitClone, placeClone } from './git-clones.ts';
import { type ConfigEntry, configOption, lastValue } from './git-config.ts';
import { checkOut } from './git-switch.ts';
import { type GitArguments, isGitOptionOn, optionTable, readGitArguments, gitOptionValue } from './options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';
import { cutLast, dropEnd, trimCharacter } from '../text-ends.ts';

/** See git-clone(1). */
const CLONE = optionTable(
  'v|verbose q|quiet progress reject-shallow n|no-checkout bare mirror l|local no-hardlinks s|shared ' +
    'recurse-submodules=? recursive=? j|jobs= template= reference= ' +
    'reference-if-able= dissociate o|origin= b|branch= revision= u|upload-pack= depth= shallow-since= ' +
    'shallow-exclude= single-branch tags shallow-submodules ' +
    'separate-git-dir= ref-format= c|config= server-option= 4|ipv4 6|ipv6 filter= also-filter-submodules ' +
    'remote-submodules sparse bundle-uri= checkout hardlinks',
);
const INIT = optionTable(
  'template= bare shared=? q|quiet separate-git-dir= b|initial-branch= object-format= ref-format=',
);
const WORKTREE = optionTable(
  'f|force b= B= orphan d|detach checkout lock reason= q|quiet track guess-remote relative-paths',
);

/** `git clone` gives a clone whose remote and, with `-b`, whose branch are known. */
export function readClone(call: GitCall): Meaning {
  const read = readGitArguments(call.words, CLONE);
  const [address, folder] = read.operands;
  if (address === undefined) return HARMLESS;
  const at =
    read.unread === undefined
      ? resolveFolder(
          call.folder,
          folder ?? newCloneFolder(address, isGitOptionOn(read, 'bare', 'mirror')),
          call.setting.variables,
        )
      : [new Unknown(`git clone ${show(read.unread)}`)];
  const remote = gitOptionValue(read, 'origin') ??
    lastValue(call.config, 'clone.defaultremotename', EMPTY) ?? ['origin'];
  const configured = read.options.flatMap((option) =>
    option.name === 'config' ? [configOption(option.value) ?? []].flat() : [],
  );
  const mirror: readonly ConfigEntry[] = isGitOptionOn(read, 'mirror')
    ? [{ key: 'remote.mirror', subsection: remote, value: ['true'] }]
    : [];
  const isOther = show(remote) !== 'origin';
  const branch = branchOfClone(address, read);
  const follows: readonly ConfigEntry[] = isOther
    ? [{ key: 'branch.remote', subsection: branch ?? EMPTY, value: remote }]
    : [];
  const clone: GitClone = {
    remotes: new Map([[show(remote), keptAddress(address, call.setting)]]),
    branch,
    config: [...configured, ...mirror, ...follows],
  };
  const hasSubmodules = isGitOptionOn(read, 'recurse-submodules', 'recursive');
  return {
    setting: withClone(call.setting, ...placeClone(at, hasSubmodules ? { ...clone, submodules: true } : clone)),
  };
}

/** `git init` gives a clone without remotes, unless there is one already. */
export function readInit(call: GitCall): Meaning {
  const read = readGitArguments(call.words, INIT);
  const [folder = EMPTY] = read.operands;
  const at = resolveFolder(call.folder, folder, call.setting.variables);
  const [key, placed] = placeClone(at, { remotes: new Map(), branch: initialBranch(call, read) });
  return call.found?.key === key ? HARMLESS : { setting: withClone(call.setting, key, placed) };
}

/** `git worktree` adds folders that share the clone's remotes, configuration and tags. */
export function readWorktree(call: GitCall): Meaning {
  const [verb = EMPTY, ...words] = call.words;
  const read = readGitArguments(words, WORKTREE);
  const [folder, target] = read.operands;
  if (folder === undefined) return HARMLESS;
  const at = resolveFolder(call.folder, folder, call.setting.variables);
  if (known(verb) === 'remove')
    return { setting: withClones(call.setting, new Map([...call.setting.clones].filter(([key]) => key !== show(at)))) };
  if (known(verb) === 'move' && target !== undefined)
    return moveWorktree(call, at, resolveFolder(call.folder, target, call.setting.variables));
  if (known(verb) !== 'add' || call.found === undefined) return HARMLESS;
  const { clone } = call.found;
  const created = gitOptionValue(read, 'b', 'B');
  const own: Text = [show(at).split('/').at(-1) ?? ''];
  const branched = created ?? (target === undefined ? own : undefined);
  const switched = isGitOptionOn(read, 'detach')
    ? onBranch(clone, undefined)
    : branched !== undefined
      ? onBranch(clone, branched)
      : checkOut(clone, target ?? EMPTY);
  return { setting: withClone(call.setting, ...placeClone(at, switched)) };
}

/** `git submodule`: after `update` folders of the clone are other clones, and `foreach` runs a command in each. */
export function readSubmodule(call: GitCall): Meaning {
  const [verb, ...words] = call.words.filter((word) => !startsWith(word, '-'));
  const name = known(verb ?? EMPTY);
  if (name === 'foreach') return readForeach(words);
  return name === 'update' || name === 'add'
    ? changeClone(call, (clone) => ({ ...clone, submodules: true }))
    : HARMLESS;
}

const READS_ONLY = new RegExp(unbroken`
  ^git (?:fetch|pull|checkout|switch|reset|clean|status|log|diff|submodule (?:update|init|sync)
  |lfs (?:pull|fetch|install)|describe|rev-parse|config|gc|show|branch)\b[^;&|\`$()<>\n]*$
`);

function readForeach(words: readonly Text[]): Meaning {
  const command = known(textOf(...words.flatMap((word, index) => (index === 0 ? word : [' ', ...word]))));
  return command !== undefined &&
    (READS_ONLY.test(command) || /^(?:echo|pwd|ls|true|:)\b[^;&|`$()<>\n]*$/.test(command))
    ? HARMLESS
    : { undecided: ['a command in every submodule'] };
}

/** The folder that git names after the repository. See git-clone(1), `<directory>`. */
function newCloneFolder(address: Text, isBare: boolean): Text {
  const trimmed = dropEnd(trimCharacter(address, '/'), '/.git');
  const name = cutLast(trimmed, '/')?.[1] ?? cutLast(trimmed, ':')?.[1] ?? trimmed;
  const plain = dropEnd(name, '.git');
  return isBare ? textOf(...plain, '.git') : plain;
}

function branchOfClone(address: Text, read: GitArguments): Text | undefined {
  if (isGitOptionOn(read, 'revision')) return undefined;
  const branch = gitOptionValue(read, 'branch');
  if (branch === undefined) return [new Unknown(`the default branch of ${show(trimCredentials(address))}`)];
  // a tag by its looks, and then no branch is checked out
  return /^v?\d+(?:\.\d+)+/.test(known(branch) ?? '') ? [new Unknown(`git clone -b ${show(branch)}`)] : branch;
}

function trimCredentials(address: Text): Text {
  return cutLast(address, '@')?.[1] ?? address;
}

function initialBranch(call: GitCall, read: GitArguments): Text {
  return (
    gitOptionValue(read, 'initial-branch') ??
    lastValue(call.config, 'init.defaultbranch', EMPTY) ?? [new Unknown('init.defaultBranch')]
  );
}

function moveWorktree(call: GitCall, from: Text, to: Text): Meaning {
  const moved = call.setting.clones.get(show(from));
  if (moved === undefined) return HARMLESS;
  const others = new Map([...call.setting.clones].filter(([key]) => key !== show(from)));
  return { setting: withClone(withClones(call.setting, others), ...placeClone(to, moved)) };
}
