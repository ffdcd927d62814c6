import { Environment } from '@marcbachmann/cel-js';
import type { Claims } from '../jwt.ts';

const CEL = new Environment({ unlistedVariablesAreDyn: true });

/** Expressions as they were parsed: the same few are asked of many tokens. */
const PARSED = new Map<string, ReturnType<typeof CEL.parse>>();

/** A claim is not in the token. */
export class NoSuchKey extends Error {}

/** What an expression of a mapping makes of the claims; CEL: https://github.com/google/cel-spec */
export function mapped(expression: string, claims: Claims): string {
  const value = evaluated(expression, claims);
  if (typeof value !== 'string') throw new TypeError(`an attribute is a text, and ${expression} is none`);
  return value;
}

/** Whether an attribute condition holds. */
export function holds(condition: string, claims: Claims): boolean {
  return evaluated(condition, claims) === true;
}

function evaluated(expression: string, claims: Claims): unknown {
  try {
    const known = PARSED.get(expression) ?? CEL.parse(expression);
    PARSED.set(expression, known);
    return known({ assertion: claims }) as unknown;
  } catch (error) {
    const [, missing] = /^No such key: (\w+)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw missing === undefined ? error : new NoSuchKey(missing);
  }
}
