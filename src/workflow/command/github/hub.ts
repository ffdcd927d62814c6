import { known, type Text } from '../../text.ts';
import { type Command } from '../../shell/command.ts';
import { readGh } from './gh.ts';
import { ghRepository } from './gh-repository.ts';
import { headsOf } from './github-routes.ts';
import {
  branchTouch,
  DEFAULT_BRANCH,
  otherRepository,
  startTouches,
  tagTouch,
  touching,
  undecided,
  type Where,
} from './github-touch.ts';
import { type Arguments, optionSpec, parseArguments, optionValue } from '../options.ts';
import { type CommandReader, HARMLESS, type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';

const PULL_OPTIONS = optionSpec(
  '-b|--base -h|--head -m|--message -F|--file -i|--issue -r|--reviewer -a|--assign -M|--milestone -l|--labels',
);
const RELEASE_OPTIONS = optionSpec(
  '-a|--attach -m|--message -F|--file -t|--commitish -L|--limit -f|--format -i|--include',
);
const HUB_OPTIONS = optionSpec('-C');
const READING_COMMANDS = new Set([
  'browse',
  'ci-status',
  'compare',
  'gist',
  'issue',
  'help',
  'version',
  'alias',
  'clone',
  'init',
  'fetch',
  'remote',
  'status',
  'log',
  'diff',
  'show',
  'checkout',
  'switch',
  'add',
  'commit',
  'merge',
  'cherry-pick',
  'am',
  'apply',
  'rev-parse',
  'config',
  'branch',
  'tag',
  'pull',
]);

/**
 * Reads a command of `hub`, the older command line of GitHub. What it passes on to git is not followed. Source:
 * https://hub.github.com/hub.1.html
 */
export const readHub: CommandReader = (command, setting) => {
  const words = command.words.slice(1);
  const sub = parseArguments(words, HUB_OPTIONS).operands[0];
  if (sub === undefined) return HARMLESS;
  const name = known(sub.text);
  const rest = words.slice(sub.at + 1);
  const where = ghRepository(undefined, command, setting);
  if (name === undefined) return undecided('which command of `hub` is run');
  if (name === 'api') return readHubApi(rest, command, setting);
  if (name === 'pull-request') return readHubPull(parseArguments(rest, PULL_OPTIONS), where, setting);
  if (name === 'release') return readRelease(parseArguments(rest, RELEASE_OPTIONS), where);
  if (name === 'pr') return readPullCommand(rest, where);
  if (name === 'push') return undecided('what `hub push` passes on to git: use `git` or `gh`');
  if (name === 'sync') return HARMLESS;
  if (name === 'create' || name === 'fork' || name === 'delete')
    return undecided('which repository is created or deleted');
  return READING_COMMANDS.has(name) ? HARMLESS : undecided(`what \`hub ${name}\` does: use \`git\` or \`gh\``);
};

function readHubPull(args: Arguments, where: Where, setting: Setting): Meaning {
  const base = optionValue(args, '-b');
  const text = base === undefined ? undefined : known(base);
  if (text?.includes(':') === true) return undecided('which repository the base of the pull request is in');
  return touching(
    branchTouch(base ?? DEFAULT_BRANCH, where),
    ...headsOf(optionValue(args, '-h'), where, setting.repository),
    ...(args.options.some(({ name }) => name === '-p' || name === '--push')
      ? [branchTouch(headName(args, setting), where)]
      : []),
  );
}

function headName(args: Arguments, setting: Setting): Text {
  const clone = setting.clones.get(known(setting.folder) ?? '');
  return optionValue(args, '-h') ?? clone?.branch ?? DEFAULT_BRANCH;
}

function readRelease(args: Arguments, where: Where): Meaning {
  const [action, tag] = args.operands.map(({ text }) => text);
  const name = action === undefined ? 'list' : known(action);
  if (name === 'list' || name === 'show' || name === 'download') return HARMLESS;
  if (tag === undefined) return undecided('which tag the release has');
  return touching(
    tagTouch(tag, where),
    ...startTouches(optionValue(args, '-t'), (target) => branchTouch(target, where)),
  );
}

function readPullCommand(words: readonly Text[], where: Where): Meaning {
  const action = words[0] === undefined ? 'list' : known(words[0]);
  if (action === 'list' || action === 'show' || action === 'checkout') return HARMLESS;
  return undecided('into which branch the pull request is merged', ...otherRepository(where));
}

/** `hub api` has the options of `gh api`. */
function readHubApi(words: readonly Text[], command: Command, setting: Setting): Meaning {
  return readGh({ ...command, words: [['gh'], ['api'], ...words] }, setting);
}
