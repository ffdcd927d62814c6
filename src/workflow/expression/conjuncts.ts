import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import { Kind } from '@actions/expressions/data/expressiondata';
import { caseless } from '../caseless.ts';
import { readCondition } from './condition.ts';
import { parseExpression } from './parse.ts';
import { contextPath } from './path.ts';

/** What is true wherever an `if:` is: one of the parts that `&&` joins. */
export interface Conjunct {
  /** The same for all that are written the same, but for blanks, brackets and the case of names. */
  readonly key: string;
  /** Ids of the steps whose outputs it reads, as {@link caseless} has them. */
  readonly steps: readonly string[];
  /** It has the same value in every step that comes after the steps that it reads. */
  readonly isLasting: boolean;
  /** The output that is not empty where it is true: `steps.<step>.outputs.<name>`. */
  readonly given?: { readonly step: string; readonly name: string };
}

/** Contexts that are the same in all steps of a job. */
const LASTING_CONTEXTS = new Set(['inputs', 'matrix', 'needs', 'strategy', 'vars']);
/** What `github` has that is the same in all steps of a job. */
const LASTING_FACTS =
  /^github\.(?:event|event_name|ref|ref_name|ref_type|repository|repository_owner|sha|actor|head_ref|base_ref)(?:\.|$)/;
/** A text that is never taken for a number: nothing at all is `0`, and equal to it. */
const WORD_ALONE = /^(?!infinity$|nan$)[a-z][a-z_-]*$/i;
const PURE_FUNCTIONS = new Set(['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson']);

/** The parts of an `if:` that `&&` joins; none where it has none, or is not read. */
export function conjunctsOf(raw: string | undefined): readonly Conjunct[] {
  const condition = readCondition(raw);
  const [expression, ...others] = condition?.expressions ?? [];
  if (condition === undefined || condition.isText || expression === undefined || others.length > 0) return [];
  try {
    return flattened(parseExpression(expression)).map(conjunctOf);
  } catch {
    return [];
  }
}

function flattened(node: Expr): readonly Expr[] {
  if (node instanceof Grouping) return flattened(node.group);
  return node instanceof Logical && node.operator.lexeme === '&&' ? node.args.flatMap(flattened) : [node];
}

function conjunctOf(node: Expr): Conjunct {
  const steps = new Set<string>();
  const isLasting = lasts(node, steps);
  const given = givenOutput(node);
  return { key: keyOf(node), steps: [...steps], isLasting, ...(given !== undefined && { given }) };
}

/** Whether a syntax tree has the same value in later steps; notes the steps whose outputs it reads. */
function lasts(node: Expr, steps: Set<string>): boolean {
  if (node instanceof Literal) return true;
  if (node instanceof Grouping) return lasts(node.group, steps);
  if (node instanceof Unary) return lasts(node.expr, steps);
  if (node instanceof Binary) return lasts(node.left, steps) && lasts(node.right, steps);
  if (node instanceof Logical) return node.args.every((one) => lasts(one, steps));
  if (node instanceof FunctionCall)
    return PURE_FUNCTIONS.has(node.functionName.lexeme.toLowerCase()) && node.args.every((one) => lasts(one, steps));
  const path = contextPath(node)?.toLowerCase();
  if (path === undefined || path.includes('*')) return false;
  const [root = '', id = '', ...rest] = path.split('.');
  if (root !== 'steps') return LASTING_CONTEXTS.has(root) || LASTING_FACTS.test(path);
  steps.add(caseless(id));
  return rest[0] === 'outputs' && rest.length === 2;
}

/** `steps.a.outputs.b`, `steps.a.outputs.b != ''` and `steps.a.outputs.b == 'true'`. */
function givenOutput(node: Expr): Conjunct['given'] {
  if (node instanceof Grouping) return givenOutput(node.group);
  if (!(node instanceof Binary)) return outputOf(node);
  const { left, right, operator } = node;
  const [output, literal] = right instanceof Literal ? [left, right] : [right, left];
  if (!(literal instanceof Literal) || literal.literal.kind !== Kind.String) return undefined;
  const { value } = literal.literal;
  const isGiven = operator.lexeme === '==' ? WORD_ALONE.test(value) : operator.lexeme === '!=' && value === '';
  return isGiven ? outputOf(output) : undefined;
}

function outputOf(node: Expr): Conjunct['given'] {
  const [root, id = '', kind, name, ...rest] = contextPath(node)?.split('.') ?? [];
  const isOutput = root?.toLowerCase() === 'steps' && kind?.toLowerCase() === 'outputs' && rest.length === 0;
  return !isOutput || name === undefined || name === '*' || id === '*'
    ? undefined
    : { step: caseless(id), name: caseless(name) };
}

function keyOf(node: Expr): string {
  if (node instanceof Grouping) return keyOf(node.group);
  if (node instanceof Literal) return JSON.stringify([node.literal.kind, node.literal.coerceString()]);
  if (node instanceof ContextAccess) return `context ${node.name.lexeme.toLowerCase()}`;
  if (node instanceof Star) return '*';
  const parts = (...all: readonly (Expr | string)[]): string =>
    JSON.stringify(all.map((one) => (typeof one === 'string' ? one : keyOf(one))));
  if (node instanceof IndexAccess) return parts('index', node.expr, indexKey(node.index));
  if (node instanceof Unary) return parts(node.operator.lexeme, node.expr);
  if (node instanceof Binary) return parts(node.operator.lexeme, node.left, node.right);
  if (node instanceof Logical) return parts(node.operator.lexeme, ...node.args);
  return node instanceof FunctionCall ? parts('call', node.functionName.lexeme.toLowerCase(), ...node.args) : '';
}

/** A name has no case. */
function indexKey(index: Expr): Expr | string {
  return index instanceof Literal && index.literal.kind === Kind.String ? index.literal.value.toLowerCase() : index;
}
