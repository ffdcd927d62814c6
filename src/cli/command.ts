import type { Terminal } from './terminal.ts';
import { parseArgs } from 'node:util';
import { quote } from '../report/safe-line.ts';
import { UsageError } from './usage-error.ts';
import { nearest } from '../policy/nearest.ts';

/** One option of a command. */
export interface Option {
  /** Name of its value in the help; an option without is a switch. */
  readonly value?: string;
  /** Its value may be left out; it is given as `--name=value` only. */
  readonly mayBeBare?: true;
  /** It may be given several times. */
  readonly repeats?: true;
  readonly help: string;
}

/** What help and argument parsing need to know of a command. */
export interface CliCommand {
  readonly name: string;
  /**
   * Words after the options, as the help shows them: `<policy|grant>`; of one that ends in `...` there may be several.
   */
  readonly operands?: string;
  /** What was probably meant by an operand, of a command that takes none. */
  readonly meant?: (operand: string) => string | undefined;
  readonly options: Readonly<Record<string, Option>>;
  /** What it does, in a few lines. */
  readonly about: string;
  readonly examples: readonly string[];
  /** Answers the exit code: 0 as hoped, 1 not, 2 bad input. */
  readonly run: (given: CommandLine, terminal: Terminal) => number | Promise<number>;
}

/** What was given on the command line, checked against the options of the command. */
export interface CommandLine {
  readonly text: (option: string) => string | undefined;
  /** All that was given to an option that repeats. */
  readonly texts: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
  readonly operands: readonly string[];
}

/**
 * Reads the words after the name of a command.
 * @throws InputError for an option that does not exist, comes twice, or lacks its value
 */
export function readCommandLine(command: CliCommand, words: readonly string[]): CommandLine {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [
      name,
      {
        type: option.value === undefined || option.mayBeBare === true ? ('boolean' as const) : ('string' as const),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true, allowPositionals: true });
  const texts = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, token.name);
    const before = texts.get(token.name) ?? [];
    if (before.length > 0 && option.repeats !== true)
      throw new UsageError(`${quote(token.rawName)} is given twice`, 'give it once');
    texts.set(token.name, [...before, readValue(token.rawName, option, token.value)]);
  }
  const most = command.operands === undefined ? 0 : command.operands.endsWith('...') ? Number.POSITIVE_INFINITY : 1;
  if (operands.length > most)
    throw new UsageError(
      `unexpected ${quote(operands[most] ?? '')}`,
      command.meant?.(operands[most] ?? '') ?? `see \`grantgate ${command.name} --help\``,
    );
  return {
    operands,
    text: (name) => texts.get(name)?.[0],
    texts: (name) => texts.get(name) ?? [],
    has: (name) => texts.has(name),
  };
}

function readValue(option: string, { value: expected, mayBeBare }: Option, value: string | undefined): string {
  if (mayBeBare === true && value === undefined) return '';
  if (expected === undefined && value !== undefined)
    throw new UsageError(`${quote(option)} takes no value`, `leave out ${quote(`=${value}`)}`);
  if (expected !== undefined && (value === undefined || value === ''))
    throw new UsageError(`${quote(option)} lacks its value`, `write \`${option} <${expected}>\``);
  return value ?? '';
}

function unknownOption(command: CliCommand, written: string, name: string): UsageError {
  const near = nearest(name, Object.keys(command.options));
  const hint = near === undefined ? `see \`grantgate ${command.name} --help\`` : `did you mean \`--${near}\`?`;
  return new UsageError(`unknown option ${quote(written)}`, hint);
}
