import { formatDuration } from '../../policy/duration.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type Bounds, ExchangeError } from '../credential.ts';
import { seeApp } from './docs.ts';

/** Every installation token lasts so long; it can be ended sooner, but not made shorter. */
export const INSTALLATION_TOKEN_MS = 3_600_000;

/** @throws ExchangeError when an hour is too long */
export function checkTimeLeft({ until, session }: Bounds, acceptLonger: boolean, now: number): void {
  if (acceptLonger) return;
  if (now + INSTALLATION_TOKEN_MS > until)
    throw outlives(`the grant ends at ${formatInstant(until)}`, now + INSTALLATION_TOKEN_MS);
  if (session * 1000 < INSTALLATION_TOKEN_MS)
    throw outlives(
      `\`limits.session\` lets no credential last longer than ${formatDuration(session)}`,
      now + INSTALLATION_TOKEN_MS,
    );
}

/** The grant ends, or the session must, before such a token does. */
export function outlives(why: string, end: number): ExchangeError {
  return new ExchangeError(
    'github',
    'OutlivesGrant',
    `a token of a GitHub App lasts an hour, until ${formatInstant(end)}, and ${why}`,
    'the policy may say `accept-longer: true` for this credential: the token is then revoked at the end of the ' +
      `job, and lasts the hour if the runner is lost\n${seeApp('lifetime')}`,
  );
}
