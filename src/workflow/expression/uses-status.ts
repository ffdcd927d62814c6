import { Binary, FunctionCall, Unary, type Expr } from '@actions/expressions/ast';
import { readCondition } from './condition.ts';
import { parseExpression } from './parse.ts';
import { childrenOf } from './path.ts';
import { isStatusFunction } from './status.ts';

/**
 * What a condition asks of the job's status: each of these can make it run although something before it failed, or was
 * cancelled.
 */
export interface StatusUse {
  readonly always: boolean;
  /** `!cancelled()`: true after a failure. */
  readonly notCancelled: boolean;
  /** `failure()` or `!success()`. */
  readonly failure: boolean;
  readonly cancelled: boolean;
}

type Polarity = 'asserted' | 'negated' | 'compared';

/**
 * Finds what an `if:` asks of the job's status; `'always()'` in a string does not count. One that cannot be read asks
 * nothing: GitHub refuses it.
 */
export function usesStatus(raw: string | undefined): StatusUse {
  const condition = readCondition(raw);
  const found = new Set<string>();
  for (const expression of condition?.expressions ?? []) {
    try {
      collectStatus(parseExpression(expression), 'asserted', found);
    } catch {
      continue;
    }
  }
  return {
    // a text is true whatever the functions in it give
    always: found.has('always') || (condition?.isText === true && found.size > 0),
    notCancelled: found.has('!cancelled'),
    failure: found.has('failure') || found.has('!success'),
    cancelled: found.has('cancelled'),
  };
}

function collectStatus(node: Expr, polarity: Polarity, found: Set<string>): void {
  if (node instanceof FunctionCall && isStatusFunction(node.functionName.lexeme)) {
    const name = node.functionName.lexeme.toLowerCase();
    if (polarity !== 'negated') found.add(name);
    if (polarity !== 'asserted') found.add(`!${name}`);
  }
  for (const child of childrenOf(node)) collectStatus(child, polarityBelow(node, polarity), found);
}

function polarityBelow(node: Expr, polarity: Polarity): Polarity {
  if (node instanceof Unary && polarity !== 'compared') return polarity === 'negated' ? 'asserted' : 'negated';
  return node instanceof Binary || node instanceof FunctionCall ? 'compared' : polarity;
}
