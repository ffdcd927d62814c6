import { known, show, type Text } from '../../text.ts';
import { Unknown } from '../../data.ts';
import { type Facet, type Touch } from '../../touch.ts';
import { type Command } from '../../shell/command.ts';
import { type Arguments, wordsIn } from '../options.ts';
import { isReading } from './changes.ts';
import { isSubcommand } from './subcommand.ts';
import { type Tool } from './tool.ts';

/** After a subcommand that runs what cannot be seen, or only reads, options that are not known do not matter. */
function isLimited(tool: Tool, { operands, unclear }: Arguments, { words }: Command): boolean {
  const first = words.slice(1).findIndex((word) => unclear.includes(word));
  const before = operands.filter(({ at }) => at < first);
  return (
    Object.keys(tool.runs ?? {}).some((path) => path !== '*' && isSubcommand(before, wordsIn(path))) ||
    isReading(tool, before)
  );
}

/** Words that may be anything that the tool takes, and what is not known of them. */
export function hiddenWords(
  tool: Tool,
  program: string,
  args: Arguments,
  command: Command,
): readonly { readonly word: Text; readonly why: string }[] {
  const [first] = args.operands;
  const isUnknown = tool.plain !== true && first !== undefined && known(first.text) === undefined;
  const unclear = args.unclear.length === 0 || isLimited(tool, args, command) ? [] : args.unclear;
  return [
    ...(isUnknown ? [{ word: first.text, why: `which command of \`${program}\` \`${show(first.text)}\` is` }] : []),
    ...unclear.map((word) => ({ word, why: `which options \`${show(word)}\` stands for` })),
  ];
}

/** Of each kind of names that a tool takes, one that is not known. */
export function anyNames(tool: Tool, word: Text): readonly Touch[] {
  const facets = new Set<Facet>([
    ...[tool.options ?? {}, ...Object.values(tool.within ?? {})].flatMap((options) => Object.keys(options) as Facet[]),
    ...(tool.operands ?? []).map(([, facet]) => facet),
    ...(tool.prefixes ?? []).map(([, facet]) => facet),
    ...(tool.switches ?? []).map(([, facet]) => facet),
    ...(tool.keyed ?? []).map(([, , facet]) => facet),
    ...(tool.schemes ?? []).map(([, facet]) => facet),
    ...(tool.pairs === undefined ? [] : (['alias'] as const)),
  ]);
  return [...facets].map((facet) => ({ kind: 'facet', facet, name: [new Unknown(show(word))] }));
}

/** Why the target of its subcommand cannot be determined. */
export function undecidedCommands(tool: Tool, args: Arguments): readonly string[] {
  return Object.entries(tool.undecided ?? {}).flatMap(([path, why]) =>
    isSubcommand(args.operands, wordsIn(path)) ? [why] : [],
  );
}
