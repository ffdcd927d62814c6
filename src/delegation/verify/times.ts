import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import { CLOCK_AHEAD_SECONDS, MAX_WAIT_SECONDS, type SentDispatch } from './sent.ts';
import { shownClaim } from './signature.ts';

interface TimeRules {
  /** How long from `iat` to `exp` at most, in seconds. */
  readonly longest?: number;
  /** How long before the run was created it may have been issued, in seconds. */
  readonly age?: number;
}

/**
 * What is wrong with the times of a token: it must have been good at the moment at which GitHub created the run, so
 * that a queue does not use it up; and the gate must not begin much later. Of a later attempt the person herself
 * pressed the button, which is another proof that it is meant now.
 */
export function timeFault(
  payload: Readonly<Record<string, unknown>>,
  { createdAt, now, attempt }: Pick<SentDispatch, 'createdAt' | 'now' | 'attempt'>,
  { longest, age }: TimeRules,
): DelegationFault | undefined {
  const { iat, exp, nbf } = payload;
  if (!isTime(iat)) return timeClaim('iat', iat);
  if (!isTime(exp)) return timeClaim('exp', exp);
  if (nbf !== undefined && !isTime(nbf)) return timeClaim('nbf', nbf);
  if (exp <= iat) return { kind: 'claim', name: 'exp', expected: 'a time after `iat`', found: String(exp) };
  if (longest !== undefined && exp - iat > longest) return { kind: 'too-long', most: longest };
  const run = createdAt / 1000;
  const begins = Math.max(iat, nbf ?? iat);
  if (begins > run + CLOCK_AHEAD_SECONDS) return { kind: 'not-yet', at: begins * 1000, run: createdAt };
  if (exp <= run) return { kind: 'expired', at: exp * 1000, run: createdAt };
  if (age !== undefined && run - iat > age) return { kind: 'too-old', most: age };
  const waited = (now - createdAt) / 1000;
  // INVARIANT: a time that is no number is refused by each of these
  if (!Number.isFinite(waited) || (attempt === 1 && waited > MAX_WAIT_SECONDS))
    return { kind: 'waited', most: MAX_WAIT_SECONDS };
  return undefined;
}

/** Seconds since 1970 (RFC 7519, 2), in this era. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e11;
}

function timeClaim(name: string, value: unknown): DelegationFault {
  return {
    kind: 'claim',
    name,
    expected: 'a time in seconds since 1970',
    ...(value === undefined ? {} : { found: shownClaim(value) }),
  };
}
