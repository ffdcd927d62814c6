import type { Claims } from '../jwt.ts';

/** A mapping or condition that the world does not read; then the test has to write it another way. */
export class UnknownExpression extends Error {}

/**
 * The part of CEL that providers need: `assertion.claim`, texts, `+` between them, and conditions of `==`, `!=`, `&&`, `||` and `in [..]`. An absent claim
 * is an error, as in CEL.
 */
export function mapped(expression: string, claims: Claims): string {
  return expression
    .split('+')
    .map((part) => operand(part.trim(), claims))
    .join('');
}

export function holds(condition: string, claims: Claims): boolean {
  return condition.split('||').some((any) => any.split('&&').every((all) => comparison(all.trim(), claims)));
}

function comparison(text: string, claims: Claims): boolean {
  const list = /^(\S+) in \[(.*)\]$/.exec(text);
  if (list)
    return (list[2] ?? '').split(',').some((item) => operand(item.trim(), claims) === operand(list[1] ?? '', claims));
  const [, left = '', operator, right = ''] = /^(\S+)\s*(==|!=)\s*(\S+)$/.exec(text) ?? [];
  if (operator === undefined) throw new UnknownExpression(text);
  return (operand(left, claims) === operand(right, claims)) === (operator === '==');
}

function operand(text: string, claims: Claims): string {
  const literal = /^(["'])([^"']*)\1$/.exec(text)?.[2];
  if (literal !== undefined) return literal;
  const claim = /^assertion\.(\w+)$/.exec(text)?.[1];
  if (claim === undefined) throw new UnknownExpression(text);
  const value = claims[claim];
  if (typeof value !== 'string') throw new NoSuchKey(claim);
  return value;
}

export class NoSuchKey extends Error {}
