import { EMPTY, known, startsWith, type Text } from '../../text.ts';
import { asScript, type Carried } from '../carried.ts';
import { type GitCall, isUnread } from './git-clones.ts';
import { carriedByAddress, carriedBySetting } from './git-setting-commands.ts';
import { carriedByOptions, type OptionCommand } from '../option-commands.ts';

/** Options of git's commands that carry one. Sources: the page of each command. */
export const GIT_OPTION_COMMANDS: Readonly<Record<string, OptionCommand>> = {
  clone: { texts: '--upload-pack -u', hidden: '--template', values: 'objbc', abbreviates: true },
  init: { hidden: '--template', abbreviates: true },
  fetch: { texts: '--upload-pack', abbreviates: true },
  pull: { texts: '--upload-pack', abbreviates: true },
  'fetch-pack': { texts: '--upload-pack --exec', abbreviates: true },
  'ls-remote': { texts: '--upload-pack --exec', abbreviates: true },
  push: { texts: '--receive-pack --exec', values: 'o', abbreviates: true },
  'send-pack': { texts: '--receive-pack --exec', abbreviates: true },
  'http-push': {},
  archive: { texts: '--exec', values: 'o', abbreviates: true },
  difftool: { texts: '--extcmd -x', values: 't', abbreviates: true, exact: '--ext-diff' },
  grep: { texts: '--open-files-in-pager -O', values: 'ABCfem', attached: true, abbreviates: true },
  'send-email': { texts: '--to-cmd --cc-cmd --header-cmd --sendmail-cmd', hidden: '--smtp-server', abbreviates: true },
  'filter-branch': {
    texts:
      '--setup --env-filter --tree-filter --index-filter --parent-filter --msg-filter --commit-filter ' +
      '--tag-name-filter',
  },
  rebase: { texts: '--exec -x', values: 'sXC', abbreviates: true },
  instaweb: { texts: '--browser -b --httpd -d', values: 'mp', abbreviates: true },
  'web--browse': { texts: '--browser -b', abbreviates: true },
};

/** Commands that start nothing: they only write or print a setting. */
const PLAIN_COMMANDS = ['config', 'remote', 'rev-parse', 'version', 'check-ref-format'];
/** Commands that take addresses. */
const CONNECTING_COMMANDS = [
  'clone',
  'fetch',
  'pull',
  'push',
  'send-pack',
  'fetch-pack',
  'ls-remote',
  'remote',
  'submodule',
  'archive',
  'http-push',
  'subtree',
  'lfs',
  'request-pull',
];

/**
 * What a git command runs beside what git itself does: by its options, its addresses and the configuration that it
 * finds.
 */
export function carriedByGit(call: GitCall): readonly Carried[] {
  const { subcommand, words } = call;
  return [
    ...carriedByConfiguration(call),
    ...carriedByOptions(GIT_OPTION_COMMANDS[subcommand], words),
    ...carriedByWords(subcommand, words),
  ];
}

function carriedByConfiguration({ subcommand, config }: GitCall): readonly Carried[] {
  if (PLAIN_COMMANDS.includes(subcommand)) return [];
  const unread: readonly Carried[] =
    isUnread(config) && subcommand !== 'push' ? [{ why: 'what git is configured to' }] : [];
  return [...config.flatMap((entry) => carriedBySetting(entry)), ...unread];
}

function carriedByWords(subcommand: string, words: readonly Text[]): readonly Carried[] {
  const [first = EMPTY, ...rest] = words;
  const addresses = CONNECTING_COMMANDS.includes(subcommand)
    ? words.flatMap((word) => carriedByAddress(addressIn(word)))
    : [];
  if (subcommand === 'bisect' && known(first) === 'run' && rest.length > 0)
    return [...addresses, { text: asScript(rest) }];
  if (subcommand === 'merge-index')
    return [{ text: asScript([words.find((word) => !startsWith(word, '-')) ?? EMPTY]) }];
  return addresses;
}

/** `--remote=ext::…` is an address as well. */
function addressIn(word: Text): Text {
  const [head = '', ...rest] = word;
  return typeof head === 'string' && /^--(?:remote|repo)=/.test(head)
    ? [head.slice(head.indexOf('=') + 1), ...rest]
    : word;
}
