import { dropStart, EMPTY, join, known, show, startsWith, type Text } from '../../text.ts';
import { keptAddress } from './git-address.ts';
import { changeClone } from './git-changes.ts';
import type { GitCall, GitClone } from './git-clones.ts';
import { ANYTHING, type ConfigEntry, configEntry, withoutConfigKey } from './git-config.ts';
import { isGitOptionOn, optionTable, readGitArguments, gitOptionValue } from './options.ts';
import { carriedBySetting } from './git-setting-commands.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** See git-config(1). */
const CONFIG = optionTable(
  'global system local worktree f|file= blob= get get-all get-regexp get-urlmatch replace-all add unset ' +
    'unset-all rename-section remove-section l|list e|edit get-color ' +
    'get-colorbool t|type= bool int bool-or-int bool-or-str path expiry-date z|null name-only includes ' +
    'show-origin show-scope default= fixed-value all append value= comment= show-names url= regexp',
);
const REMOTE = optionTable('v|verbose t= m= f tags mirror=? add delete push all n|dry-run p|prune a|auto d progress');
const READING_OPTIONS = ['get', 'get-all', 'get-regexp', 'get-urlmatch', 'list', 'edit', 'get-color', 'get-colorbool'];
/** Subcommands of newer versions, without which a name and a value are set. */
const VERBS = ['set', 'unset', 'get', 'list', 'edit', 'rename-section', 'remove-section'];

/** What `git config` sets. */
export function readConfig(call: GitCall): Meaning {
  const read = readGitArguments(call.words, CONFIG);
  const [first = EMPTY, ...others] = read.operands;
  const word = VERBS.find((verb) => verb === known(first));
  const verb = word ?? VERBS.find((verb) => isGitOptionOn(read, verb)) ?? 'set';
  const [key = EMPTY, value] = word === undefined ? read.operands : others;
  const scope = configScope(isGitOptionOn(read, 'global', 'system'), gitOptionValue(read, 'file', 'blob'));
  if (verb === 'edit' && scope !== 'other') return store(call, scope, (config) => [...config, ANYTHING]);
  if (['get', 'list', 'edit'].includes(verb) || isGitOptionOn(read, ...READING_OPTIONS)) return HARMLESS;
  if (scope === 'other') return otherConfig(key, value);
  if (read.unread !== undefined || verb === 'rename-section')
    return store(call, scope, (config) => [...config, ANYTHING]);
  if (verb === 'remove-section') return removeSection(call, scope, key);
  const entry = configEntry(key, value ?? EMPTY);
  if (entry === undefined) return HARMLESS;
  if (verb === 'unset' || isGitOptionOn(read, 'unset-all'))
    return store(call, scope, (config) => withoutConfigKey(config, entry.key, entry.subsection));
  // without a value it is asked for
  if (value === undefined) return HARMLESS;
  // another program than those that are seen may find it
  const runs = carriedBySetting(entry);
  const set = setEntry(call, scope, entry, isGitOptionOn(read, 'add', 'append'));
  return runs.length === 0 ? set : { ...set, runs };
}

/** A file that git may be told to read later. */
function otherConfig(key: Text, value: Text | undefined): Meaning {
  const entry = value === undefined ? undefined : configEntry(key, value);
  return entry === undefined ? HARMLESS : { runs: carriedBySetting(entry) };
}

function setEntry(call: GitCall, scope: ConfigScope, entry: ConfigEntry, isMore: boolean): Meaning {
  if (scope === 'clone' && entry.key === 'remote.url' && !isMore)
    return changeClone(call, (clone) => setAddress(clone, call, entry.subsection, entry.value));
  return store(call, scope, (config) => [
    ...(isMore ? config : withoutConfigKey(config, entry.key, entry.subsection)),
    entry,
  ]);
}

function removeSection(call: GitCall, scope: ConfigScope, section: Text): Meaning {
  if (scope === 'clone' && startsWith(section, 'remote.')) return removeRemote(call, dropStart(section, 7));
  return configEntry(join(section, ['.x']), EMPTY) === undefined
    ? HARMLESS
    : store(call, scope, (config) => [...config, ANYTHING]);
}

