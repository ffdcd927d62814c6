import type { Waiting } from '../policy/entitlement.ts';
import { quote } from './safe-line.ts';

/** Most credentials that are named. */
const MAX_SHOWN_CREDENTIALS = 5;

/**
 * What is said about a run that is allowed and gets nothing, since every credential of its role waits for another
 * environment: a forgotten or misspelled `environment` is told by nothing else. `undefined` when none waits.
 */
export function waitingWords(
  waiting: readonly Waiting[],
  role: string,
  environment: string | undefined,
): string | undefined {
  if (waiting.length === 0) return undefined;
  const all = waiting
    .slice(0, MAX_SHOWN_CREDENTIALS)
    .map(({ name, environments }) => `${quote(name)} is for ${placesOf(environments)}`);
  const more = waiting.length > all.length ? `, and ${waiting.length - all.length} more` : '';
  const place =
    environment === undefined
      ? 'this job has no `environment`'
      : `this job is in the environment ${quote(environment)}`;
  return (
    `No credentials were issued, although the role ${quote(role)} has some: ${all.join(', ')}${more}, and ${place}. ` +
    'Write it under `environment` of the job, or correct `environments` of the credential in the policy; with ' +
    '`credentials: none` for the gate this is not said.'
  );
}

function placesOf(environments: readonly string[]): string {
  return environments.length === 0
    ? 'no environment at all'
    : `the environment ${environments.map((name) => quote(name)).join(' or ')}`;
}
