import type { CommandLine } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** One option of a command. */
export interface Option {
  /** Name of its value in the help; an option without is a switch. */
  readonly value?: string;
  readonly help: string;
}

/** What help and argument parsing need to know of a command. */
export interface CliCommand {
  readonly name: string;
  /**
   * Words after the options, as the help shows them: `<policy|grant>`; of one that ends in `...` there may be several.
   */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What it does, in a few lines. */
  readonly about: string;
  readonly examples: readonly string[];
  /** Answers the exit code: 0 as hoped, 1 not, 2 bad input. */
  readonly run: (given: CommandLine, terminal: Terminal) => number | Promise<number>;
}
