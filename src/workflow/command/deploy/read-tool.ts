import { dropStart, known, startsWith, type Text, textOf } from '../../text.ts';
import { Unknown } from '../../data.ts';
import { type Facet, type Touch } from '../../touch.ts';
import { type Command } from '../../shell/command.ts';
import { type Arguments, hasOption, optionSpec, type OptionSpec, parseArguments, wordsIn } from '../options.ts';
import { type CommandReader, HARMLESS, type Meaning } from '../reader.ts';
import { type Setting } from '../setting.ts';
import { changeOf, isLeftOut, isListedCommand, isPhrase, schemeNames } from './changes.ts';
import { clusterNames } from './cluster-names.ts';
import { anyNames, hiddenWords, undecidedCommands } from './hidden-words.ts';
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
  if (asksForHelp(args, tool, command) || isPhrase(tool.local ?? '', args.operands))
    return { ...HARMLESS, ...opaqueOf(tool, args, command, []) };
  const named = facetNames(tool, args, command, setting);
  const touches = named
    .filter(([facet, name]) => facet !== 'file' || known(name) !== '-')
    .map(([facet, name]): Touch => ({
      kind: 'facet',
      facet,
      name: facet === 'registry' && tool.images === true ? imageRepository(name) : name,
    }));
  const undecided = undecidedCommands(tool, args);
  const hidden = hiddenWords(tool, program, args, command);
  const any = hidden.flatMap(({ word }) => anyNames(tool, word));
  return {
    ...(touches.length + any.length > 0 && { touches: uniqueTouches([...touches, ...any]) }),
    ...(undecided.length > 0 && { undecided }),
    ...(undecided.length === 0 && changeOf(tool, args, touches)),
    ...(hidden[0] !== undefined && { [tool.runs === undefined ? 'bounded' : 'opaque']: hidden[0].why }),
    ...opaqueOf(tool, args, command, touches),
    ...settingAfter(tool, args, command, setting),
  };
}

function asksForHelp(args: Arguments, tool: Tool, { words }: Command): boolean {
  return (
    asksByOption(args, tool, words) ||
    (args.operands.length === 0 &&
      args.options.some(
        ({ name, value }) => value === undefined && ['--version', '-version', '-v', '-V'].includes(name),
      ))
  );
}

/** `--help`, unless it may be the value of the option before it. */
function asksByOption(args: Arguments, tool: Tool, words: readonly Text[]): boolean {
  const spellings = ['--help', ...(tool.singleDash === true ? ['-help'] : [])];
  // what follows there is another program's
  if (!hasOption(args, ...spellings) || isListedCommand(tool.inner ?? '', args.operands)) return false;
  const at = words.findIndex((word) => spellings.includes(known(word) ?? ''));
  const before = known(words[at - 1] ?? []);
  return before !== undefined && (!before.startsWith('-') || wordsIn(tool.flags ?? '').includes(before));
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
  if (isListedCommand(tool.inner ?? '', args.operands)) return [];
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

function opaqueOf(
  tool: Tool,
  args: Arguments,
  command: Command,
  touches: readonly Touch[],
): Pick<Meaning, 'opaque' | 'toldByFile'> {
  for (const [path, why] of Object.entries(tool.runs ?? {}))
    if (
      path === '*'
        ? !asksForHelp(args, tool, command) && !isPhrase(tool.local ?? '', args.operands)
        : isSubcommand(args.operands, wordsIn(path))
    )
      return { opaque: why };
  if (!isListedCommand(tool.changes?.commands ?? '', args.operands)) return {};
  const why = tool.changes?.why ?? '';
  if (touches.length === 0) return { opaque: why };
  // a file or a folder tells the environment only to a policy that lists it
  return touches.every((touch) => touch.kind === 'facet' && touch.facet === 'file') ? { toldByFile: why } : {};
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
