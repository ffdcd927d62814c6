import type { DelegationOutcome, NamedPerson } from '../../policy/delegation/delegated.ts';
import type { DelegationEntry } from '../../policy/delegation/entry.ts';
import { type CommentPlace, verifyComment, writerIn } from './comment.ts';
import { identityIn, unlistedInputs, verifyIdp } from './idp.ts';
import { spentName } from './once.ts';
import type { SentDispatch } from './sent.ts';
import { type CandidateKey, shownClaim } from './signature.ts';
import { type PersonVerdict, personIn, verifySigned } from './signed.ts';
import { readToken, type ReadToken } from './token.ts';

/** What verifying needs besides the token: each is asked for only when an entry needs it. */
export interface VerifyMeans {
  /** The public keys of an entry. */
  readonly keysOf: (entry: Exclude<DelegationEntry, { kind: 'github' }>) => Promise<readonly CandidateKey[]>;
  /** How GitHub's own tokens are verified. */
  readonly comment: () => Promise<CommentPlace>;
}

/** What became of a token, and as what it is spent where it is good. */
export interface Verified {
  readonly outcome: DelegationOutcome;
  /** Hexadecimal. */
  readonly spent?: string;
}

/** The entry that a token is for, or what is wrong. */
export type Selected =
  | { readonly ok: true; readonly token: ReadToken; readonly entry: DelegationEntry }
  | { readonly ok: false; readonly outcome: DelegationOutcome };

/**
 * The entry by which a token is verified: of those of the account that sent the dispatch, the one with the token's
 * issuer. Nothing of the token is believed by that. `entries` are those of that account alone.
 */
export function selectEntry(text: string, entries: readonly DelegationEntry[], issuers: readonly string[]): Selected {
  if (entries.length === 0) return { ok: false, outcome: { kind: 'invalid', fault: { kind: 'sender' } } };
  const read = readToken(text);
  const name = entries.length === 1 ? entries[0]?.name : undefined;
  const named = name === undefined ? {} : { entry: name };
  if (!read.ok) return { ok: false, outcome: { kind: 'invalid', ...named, fault: read.fault } };
  const { iss } = read.token.payload;
  const entry = entries.find((one) =>
    one.kind === 'github' ? typeof iss === 'string' && issuers.includes(iss) : one.issuer === iss,
  );
  if (entry !== undefined) return { ok: true, token: read.token, entry };
  const expected = entries.flatMap((one) => (one.kind === 'github' ? issuers : [one.issuer]));
  const fault = { kind: 'issuer', expected, ...(iss === undefined ? {} : { found: shownClaim(iss) }) } as const;
  return { ok: false, outcome: { kind: 'invalid', ...named, fault } };
}

/**
 * Verifies the token of a dispatch by an entry.
 * @throws KeySetError when the keys could not be fetched; whatever `means` throws
 */
export async function verifyDelegation(
  { token, entry }: Selected & { readonly ok: true },
  sent: SentDispatch,
  means: VerifyMeans,
): Promise<Verified> {
  const verdict = await verdictOn(token, entry, sent, means);
  if (!verdict.ok) return { outcome: { kind: 'invalid', entry: entry.name, fault: verdict.fault } };
  const unlisted = entry.kind === 'idp' ? unlistedInputs(entry, sent) : [];
  if (unlisted.length > 0) return { outcome: { kind: 'out-of-scope', entry: entry.name, inputs: unlisted } };
  return { outcome: { kind: 'named', entry: entry.name, person: verdict.person }, spent: spentName(token) };
}

/**
 * Whom a token names, as long as nothing of it is verified: good for looking up what she may have meanwhile, never for
 * believing it. The verdict names the same person or nobody.
 */
export function namedUnverified({ token, entry }: Selected & { readonly ok: true }): NamedPerson | undefined {
  const { payload } = token;
  switch (entry.kind) {
    case 'github':
      return writerIn(payload);
    case 'signed':
      return personIn(payload['sub']);
    case 'idp':
      return identityIn(payload, entry);
  }
}

async function verdictOn(
  token: ReadToken,
  entry: DelegationEntry,
  sent: SentDispatch,
  means: VerifyMeans,
): Promise<PersonVerdict> {
  switch (entry.kind) {
    case 'github':
      return await verifyComment(token, entry, await means.comment(), sent);
    case 'signed':
      return await verifySigned(token, entry, await means.keysOf(entry), sent);
    case 'idp':
      return await verifyIdp(token, entry, await means.keysOf(entry), sent);
  }
}
