import type { DelegationFault, NamedPerson } from '../../policy/delegation/delegated.ts';
import type { SignedEntry } from '../../policy/delegation/entry.ts';
import { HANDLE } from '../../policy/delegation/people.ts';
import { isSameName } from '../../policy/fold.ts';
import { type BoundRequest, DELEGATION_ALGORITHMS, DELEGATION_TYPE, MAX_DELEGATION_SECONDS } from '../claims.ts';
import { boundFault } from './bound.ts';
import { claimFault, claimObject, onlyKeys } from './claim.ts';
import type { SentDispatch } from './sent.ts';
import { type CandidateKey, headerFault, signatureFault } from './signature.ts';
import { timeFault } from './times.ts';
import type { ReadToken } from './token.ts';

/** Who is named, or what is wrong. */
export type PersonVerdict =
  | { readonly ok: true; readonly person: NamedPerson }
  | { readonly ok: false; readonly fault: DelegationFault };

/**
 * Verifies what a tool signed: its key, its claims, when it was good, and that it is for what was sent.
 * `keys` are those of the entry.
 */
export async function verifySigned(
  token: ReadToken,
  entry: SignedEntry,
  keys: readonly CandidateKey[],
  sent: SentDispatch,
): Promise<PersonVerdict> {
  const rules = { types: [DELEGATION_TYPE], algorithms: DELEGATION_ALGORITHMS, refusesKeys: true };
  const fault =
    headerFault(token, rules) ??
    (await signatureFault(token, keys, DELEGATION_ALGORITHMS)) ??
    placeFault(token.payload, entry, sent) ??
    timeFault(token.payload, sent, { longest: MAX_DELEGATION_SECONDS });
  if (fault !== undefined) return { ok: false, fault };
  const request = requestIn(token.payload['req']);
  if (request === undefined) return { ok: false, fault: claimFault('req', 'what it is for', token.payload['req']) };
  const unfit = boundFault(request, sent, entry.unbound ?? []);
  if (unfit !== undefined) return { ok: false, fault: unfit };
  const person = personIn(token.payload['sub']);
  return person === undefined
    ? { ok: false, fault: claimFault('sub', 'the number of an account, or a handle', token.payload['sub']) }
    : { ok: true, person };
}

/** What is wrong with what it says about issuer, place and tool. */
export function placeFault(
  payload: ReadToken['payload'],
  entry: SignedEntry,
  { repository, repositoryId }: SentDispatch,
): DelegationFault | undefined {
  const { iss, aud, repository_id: id, jti, act } = payload;
  if (iss !== entry.issuer) return claimFault('iss', entry.issuer, iss);
  // one audience, as text: what is for several services can be used at any of them
  if (typeof aud !== 'string' || !isSameName(aud, repository)) return claimFault('aud', repository, aud);
  if (id !== repositoryId && !(typeof id === 'number' && String(id) === repositoryId))
    return claimFault('repository_id', repositoryId, id);
  if (typeof jti !== 'string' || jti === '' || jti.length > 255) return claimFault('jti', 'a name of its own', jti);
  const tool = claimObject(act);
  return tool === undefined || tool['sub'] !== entry.name || !onlyKeys(tool, ['sub'])
    ? claimFault('act', `{"sub": "${entry.name}"}`, act)
    : undefined;
}

/** What it was signed for; `undefined` where that cannot be read. */
export function requestIn(value: unknown): BoundRequest | undefined {
  const req = claimObject(value);
  if (req === undefined || !onlyKeys(req, ['workflow', 'ref', 'inputs', 'event_type'])) return undefined;
  const { workflow, ref, inputs, event_type: type } = req;
  if (typeof workflow !== 'string' || typeof ref !== 'string' || typeof inputs !== 'string') return undefined;
  if (type !== undefined && typeof type !== 'string') return undefined;
  return { workflow, ref, inputs, ...(type === undefined ? {} : { event_type: type }) };
}

/** Who a `sub` is: a number is an account, and a handle never begins with a digit. */
export function personIn(sub: unknown): NamedPerson | undefined {
  const text = typeof sub === 'number' && Number.isSafeInteger(sub) ? String(sub) : sub;
  if (typeof text !== 'string') return undefined;
  if (/^[1-9]\d{0,18}$/.test(text)) return { kind: 'account', id: text };
  return HANDLE.test(text) ? { kind: 'handle', handle: text } : undefined;
}
