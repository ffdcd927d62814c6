import { known, show, type Text } from '../../text.ts';
import { type Command } from '../../shell/command.ts';
import { API } from './gh-api.ts';
import { onHost } from './gh-host.ts';
import { type GhCommand, ghCommand, repoOption } from './gh-command.ts';
import { PULL_COMMANDS } from './gh-pull.ts';
import { RELEASE_COMMANDS } from './gh-release.ts';
import { ghRepository } from './gh-repository.ts';
import { APART_COMMANDS, REPOSITORY_COMMANDS, SECRETS } from './gh-settings.ts';
import { RUN_COMMANDS, WORKFLOW_COMMANDS } from './gh-workflow.ts';
import { undecided } from './github-touch.ts';
import { type Arguments, hasOption, optionSpec, parseArguments, wordsIn } from '../options.ts';
import { type CommandReader, HARMLESS, type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';

type GhGroup = Readonly<Record<string, GhCommand>>;

const GROUPS: Readonly<Record<string, GhGroup>> = {
  pr: PULL_COMMANDS,
  release: RELEASE_COMMANDS,
  workflow: WORKFLOW_COMMANDS,
  run: RUN_COMMANDS,
  secret: SECRETS,
  variable: SECRETS,
  repo: REPOSITORY_COMMANDS,
  ...APART_COMMANDS,
};
/** Commands without subcommands, or that touch nothing with any of them. */
const SINGLE: Readonly<Record<string, GhCommand>> = {
  api: API,
  co: ghCommand('-b|--branch', (call) => PULL_COMMANDS['checkout']?.read(call) ?? HARMLESS),
};
const HARMLESS_GROUPS = new Set(
  wordsIn(
    'auth gist search attestation at config completion help version status browse org project alias licenses ' +
      'preview models accessibility extension extensions ext',
  ),
);
const ANYWHERE = optionSpec('-R|--repo --hostname');

/** Reads a command of the GitHub CLI. Source: https://cli.github.com/manual */
export const readGh: CommandReader = (command, setting) => onHost(readGhHere(command, setting), command, setting);

const readGhHere: CommandReader = (command, setting) => {
  const words = command.words.slice(1);
  const first = parseArguments(words, ANYWHERE);
  if (hasOption(first, '--help') || (first.operands.length === 0 && first.unclear.length === 0)) return HARMLESS;
  const [group, sub] = first.operands;
  const name = group === undefined ? undefined : known(group.text);
  const subName = sub === undefined ? undefined : known(sub.text);
  if (name === undefined) return undecided(`which command of \`gh\` is run`);
  const added = readExtension(name, subName);
  if (added !== undefined) return added;
  if (HARMLESS_GROUPS.has(name)) return HARMLESS;
  const single = Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined;
  if (single !== undefined) return runGhCommand(single, words, 1, command, setting);
  const commands = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
  // `gh` has no such command: it is one that was installed
  if (commands === undefined) return { opaque: 'an extension of `gh`' };
  if (sub === undefined) return HARMLESS;
  const found = subName !== undefined && Object.hasOwn(commands, subName) ? commands[subName] : undefined;
  return found === undefined
    ? undecided(`what \`gh ${name} ${show(sub.text)}\` does`)
    : runGhCommand(found, words, 2, command, setting);
};

/** What adds commands to `gh`, or runs one that was added. */
function readExtension(name: string, sub: string | undefined): Meaning | undefined {
  if (name === 'alias' && ['set', 'import'].includes(sub ?? 'set')) return undecided('what the alias of `gh` runs');
  return ['extension', 'extensions', 'ext'].includes(name) &&
    !['install', 'list', 'upgrade', 'remove', 'search', 'browse', 'create'].includes(sub ?? '')
    ? { opaque: 'an extension of `gh`' }
    : undefined;
}

function runGhCommand(
  found: GhCommand,
  words: readonly Text[],
  taken: number,
  command: Command,
  setting: Setting,
): Meaning {
  const args = withoutCommand(parseArguments(words, found.spec), taken);
  const where = ghRepository(repoOption(args), command, setting);
  const meaning = found.read({ args, operands: args.operands.map(({ text }) => text), where, command, setting });
  const unclear = meaning === HARMLESS ? [] : args.unclear.map((word) => `which options \`${show(word)}\` stands for`);
  return unclear.length === 0 ? meaning : { ...meaning, undecided: [...(meaning.undecided ?? []), ...unclear] };
}

/** The arguments without the words of the command itself. */
function withoutCommand(args: Arguments, taken: number): Arguments {
  return { ...args, operands: args.operands.slice(taken) };
}
