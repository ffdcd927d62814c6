import { cases } from '../depth.ts';
import fc from 'fast-check';
import { decide } from '../../src/policy/decide.ts';
import type { Decision } from '../../src/policy/decision.ts';
import { situation } from './drawn-situation.ts';
import { type Situation, toInputs } from './situation.ts';

export const RUNS = { numRuns: cases(80, 1000) };

export function decideOn(drawn: Situation): Decision {
  return decide(...toInputs(drawn));
}

export function passing(decision: Decision): readonly string[] {
  return decision.considered.filter((one) => one.failed.length === 0).map((one) => one.grant);
}

/** Asks about one change of a situation: before and after. */
export function compare(
  change: fc.Arbitrary<(drawn: Situation) => Situation>,
  check: (before: Decision, after: Decision, drawn: Situation) => void,
): void {
  fc.assert(
    fc.property(situation, change, (drawn, apply) => {
      check(decideOn(drawn), decideOn(apply(drawn)), drawn);
    }),
    RUNS,
  );
}
