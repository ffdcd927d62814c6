import { Binary, FunctionCall, Grouping, Logical, Unary, type Expr } from '@actions/expressions/ast';
import { parseExpression } from './parse.ts';
import { contextPath } from './path.ts';
import { contextsRead } from './reads.ts';
import { segmentsOf } from './segments.ts';

/** Functions that give a truth value, a digest or nothing of the text that they are given. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'failure',
  'always',
  'cancelled',
]);

/**
 * The paths of the contexts, in lower case, whose text becomes part of a scalar: a comparison gives none of what it
 * compares, and `a && 'b' || 'c'` gives `b` or `c`.
 */
export function textSources(raw: string): readonly string[] {
  const found = new Set<string>();
  for (const { kind, text } of segmentsOf(raw)) {
    if (kind === 'text') continue;
    try {
      collectText(parseExpression(text), found);
    } catch {
      for (const path of contextsRead(`\${{ ${text} }}`)) found.add(path);
    }
  }
  return [...found];
}

function collectText(node: Expr, found: Set<string>): void {
  const path = contextPath(node);
  if (path !== undefined) found.add(path.toLowerCase());
  else for (const part of textParts(node)) collectText(part, found);
}

function textParts(node: Expr): readonly Expr[] {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary || node instanceof Binary) return [];
  // what is not the last of `&&` comes out only where it is empty
  if (node instanceof Logical) return node.operator.lexeme === '&&' ? node.args.slice(-1) : node.args;
  if (node instanceof FunctionCall) return WITHOUT_TEXT.has(node.functionName.lexeme.toLowerCase()) ? [] : node.args;
  return 'expr' in node ? [node.expr as Expr] : [];
}
