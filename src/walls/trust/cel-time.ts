import type { Formula } from '../inclusion/formula.ts';
import { noneHolds } from '../inclusion/formula.ts';
import { celValue, type CelNode } from './cel-node.ts';

/** `request.time < timestamp("…")`, either way round; `undefined` for any other comparison. */
export function celTime(
  operator: '<' | '<=' | '>' | '>=',
  [left, right]: readonly [CelNode, CelNode],
): Formula | undefined {
  const isTimeLeft = isRequestTime(left);
  const at = isTimeLeft ? timestampOf(right) : isRequestTime(right) ? timestampOf(left) : undefined;
  if (at === undefined) return undefined;
  const before: Formula = { kind: 'time', before: at };
  const upTo: Formula = { kind: 'time', before: at + 1 };
  const isLess = operator.startsWith('<') === isTimeLeft;
  const isEqualToo = operator.length === 2;
  if (isLess) return isEqualToo ? upTo : before;
  return noneHolds(isEqualToo ? before : upTo);
}

function isRequestTime(node: CelNode): boolean {
  const value = celValue(node);
  return value?.kind === 'path' && value.path.join('.') === 'request.time';
}

function timestampOf(node: CelNode): number | undefined {
  if (node.op !== 'call' || node.args[0] !== 'timestamp') return undefined;
  const [argument] = node.args[1];
  const value = argument === undefined ? undefined : celValue(argument);
  const at = value?.kind === 'text' ? Date.parse(value.text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
