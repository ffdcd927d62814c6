import { GateError } from '../../errors/gate-error.ts';
import type { DelegationEntry } from '../../policy/delegation/entry.ts';
import type { CandidateKey } from './signature.ts';

/** The keys of a tool or a provider could not be had: whether its token is good cannot be told. */
export class KeySetError extends GateError {
  override readonly name = 'KeySetError';
}

/**
 * Fetches a document by GET: its status and its text. Follows no redirect, and gives up after a while.
 * @throws whatever went wrong
 */
export type FetchDocument = (url: string) => Promise<{ readonly status: number; readonly body: string }>;

/** Longest document, in bytes. */
const MAX_DOCUMENT_BYTES = 64 * 1024;
const MAX_SET_KEYS = 100;
/** OpenID Connect Discovery 1.0, 4. */
const DISCOVERY = '/.well-known/openid-configuration';

/**
 * The public keys of an entry: those that are written in it, those at its address, or those that its issuer's own
 * discovery document points to.
 *
 * INVARIANT: every address is the reviewed policy's, or of the same origin as the issuer there. Nothing in a token is
 * an address.
 * @throws KeySetError when they cannot be had
 */
export async function keysOfEntry(
  entry: Exclude<DelegationEntry, { kind: 'github' }>,
  fetch: FetchDocument,
): Promise<readonly CandidateKey[]> {
  if (entry.kind === 'signed' && entry.keys !== undefined) return entry.keys;
  const { address, document } =
    entry.jwks === undefined
      ? await discovered(entry.issuer, entry.name, fetch)
      : { address: entry.jwks, document: fetchKeySet(entry.jwks, entry.name, fetch) };
  const { keys } = await document;
  if (!Array.isArray(keys) || keys.length > MAX_SET_KEYS)
    throw new KeySetError(`the keys of \`${entry.name}\` could not be read: ${address} is not a set of keys (JWKS)`);
  // what a key is, is looked at before it is used
  return keys.filter((key): key is CandidateKey => typeof key === 'object' && key !== null && !Array.isArray(key));
}

interface KeySetDocument {
  readonly address: string;
  readonly document: Promise<Readonly<Record<string, unknown>>>;
}

async function fetchKeySet(
  address: string,
  name: string,
  fetch: FetchDocument,
): Promise<Readonly<Record<string, unknown>>> {
  return await fetchDocument(address, `the keys of \`${name}\``, fetch);
}

/**
 * The keys of an issuer, at the address that its own discovery document names. They are asked for beside that document
 * where such issuers have them, which saves the wait for the second answer wherever the guess is right.
 *
 * INVARIANT: what is at a guessed address counts only where the discovery document names just that address.
 */
async function discovered(issuer: string, name: string, fetch: FetchDocument): Promise<KeySetDocument> {
  const guess = usualKeySetAddress(issuer);
  const guessed = fetchKeySet(guess, name, fetch);
  // a guess may be wrong
  guessed.catch(() => undefined);
  const address = await discoveredAddress(issuer, name, fetch);
  return { address, document: address === guess ? guessed : fetchKeySet(address, name, fetch) };
}

/**
 * Where issuers of a kind have their keys, at their own origin. Sources: Microsoft identity platform, "OpenID Connect
 * on the Microsoft identity platform"; Okta, "OpenID Connect & OAuth 2.0 API"; Keycloak, "Securing applications and
 * services with OpenID Connect"; Auth0, "JSON Web Key Sets".
 */
export function usualKeySetAddress(issuer: string): string {
  const base = issuer.replace(/\/$/, '');
  if (base.endsWith('/v2.0')) return base.replace(/\/v2\.0$/, '/discovery/v2.0/keys');
  if (/\/oauth2\/[^/]+$/.test(base)) return `${base}/v1/keys`;
  if (/\/realms\/[^/]+$/.test(base)) return `${base}/protocol/openid-connect/certs`;
  return `${base}/.well-known/jwks.json`;
}

/** Where the keys of an issuer are, by its own word. */
async function discoveredAddress(issuer: string, name: string, fetch: FetchDocument): Promise<string> {
  const found = await fetchDocument(`${issuer.replace(/\/$/, '')}${DISCOVERY}`, `the issuer of \`${name}\``, fetch);
  const { issuer: own, jwks_uri: address } = found;
  if (own !== issuer)
    throw new KeySetError(`the discovery document of \`${name}\` is of another issuer`, {
      hint: 'the `issuer` in the policy is to be the one that the document names, letter by letter',
    });
  if (typeof address !== 'string' || !isSameOrigin(address, issuer))
    throw new KeySetError(`the keys of \`${name}\` are not at the origin of its issuer`, {
      hint: 'give their address as `jwks` in the policy, where it is reviewed',
    });
  return address;
}

function isSameOrigin(address: string, issuer: string): boolean {
  try {
    return new URL(address).protocol === 'https:' && new URL(address).origin === new URL(issuer).origin;
  } catch {
    return false;
  }
}

async function fetchDocument(
  url: string,
  what: string,
  fetch: FetchDocument,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(url).catch((error: unknown) => {
    throw new KeySetError(`${what} could not be fetched: ${error instanceof Error ? error.message : String(error)}`, {
      hint: 'start the run again later',
      cause: error,
    });
  });
  if (answer.status !== 200)
    throw new KeySetError(`${what} could not be fetched: the server answered ${answer.status}`, {
      hint:
        answer.status >= 300 && answer.status < 400
          ? 'no redirect is followed: give the address that it leads to'
          : 'start the run again later',
    });
  const value = answer.body.length > MAX_DOCUMENT_BYTES ? undefined : jsonObject(answer.body);
  if (value === undefined) throw new KeySetError(`${what} could not be read: it is not JSON of at most 64 KiB`);
  return value;
}

function jsonObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
