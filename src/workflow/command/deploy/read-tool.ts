import { dropStart, known, show, startsWith, type Text, textOf } from '../../text.ts';
import { Unknown } from '../../data.ts';
import { type Facet, type Touch } from '../../touch.ts';
import { type Command } from '../../shell/command.ts';
import { type Arguments, hasOption, optionSpec, type OptionSpec, parseArguments, wordsIn } from '../options.ts';
import { type CommandReader, HARMLESS, type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';
import { changeOf, isLeftOut, isListedCommand, isReading, schemeNames } from './changes.ts';
import { clusterNames } from './cluster-names.ts';
import { imageRepository } from './image-name.ts';
import { keyedNames, spreadLists } from './keyed-names.ts';
import { environmentsIn, separateNames } from './names-in.ts';
import { afterSubcommand, isSubcommand, operandAt } from './subcommand.ts';
import { type NamingOptions, type Tool } from './tool.ts';

/** The options of a tool, in one place of its command line. */
interface Spec {
  readonly spec: OptionSpec;
  readonly facets: ReadonlyMap<string, Facet>;
}

/** A reader of the commands of a deploy tool, from its entry in the table. */
export function toolReader(tool: Tool, program: string): CommandReader {
  let specs: Specs | undefined;
  return (command, setting) => {
    // made when the tool is first met: a workflow uses few of them
    specs ??= specsOf(tool);
    const { base, within } = specs;
    const parseWords = (words: readonly Text[]): ParsedTool => parseWithin(spreadLists(words, tool), base, within);
    return readTool(tool, program, command, setting, parseWords);
  };
}

/** The options of a tool everywhere, and after the subcommands that have more. */
interface Specs {
  readonly base: Spec;
  readonly within: readonly (Spec & { readonly path: readonly string[] })[];
}

function specsOf(tool: Tool): Specs {
  return {
    base: specOf(tool, {}),
    within: Object.entries(tool.within ?? {}).map(([path, options]) => ({
      path: wordsIn(path),
      ...specOf(tool, options),
    })),
  };
}

function specOf(tool: Tool, within: NamingOptions): Spec {
  const options = Object.entries({ ...tool.options, ...within });
  const facets = options.flatMap(([facet, spellings]) =>
    wordsIn(spellings).map((option): [string, Facet] => [option.split('|')[0] ?? '', facet as Facet]),
  );
  const taken = new Set(options.flatMap(([, spellings]) => spellings.split(/[\s|]+/)));
  const others = wordsIn(`${tool.pairs ?? ''} ${tool.values ?? ''}`).map((option) =>
    option
      .split('|')
      .filter((spelling) => !taken.has(spelling))
      .join('|'),
  );
  const spec = optionSpec([...options.map(([, spellings]) => spellings), ...others].join(' '), {
    switches: new Set(wordsIn(tool.flags ?? '')),
    singleDash: tool.singleDash === true,
    abbreviates: tool.abbreviates === true,
  });
  return { spec, facets: new Map(facets) };
}

interface ParsedTool extends Arguments {
  /** Values that are names, by facet. */
  readonly named: readonly (readonly [Facet, Text])[];
}

function parseWithin(words: readonly Text[], base: Spec, within: Specs['within']): ParsedTool {
  const first = parseTool(words, base);
  for (const inner of within) {
    const after = afterSubcommand(first.operands, inner.path);
    const at = after === undefined ? undefined : first.operands[after - 1]?.at;
    if (at === undefined) continue;
    const [outer, rest] = [parseTool(words.slice(0, at + 1), base), parseTool(words.slice(at + 1), inner)];
    return {
      named: [...outer.named, ...rest.named],
      options: [...outer.options, ...rest.options],
      operands: [...outer.operands, ...rest.operands],
      unclear: [...outer.unclear, ...rest.unclear],
    };
  }
  return first;
}

function parseTool(words: readonly Text[], { spec, facets }: Spec): ParsedTool {
  const args = parseArguments(words, spec);
  const named = args.options.flatMap(({ name, value }) => {
    const facet = facets.get(name);
    return facet === undefined || value === undefined
      ? []
      : separateNames(value).map((text): [Facet, Text] => [facet, text]);
  });
  return { ...args, named };
}

function readTool(
  tool: Tool,
  program: string,
  command: Command,
  setting: Setting,
  parseWords: (words: readonly Text[]) => ParsedTool,
): Meaning {
  const args = parseWords(command.words.slice(1));
  if (asksForHelp(args, tool) || isListedCommand(tool.local ?? '', args.operands))
    return { ...HARMLESS, ...opaqueOf(tool, args, []) };
  const named = facetNames(tool, args, command, setting);
  const touches = named
    .filter(([facet, name]) => facet !== 'file' || known(name) !== '-')
    .map(([facet, name]): Touch => ({
      kind: 'facet',
      facet,
      name: facet === 'registry' && tool.images === true ? imageRepository(name) : name,
    }));
  const undecided = toolUndecided(tool, program, args, command);
  return {
    ...(touches.length > 0 && { touches: uniqueTouches(touches) }),
    ...(undecided.length > 0 && { undecided }),
    ...(undecided.length === 0 && changeOf(tool, args, touches)),
    ...opaqueOf(tool, args, touches),
    ...settingAfter(tool, args, command, setting),
  };
}

function asksForHelp(args: Arguments, tool: Tool): boolean {
  return (
    hasOption(args, '--help', ...(tool.singleDash === true ? ['-help'] : [])) ||
    (args.operands.length === 0 &&
      args.options.some(
        ({ name, value }) => value === undefined && ['--version', '-version', '-v', '-V'].includes(name),
      ))
  );
}

function facetNames(
  tool: Tool,
  args: ParsedTool,
  command: Command,
  setting: Setting,
): readonly (readonly [Facet, Text])[] {
  const named: (readonly [Facet, Text])[] = [
    ...args.named,
    ...pairsOf(tool, args),
    ...toolOperands(tool, args),
    ...prefixedOperands(tool, args),
    ...switchesOf(tool, args),
    ...schemeNames(tool, args),
    ...keyedNames(tool, args),
    ...(tool.kubernetes === true ? clusterNames(args) : []),
  ].filter(([facet]) => !isLeftOut(tool, facet, args));
  for (const [variable, facet] of Object.entries(tool.variables ?? {})) {
    const value = command.variables.get(variable) ?? setting.variables.get(variable);
    if (value !== undefined && value.length > 0 && !named.some(([other]) => other === facet))
      named.push(...separateNames(value).map((name): [Facet, Text] => [facet, name]));
  }
  if (tool.folder === true && setting.folder.length > 0 && isListedCommand(tool.changes?.commands ?? '', args.operands))
    named.push(['file', setting.folder]);
  const otherwise = Object.entries(tool.otherwise ?? {}).find(([path]) =>
    path === '' ? args.operands.length === 0 : isSubcommand(args.operands, [path]),
  )?.[1];
  if (otherwise !== undefined && !named.some(([facet]) => facet === otherwise[0]))
    named.push([otherwise[0], [otherwise[1]]]);
  return named;
}

function pairsOf(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  const names = new Set(wordsIn(tool.pairs ?? '').flatMap((option) => option.split('|')));
  return args.options.flatMap(({ name, value }): readonly (readonly [Facet, Text])[] => {
    if (value === undefined || !names.has(name)) return [];
    const [first = '', ...rest] = value;
    if (typeof first === 'string' && first.startsWith('@')) return [['file', textOf(first.slice(1), ...rest)]];
    return environmentsIn(value).map((text) => ['alias', text]);
  });
}

function toolOperands(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  return (tool.operands ?? []).flatMap(([path, facet, which = 0]) => {
    const from = afterSubcommand(args.operands, wordsIn(path));
    if (from === undefined) return [];
    const names =
      which === 'every'
        ? args.operands.slice(from).flatMap(({ text }) => (isPair(text) ? [] : [text]))
        : operandAt(args.operands, from, which);
    return names.flatMap(separateNames).map((name): [Facet, Text] => [facet, name]);
  });
}

function prefixedOperands(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  return (tool.prefixes ?? []).flatMap(([beginnings, facet]) =>
    args.operands.flatMap(({ text }) => {
      const prefix = wordsIn(beginnings).find((one) => startsWith(text, one));
      return prefix === undefined ? [] : [[facet, dropStart(text, prefix.length)] as const];
    }),
  );
}

/** A label that is set or removed, and is not a name. */
function isPair(text: Text): boolean {
  return text.some((part) => typeof part === 'string' && part.includes('=')) || known(text)?.endsWith('-') === true;
}

function switchesOf(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  return (tool.switches ?? []).flatMap(([spellings, facet, name]) =>
    hasOption(args, ...wordsIn(spellings))
      ? [[facet, name === undefined ? [new Unknown(`every ${facet}`)] : [name]] as const]
      : [],
  );
}

/** After a subcommand that runs what cannot be seen, or only reads, options that are not known do not matter. */
function isLimited(tool: Tool, { operands, unclear }: Arguments, { words }: Command): boolean {
  const first = words.slice(1).findIndex((word) => unclear.includes(word));
  const before = operands.filter(({ at }) => at < first);
  return (
    Object.keys(tool.runs ?? {}).some((path) => path !== '*' && isSubcommand(before, wordsIn(path))) ||
    isReading(tool, before) ||
    changesNothing(tool, before)
  );
}

/** Of a tool all of whose writes are listed: whether what is known of the subcommand begins none of them. */
function changesNothing({ writes }: Tool, before: Arguments['operands']): boolean {
  const words = before.map(({ text }) => known(text));
  return (
    writes !== undefined &&
    words.length > 0 &&
    words.every((word) => word !== undefined) &&
    !writes.split(',').some((one) => {
      const listed = wordsIn(one);
      return words.every((word, index) => index >= listed.length || word === listed[index]);
    })
  );
}

function toolUndecided(tool: Tool, program: string, args: Arguments, command: Command): readonly string[] {
  const unclear =
    args.unclear.length === 0 || isLimited(tool, args, command)
      ? []
      : args.unclear.map((word) => `which options \`${show(word)}\` stands for`);
  const [first] = args.operands;
  const isUnknown = tool.plain !== true && first !== undefined && known(first.text) === undefined;
  const commands = Object.entries(tool.undecided ?? {}).flatMap(([path, why]) =>
    isSubcommand(args.operands, wordsIn(path)) ? [why] : [],
  );
  return [
    ...new Set([
      ...unclear,
      ...(isUnknown ? [`which command of \`${program}\` \`${show(first.text)}\` is`] : []),
      ...commands,
    ]),
  ];
}

function opaqueOf(tool: Tool, args: Arguments, touches: readonly Touch[]): { readonly opaque?: string } {
  for (const [path, why] of Object.entries(tool.runs ?? {}))
    if (
      path === '*'
        ? !asksForHelp(args, tool) && !isListedCommand(tool.local ?? '', args.operands)
        : isSubcommand(args.operands, wordsIn(path))
    )
      return { opaque: why };
  return touches.length === 0 && isListedCommand(tool.changes?.commands ?? '', args.operands)
    ? { opaque: tool.changes?.why ?? '' }
    : {};
}

function settingAfter(tool: Tool, args: Arguments, command: Command, setting: Setting): { readonly setting?: Setting } {
  const [path, variable] = tool.selects ?? [];
  if (
    path === undefined ||
    variable === undefined ||
    command.conditional ||
    !isSubcommand(args.operands, wordsIn(path))
  )
    return {};
  const name = args.operands[wordsIn(path).length]?.text;
  return name === undefined
    ? {}
    : { setting: { ...setting, variables: new Map([...setting.variables, [variable, name]]) } };
}

function uniqueTouches(touches: readonly Touch[]): readonly Touch[] {
  return [...new Map(touches.map((touch) => [JSON.stringify(touch), touch])).values()];
}