/** What `git remote` changes. */
export function readRemote(call: GitCall): Meaning {
  const [verb = EMPTY, ...words] = call.words.filter((word, index) => index > 0 || !startsWith(word, '-'));
  const read = readGitArguments(words, REMOTE);
  const [name, second] = read.operands;
  if (name === undefined) return HARMLESS;
  switch (known(verb)) {
    case 'add':
      return second === undefined
        ? HARMLESS
        : changeClone(call, (clone) =>
            withMirror(setAddress(clone, call, name, second), name, gitOptionValue(read, 'mirror')),
          );
    case 'set-url':
      return second === undefined
        ? HARMLESS
        : readSetUrl(call, name, second, isGitOptionOn(read, 'push'), {
            add: isGitOptionOn(read, 'add'),
            delete: isGitOptionOn(read, 'delete'),
          });
    case 'rename':
      return second === undefined ? HARMLESS : changeClone(call, (clone) => renameRemote(clone, name, second));
    case 'remove':
    case 'rm':
      return removeRemote(call, name);
    case undefined:
      return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ANYTHING] }));
    default:
      return HARMLESS;
  }
}

type ConfigScope = 'clone' | 'user' | 'other';

/** Which configuration a file is. */
function configScope(isUser: boolean, file: Text | undefined): ConfigScope {
  if (file === undefined) return isUser ? 'user' : 'clone';
  const path = show(file);
  if (/(?:^|\/)\.git\/config(?:\.worktree)?$/.test(path)) return 'clone';
  return /gitconfig$|\/git\/config$/.test(path) || known(file) === undefined ? 'user' : 'other';
}

function store(
  call: GitCall,
  scope: ConfigScope,
  change: (config: readonly ConfigEntry[]) => readonly ConfigEntry[],
): Meaning {
  if (scope === 'clone') return changeClone(call, (clone) => ({ ...clone, config: change(clone.config ?? []) }));
  const { setting } = call;
  const changed: GitCall['setting'] = { ...setting, gitConfig: change(setting.gitConfig ?? []) };
  return { setting: changed };
}

function setAddress(clone: GitClone, call: GitCall, remote: Text, address: Text): GitClone {
  const remotes = new Map(clone.remotes).set(show(remote), keptAddress(address, call.setting));
  return { ...clone, remotes, config: withoutConfigKey(clone.config ?? [], 'remote.url', remote) };
}

function withMirror(clone: GitClone, remote: Text, mirror: Text | undefined): GitClone {
  const entry: ConfigEntry = { key: 'remote.mirror', subsection: remote, value: ['true'] };
  return mirror === undefined || known(mirror) === 'fetch'
    ? clone
    : { ...clone, config: [...(clone.config ?? []), entry] };
}

function readSetUrl(
  call: GitCall,
  remote: Text,
  address: Text,
  isPush: boolean,
  how: { readonly add: boolean; readonly delete: boolean },
): Meaning {
  const entry: ConfigEntry = { key: isPush ? 'remote.pushurl' : 'remote.url', subsection: remote, value: address };
  // which addresses a pattern removes is not known
  if (how.delete)
    return changeClone(call, (clone) => ({
      ...clone,
      config: (clone.config ?? []).map((old): ConfigEntry => (old.key === entry.key ? { ...old, maybe: true } : old)),
    }));
  if (!isPush && !how.add) return changeClone(call, (clone) => setAddress(clone, call, remote, address));
  return changeClone(call, (clone) => ({
    ...clone,
    config: [...(how.add ? (clone.config ?? []) : withoutConfigKey(clone.config ?? [], entry.key, remote)), entry],
  }));
}

function renameRemote(clone: GitClone, from: Text, to: Text): GitClone {
  const remotes = new Map(
    [...clone.remotes].map(([name, address]) => [name === show(from) ? show(to) : name, address]),
  );
  const config = (clone.config ?? []).map((entry): ConfigEntry => {
    if (entry.key.startsWith('remote.') && show(entry.subsection) === show(from)) return { ...entry, subsection: to };
    return entry.key === 'branch.remote' && show(entry.value) === show(from) ? { ...entry, value: to } : entry;
  });
  // a branch that follows the remote by a clone's own configuration follows it under the new name
  const branch = clone.branch ?? EMPTY;
  const isTold = config.some((entry) => entry.key === 'branch.remote' && show(entry.subsection) === show(branch));
  const moved: readonly ConfigEntry[] =
    isTold || branch.length === 0 || show(from) !== 'origin'
      ? []
      : [{ key: 'branch.remote', subsection: branch, value: join(to) }];
  return { ...clone, remotes, config: [...config, ...moved] };
}

function removeRemote(call: GitCall, name: Text): Meaning {
  return changeClone(call, (clone) => ({
    ...clone,
    remotes: new Map([...clone.remotes].filter(([remote]) => remote !== show(name))),
    config: (clone.config ?? []).filter(
      (entry) => !entry.key.startsWith('remote.') || show(entry.subsection) !== show(name),
    ),
  }));
}
