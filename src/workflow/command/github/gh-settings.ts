import { Unknown } from '../../data.ts';
import { known, show, type Text } from '../../text.ts';
import { ghCommand, type GhCall, type GhCommand, isGhOptionOn, writesApart } from './gh-command.ts';
import { lastPart, ghRepositoryName } from './gh-repository.ts';
import {
  branchTouch,
  DEFAULT_BRANCH,
  otherRepository,
  elsewhereThan,
  environmentTouches,
  EVERY_ENVIRONMENT,
  touching,
  undecided,
  type Where,
} from './github-touch.ts';
import { optionValue } from '../options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';

const SECRET_OPTIONS = '-e|--env -o|--org -b|--body -f|--env-file -v|--visibility -r|--repos -a|--app';
const reading = ghCommand('', () => HARMLESS);

/** `gh secret` and `gh variable`. Source: https://cli.github.com/manual/gh_secret_set */
export const SECRETS: Readonly<Record<string, GhCommand>> = {
  set: ghCommand(SECRET_OPTIONS, readGhSecret),
  delete: ghCommand(SECRET_OPTIONS, readGhSecret),
  remove: ghCommand(SECRET_OPTIONS, readGhSecret),
  list: reading,
  ls: reading,
  get: reading,
};

function readGhSecret({ args, where }: GhCall): Meaning {
  if (isGhOptionOn(args, '--no-store')) return HARMLESS;
  const environment = optionValue(args, '-e');
  if (environment !== undefined) return touching(...environmentTouches(environment, where));
  if (args.options.some(({ name }) => name === '-o' || name === '-u' || name === '--user'))
    return undecided('a secret or variable of an organisation or a user');
  return undecided(EVERY_ENVIRONMENT, ...otherRepository(where));
}

/** `gh repo`. Source: https://cli.github.com/manual/gh_repo */
export const REPOSITORY_COMMANDS: Readonly<Record<string, GhCommand>> = {
  create: ghCommand(
    '-d|--description --homepage -t|--team -p|--template -g|--gitignore -l|--license -s|--source -r|--remote',
    () => undecided('which repository is created'),
  ),
  new: ghCommand('', () => undecided('which repository is created')),
  fork: ghCommand('--remote-name --org --fork-name', () => undecided('which repository is created')),
  clone: ghCommand('-u|--upstream-remote-name', readGhClone),
  sync: ghCommand('-s|--source -b|--branch', readSync),
  'set-default': ghCommand('', readDefault),
  ...Object.fromEntries(
    ['delete', 'edit', 'archive', 'unarchive'].map((name): [string, GhCommand] => [
      name,
      ghCommand('-d|--description --homepage --default-branch --visibility --add-topic --remove-topic', readItself),
    ]),
  ),
  rename: ghCommand('', ({ where, setting }) =>
    undecided('the repository itself', { kind: 'repository', name: where ?? [setting.repository] }),
  ),
  'deploy-key': ghCommand('-t|--title', (call) => readListed(call, 'the settings of the repository (`keys`)')),
  autolink: ghCommand('', (call) => readListed(call, 'the settings of the repository (`autolinks`)')),
  ...Object.fromEntries(
    ['view', 'list', 'ls', 'credits', 'garden', 'gitignore', 'license', 'read-file', 'read-dir'].map(
      (name): [string, GhCommand] => [name, reading],
    ),
  ),
};

/** The repository as the first operand, else the one around. */
function repositoryOperand({ operands, where, setting }: GhCall): Where {
  return operands[0] === undefined ? where : elsewhereThan(setting.repository, ghRepositoryName(operands[0]));
}

function readItself(call: GhCall): Meaning {
  return undecided('the repository itself', {
    kind: 'repository',
    name: repositoryOperand(call) ?? [call.setting.repository],
  });
}

function readListed({ operands, where }: GhCall, why: string): Meaning {
  return ['list', 'ls', 'view'].includes(known(operands[0] ?? []) ?? '')
    ? HARMLESS
    : undecided(why, ...otherRepository(where));
}

function readSync(call: GhCall): Meaning {
  // without a destination it is the clone on the runner that is brought up to date
  if (call.operands[0] === undefined) return HARMLESS;
  return touching(
    branchTouch(
      optionValue(call.args, '-b') ?? DEFAULT_BRANCH,
      repositoryOperand(call),
      isGhOptionOn(call.args, '--force') ? 'force' : 'write',
    ),
  );
}

function readDefault({ args, operands, setting }: GhCall): Meaning {
  if (operands[0] === undefined || isGhOptionOn(args, '-v', '--view', '-u', '--unset')) return HARMLESS;
  return { setting: { ...setting, variables: new Map([...setting.variables, ['GH_REPO', operands[0]]]) } };
}

function readGhClone({ operands, setting, command }: GhCall): Meaning {
  const [repository, named] = operands;
  const base = known(setting.folder);
  if (repository === undefined || base === undefined) return HARMLESS;
  const name = known(named === undefined || startsOption(named) ? lastPart(ghRepositoryName(repository)) : named);
  if (name === undefined || name.startsWith('/') || name.includes('..')) return HARMLESS;
  const folder = [base, ...name.split('/')].filter((part) => part !== '' && part !== '.').join('/');
  const branch: Text = [
    new Unknown(command.conditional ? 'the branch that is checked out' : `the default branch of ${show(repository)}`),
  ];
  const after: Setting = {
    ...setting,
    clones: new Map([
      ...setting.clones,
      [folder, { remotes: new Map([['origin', ghRepositoryName(repository)]]), branch }],
    ]),
  };
  return { setting: after };
}

function startsOption(text: Text): boolean {
  return typeof text[0] === 'string' && text[0].startsWith('-');
}

/**
 * `gh issue`, `gh label`, `gh cache` and others: what they write touches no branch, except the branch that `develop`
 * makes.
 */
export const APART_COMMANDS: Readonly<Record<string, Readonly<Record<string, GhCommand>>>> = {
  issue: {
    ...apartCommands(
      'create new edit close reopen comment delete lock unlock pin unpin transfer',
      'view list ls status',
    ),
    develop: ghCommand('-n|--name -b|--base --branch-repo', ({ args, where }) =>
      isGhOptionOn(args, '-l', '--list')
        ? HARMLESS
        : touching(branchTouch(optionValue(args, '-n') ?? [new Unknown('the branch of the issue')], where)),
    ),
  },
  label: apartCommands('create edit delete clone', 'list ls'),
  cache: apartCommands('delete', 'list ls'),
  ruleset: apartCommands('', 'list ls view check'),
};

function apartCommands(writing: string, readingNames: string): Readonly<Record<string, GhCommand>> {
  const entries = (names: string, entry: GhCommand): [string, GhCommand][] =>
    names.split(' ').map((name) => [name, entry]);
  return Object.fromEntries([
    ...entries(writing, ghCommand('-b|--body -F|--body-file -t|--title -l|--label -a|--assignee', writesApart)),
    ...entries(readingNames, reading),
  ]);
}
