import { known, namedText, type Text } from '../../text.ts';
import { type Command } from '../../shell/command.ts';
import { type Arguments, hasOption, type OptionSpec, optionSpec, optionValue } from '../options.ts';
import { otherRepository, touching, type Where } from './github-touch.ts';
import { type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';

/** A command of `gh`, with its options sorted out. */
export interface GhCall {
  readonly args: Arguments;
  /** Operands after the subcommand. */
  readonly operands: readonly Text[];
  readonly where: Where;
  readonly command: Command;
  readonly setting: Setting;
}

/** A subcommand of `gh`: its options that take a value, and what it touches. */
export interface GhCommand {
  readonly spec: OptionSpec;
  readonly read: (call: GhCall) => Meaning;
}

/** An entry of the table of subcommands. Options are written as for {@link optionSpec}; `--repo` is added. */
export function ghCommand(options: string, read: (call: GhCall) => Meaning): GhCommand {
  return { spec: optionSpec(`-R|--repo ${options}`), read };
}

/** The repository option as given. */
export function repoOption(args: Arguments): Text | undefined {
  return optionValue(args, '-R');
}

/** A word that `gh` takes for one name, whatever is in it; one that may be several words stays as it is. */
export function oneName(name: Text, { splitAt }: Command): Text {
  return splitAt === undefined ? namedText(name) : name;
}

/** Writes what no branch, tag or environment notices, such as an issue. */
export function writesApart({ where }: GhCall): Meaning {
  return touching(...otherRepository(where));
}

/** Whether a switch is on: given, and not `=false`. */
export function isGhOptionOn(args: Arguments, ...names: readonly string[]): boolean {
  return (
    hasOption(args, ...names) &&
    !args.options.some(({ name, value }) => names.includes(name) && value !== undefined && known(value) === 'false')
  );
}
