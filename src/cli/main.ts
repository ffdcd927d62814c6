import { safeLine, quote } from '../report/safe-line.ts';
import { readCommandLine } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandsOf, describeCommand, describeGroup, overview } from './help.ts';
import { UsageError } from './usage-error.ts';
import { nearest } from '../policy/nearest.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Runs the command line `grantgate …` and answers its exit code. Never throws: what goes wrong is told on stderr. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.stderr.write(`grantgate: ${lines(error.message)}\n  ${lines(error.hint)}\n`);
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(
      `grantgate: unexpected error: ${safeLine(message)}\n` +
        '  this is a mistake in grantgate: please report it with the command you gave\n',
    );
    if (terminal.env['GRANTGATE_DEBUG'] !== undefined && error instanceof Error)
      terminal.stderr.write(`${error.stack ?? ''}\n`);
    return 2;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const { name, rest } = splitName(words);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name !== undefined && isTopic(splitName(rest).name)) return dispatch([...rest, '--help'], terminal);
    (name === undefined ? terminal.stderr : terminal.stdout).write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const entry = COMMANDS.get(name);
  if (entry === undefined && commandsOf(name).length > 0) return runGroup(name, rest, terminal);
  if (entry === undefined) throw unknownCommand(name);
  const command = await entry.load();
  if (wantsHelp(rest)) {
    terminal.stdout.write(describeCommand(command));
    return 0;
  }
  return command.run(readCommandLine(command, rest), terminal);
}

/** Names that commands are also looked for by. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['trust', 'walls']]);

/** The name of a command may be of two words: `grant revoke`. */
function splitName(written: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  const words = written.map((word, index) => (index === 0 ? (OTHER_NAMES.get(word) ?? word) : word));
  const [first, second, ...others] = words;
  const both = `${first ?? ''} ${second ?? ''}`;
  return COMMANDS.has(both) ? { name: both, rest: others } : { name: first, rest: words.slice(1) };
}

function isTopic(name: string | undefined): boolean {
  return name !== undefined && (COMMANDS.has(name) || commandsOf(name).length > 0);
}

/** `grantgate grant` by itself: which commands there are, or that the second word is none of them. */
function runGroup(name: string, rest: readonly string[], { stdout, stderr }: Terminal): number {
  const [second] = rest;
  if (second === undefined || wantsHelp(rest)) {
    (second === undefined ? stderr : stdout).write(describeGroup(name));
    return second === undefined ? 2 : 0;
  }
  const near = nearest(`${name} ${second}`, commandsOf(name));
  throw new UsageError(
    `unknown command ${quote(`${name} ${second}`)}`,
    near === undefined ? `see \`grantgate ${name} --help\`` : `did you mean \`grantgate ${near}\`?`,
  );
}

function wantsHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}

function unknownCommand(name: string): UsageError {
  const near = nearest(name, [...new Set([...COMMANDS.keys()].flatMap((key) => [key, key.split(' ')[0] ?? '']))]);
  const what = name.startsWith('-') ? 'option' : 'command';
  return new UsageError(
    `unknown ${what} ${quote(name)}`,
    near === undefined ? 'see `grantgate --help`' : `did you mean \`grantgate ${near}\`?`,
  );
}

/** Several lines of our own may hold names from outside: each stays a line that can do nothing. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => safeLine(line, 500))
    .join('\n  ');
}
