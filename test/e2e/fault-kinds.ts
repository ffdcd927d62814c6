import { expect } from 'vitest';
import type { Fault } from '../world/serve/faults.ts';
import { expectNothingIssued, resultOf } from './gate.ts';
import type { HereResult } from './in-process.ts';

/** Faults that last; each is tried on every request. */
export const LASTING: readonly [string, Fault][] = [
  ['500', { status: 500 }],
  ['502 with a page', { status: 502, body: '<html>Bad gateway</html>' }],
  ['401', { status: 401 }],
  ['403 rate limit', { status: 403, rateLimit: 'primary', retryAfter: 3600 }],
  ['403 secondary rate limit', { status: 403, rateLimit: 'secondary' }],
  ['429 for long', { status: 429, retryAfter: 3600 }],
  ['404', { status: 404 }],
  ['301', { status: 301 }],
  ['reset', { kind: 'reset' }],
  ['truncated', { kind: 'truncate' }],
  ['wrong JSON', { kind: 'wrong-json' }],
  ['no JSON', { kind: 'not-json' }],
  ['an empty answer', { status: 200, body: '' }],
  ['null', { status: 200, body: 'null' }],
];

/** Lasts as well; it takes all the time that there is. */
export const NO_ANSWER: readonly [string, Fault] = ['no answer at all', { kind: 'hang' }];

/** Faults that pass, from which the gate recovers by asking again. */
export const PASSING: readonly [string, Fault][] = [
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['429 for a second', { status: 429, retryAfter: 1 }],
  ['reset', { kind: 'reset' }],
  ['truncated', { kind: 'truncate' }],
];

/**
 * A fault ends in one refusal that a person understands, soon; `not issued` is the reason of a run that was allowed and
 * got nothing. `left`: what was issued and could not be revoked on the spot; `waitMs`: how long answers may be
 * waited for.
 */
export function expectExplained(
  step: HereResult,
  reason: string,
  { left = [], waitMs = 0 }: { readonly left?: readonly string[]; readonly waitMs?: number } = {},
): void {
  expectNothingIssued(step);
  const [annotation] = step.annotations;
  expect(`${annotation?.message}`.length).toBeGreaterThan(40);
  expect(`${annotation?.message}${step.outputs['result']}`).not.toMatch(
    /undefined|\[object|NaN|TypeError|SyntaxError|ghs_|eyJ/,
  );
  expect(step.waitedMs).toBeLessThanOrEqual(waitMs);
  if (reason === 'not issued') {
    expect(annotation?.properties['title']).toBe('The credentials could not be issued');
    expect(resultOf(step)).toMatchObject({ decision: 'allow', credentials: left.map((name) => ({ name })) });
  } else {
    expect(step.outputs).toMatchObject({ decision: 'deny', reason });
  }
}
