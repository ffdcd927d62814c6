import { formatInstant } from '../../policy/instant.ts';
import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { type Bounds, ExchangeError, SLACK_MS } from '../credential.ts';
import { seeGcp } from './docs.ts';
import { expiryIn } from '../jwt-expiry.ts';

/** What Google gives without a policy of the organisation. */
const USUAL_TOKEN_SECONDS = 3600;
/** The server counts from when it is asked, which is later than when asking began. */
const GOOGLE_LATENCY_MS = 5000;

/** How long anything may last. Times in milliseconds since 1970. */
export interface TokenLifetime {
  /** What is asked for ends here: with the grant, or with the session before. */
  readonly end: number;
  /** What is answered must end by here. */
  readonly latest: number;
}

/**
 * The shortest of the grant's remainder, the credential's session and the policy's. @throws ExchangeError when the
 * grant has ended
 */
export function tokenLifetime(
  spec: Pick<GcpSpec, 'session'>,
  bounds: Pick<Bounds, 'until' | 'session'>,
  now: number,
): TokenLifetime {
  if (bounds.until <= now) throw grantEnded(bounds.until);
  const session = now + Math.min(spec.session ?? USUAL_TOKEN_SECONDS, bounds.session) * 1000;
  return { end: Math.min(bounds.until, session), latest: Math.min(bounds.until, session + SLACK_MS) };
}

/** Whole seconds that a token may be asked for. @throws ExchangeError when nothing is left */
export function secondsUntil(end: number, now: number): number {
  const seconds = Math.floor((end - now - GOOGLE_LATENCY_MS) / 1000);
  if (seconds > 0) return seconds;
  throw grantEnded(end);
}

function grantEnded(end: number): ExchangeError {
  return new ExchangeError(
    'gcp',
    'GrantEnded',
    `the grant ended at ${formatInstant(end)}, or ends in seconds: no token is asked for`,
    `ask for a new grant\n${seeGcp('ended')}`,
  );
}

/**
 * When a token ends by its own word, milliseconds since 1970.
 * @throws ExchangeError when it does not say, since nothing made of it could be bounded
 */
export function jwtEnd(token: string, whose: string): number {
  const end = expiryIn(token);
  if (end !== undefined) return end;
  throw new ExchangeError(
    'gcp',
    'BadToken',
    `${whose} does not say when it ends`,
    `start the run again\n${seeGcp('other')}`,
  );
}
