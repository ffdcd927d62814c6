import { toText } from './coerce.ts';
import { contains, endsWithText, isAtStart } from './containing.ts';
import { ExpressionFault } from './fault.ts';
import { formatText, joinedList } from './format.ts';
import { fromJson, toJson } from './json.ts';
import { TRUE_OR_FALSE, type Concrete, type Options, type Value } from './value.ts';

/** A function of GitHub's expressions, on values that are there. */
export interface ExpressionFunction {
  readonly call: (values: readonly Concrete[]) => Value;
  /** All that it can give, whatever its arguments are. */
  readonly otherwise?: Options;
}

/**
 * The functions by name in lower case; `case`, `hashFiles` and the status functions are the evaluator's. Source:
 * GitHub's reference, "Expressions".
 */
export const FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map<string, ExpressionFunction>([
  ['contains', { call: ([within = null, what = null]) => contains(within, what), otherwise: TRUE_OR_FALSE }],
  ['startswith', { call: ([within = null, what = null]) => isAtStart(within, what), otherwise: TRUE_OR_FALSE }],
  ['endswith', { call: ([within = null, what = null]) => endsWithText(within, what), otherwise: TRUE_OR_FALSE }],
  ['format', { call: ([template = null, ...values]) => formatText(toText(template), values.map(toText)) }],
  ['join', { call: ([list = null, separator]) => joinedList(list, separator) }],
  ['tojson', { call: ([value = null]) => toJson(value) }],
  ['fromjson', { call: ([text = null]) => fromJson(toText(text)) }],
]);

/**
 * The function of that name.
 * @throws ExpressionFault when there is none
 */
export function functionOf(name: string): ExpressionFunction {
  const found = FUNCTIONS.get(name);
  if (found === undefined) throw new ExpressionFault(`unrecognized function: \`${name}\``);
  return found;
}
