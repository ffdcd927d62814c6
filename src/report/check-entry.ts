import type { ReasonId } from '../policy/reasons.ts';

/** The two sides of a check, in words. */
export interface CheckWords {
  readonly expected: string;
  readonly actual: string;
}

/** A check as JSON: part of every result. */
export interface CheckEntry extends CheckWords {
  readonly name: ReasonId;
  readonly outcome: 'pass' | 'fail';
}
