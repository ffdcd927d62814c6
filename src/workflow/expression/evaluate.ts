import type { Contexts } from '../data.ts';
import { toText } from './coerce.ts';
import { ThreeValuedEvaluator } from './evaluator.ts';
import { ExpressionFault, messageOf } from './fault.ts';
import type { Json, EvaluationOutcome } from './outcome.ts';
import { parseExpression } from './parse.ts';
import { abbreviate } from './segments.ts';
import type { Status } from './status.ts';
import { unknownIn } from './unknown-in.ts';
import { Filtered, isConcrete, isScalar, MAX_OPTIONS, optionsOf, type Value } from './value.ts';

/**
 * Evaluates an expression, without `${{` and `}}`, as GitHub does. It never throws.
 * Source: GitHub's reference, "Expressions"; where that is silent, actions/runner.
 */
export function evaluate(expression: string, contexts: Contexts): EvaluationOutcome {
  const value = expressionValue(expression, contexts);
  if (value instanceof ExpressionFault) return { kind: 'error', message: value.message };
  if (!isConcrete(value)) return { kind: 'unknown', sources: value.sources };
  const data = value instanceof Filtered ? value.items : value;
  const sources = unknownIn(data, abbreviate(expression));
  return sources.length > 0 ? { kind: 'unknown', sources } : { kind: 'known', value: data as Json };
}

/** All texts that an expression can come to, at most 16; `undefined` when they are more, or not known. */
export function possibleValues(expression: string, contexts: Contexts): readonly string[] | undefined {
  const value = expressionValue(expression, contexts);
  const options = value instanceof ExpressionFault ? undefined : optionsOf(value);
  const texts = options?.every(isScalar) === true ? [...new Set(options.map(toText))] : undefined;
  return texts === undefined || texts.length > MAX_OPTIONS ? undefined : texts;
}

/** What an expression comes to, or why it comes to nothing. */
export function expressionValue(
  expression: string,
  contexts: Contexts,
  status: Status = 'any',
): Value | ExpressionFault {
  try {
    return new ThreeValuedEvaluator(contexts, status).evaluate(parseExpression(expression));
  } catch (error) {
    return error instanceof ExpressionFault ? error : new ExpressionFault(messageOf(error));
  }
}
