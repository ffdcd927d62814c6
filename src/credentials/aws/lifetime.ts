import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { formatInstant } from '../../policy/instant.ts';
import { seeAws } from './docs.ts';
import { type Bounds, ExchangeError } from '../credential.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, DurationSeconds */
const MIN_SESSION_SECONDS = 900;
const MAX_SESSION_SECONDS = 43_200;

/** How long a session is asked for, and when its policy ends it. */
export interface SessionLifetime {
  readonly seconds: number;
  /** Milliseconds since 1970; the session's policy denies everything from then on. */
  readonly until: number;
}

/**
 * The shortest of the grant's remainder, the role's session and the policy's session. STS gives no less than 15
 * minutes: what lies beyond is cut off by the session policy.
 * @throws ExchangeError when the grant has ended
 */
export function sessionLifetime(
  spec: Pick<AwsSpec, 'session'>,
  bounds: Pick<Bounds, 'session' | 'until'>,
  now: number,
): SessionLifetime {
  if (!(bounds.until > now)) {
    throw new ExchangeError(
      'aws',
      'GrantEnded',
      `the grant ended at ${formatInstant(bounds.until)}: no session is asked for`,
      `renew the grant, then start the run again\n${seeAws('ended')}`,
    );
  }
  const longest = Math.min(spec.session ?? MAX_SESSION_SECONDS, bounds.session, MAX_SESSION_SECONDS);
  const remaining = Math.floor((bounds.until - now) / 1000);
  const seconds = Math.max(MIN_SESSION_SECONDS, Math.floor(Math.min(remaining, longest)));
  // INVARIANT: where STS gives more than was asked for, the Deny stands in: at the grant's end, or at the end of a
  // session shorter than STS knows
  return {
    seconds,
    until: longest < MIN_SESSION_SECONDS ? Math.min(bounds.until, now + longest * 1000) : bounds.until,
  };
}
