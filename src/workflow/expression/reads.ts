import type { Expr } from '@actions/expressions/ast';
import { IndexAccess, Grouping } from '@actions/expressions/ast';
import { readCondition } from './condition.ts';
import { parseExpression } from './parse.ts';
import { childrenOf, contextPath } from './path.ts';
import { segmentsOf } from './segments.ts';

/**
 * The paths of the contexts that the expressions of a scalar read, in lower case: `github.event.issue.title`. `*`
 * stands for any property, where the index is computed or all are read; a path stands for all below it:
 * `toJSON(github)` reads `github`.
 */
export function contextsRead(raw: string): readonly string[] {
  return readBy(
    segmentsOf(raw)
      .filter(({ kind }) => kind !== 'text')
      .map(({ text }) => text),
  );
}

/** The paths of the contexts that an `if:` reads, which needs no `${{ }}`. */
export function contextsReadByCondition(raw: string | undefined): readonly string[] {
  return readBy(readCondition(raw)?.expressions ?? []);
}

function readBy(expressions: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const expression of expressions) {
    try {
      collectReads(parseExpression(expression), found);
    } catch {
      // a text that is not an expression is searched as it is, so that no name of a context in it gets lost
      for (const [path] of expression.matchAll(/[a-z_][\w-]*(?:\.[\w*-]+)*/gi)) found.add(path.toLowerCase());
    }
  }
  return [...found];
}

function collectReads(node: Expr, found: Set<string>): void {
  const path = contextPath(node);
  if (path !== undefined) found.add(path.toLowerCase());
  for (const child of path === undefined ? childrenOf(node) : indexesIn(node)) collectReads(child, found);
}

/** The computed indexes of a path. */
function indexesIn(node: Expr): readonly Expr[] {
  if (node instanceof Grouping) return indexesIn(node.group);
  if (!(node instanceof IndexAccess)) return [];
  return [...indexesIn(node.expr), ...childrenOf(node).slice(1)];
}
