import { sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ED,
  EC,
  faultIn,
  GOOD,
  hmac,
  jws,
  made,
  OTHER_EC,
  publicJwk,
  RSA,
  TOKEN_KINDS,
  type TokenKind,
  unsigned,
  verify,
} from './made-tokens.ts';

/**
 * The kinds of test vectors that Project Wycheproof lists for JSON Web Signature, made anew for each kind of token:
 * algorithms that are none or another, keys confused or brought along, signatures and encodings that are changed.
 */
const FORGED: readonly (readonly [name: string, make: (kind: TokenKind) => string, fault: RegExp])[] = [
  ...['none', 'None', 'NONE', 'nOnE'].map(
    (alg) =>
      [
        `alg ${alg}`,
        (kind: TokenKind) => unsigned({ ...GOOD[kind].header, alg }, GOOD[kind].payload, 'AA'),
        /header alg/,
      ] as const,
  ),
  ['no signature', (kind) => unsigned(GOOD[kind].header, GOOD[kind].payload), /form not-a-jwt/],
  ['two parts', (kind) => made(kind).split('.').slice(0, 2).join('.'), /form not-a-jwt/],
  ['four parts', (kind) => `${made(kind)}.AAAA`, /form not-a-jwt/],
  ['five parts, as an encrypted token has', (kind) => `${made(kind)}.AAAA.AAAA`, /form not-a-jwt/],
  ['JSON in place of the compact form', () => '{"payload":"e30","signature":"AA"}', /form not-a-jwt/],
  ['blanks around it', (kind) => ` ${made(kind)} `, /form not-a-jwt/],
  ['a line break in it', (kind) => made(kind).replace('.', '\n.'), /form not-a-jwt/],
  ['padding', (kind) => `${made(kind)}=`, /form not-a-jwt/],
  ['base64 in place of base64url', (kind) => `${made(kind).slice(0, -2)}+/`, /form not-a-jwt/],
  [
    'bits after the end of a part',
    (kind) => {
      const [head = '', body = '', end = ''] = made(kind).split('.');
      const last = end.at(-1) ?? '';
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      return [head, body, end.slice(0, -1) + (alphabet[alphabet.indexOf(last) ^ 1] ?? '')].join('.');
    },
    /form not-a-jwt|signature/,
  ],
  [
    'a changed payload',
    (kind) => moved(made(kind), made(kind, { sub: 'tom-tools', oid: 'other', actor_id: '1' })),
    /signature/,
  ],
  ['a changed header', (kind) => moved(made(kind), made(kind, {}, { extra: 1 })), /signature/],
  [
    'the signature of another token',
    (kind) => withSignature(made(kind), made(kind, { jti: 'two', uti: 'two' })),
    /signature/,
  ],
  ['zeros for a signature', (kind) => zeros(made(kind)), /signature/],
  ['another key', (kind) => other(kind), /signature/],
  [
    'HMAC with the public key, PEM',
    (kind) => hmac({ ...GOOD[kind].header, alg: 'HS256' }, GOOD[kind].payload, pem(kind)),
    /header alg/,
  ],
  [
    'HMAC with the public key, JWK',
    (kind) =>
      hmac({ ...GOOD[kind].header, alg: 'HS256' }, GOOD[kind].payload, JSON.stringify(publicJwk(GOOD[kind].pair))),
    /header alg/,
  ],
  ['HMAC that says that it is not', (kind) => hmac(GOOD[kind].header, GOOD[kind].payload, pem(kind)), /signature/],
  ['HMAC with nothing', (kind) => hmac({ ...GOOD[kind].header, alg: 'HS256' }, GOOD[kind].payload, ''), /header alg/],
  ['an algorithm that is unknown', (kind) => made(kind, {}, { alg: 'ES257' }), /header alg/],
  [
    'an algorithm in another case',
    (kind) => made(kind, {}, { alg: GOOD[kind].header.alg.toLowerCase() }),
    /header alg/,
  ],
  ['no algorithm', (kind) => made(kind, {}, { alg: undefined }), /header alg/],
  ['a list of algorithms', (kind) => made(kind, {}, { alg: [GOOD[kind].header.alg] }), /header alg/],
  [
    'an algorithm of another kind of key',
    (kind) => made(kind, {}, { alg: kind === 'signed' ? 'RS256' : 'PS256' }),
    /key|header alg/,
  ],
  ['a critical header', (kind) => made(kind, {}, { crit: ['exp'], exp: 1 }), /header crit/],
  ['an empty list of critical headers', (kind) => made(kind, {}, { crit: [] }), /header crit/],
  ['a payload that is not encoded', (kind) => made(kind, {}, { b64: false }), /header b64/],
  ['a name of no key', (kind) => made(kind, {}, { kid: 'k2' }), /^key$/],
  ['a name of a key that is a path', (kind) => made(kind, {}, { kid: '../../dev/null' }), /^key$/],
  ['a name of a key that is a number', (kind) => made(kind, {}, { kid: 1 }), /header kid/],
  ['an empty name of a key', (kind) => made(kind, {}, { kid: '' }), /header kid/],
  ['a header that is a list', (kind) => unsigned([GOOD[kind].header], GOOD[kind].payload, 'AA'), /form not-a-jwt/],
  ['a payload that is a text', (kind) => jws(GOOD[kind].header, '"x"', GOOD[kind].pair.privateKey), /form not-a-jwt/],
  ['a payload that is no JSON', (kind) => jws(GOOD[kind].header, '{', GOOD[kind].pair.privateKey), /form not-a-jwt/],
  [
    'a claim that is there twice',
    (kind) =>
      jws(
        GOOD[kind].header,
        `{"sub":"a",${JSON.stringify({ sub: 'b', ...GOOD[kind].payload }).slice(1)}`,
        GOOD[kind].pair.privateKey,
      ),
    /form named-twice/,
  ],
  [
    'an algorithm that is there twice',
    (kind) =>
      jws(
        `{"alg":"none",${JSON.stringify(GOOD[kind].header).slice(1)}`,
        GOOD[kind].payload,
        GOOD[kind].pair.privateKey,
      ),
    /form named-twice/,
  ],
  ['nothing', () => '', /form not-a-jwt/],
  ['dots', () => '..', /form not-a-jwt/],
  ['a million characters', () => 'a'.repeat(1_000_000), /form too-long/],
];

