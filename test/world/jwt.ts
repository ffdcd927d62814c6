import { createHmac, sign } from 'node:crypto';
import { attackerKey, publicJwk, type SigningKey } from './signing-keys.ts';

export type Claims = Record<string, unknown>;

/** How a token is signed: `issuer` is the honest way, the others are forgeries a verifier must refuse. */
export type SigningMode =
  | 'issuer'
  | 'none'
  | 'hs256-public-key'
  | 'unknown-kid'
  | 'attacker-key'
  | 'embedded-jwk'
  | 'no-kid'
  | 'rs512'
  | 'bad-signature';

type Header = Record<string, unknown>;

export function signJwt(claims: Claims, key: SigningKey, mode: SigningMode = 'issuer'): string {
  const header: Header = { typ: 'JWT', alg: 'RS256', x5t: key.x5t, kid: key.kid };
  switch (mode) {
    case 'issuer':
      return rsa(header, claims, key);
    case 'none':
      return `${signingInput({ typ: 'JWT', alg: 'none' }, claims)}.`;
    case 'hs256-public-key':
      return hs256({ ...header, alg: 'HS256' }, claims, key);
    case 'rs512':
      return rsa({ ...header, alg: 'RS512' }, claims, key, 'sha512');
    case 'bad-signature':
      return withWrongSignature(rsa(header, claims, key));
    default:
      return rsa(forgedHeader(header, mode), claims, attackerKey());
  }
}

function forgedHeader(header: Header, mode: 'unknown-kid' | 'attacker-key' | 'embedded-jwk' | 'no-kid'): Header {
  const key = attackerKey();
  switch (mode) {
    case 'attacker-key':
      return header;
    case 'unknown-kid':
      return { ...header, kid: key.kid, x5t: key.x5t };
    case 'embedded-jwk':
      return { ...header, kid: key.kid, jwk: publicJwk(key) };
    case 'no-kid':
      return { typ: 'JWT', alg: 'RS256' };
  }
}

function rsa(header: Header, claims: Claims, key: SigningKey, hash = 'sha256'): string {
  const input = signingInput(header, claims);
  return `${input}.${sign(hash, Buffer.from(input), key.privateKey).toString('base64url')}`;
}

function hs256(header: Header, claims: Claims, key: SigningKey): string {
  const input = signingInput(header, claims);
  const secret = key.publicKey.export({ format: 'pem', type: 'spki' });
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

function withWrongSignature(jwt: string): string {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(7) ^ 0xff, 7);
  return `${header}.${payload}.${bytes.toString('base64url')}`;
}

function signingInput(header: Header, claims: Claims): string {
  return `${encode(header)}.${encode(claims)}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
