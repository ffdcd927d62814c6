import type { DelegationFault, NamedPerson } from '../../policy/delegation/delegated.ts';
import type { IdpEntry } from '../../policy/delegation/entry.ts';
import { DELEGATION_INPUT } from '../dispatch-input.ts';
import { defaulted, emptiedInputs } from './bound.ts';
import { claimFault } from './claim.ts';
import type { OfferedInput, SentDispatch } from './sent.ts';
import { type CandidateKey, headerFault, signatureFault } from './signature.ts';
import type { PersonVerdict } from './signed.ts';
import { timeFault } from './times.ts';
import type { ReadToken } from './token.ts';

/** Asymmetric, all of them; the key decides which of them it can be. */
export const PROVIDER_ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA'.split(' ');
/** Access tokens (RFC 9068, 2.1), and what providers write that do not say. */
export const PROVIDER_TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'] as const;
/** Seconds. */
export const USUAL_AGE_SECONDS = 300;
/** Which client asked for a token: OpenID Connect Core, 2; Entra's access tokens of version 1; RFC 9068, 2.2. */
const CLIENT_CLAIMS = ['azp', 'appid', 'client_id'] as const;
const MAX_SUBJECT_CHARACTERS = 255;

/**
 * Verifies a token of the company's identity provider: that it was issued for this gate, to the tool of the entry, just
 * now. It does not say what for, so what was sent is judged by {@link unlistedInputs}.
 * `keys` are those of the issuer in the policy.
 */
export async function verifyIdp(
  token: ReadToken,
  entry: IdpEntry,
  keys: readonly CandidateKey[],
  sent: SentDispatch,
): Promise<PersonVerdict> {
  const { payload } = token;
  const rules = { types: PROVIDER_TYPES, algorithms: PROVIDER_ALGORITHMS, refusesKeys: false };
  const fault =
    headerFault(token, rules) ??
    (await signatureFault(token, keys, PROVIDER_ALGORITHMS)) ??
    audienceFault(payload, entry) ??
    timeFault(payload, sent, { age: entry.age ?? USUAL_AGE_SECONDS });
  if (fault !== undefined) return { ok: false, fault };
  const person = identityIn(payload, entry);
  return person === undefined
    ? { ok: false, fault: claimFault(entry.subject, 'who it is', payload[entry.subject]) }
    : { ok: true, person };
}

/** Who a provider says that somebody is, by the claim of the entry. */
export function identityIn(payload: ReadToken['payload'], entry: IdpEntry): NamedPerson | undefined {
  const subject = payload[entry.subject];
  return typeof subject === 'string' && subject !== '' && subject.length <= MAX_SUBJECT_CHARACTERS
    ? { kind: 'identity', issuer: entry.issuer, subject }
    : undefined;
}

/** INVARIANT: issued by that issuer, for this gate alone, to that client. */
export function audienceFault(payload: ReadToken['payload'], entry: IdpEntry): DelegationFault | undefined {
  const { iss, aud } = payload;
  if (iss !== entry.issuer) return claimFault('iss', entry.issuer, iss);
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (audiences.length !== 1 || audiences[0] !== entry.audience)
    return claimFault('aud', `\`${entry.audience}\` alone`, aud);
  const clients = CLIENT_CLAIMS.filter((name) => payload[name] !== undefined);
  const other = clients.find((name) => payload[name] !== entry.client);
  if (clients.length > 0 && other === undefined) return undefined;
  return claimFault(other ?? 'azp', entry.client, payload[other ?? 'azp']);
}

/** Types of inputs that say no more than what the workflow offers. */
const BOUNDED_TYPES = ['choice', 'boolean', 'number'];

/**
 * Inputs that were set and may not be: those that the entry does not list, and those that are not of a bounded type. An
 * input that has the default of the file, or is empty and has none, was not set. The type of a `repository_dispatch` is
 * one as well: it is free text that the sender chooses.
 */
export function unlistedInputs(entry: IdpEntry, sent: SentDispatch): readonly string[] {
  const left = new Set(defaulted(sent));
  const emptied = new Set(emptiedInputs(sent));
  const isTyped = sent.event === 'workflow_dispatch' || entry['event-types']?.includes(sent.eventType ?? '') === true;
  const unlisted = Object.entries(sent.inputs).flatMap(([name, value]) => {
    if (name === DELEGATION_INPUT || left.has(name)) return [];
    if (sent.event === 'workflow_dispatch' && (value === '' || value === null) && !emptied.has(name)) return [];
    const isListed = entry.inputs?.includes(name) === true;
    // nothing of a `client_payload` is declared, whatever the file declares for the other event
    const declared = sent.event === 'workflow_dispatch' ? sent.declared?.get(name) : undefined;
    return isListed && isBounded(value, declared) ? [] : [name];
  });
  return isTyped ? unlisted : ['event_type', ...unlisted];
}

/** Whether the workflow offers the value, so that it cannot say anything else. */
function isBounded(value: unknown, declared: OfferedInput | undefined): boolean {
  if (declared === undefined || !BOUNDED_TYPES.includes(declared.type)) return false;
  const text = String(value);
  if (declared.type === 'choice') return declared.options?.includes(text) === true;
  if (declared.type === 'boolean') return text === 'true' || text === 'false';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
}
