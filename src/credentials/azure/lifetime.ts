import { formatDuration } from '../../policy/duration.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type Bounds, ExchangeError } from '../credential.ts';
import { seeAzure } from './docs.ts';

/**
 * An access token lasts 60 to 90 minutes, which no request can change.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime
 */
const MIN_AZURE_TOKEN_MS = 3_600_000;

/** The job's own token is good for so long. */
const ASSERTION_MS = 300_000;

/**
 * The longest that Entra gives an application: with continuous access evaluation, to a managed identity, or by a policy
 * of the tenant.
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation-workload,
 * https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes
 */
const MAX_AZURE_TOKEN_MS = 86_400_000;

/** When a credential has to be over, and what says so. */
interface Limit {
  readonly at: number;
  readonly why: string;
}

type Lasting = Pick<Bounds, 'until' | 'session'>;

function limitOf({ until, session }: Lasting, now: number): Limit {
  const bySession = now + session * 1000;
  return bySession < until
    ? { at: bySession, why: `\`limits.session\` lets no credential last longer than ${formatDuration(session)}` }
    : { at: until, why: `the grant ends at ${formatInstant(until)}` };
}

/**
 * Refuses before anything is asked for what is sure to last too long.
 * @throws ExchangeError
 */
export function checkTimeLeft(
  bounds: Lasting,
  { acceptLonger, withFile }: { readonly acceptLonger: boolean; readonly withFile: boolean },
  now: number,
): void {
  if (!(bounds.until > now))
    throw new ExchangeError(
      'azure',
      'GrantEnded',
      `the grant ended at ${formatInstant(bounds.until)}: no token is asked for`,
      `ask for a new grant\n${seeAzure('ended')}`,
    );
  if (acceptLonger) return;
  const { at, why } = limitOf(bounds, now);
  if (now + MIN_AZURE_TOKEN_MS > at) {
    throw new ExchangeError(
      'azure',
      'OutlivesGrant',
      `a token of Azure lasts an hour or longer, until ${formatInstant(now + MIN_AZURE_TOKEN_MS)} at least, and ${why}`,
      'the policy may say `accept-longer: true` for this credential: nothing ends the token sooner\n' +
        seeAzure('lifetime'),
    );
  }
  if (withFile && fileEnd(now) > at) {
    throw new ExchangeError(
      'azure',
      'OutlivesGrant',
      `what is made from a federated token file may last a day, until ${formatInstant(fileEnd(now))}, and ${why}`,
      `leave \`federated-token-file\` out, or say \`accept-longer: true\` for this credential\n${seeAzure('file')}`,
    );
  }
}

/** Latest end of anything that can be made from the job's token. */
export function fileEnd(now: number): number {
  return now + ASSERTION_MS + MAX_AZURE_TOKEN_MS;
}

/**
 * INVARIANT: what came back counts, not what was expected. Gives a remark where the policy accepts a longer one.
 * @throws ExchangeError when it lasts too long; it is thrown away
 */
export function checkEnd(expires: number, bounds: Lasting, acceptLonger: boolean, now: number): readonly string[] {
  const { at, why } = limitOf(bounds, now);
  if (expires <= at) return [];
  if (acceptLonger) return [`lasts until ${formatInstant(expires)}, and ${why}: nothing ends it sooner.`];
  throw new ExchangeError(
    'azure',
    'OutlivesGrant',
    `Azure gave a token until ${formatInstant(expires)}, and ${why}: it was thrown away`,
    'the policy may say `accept-longer: true` for this credential: nothing ends the token sooner\n' +
      seeAzure('lifetime'),
  );
}

/** A remark on a file from which tokens can be made that outlast the grant, if the policy accepts that. */
export function fileRemark(latest: number, bounds: Lasting, now: number): readonly string[] {
  const { at, why } = limitOf(bounds, now);
  return latest > at
    ? [`can be traded for five minutes. What is made from it may last until ${formatInstant(latest)}, and ${why}.`]
    : [];
}
