import { known, show, type Text } from '../text.ts';
import { type Command } from '../shell/command.ts';
import type { Positional } from '../shell/shell-state.ts';
import { readAwk } from './awk-program.ts';
import { DEPLOY_TOOLS } from './deploy-tools.ts';
import { readGh } from './github/gh.ts';
import {
  HARMLESS_CMDLETS,
  HARMLESS_PROGRAMS,
  HARMLESS_SUBCOMMANDS,
  INSTALLER_NAMES,
  PUBLISHING,
} from './harmless-programs.ts';
import { readCurl, readWget } from './http.ts';
import { readHub } from './github/hub.ts';
import { optionSpec, parseArguments, optionValue, wordsIn } from './options.ts';
import { carriedByProgram } from './program-commands.ts';
import { type CommandReader, HARMLESS, type Meaning } from './reader.ts';
import { pathInWorkspace } from './script-path.ts';
import { type Setting } from './setting.ts';

const SHELL_PROGRAMS = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'fish', 'ash']);
const SOURCES = new Set(['source', '.']);
const WRAPPER_OPTIONS = optionSpec(
  '-C|--dir|--cwd|--prefix -w|--workspace --filter -F --manifest-path -f|--file --project-directory',
);
/** Why a program's work cannot be seen. */
const OPAQUE: Readonly<Record<string, string>> = {
  ...reasonsFor('a command on another machine', 'ssh mosh sshpass pssh psexec'),
  ...reasonsFor('files of another machine', 'scp sftp rsync rclone lftp ftp azcopy mc'),
  ...reasonsFor(
    'a task of the repository',
    'make gmake just task rake gradle gradlew mvn mvnw ant sbt bazel bazelisk buck2 earthly dagger nx turbo ' +
      'lerna moon invoke fab grunt gulp fastlane lane mage ninja meson tox nox pre-commit lefthook husky nuke cake ' +
      'rush',
  ),
  ...reasonsFor(
    'a program in another language',
    'python python2 python3 node deno bun ruby perl php lua Rscript julia osascript java scala groovy kotlin ' +
      'pwsh powershell cmd tclsh elixir erl iex dotnet-script ts-node tsx expect',
  ),
  ...reasonsFor('what is in a container', 'docker-compose podman-compose kaniko act lima colima'),
  ...reasonsFor(
    'a database',
    'psql mysql mariadb mongosh mongo redis-cli sqlcmd bq snowsql clickhouse-client cqlsh alembic prisma knex ' +
      'sequelize rails',
  ),
};
const PROGRAM_READERS: ReadonlyMap<string, CommandReader> = new Map([
  ['gh', readGh],
  ['hub', readHub],
  ['curl', readCurl],
  ['wget', readWget],
]);
/** Runners of packages: what follows is a command of its own. */
const TASK_RUNNERS = new Set(
  (
    'npx,bunx,pnpx,uvx,npm exec,npm x,pnpm exec,pnpm dlx,yarn exec,yarn dlx,bun x,bundle exec,poetry run,pipenv ' +
    'run,pdm run,uv run,uv tool run,pipx run,hatch run,conda run,mamba run,mise exec,mise x,asdf exec,rbenv ' +
    'exec,pyenv exec,direnv exec,xvfb-run,xcrun,corepack'
  ).split(','),
);
/** They start a program of a package where `package.json` has no script of that name. */
const SCRIPT_RUNNERS = new Set('yarn,yarn run,pnpm,pnpm run,bun,bun run,bunx'.split(','));
/** What runs other commands, and nothing when there is none. */
const WRAPPING_PROGRAMS = new Set(
  wordsIn(
    'env sudo doas nohup time timeout nice ionice command exec builtin eval xargs stdbuf setsid watch ssh-agent ' +
      'flock chroot unbuffer',
  ),
);
/** What only shows or sets up something where no subcommand is given: `brew --prefix`. */
const RUNS_NOTHING_ALONE = new Set(wordsIn('yarn brew choco mise opam luarocks buf conftest codeql trivy systemctl'));
/** Services of the runner, which no step has put there. */
const USUAL_SERVICES = new Set(
  wordsIn(
    'docker containerd mysql mysqld mariadb postgresql redis redis-server nginx apache2 httpd ssh sshd snapd cron ' +
      'dbus mongod mongodb rabbitmq-server memcached walinuxagent systemd-resolved unattended-upgrades apt-daily ' +
      'apparmor networking network-manager udev systemd-timesyncd chronyd haveged avahi-daemon bluetooth php-fpm',
  ),
);
const RUNS_MORE = new Set(wordsIn('run exec x shell task exec-env exec-file hook-env r'));
const RUNNER_OPTIONS = optionSpec(
  '-p|--package -w|--workspace --prefix -C --python --with --from --env-file --project --config -c|--call',
);

