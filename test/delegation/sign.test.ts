import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { type BoundRequest, type DelegationClaims, differingNames } from '../../src/delegation/claims.ts';
import { keyInText } from '../../src/delegation/key-in-file.ts';
import { signDelegation } from '../../src/delegation/sign.ts';

const request: BoundRequest = { workflow: '.github/workflows/flags.yml', ref: 'refs/heads/main', inputs: 'h' };
const claims: DelegationClaims = {
  iss: 'https://n8n.acme.example',
  aud: 'https://github.com/acme/shop',
  repository_id: '12345',
  sub: '583231',
  iat: 1_790_000_000,
  exp: 1_790_000_300,
  jti: 'one',
  act: { sub: 'n8n' },
  req: request,
};
const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();
const jwk = (key: KeyObject): string => JSON.stringify(key.export({ format: 'jwk' }));
const PAIRS = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  EdDSA: generateKeyPairSync('ed25519').privateKey,
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
};

test.each(
  Object.entries(PAIRS).flatMap(([alg, key]) => [[alg, 'PEM', pem(key)] as const, [alg, 'JWK', jwk(key)] as const]),
)('what a key signs with %s (%s) is a JWT that its public part verifies', async (alg, _form, text) => {
  const key = await keyInText(text);
  if ('problem' in key) throw new Error(key.problem);
  const token = await signDelegation(claims, key);
  expect(decodeProtectedHeader(token)).toEqual({ alg, typ: 'grantgate+jwt', kid: key.publicKey.kid });
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [key.publicKey] }), {
    issuer: claims.iss,
    audience: claims.aud,
    typ: 'grantgate+jwt',
    currentDate: new Date(claims.iat * 1000),
  });
  expect(payload).toEqual(claims);
  expect(Object.keys(key.publicKey)).not.toEqual(expect.arrayContaining(['d']));
});

test.each([
  ['text', 'hello', 'not-a-private-key'],
  ['JSON', '{"kty":"oct","k":"AAAA"}', 'not-a-private-key'],
  ['broken JSON', '{', 'not-a-private-key'],
  [
    'a public key',
    generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    'not-a-private-key',
  ],
  ['another curve', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey), 'not-a-kind-of-key'],
  ['Bitcoin’s curve', pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey), 'not-a-kind-of-key'],
  ['a key that agrees', pem(generateKeyPairSync('x25519').privateKey), 'not-a-kind-of-key'],
  ['a short key', pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), 'too-short'],
])('%s signs nothing', async (_what, text, problem) => {
  expect(await keyInText(text)).toEqual({ problem });
});

test.each<[Partial<BoundRequest>, readonly string[]]>([
  [{}, []],
  [{ ref: 'refs/tags/main' }, ['ref']],
  [{ workflow: '.github/workflows/other.yml', inputs: 'other' }, ['workflow', 'inputs']],
  [{ event_type: 'flag' }, ['event_type']],
])('a request with %j differs in %j', (change, names) => {
  expect(differingNames(request, { ...request, ...change })).toEqual(names);
  expect(differingNames({ ...request, ...change }, request)).toEqual(names);
});
