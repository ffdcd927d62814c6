import type { Expr } from '@actions/expressions/ast';
import { FunctionCall, Literal } from '@actions/expressions/ast';
import { Kind } from '@actions/expressions/data/expressiondata';
import type { Contexts } from '../data.ts';
import { known } from '../text.ts';
import { expressionValue } from './evaluate.ts';
import { ExpressionFault } from './fault.ts';
import { parseExpression } from './parse.ts';
import { childrenOf } from './path.ts';
import { resolveText } from './resolve.ts';
import { segmentsOf } from './segments.ts';
import { isStatusFunction, type Status } from './status.ts';
import { truthOf } from './value.ts';

/**
 * The expressions of an `if:`: one, with or without `${{ }}`; or several in a text, which is true as any text that is
 * not empty.
 */
export interface StepCondition {
  readonly expressions: readonly string[];
  readonly isText: boolean;
}

/**
 * Reads an `if:`; `undefined` when there is none, or an empty one. Source: actions/languageservices,
 * `convertToIfCondition`.
 */
export function readCondition(raw: string | undefined): StepCondition | undefined {
  if (raw === undefined || raw.trim() === '') return undefined;
  const segments = segmentsOf(raw);
  const expressions = segments.filter(({ kind }) => kind === 'expression').map(({ text }) => text);
  if (expressions.length === 0) return { expressions: [raw.trim()], isText: false };
  const [first = ''] = expressions;
  // GitHub takes `${{ 'x' }}` for the text `x`, and reads that as the condition
  return segments.length > 1
    ? { expressions, isText: true }
    : { expressions: [expressionText(first) ?? first], isText: false };
}

/**
 * Whether a job or step with this `if:` runs. Without a status function GitHub adds `success()`, which counts as true
 * unless `status` is `failed` or `cancelled`: `true` means that it runs if all goes well. With those two, all but
 * `false` runs, or may run, although something before it failed or the run was cancelled.
 */
export function judgeCondition(
  raw: string | undefined,
  contexts: Contexts,
  status: Status = 'any',
): 'true' | 'false' | 'unknown' {
  const condition = readCondition(raw);
  if ((status === 'failed' || status === 'cancelled') && !callsStatus(condition)) return 'false';
  const truth =
    condition === undefined || raw === undefined ? true : truthOfCondition(condition, raw, contexts, status);
  return truth === undefined ? 'unknown' : `${truth}`;
}

/**
 * Whether an `if:` asks how what came before has ended. Without that, it holds only where all of it ran and went well.
 */
export function asksStatus(raw: string | undefined): boolean {
  return callsStatus(readCondition(raw));
}

function truthOfCondition(
  { expressions, isText }: StepCondition,
  raw: string,
  contexts: Contexts,
  status: Status,
): boolean | undefined {
  if (isText) return isTruthy(raw, contexts);
  const [expression = ''] = expressions;
  const value = expressionValue(expression, contexts, status);
  return value instanceof ExpressionFault ? undefined : truthOf(value);
}

/** Whether a text is not empty. */
function isTruthy(raw: string, contexts: Contexts): boolean | undefined {
  const text = resolveText(raw, contexts);
  return text.some((part) => typeof part === 'string') || (known(text) === undefined ? undefined : false);
}

/** An expression that cannot be read may call one. */
function callsStatus(condition: StepCondition | undefined): boolean {
  return (
    condition?.expressions.some((expression) => {
      try {
        return calls(parseExpression(expression));
      } catch {
        return true;
      }
    }) ?? false
  );
}

function calls(node: Expr): boolean {
  return (node instanceof FunctionCall && isStatusFunction(node.functionName.lexeme)) || childrenOf(node).some(calls);
}

function expressionText(expression: string): string | undefined {
  try {
    const node = parseExpression(expression);
    return node instanceof Literal && node.literal.kind === Kind.String ? node.literal.value.trim() : undefined;
  } catch {
    return undefined;
  }
}
