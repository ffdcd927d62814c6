import { type ASTNode, parse } from '@marcbachmann/cel-js';

/** An expression of CEL as its parser gives it. */
export type CelNode = ASTNode;

const MAX_CEL_CHARACTERS = 4096;

/**
 * Parses an expression; `undefined` for one that is not CEL, or longer than Google takes.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
export function parseCel(expression: string): CelNode | undefined {
  // a comment ends at either, and the parser takes it for one that goes on
  if (expression.length > MAX_CEL_CHARACTERS || /\r(?!\n)/.test(expression)) return undefined;
  try {
    return parse(expression).ast;
  } catch {
    return undefined;
  }
}

/** What a node says: a text, a list of texts, or the path of a name such as `assertion.sub`. */
export type CelValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  /** A number or a truth value: no claim of GitHub's is one. */
  | { readonly kind: 'other' }
  | { readonly kind: 'path'; readonly path: readonly string[] };

/** Reads a node that is a value by itself; `undefined` for one that has to be computed. */
export function celValue(node: CelNode): CelValue | undefined {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'string' ? { kind: 'text', text: node.args } : { kind: 'other' };
    case 'list': {
      const texts = node.args.map(celValue);
      return texts.every((one) => one?.kind === 'text')
        ? { kind: 'list', texts: texts.map(({ text }) => text) }
        : undefined;
    }
    case 'id':
      return { kind: 'path', path: [node.args] };
    case '.':
      return memberPath(node.args[0], node.args[1]);
    case '[]': {
      const key = celValue(node.args[1]);
      return key?.kind === 'text' ? memberPath(node.args[0], key.text) : undefined;
    }
    default:
      return undefined;
  }
}

function memberPath(base: CelNode, name: string): CelValue | undefined {
  const value = celValue(base);
  return value?.kind === 'path' ? { kind: 'path', path: [...value.path, name] } : undefined;
}
