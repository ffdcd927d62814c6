import {
  allHold,
  anyHolds,
  claimIn,
  type Formula,
  formulaSize,
  NO,
  noneHolds,
  notModelled,
  YES,
} from '../inclusion/formula.ts';
import { ANY_TEXT, type Language, literal, literals } from '../language.ts';
import { celTime } from './cel-time.ts';
import { celValue, type CelNode, type CelValue, parseCel } from './cel-node.ts';
import { regexLanguage } from './regex-language.ts';

/** What names of an expression stand for. */
export interface CelNames {
  /** The claim that a path such as `assertion.sub` or `attribute.repository` is; `undefined` where it is not one. */
  readonly claim: (path: readonly string[]) => string | undefined;
}

/**
 * The condition on tokens that an expression of CEL is, as far as it compares claims with texts; what else is in it is
 * not modelled. A claim that is not there is an error, which lets nothing in unless the rest decides without it.
 * https://github.com/google/cel-spec/blob/master/doc/langdef.md#logical-operators
 */
export function celFormula(expression: string, names: CelNames): Formula {
  const node = parseCel(expression);
  return node === undefined ? notModelled(`\`${expression}\`: it is not CEL`) : readNode(node, names);
}

function readNode(node: CelNode, names: CelNames): Formula {
  switch (node.op) {
    case '&&':
      return allHold(...node.args.map((part) => readNode(part, names)));
    case '||':
      return anyHolds(...node.args.map((part) => readNode(part, names)));
    case '!_':
      return noneHolds(readNode(node.args, names));
    case '?:': {
      const [condition, yes, no] = node.args;
      const asked = readNode(condition, names);
      // it stands there twice, so choices in choices would double with each
      if (formulaSize(asked) > MAX_CHOSEN_PARTS) return notReadNode(node);
      return choice(asked, readNode(yes, names), readNode(no, names));
    }
    case 'value':
      return typeof node.args === 'boolean' ? { kind: 'fixed', truth: node.args ? 'yes' : 'no' } : notReadNode(node);
    case '==':
      return compare(node, node.args, names);
    case '!=':
      return noneHolds(compare(node, node.args, names));
    case 'in':
      return readIn(node, node.args, names);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return celTime(node.op, node.args) ?? notReadNode(node);
    case 'call':
      return readHas(node, node.args, names);
    case 'rcall':
      return readMethod(node, node.args, names);
    default:
      return notReadNode(node);
  }
}

const MAX_CHOSEN_PARTS = 50;

function choice(condition: Formula, yes: Formula, no: Formula): Formula {
  return anyHolds(allHold(condition, yes), allHold(noneHolds(condition), no));
}

function notReadNode(node: CelNode): Formula {
  return notModelled(`\`${node.input.slice(node.start, node.end)}\``);
}

/** A claim compared with a text, on whichever side it is. */
function compare(node: CelNode, [left, right]: readonly [CelNode, CelNode], names: CelNames): Formula {
  const values = [celValue(left), celValue(right)] as const;
  const [one, other] = values[0]?.kind === 'path' ? values : [values[1], values[0]];
  const claim = namedClaim(one, names);
  if (claim === undefined) return constants(values) ?? notReadNode(node);
  if (other?.kind === 'text') return claimIn(claim, literals([other.text]), 'error');
  return other?.kind === 'other' ? claimIn(claim, [], 'error') : notReadNode(node);
}

/** Two texts: what is written to be always true. */
function constants([one, other]: readonly [CelValue | undefined, CelValue | undefined]): Formula | undefined {
  if (one?.kind !== 'text' || other?.kind !== 'text') return undefined;
  return one.text === other.text ? YES : NO;
}

function readIn(node: CelNode, [left, right]: readonly [CelNode, CelNode], names: CelNames): Formula {
  const [value, list] = [celValue(left), celValue(right)];
  const claim = namedClaim(value, names);
  if (claim !== undefined && list?.kind === 'list') return claimIn(claim, literals(list.texts), 'error');
  const isAssertion = list?.kind === 'path' && list.path.join('.') === 'assertion';
  return isAssertion && value?.kind === 'text' ? claimIn(value.text, ANY_TEXT) : notReadNode(node);
}

function readHas(node: CelNode, [name, [argument]]: readonly [string, readonly CelNode[]], names: CelNames): Formula {
  const claim = argument === undefined ? undefined : namedClaim(celValue(argument), names);
  return name === 'has' && claim !== undefined ? claimIn(claim, ANY_TEXT) : notReadNode(node);
}

const METHODS: Readonly<Record<string, (text: string) => Language | undefined>> = {
  startsWith: (text) => [[...literal(text), ...(ANY_TEXT[0] ?? [])]],
  endsWith: (text) => [[...(ANY_TEXT[0] ?? []), ...literal(text)]],
  contains: (text) => [[...(ANY_TEXT[0] ?? []), ...literal(text), ...(ANY_TEXT[0] ?? [])]],
  matches: regexLanguage,
};

function readMethod(
  node: CelNode,
  [method, receiver, [argument]]: readonly [string, CelNode, readonly CelNode[]],
  names: CelNames,
): Formula {
  const claim = namedClaim(celValue(receiver), names);
  const text = argument === undefined ? undefined : celValue(argument);
  if (claim === undefined || text?.kind !== 'text' || !Object.hasOwn(METHODS, method)) return notReadNode(node);
  const language = METHODS[method]?.(text.text);
  return language === undefined ? notReadNode(node) : claimIn(claim, language, 'error');
}

function namedClaim(value: CelValue | undefined, names: CelNames): string | undefined {
  return value?.kind === 'path' ? names.claim(value.path) : undefined;
}
