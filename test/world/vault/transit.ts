import { constants, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { WorldResponse } from '../serve/http.ts';
import { importedKey, wrappingPair } from '../import-key.ts';
import { anyKey } from '../signing-keys.ts';
import { answered, refused } from './answers.ts';
import type { VaultState } from './state.ts';

const CALL = /^transit\/(?:(sign|keys)\/([^/]+)(\/sha2-256|\/import)?|(wrapping_key))$/;

export function isTransit(path: string): boolean {
  return CALL.test(path);
}

/** The transit engine, as far as somebody signs with it: keys that are made, read and used. */
export function transit(
  server: VaultState,
  method: string,
  path: string,
  body: Record<string, unknown>,
): WorldResponse {
  const [, call, name = '', below, wrapping] = CALL.exec(path) ?? [];
  if (wrapping !== undefined)
    return answered({ data: { public_key: wrappingPair().publicKey.export({ format: 'pem', type: 'spki' }) } });
  if (below === '/import') return imported(server, name, body);
  if (call === 'sign') return signed(server.keys.get(name), body);
  if (method === 'GET') return described(name, server.keys.get(name));
  // one that is there stays
  if (!server.keys.has(name)) server.keys.set(name, made(String(body['type'])));
  return described(name, server.keys.get(name));
}

/** https://developer.hashicorp.com/vault/api-docs/secret/transit#import-key */
function imported(server: VaultState, name: string, body: Record<string, unknown>): WorldResponse {
  if (server.keys.has(name))
    return refused(400, 'the import path cannot be used with an existing key; use import-version');
  if (body['type'] !== 'rsa-2048' || body['hash_function'] !== 'SHA256') return refused(400, 'unsupported');
  try {
    server.keys.set(name, importedKey(Buffer.from(String(body['ciphertext']), 'base64')));
  } catch {
    return refused(400, 'could not decrypt');
  }
  return { status: 204, body: '' };
}

function made(type: string): KeyObject {
  if (type === 'ecdsa-p256') return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  return type === 'ed25519' ? generateKeyPairSync('ed25519').privateKey : anyKey();
}

/** PSS and DER unless it is told otherwise; the suffix of a hash means nothing to Ed25519. */
function signed(key: KeyObject | undefined, body: Record<string, unknown>): WorldResponse {
  if (!key) return refused(400, 'signing key not found');
  const data = Buffer.from(String(body['input']), 'base64');
  const isJws = body['marshaling_algorithm'] === 'jws';
  const signature = bytes(key, data, body['signature_algorithm'] === 'pkcs1v15', isJws);
  const text = signature.toString(isJws && key.asymmetricKeyType === 'ec' ? 'base64url' : 'base64');
  return answered({ data: { signature: `vault:v1:${text}`, key_version: 1 } });
}

function bytes(key: KeyObject, data: Buffer, isPkcs1: boolean, isJws: boolean): Buffer {
  if (key.asymmetricKeyType === 'ed25519') return sign(null, data, key);
  if (key.asymmetricKeyType === 'ec') return sign('sha256', data, { key, dsaEncoding: isJws ? 'ieee-p1363' : 'der' });
  const padding = isPkcs1 ? constants.RSA_PKCS1_PADDING : constants.RSA_PKCS1_PSS_PADDING;
  return sign('sha256', data, { key, padding });
}

function described(name: string, key: KeyObject | undefined): WorldResponse {
  if (!key) return refused(404);
  const pem = createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString();
  const kind = key.asymmetricKeyType;
  const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
  const type = kind === 'ec' ? 'ecdsa-p256' : kind === 'ed25519' ? 'ed25519' : 'rsa-2048';
  return answered({
    data: {
      name,
      type,
      latest_version: 1,
      exportable: false,
      keys: { '1': { creation_time: '2026-01-01T00:00:00Z', name: kind, public_key: kind === 'ed25519' ? raw : pem } },
    },
  });
}
