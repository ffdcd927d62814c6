import type { CliCommand } from './command.ts';
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

/** What `grantgate <command> --help` prints. */
export function describeCommand(command: CliCommand): string {
  const options = Object.entries(command.options).map(([name, option]): readonly [string, string] => [
    `--${name}${option.value === undefined ? '' : ` <${option.value}>`}`,
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

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
