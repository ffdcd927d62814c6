import { known, type Text } from '../../text.ts';
import { type Facet, type Touch } from '../../touch.ts';
import { type Arguments, hasOption, type Operand, wordsIn } from '../options.ts';
import { afterSubcommand, isSubcommand } from './subcommand.ts';
import { type Tool } from './tool.ts';

/** What a change is called that only credentials bound. */
export const BY_CREDENTIALS = 'what its credentials let it change';

/** Of a tool whose entry says nothing else. */
const USUAL_READS = {
  verbs:
    'list ls get show status info log logs describe view history diff plan preview output outputs graph ' +
    'tail synth synthesize validate whoami check inspect top ps search pull events wait open health regions docs help',
  groups:
    'stack stacks config state workspace app apps service services env environment environments secret secrets ' +
    'project projects context deployment deployments releases domains certs volumes machine machines compute droplet ' +
    'database databases pages kv r2 d1 versions',
};

/** What a command of a tool changes elsewhere, as far as its credentials let it. */
export function changeOf(tool: Tool, args: Arguments, touches: readonly Touch[]): { readonly bounded?: string } {
  const { operands } = args;
  if (isPushing(tool, args) || hasOption(args, ...wordsIn(tool.changing ?? ''))) return { bounded: BY_CREDENTIALS };
  const isChange = isListedCommand(tool.changes?.commands ?? '', operands);
  if (tool.runs?.['*'] !== undefined) return {};
  const isNothing = operands.length === 0 && touches.length === 0;
  return !isChange && (isNothing || isReading(tool, operands) || copiesHere(tool, args))
    ? {}
    : { bounded: BY_CREDENTIALS };
}

/**
 * Whether a command only reads.
 *
 * INVARIANT: a word that is not known, or may be the value of an option, is not taken for a verb that reads; and only
 * what is listed reads.
 */
export function isReading({ reads, selects }: Tool, operands: readonly Operand[]): boolean {
  const { phrases = '', skip = 0 } = reads ?? {};
  const { verbs = USUAL_READS.verbs, groups = reads?.verbs === undefined ? USUAL_READS.groups : '' } = reads ?? {};
  if (isPhrase(`${phrases},${selects?.[0] ?? ''}`, operands)) return true;
  const nouns = new Set(wordsIn(groups));
  const before = (index: number): readonly string[] => operands.slice(0, index).map(({ text }) => known(text) ?? '');
  const isFirst = (index: number): boolean => before(index).every((word) => word === 'alpha' || word === 'beta');
  const isNoun = (word: string, index: number): boolean => nouns.has(word) || (nouns.has(`^${word}`) && isFirst(index));
  const at = operands.findIndex(({ text }, index) => index >= skip && !isNoun(known(text) ?? '', index));
  const verb = operands[at];
  if (verb === undefined || operands.slice(0, at + 1).some(({ doubtful }) => doubtful)) return false;
  // `apps:info` has the noun in the same word; `access-context-manager` is a noun, `get-iam-policy` after one is a verb
  const end = isFirst(at) ? '$' : '(?:-|$)';
  return new RegExp(`^(?:[a-z]+:)?(?:${wordsIn(verbs).join('|')})${end}`).test(known(verb.text) ?? '');
}

/** Whether the command is one of a list, and none of its words may be the value of an option that is not known. */
export function isPhrase(commands: string, operands: readonly Operand[]): boolean {
  return commands.split(',').some((path) => {
    const words = wordsIn(path);
    return (
      words.length > 0 &&
      isSubcommand(operands, words) &&
      operands.slice(0, words.length).every(({ doubtful }) => !doubtful)
    );
  });
}

/** Names after a scheme, as in `s3://shop/index.html`; of a command that copies, only what it copies to. */
export function schemeNames(tool: Tool, args: Arguments): readonly (readonly [Facet, Text])[] {
  const { operands } = args;
  const from = copiedFrom(tool, operands);
  return (tool.schemes ?? []).flatMap(([scheme, facet, within]) =>
    operands.flatMap((operand, index): readonly (readonly [Facet, Text])[] => {
      const [first, ...rest] = operand.text;
      const isInside = index > wordsIn(within).length && isSubcommand(operands, wordsIn(within));
      if (typeof first === 'object' && isInside && operand !== from) return [[facet, operand.text]];
      if (operand === from || typeof first !== 'string' || !first.startsWith(scheme)) return [];
      const bare = first.slice(scheme.length);
      const end = bare.indexOf('/');
      const name: Text = end >= 0 ? [bare.slice(0, end)] : bare === '' ? rest : [bare, ...rest];
      return name.length === 0 || known(name) === '' ? [] : [[facet, beforeSlash(name)]];
    }),
  );
}

/** Names of things that hold nothing but themselves: to look at one touches nothing. */
const LOOKED_AT: readonly Facet[] = ['bucket', 'parameter', 'registry', 'database'];

/**
 * Whether names of this facet say nothing for the command: of what is only looked at, as a bucket that is listed, and a
 * tag of an image that is not pushed.
 */
export function isLeftOut(tool: Tool, facet: Facet, args: Arguments): boolean {
  if (LOOKED_AT.includes(facet) && isReading(tool, args.operands) && !isPushing(tool, args)) return true;
  const { only = [] } = tool;
  const rules = only.filter(([commands, named]) => named === facet && isListedCommand(commands, args.operands));
  return rules.length > 0 && !rules.some(([, , options]) => isAsked(options, args));
}

/** Whether the command is one of a list, for certain. */
export function isListedCommand(commands: string, operands: readonly Operand[]): boolean {
  return commands.split(',').some((path) => path !== '' && isSubcommand(operands, wordsIn(path)));
}

function isPushing({ only = [] }: Tool, args: Arguments): boolean {
  return only.some(([commands, , options]) => isListedCommand(commands, args.operands) && isAsked(options, args));
}

/** `--push`, or `--output=type=registry`: an option, or one whose value has this in it. */
function isAsked(options: string, args: Arguments): boolean {
  return wordsIn(options).some((option) => {
    const [name = '', ...value] = option.split('=');
    const wanted = value.join('=');
    if (wanted === '') return hasOption(args, name);
    return args.options.some(
      (one) => one.name === name && (one.value === undefined || (known(one.value)?.includes(wanted) ?? true)),
    );
  });
}

/** What a command copies from, where it says both. */
function copiedFrom({ copies = '' }: Tool, operands: readonly Operand[]): Operand | undefined {
  const ends = copies.split(',').flatMap((path) => {
    const after =
      path !== '' && isSubcommand(operands, wordsIn(path)) ? afterSubcommand(operands, wordsIn(path)) : undefined;
    return after === undefined ? [] : [after];
  });
  const [at] = ends;
  const sides = at === undefined ? [] : operands.slice(at);
  // an operand more may be the value of an option that is not known
  return sides.length === 2 && sides.every(({ doubtful }) => !doubtful) ? sides[0] : undefined;
}

/** Whether it copies to the machine that it runs on. */
function copiesHere(tool: Tool, { operands }: Arguments): boolean {
  if (copiedFrom(tool, operands) === undefined) return false;
  const to = known(operands.at(-1)?.text ?? []);
  return to !== undefined && to !== '' && !to.includes('://');
}

function beforeSlash(name: Text): Text {
  const at = name.findIndex((part) => typeof part === 'string' && part.includes('/'));
  if (at < 0) return name;
  const part = name[at];
  return [
    ...name.slice(0, at),
    ...(typeof part === 'string' && !part.startsWith('/') ? [part.split('/')[0] ?? ''] : []),
  ];
}
