import { known, type Text } from '../../text.ts';
import { type Operand } from '../options.ts';

/**
 * Index after the last word of a subcommand (`workspace select`), wherever it stands; an unknown word may be any, once
 * the subcommand has begun. `undefined`: it is not there.
 */
export function afterSubcommand(operands: readonly Operand[], path: readonly string[]): number | undefined {
  const start = operands.findIndex((_, at) =>
    path.every((word, index) => mayBe(operands[at + index]?.text, word, index > 0 || at === 0)),
  );
  return path.length === 0 ? 0 : start < 0 ? undefined : start + path.length;
}

/** Whether the command is this subcommand for certain. */
export function isSubcommand(operands: readonly Operand[], path: readonly string[]): boolean {
  return path.every((word, index) => operands[index] !== undefined && known(operands[index].text) === word);
}

/** The operand at a position, and those that it may be if words before it are values of unknown options. */
export function operandAt(operands: readonly Operand[], from: number, which: number): readonly Text[] {
  const rest = operands.slice(from);
  const doubts = rest.filter((operand, index) => operand.doubtful && index <= which).length;
  return rest.slice(which, which + 1 + doubts).map(({ text }) => text);
}

function mayBe(text: Text | undefined, word: string, unknownToo: boolean): boolean {
  if (text === undefined) return false;
  return known(text) === word || (unknownToo && text.length === 1 && typeof text[0] === 'object');
}
