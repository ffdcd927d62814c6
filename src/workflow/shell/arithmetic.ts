import type { ArithmeticCommandExpansion, ArithmeticExpression, WordPart } from 'unbash';
import { EMPTY, known } from '../text.ts';
import type { ShellState } from './shell-state.ts';

const ASSIGNS = /(?:^|[^=<>!])=(?!=)|<<=|>>=|\+\+|--/;
/** Part of the name that is assigned to is expanded: `$name++`. */
const ASSIGNS_ANY =
  /\$(?:\w+|\{[^}]*\}|\([^)]*\)|\W)\w*\s*(?:\[[^\]]*\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*\w*\$/;
const MAX_ARITHMETIC_NODES = 20_000;

/** Hands on what is expanded in an arithmetic expression, and forgets the variables of one that assigns. */
export function readArithmetic(
  expression: ArithmeticExpression,
  text: string,
  state: ShellState,
  visit: (part: WordPart | ArithmeticCommandExpansion) => void,
): void {
  // a stack of its own: `1+1+1+…` is as deep as it is long
  const open: ArithmeticExpression[] = [expression];
  for (let count = 0; open.length > 0 && count < MAX_ARITHMETIC_NODES; count += 1) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'ArithmeticCommandExpansion') visit(node);
    else if (node.type === 'ArithmeticWord') for (const part of node.parts ?? []) visit(part);
    else open.push(...arithmeticOperands(node));
  }
  forgetAssigned(text, state);
  forgetEvaluated(text, state);
}

/** What is an error with some numbers, or is not looked into: a division, a power, another system, an element. */
const MAY_FAIL = /[/%[#$`"'\\]|\*\*|(?:^|\W)0\d/;

/** Whether an arithmetic expression is sure to have a value: one of plain numbers. */
export function isSafeArithmetic(text: string, state: ShellState): boolean {
  const inside = text.replace(/^\$?\(\((.*)\)\)$/s, '$1').replaceAll(/\$\{?(\w+)\}?/g, '$1');
  if (MAY_FAIL.test(inside)) return false;
  return [...inside.matchAll(/[A-Za-z_]\w*/g)].every(([name]) => {
    const value = state.get(name);
    const [text = EMPTY] = value?.items ?? [];
    return value !== undefined && /^(?:|0|-?[1-9]\d*)$/.test(known(text) ?? '?');
  });
}

/** The value of a variable is evaluated in turn, and may assign as well. */
function forgetEvaluated(text: string, state: ShellState): void {
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g))
    if (
      state.get(name)?.items.some((item) => item.some((part) => typeof part === 'string' && ASSIGNS.test(part))) ===
      true
    )
      state.forgetAll();
}

/** What a text does that is evaluated as a number: the value of `declare -i`, the index of a name. */
export function forgetByNumber(text: string, state: ShellState): void {
  forgetAssigned(text, state);
  forgetEvaluated(text, state);
}

/** Forgets every variable that is named in an arithmetic expression which assigns. */
export function forgetAssigned(text: string, state: ShellState): void {
  if (!ASSIGNS.test(text)) return;
  if (ASSIGNS_ANY.test(text)) state.forgetAll();
  for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) state.forget(name);
}

function arithmeticOperands(
  node: Exclude<ArithmeticExpression, { type: 'ArithmeticWord' | 'ArithmeticCommandExpansion' }>,
): readonly ArithmeticExpression[] {
  switch (node.type) {
    case 'ArithmeticBinary':
      return [node.right, node.left];
    case 'ArithmeticUnary':
      return [node.operand];
    case 'ArithmeticTernary':
      return [node.alternate, node.consequent, node.test];
    default:
      return [node.expression];
  }
}