function moved(from: string, to: string): string {
  const [, , signature = ''] = from.split('.');
  return [...to.split('.').slice(0, 2), signature].join('.');
}
function withSignature(token: string, other: string): string {
  return moved(other, token);
}
function zeros(token: string): string {
  const [head = '', body = '', end = ''] = token.split('.');
  return [head, body, Buffer.alloc(Buffer.from(end, 'base64url').length).toString('base64url')].join('.');
}
function pem(kind: TokenKind): string {
  return GOOD[kind].pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
function other(kind: TokenKind): string {
  const good = GOOD[kind];
  const key = kind === 'signed' ? OTHER_EC.privateKey : RSA_OTHER.privateKey;
  return jws(good.header, good.payload, key);
}
const { generateKeyPairSync } = await import('node:crypto');
const RSA_OTHER = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe.each(TOKEN_KINDS)('forged tokens of kind %s', (kind) => {
  test('the token that they are made from is good', async () => {
    expect((await verify(kind, made(kind))).outcome.kind).toBe('named');
  });

  test.each(FORGED.map(([name, make, fault]) => ({ name, make, fault })))('$name', async ({ make, fault }) => {
    // what says no issuer any longer is of no entry either
    expect(faultIn(await verify(kind, make(kind)))).toMatch(fault);
  });

  test.each(['jwk', 'jku', 'x5u', 'x5c'])('a key that the token brings along as %s is never used', async (name) => {
    const pair = kind === 'signed' ? OTHER_EC : RSA_OTHER;
    const value = {
      jwk: publicJwk(pair, { kid: 'k1' }),
      jku: 'https://evil.example/jwks',
      x5u: 'https://evil.example/x5u',
      x5c: ['MIIB'],
    }[name];
    const forged = jws({ ...GOOD[kind].header, [name]: value }, GOOD[kind].payload, pair.privateKey);
    expect(faultIn(await verify(kind, forged))).toMatch(kind === 'signed' ? new RegExp(`header ${name}`) : /signature/);
  });
});

describe('keys', () => {
  test('a signature of ES256 in DER is not one', async () => {
    const [head = '', body = ''] = made('signed').split('.');
    const der = sign('sha256', Buffer.from(`${head}.${body}`), EC.privateKey).toString('base64url');
    expect(faultIn(await verify('signed', `${head}.${body}.${der}`))).toBe('signature');
  });

  test.each([
    ['ES256', EC],
    ['EdDSA', ED],
    ['RS256', RSA],
  ])('a tool may sign with %s', async (alg, pair) => {
    const token = jws({ ...GOOD.signed.header, alg }, GOOD.signed.payload, pair.privateKey);
    expect((await verify('signed', token, { entry: { keys: [publicJwk(pair)] } })).outcome.kind).toBe('named');
  });

  test('of several keys the token says which; without a name it means none', async () => {
    const entry = { keys: [publicJwk(OTHER_EC, { kid: 'a' }), publicJwk(EC, { kid: 'b' })] };
    expect((await verify('signed', made('signed', {}, { kid: 'b' }), { entry })).outcome.kind).toBe('named');
    expect(faultIn(await verify('signed', made('signed', {}, { kid: 'a' }), { entry }))).toBe('signature');
    expect(faultIn(await verify('signed', made('signed'), { entry }))).toBe('key');
  });

  test.each([
    ['two of one name', [publicJwk(RSA, { kid: 'k1' }), publicJwk(RSA_OTHER, { kid: 'k1' })]],
    ['a secret', [{ kty: 'oct', k: 'c2VjcmV0', kid: 'k1' }]],
    ['one for encryption', [publicJwk(RSA, { kid: 'k1', use: 'enc' })]],
    ['one for another algorithm', [publicJwk(RSA, { kid: 'k1', alg: 'RS512' })]],
    ['one that only signs', [publicJwk(RSA, { kid: 'k1', key_ops: ['sign'] })]],
    ['half of one', [{ kty: 'RSA', e: 'AQAB', kid: 'k1' }]],
    ['none', []],
    ['the old ones, after a rotation', [publicJwk(RSA_OTHER, { kid: 'k2' })]],
  ])('of a provider, that are not to be used: %s', async (_name, keys) => {
    expect(faultIn(await verify('idp', made('idp'), { keys }))).toBe('key');
  });

  test('of a provider that are too short', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const token = jws(GOOD.idp.header, GOOD.idp.payload, short.privateKey);
    expect(faultIn(await verify('idp', token, { keys: [publicJwk(short, { kid: 'k1' })] }))).toMatch(/key|signature/);
  });
});
