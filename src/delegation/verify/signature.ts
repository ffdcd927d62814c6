import type { JWK } from 'jose';
import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import type { ReadToken } from './token.ts';

/** A public key that may have signed. */
export type CandidateKey = JWK;

/** What the header of a kind of token may say. */
export interface HeaderRules {
  /** In small letters; `undefined`: it may be left out. */
  readonly types: readonly (string | undefined)[];
  readonly algorithms: readonly string[];
  /** Whether a key or an address of keys in the header is a mistake; it is never looked at anyway. */
  readonly refusesKeys: boolean;
}

const KEYS_IN_HEADER = ['jwk', 'jku', 'x5u', 'x5c'] as const;

/** What is wrong with a header; looked at before any key is. */
export function headerFault({ header }: ReadToken, rules: HeaderRules): DelegationFault | undefined {
  const { typ, alg, kid, crit, b64 } = header;
  const wrong = (name: string, expected: string, value: unknown): DelegationFault => ({
    kind: 'header',
    name,
    expected,
    ...(value === undefined ? {} : { found: shownClaim(value) }),
  });
  if (typeof alg !== 'string' || !rules.algorithms.includes(alg)) return wrong('alg', rules.algorithms.join(', '), alg);
  const type = typeof typ === 'string' ? typ.toLowerCase() : typ;
  if (!rules.types.some((known) => known === type))
    return wrong('typ', rules.types.map((known) => known ?? 'nothing').join(' or '), typ);
  // nothing of what may be marked as critical is known here (RFC 7515, 4.1.11)
  if (crit !== undefined) return wrong('crit', 'nothing', crit);
  if (b64 !== undefined) return wrong('b64', 'nothing', b64);
  if (kid !== undefined && (typeof kid !== 'string' || kid === '')) return wrong('kid', 'the name of a key', kid);
  const inside = rules.refusesKeys ? KEYS_IN_HEADER.find((name) => header[name] !== undefined) : undefined;
  return inside === undefined ? undefined : wrong(inside, 'nothing', header[inside]);
}

/**
 * Whether a token is signed with the one key that it means among those given: by its name, or, where there is one
 * without a name, by that.
 *
 * INVARIANT: keys come from the reviewed policy or its issuer, never from the token; the kind of key says which
 * algorithms there can be.
 */
export async function signatureFault(
  { text, header }: ReadToken,
  keys: readonly CandidateKey[],
  algorithms: readonly string[],
): Promise<DelegationFault | undefined> {
  const { alg, kid } = header;
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return { kind: 'key' };
  const meant = keys.filter((key) => (kid === undefined ? keys.length === 1 : isMeantKey(key, kid, keys.length)));
  const [key] = meant;
  if (key === undefined || meant.length > 1 || !fitsKey(key, alg)) return { kind: 'key' };
  const { compactVerify, importJWK } = await import('jose');
  const imported = await importJWK(publicPart(key), alg).catch(() => undefined);
  if (imported === undefined || imported instanceof Uint8Array) return { kind: 'key' };
  return await compactVerify(text, imported, { algorithms: [alg] }).then(
    () => undefined,
    (): DelegationFault => ({ kind: 'signature' }),
  );
}

/** A key without a name is meant by any, where it is the only one. */
function isMeantKey(key: CandidateKey, kid: unknown, count: number): boolean {
  return key.kid === undefined ? count === 1 : key.kid === kid;
}

/** Which algorithms there are for a kind of key and curve (RFC 7518, 3.1; RFC 8037). A shared secret has none. */
const ALGORITHMS_OF: Readonly<Record<string, readonly string[]>> = {
  'EC P-256': ['ES256'],
  'EC P-384': ['ES384'],
  'EC P-521': ['ES512'],
  'OKP Ed25519': ['EdDSA'],
  RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};

function fitsKey(key: CandidateKey, alg: string): boolean {
  const kind = key.kty === 'RSA' ? 'RSA' : `${key.kty ?? ''} ${key.crv ?? ''}`;
  return (
    Object.hasOwn(ALGORITHMS_OF, kind) &&
    ALGORITHMS_OF[kind]?.includes(alg) === true &&
    (key.alg === undefined || key.alg === alg) &&
    (key.use === undefined || key.use === 'sig') &&
    (key.key_ops === undefined || key.key_ops.includes('verify'))
  );
}

/** What verifies, and nothing that could sign. */
function publicPart({ kty, crv, x, y, n, e }: CandidateKey): JWK {
  return Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined));
}

/** Longest value that is shown of what a token says. */
const MAX_SHOWN_CLAIM_CHARACTERS = 80;

/** What a token says, for people: short, and never the token. */
export function shownClaim(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > MAX_SHOWN_CLAIM_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CLAIM_CHARACTERS - 1)}…` : text;
}
