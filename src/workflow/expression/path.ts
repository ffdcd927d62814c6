import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
  type Expr,
} from '@actions/expressions/ast';
import { Kind } from '@actions/expressions/data/expressiondata';

/** The path that a syntax tree reads, as written, `*` where an index is computed; `undefined` when it is none. */
export function contextPath(node: Expr): string | undefined {
  if (node instanceof ContextAccess) return node.name.lexeme;
  if (node instanceof Grouping) return contextPath(node.group);
  if (!(node instanceof IndexAccess)) return undefined;
  const base = contextPath(node.expr);
  return base === undefined ? undefined : `${base}.${indexName(node.index)}`;
}

/** The context that a syntax tree stands for as a whole, in lower case. */
export function rootOf(node: Expr): string | undefined {
  if (node instanceof Grouping) return rootOf(node.group);
  return node instanceof ContextAccess ? node.name.lexeme.toLowerCase() : undefined;
}

/** The parts of a syntax tree. */
export function childrenOf(node: Expr): readonly Expr[] {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof IndexAccess) return node.index instanceof Star ? [node.expr] : [node.expr, node.index];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  return node instanceof Logical || node instanceof FunctionCall ? node.args : [];
}

function indexName(index: Expr): string {
  return index instanceof Literal && index.literal.kind === Kind.String ? index.literal.value : '*';
}