/**
 * Reads what no other reader is for: what is known to be harmless, scripts of the repository, and code that cannot be
 * seen.
 */
export const readOther: CommandReader = (command, setting) => {
  const [first = [], ...rest] = command.words;
  const path = known(first);
  if (path === undefined) return readScriptFile(first, setting, 'a program that is not known', argsOf(command, 1));
  const name = path.replace(/^.*\//, '').replace(/\.(?:exe|cmd)$/i, '');
  if (SOURCES.has(name))
    return rest[0] === undefined ? HARMLESS : readSourcedFile(rest[0], argsOf(command, 2), setting);
  const isLocal =
    path.includes('/') && !/^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$|^\/opt\/homebrew\/bin\/[^/]+$/.test(path);
  // what is called `bash` in the repository may be anything
  if (SHELL_PROGRAMS.has(name) && !isLocal) return readShell(command, rest, setting);
  if (isLocal && !path.includes('node_modules/.bin/'))
    return OPAQUE[name] === 'a task of the repository'
      ? { opaque: OPAQUE[name] }
      : readScriptFile(first, setting, 'a program of the repository', argsOf(command, 1));
  const inner = innerCommand(command);
  return inner === undefined
    ? (readScriptRunner(command, setting) ?? readNamedProgram(name, rest))
    : readInner(inner, setting, name);
};

/** `yarn wrangler deploy` is a deploy tool, unless `package.json` has a script of that name. */
function readScriptRunner(command: Command, setting: Setting): Meaning | undefined {
  const inner = innerOf(command, SCRIPT_RUNNERS);
  const reader = DEPLOY_TOOLS.get(known(inner?.words[0] ?? []) ?? '');
  return inner === undefined || reader === undefined
    ? undefined
    : { opaque: 'a script of `package.json`', ...reader(inner, setting) };
}

/**
 * The command that a runner of packages (`npx`, `bundle exec`, `poetry run`) starts; `undefined` when it is not a
 * runner.
 */
export function innerCommand(command: Command): Command | undefined {
  return innerOf(command, TASK_RUNNERS);
}

function innerOf(command: Command, runners: ReadonlySet<string>): Command | undefined {
  const [first = [], ...rest] = command.words;
  const path = known(first) ?? '';
  const name = path.replace(/^.*\//, '');
  if (path.includes('node_modules/.bin/')) return { ...command, words: [[name], ...rest] };
  const sub = parseArguments(rest, WRAPPER_OPTIONS).operands[0];
  const isPair = sub !== undefined && runners.has(`${name} ${known(sub.text) ?? ''}`);
  if (!isPair && !runners.has(name)) return undefined;
  const words = isPair ? rest.slice(sub.at + 1) : rest;
  const operand = parseArguments(words, RUNNER_OPTIONS).operands[0];
  if (operand === undefined) return undefined;
  const program = known(operand.text);
  return {
    ...command,
    ...(command.splitAt !== undefined && { splitAt: 0 }),
    words: [program === undefined ? operand.text : [unversionedName(program)], ...words.slice(operand.at + 1)],
  };
}

/** `wrangler@4` is wrangler, `@scope/name@1` is `name`. */
function unversionedName(name: string): string {
  return name.replace(/^(.+)@.*$/, '$1').replace(/^@[^/]*\//, '');
}

function readInner(inner: Command, setting: Setting, runner: string): Meaning {
  const name = known(inner.words[0] ?? []);
  if (name === undefined) return { opaque: `a program that \`${runner}\` runs` };
  const reader = DEPLOY_TOOLS.get(name) ?? PROGRAM_READERS.get(name);
  if (reader !== undefined) return reader(inner, setting);
  if (name === 'git') return { undecided: [`what \`${runner}\` passes on to git`] };
  const meaning = readOther(inner, setting);
  return meaning.opaque === `the program \`${name}\`` ? { opaque: 'a program of a package' } : meaning;
}

function readNamedProgram(name: string, rest: readonly Text[]): Meaning {
  const runs = carriedByProgram(name, rest);
  const meaning = readInstalledProgram(name, rest);
  return runs.length === 0 ? meaning : { ...meaning, runs };
}

function readInstalledProgram(name: string, rest: readonly Text[]): Meaning {
  const [sub, next] = parseArguments(rest, WRAPPER_OPTIONS).operands.map(({ text }) => known(text) ?? '$');
  const isOf = (names: ReadonlySet<string> | undefined): boolean =>
    names !== undefined && (names.size === 0 || names.has(sub ?? '') || names.has(`${sub}_${next ?? ''}`));
  if (isOf(PUBLISHING.get(name))) return { opaque: 'a package is published' };
  if (HARMLESS_CMDLETS.has(name.toLowerCase())) return HARMLESS;
  if (sub !== undefined && RUNS_MORE.has(sub) && INSTALLER_NAMES.has(name))
    return { opaque: `a command that \`${name}\` runs` };
  if (HARMLESS_PROGRAMS.has(name)) return HARMLESS;
  if (sub === 'version' && rest.some((word) => known(word) === '--ignore-scripts')) return HARMLESS;
  if (startsPackage(name, sub, next)) return { opaque: 'a program of a package' };
  if (isVersion(rest) || isOf(HARMLESS_SUBCOMMANDS.get(name))) return HARMLESS;
  if (sub === undefined ? RUNS_NOTHING_ALONE.has(name) || WRAPPING_PROGRAMS.has(name) : runsNothing(name, rest))
    return HARMLESS;
  if (isUsualService(name, rest)) return HARMLESS;
  if (/^python[0-9.]*$/.test(name)) return readPython(rest);
  return { opaque: opaqueReason(name) };
}

function opaqueReason(name: string): string {
  if (['npm', 'pnpm', 'yarn', 'bun'].includes(name)) return 'a script of `package.json`';
  const why = Object.hasOwn(OPAQUE, name) ? OPAQUE[name] : undefined;
  return why ?? (HARMLESS_SUBCOMMANDS.has(name) ? 'a program of the repository' : `the program \`${name}\``);
}

/** `npm init @acme/x` runs the package `@acme/create-x`. */
function startsPackage(name: string, sub: string | undefined, next: string | undefined): boolean {
  return ['npm', 'pnpm', 'yarn', 'bun'].includes(name) && sub === 'init' && next !== undefined;
}

/** Whether a service is started that comes with the runner; any other may be a program of the repository. */
function isUsualService(name: string, rest: readonly Text[]): boolean {
  if (name !== 'systemctl' && name !== 'service') return false;
  const operands = rest.map((word) => known(word) ?? '$').filter((word) => !word.startsWith('-'));
  const verbs = new Set(wordsIn('start restart reload enable status stop reload-or-restart force-reload'));
  const [verb, services] =
    name === 'service' ? [operands[1] ?? 'status', operands.slice(0, 1)] : [operands[0] ?? '', operands.slice(1)];
  if (name === 'service' && ['status', 'stop'].includes(verb)) return true;
  return (
    verbs.has(verb) &&
    services.length > 0 &&
    services.every((one) => USUAL_SERVICES.has(one.replace(/(?:@[\w.-]+)?(?:\.(?:service|socket|timer))?$/, '')))
  );
}

/** Whether a program that can run others does not, here. */
function runsNothing(name: string, rest: readonly Text[]): boolean {
  if (name === 'command') return ['-v', '-V'].includes(known(rest[0] ?? []) ?? '');
  if (name === 'find') return !rest.some((word) => /^-(?:exec|ok)/.test(known(word) ?? ''));
  if (/^[gm]?awk$/.test(name)) return readAwk(rest).length === 0;
  return name === 'less' || name === 'more';
}

/** `python -m pip` is pip. */
function readPython(rest: readonly Text[]): Meaning {
  const at = rest.findIndex((word) => known(word) === '-m');
  const module = at < 0 ? undefined : known(rest[at + 1] ?? []);
  const isAlone = rest.slice(0, Math.max(at, 0)).every((word) => known(word)?.startsWith('-') === true);
  if (module === undefined || !isAlone) return { opaque: 'a program in another language' };
  if (['venv', 'virtualenv', 'ensurepip', 'compileall', 'json.tool', 'site', 'build'].includes(module)) return HARMLESS;
  const meaning = readNamedProgram(module, rest.slice(at + 2));
  return meaning.opaque === undefined || meaning.opaque === 'a package is published'
    ? meaning
    : { opaque: 'a program in another language' };
}

function isVersion(rest: readonly Text[]): boolean {
  return (
    rest.length === 1 &&
    ['--version', '-v', '-V', 'version', '-version', '--help', '-h', 'help'].includes(known(rest[0] ?? []) ?? '')
  );
}

/** A shell with a script, with `-c` that could not be read, or with what it is given on standard input. */
function readShell(command: Command, rest: readonly Text[], setting: Setting): Meaning {
  const args = parseArguments(rest, optionSpec('-o -O --rcfile --init-file -c'));
  if (isVersion(rest)) return HARMLESS;
  if (args.options.some(({ name }) => name === '-c'))
    return { opaque: `what \`${show(optionValue(args, '-c') ?? ['-c'])}\` runs` };
  const isStdin = args.options.some(({ name }) => name === '-s');
  const script = args.operands[0];
  if (script !== undefined && !isStdin && known(script.text) !== '-' && known(script.text) !== '/dev/stdin')
    return readScriptFile(script.text, setting, 'a script of the repository', argsOf(command, script.at + 2));
  return { opaque: command.stdin === undefined ? 'what is piped into it' : 'a script from standard input' };
}

/** What follows the word before that place, up to a word that may be several. */
function argsOf({ words, splitAt }: Command, from: number): Positional {
  if (splitAt === undefined) return { items: words.slice(from), open: false };
  // the first of several words begins as they do
  const isBegun = typeof words[splitAt]?.[0] === 'string' && known(words[splitAt]) === undefined;
  return { items: words.slice(from, Math.max(from, isBegun ? splitAt + 1 : splitAt)), open: true };
}

/** Without arguments of its own it has those of what sources it. */
function readSourcedFile(file: Text, args: Positional, setting: Setting): Meaning {
  return readScriptFile(file, setting, 'a script that is sourced', args.items.length === 0 ? undefined : args);
}

function readScriptFile(file: Text, setting: Setting, why: string, args: Positional | undefined): Meaning {
  const script = pathInWorkspace(file, setting);
  return {
    opaque: known(file) === undefined ? `which file \`${show(file)}\` is` : why,
    ...(script !== undefined && { script }),
    ...(args !== undefined && { args }),
  };
}

function reasonsFor(why: string, programs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(wordsIn(programs).map((program) => [program, why]));
}
