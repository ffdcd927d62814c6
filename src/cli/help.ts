import { columns } from './columns.ts';
import type { CliCommand, Option } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What `grantgate --help` prints. */
export function overview(): string {
  const commands = [...COMMANDS].map(([name, { summary }]): readonly [string, string] => [name, summary]);
  return [
    'grantgate: runs go on only while an approved, unexpired grant covers them',
    '',
    'Usage: grantgate <command> [options]',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Options:',
    ...columns([
      ['--help', 'Show this, or the help of a command'],
      ['--version', 'Show the version'],
    ]),
    '',
    'Exit codes: 0 allowed or clean, 1 refused or with errors, 2 bad input.',
    '',
  ].join('\n');
}

/** The commands whose names begin with a word: `grant revoke`, `grant freeze`. */
export function commandsOf(word: string): readonly string[] {
  return [...COMMANDS.keys()].filter((name) => name.startsWith(`${word} `));
}

/** What `grantgate <word> --help` prints, of a word that several commands begin with. */
export function describeGroup(word: string): string {
  const rows = commandsOf(word).map((name): readonly [string, string] => [name, COMMANDS.get(name)?.summary ?? '']);
  return [
    `Usage: grantgate ${word} <command> [options]`,
    '',
    'Commands:',
    ...columns(rows),
    '',
    'Options:',
    ...columns([['--help', 'Show this, or the help of a command']]),
    '',
    `Examples of each: \`grantgate ${commandsOf(word)[0] ?? word} --help\``,
    '',
  ].join('\n');
}

/** What `grantgate <command> --help` prints. */
export function describeCommand(command: CliCommand): string {
  const options = Object.entries(command.options).map(([name, option]): readonly [string, string] => [
    `--${name}${valueInHelp(option)}`,
    option.help,
  ]);
  return [
    command.about,
    '',
    `Usage: grantgate ${command.name}${command.operands === undefined ? '' : ` ${command.operands}`}` +
      (options.length === 0 ? '' : ' [options]'),
    '',
    'Options:',
    ...columns([...options, ['--help', 'Show this']]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function valueInHelp({ value, mayBeBare }: Option): string {
  if (value === undefined) return '';
  return mayBeBare === true ? `[=<${value}>]` : ` <${value}>`;
}
