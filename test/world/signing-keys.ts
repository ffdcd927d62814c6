import { createHash, generateKeyPair, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** An RSA key of an issuer with the names a JWT header uses for it. */
export type SigningKey = { kid: string; x5t: string; privateKey: KeyObject; publicKey: KeyObject };

const generate = promisify(generateKeyPair);
const pool = new Map<number, Promise<SigningKey>>();
let attacker: SigningKey | undefined;

const SPARE = 6;
const spare: KeyObject[] = [];
let drawn = 0;

/** The n-th key of this process: making one takes a tenth of a second, so worlds share them. */
export function issuerKey(n: number): Promise<SigningKey> {
  const known = pool.get(n) ?? generate('rsa', { modulusLength: 2048 }).then(named);
  pool.set(n, known);
  return known;
}

/**
 * A key that a test does not ask to be its own, such as an App's: the next of a few, so that two of one world differ.
 */
export function anyKey(): KeyObject {
  const index = drawn % SPARE;
  drawn += 1;
  spare[index] ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return spare[index];
}

/** A key no issuer of the world publishes. */
export function attackerKey(): SigningKey {
  attacker ??= named(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  return attacker;
}

export function publicJwk(key: SigningKey): JsonWebKey {
  return { ...key.publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: key.kid, x5t: key.x5t };
}

function named(pair: { privateKey: KeyObject; publicKey: KeyObject }): SigningKey {
  const der = pair.publicKey.export({ format: 'der', type: 'spki' });
  const x5t = createHash('sha1').update(der).digest('base64url');
  const kid = createHash('sha256').update(der).digest('hex').slice(0, 40).toUpperCase();
  return { kid, x5t, ...pair };
}
