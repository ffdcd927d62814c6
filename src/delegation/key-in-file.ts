import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { DelegationAlgorithm } from './claims.ts';
import type { DelegationKey } from './sign.ts';

/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_RSA_BITS = 2048;

/** What is wrong with a key: data, words are made where it is shown. */
export type KeyProblem = 'not-a-private-key' | 'not-a-kind-of-key' | 'too-short';

/** A public key as a policy lists it (RFC 7517). */
export interface ListedKey {
  readonly kty: string;
  readonly alg: DelegationAlgorithm;
  readonly use: 'sig';
  /** Thumbprint of the key (RFC 7638). */
  readonly kid: string;
  readonly [part: string]: string;
}

/** A private key in PEM, or as a JWK; or why it cannot sign a delegation. */
export async function keyInText(
  text: string,
): Promise<(DelegationKey & { readonly publicKey: ListedKey }) | { readonly problem: KeyProblem }> {
  const key = parsePrivateKey(text);
  if (key === undefined) return { problem: 'not-a-private-key' };
  const algorithm = algorithmFor(key);
  if (algorithm === undefined) return { problem: 'not-a-kind-of-key' };
  if (algorithm === 'RS256' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
    return { problem: 'too-short' };
  const publicKey = await publicJwk(createPublicKey(key), algorithm);
  // of EdDSA the digest is part of the algorithm
  const digest = algorithm === 'EdDSA' ? undefined : 'sha256';
  return {
    algorithm,
    kid: publicKey.kid,
    publicKey,
    sign: async (data) => await Promise.resolve(sign(digest, Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })),
  };
}

/** A public key as a policy lists it, named by its thumbprint. */
export async function publicJwk(key: KeyObject, alg: DelegationAlgorithm): Promise<ListedKey> {
  const { kty = '', ...parts } = key.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty, ...parts });
  const named = Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === 'string');
  return { kty, alg, use: 'sig', kid, ...Object.fromEntries(named) };
}

function parsePrivateKey(text: string): KeyObject | undefined {
  try {
    const jwk: unknown = text.trimStart().startsWith('{') ? JSON.parse(text) : undefined;
    return typeof jwk === 'object' && jwk !== null
      ? createPrivateKey({ key: { ...jwk }, format: 'jwk' })
      : createPrivateKey(text);
  } catch {
    return undefined;
  }
}

/** What a key signs with; `undefined` for kinds of keys that no delegation is signed with. */
export function algorithmFor(key: KeyObject): DelegationAlgorithm | undefined {
  switch (key.asymmetricKeyType) {
    case 'ec':
      return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
    case 'ed25519':
      return 'EdDSA';
    case 'rsa':
      return 'RS256';
    default:
      return undefined;
  }
}
