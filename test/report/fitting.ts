import { expect } from 'vitest';
import { type Check, type Deny, failure } from '../../src/policy/decision.ts';
import type { Facts } from '../../src/policy/facts.ts';
import type { ReasonId } from '../../src/policy/reasons.ts';
import { advise } from '../../src/report/advice.ts';
import type { Advice } from '../../src/report/allowed-advice.ts';
import { checkWords } from '../../src/report/check-words.ts';
import { decided } from './vector.ts';

const { decision: base, context } = decided('approved-active');
export const ID = 'users/mona/november-banner';

/** What a person is told about a check that stands in the way. */
export function adviceOn(check: Check, around: Partial<typeof context> = {}): Advice {
  const denied: Deny = {
    ...base,
    decision: 'deny',
    reason: check.name,
    grant: ID,
    role: 'flag-release',
    checks: [check],
  };
  return advise(denied, { ...context, ...around });
}

/** How a check says what it found, the check, what must be in the advice, and the page that the link leads to. */
export type Fitting = readonly [said: string, check: Check, next: RegExp, page: RegExp];

export function fitting<R extends ReasonId>(
  name: R,
  facts: Facts[R],
  said: string,
  next: RegExp,
  page: RegExp,
): Fitting {
  return [said, failure(name, facts) as Check, next, page];
}

export function expectFitting(said: string, check: Check, next: RegExp, page: RegExp): void {
  expect(checkWords(check).actual).toBe(said);
  const given = adviceOn(check);
  expect(given.next).toMatch(next);
  expect(given.link ?? '').toMatch(page);
}
