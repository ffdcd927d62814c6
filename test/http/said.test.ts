import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said } from '../../src/http/said.ts';

const JWT = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"repo:acme/shop"}').toString('base64url')}.c2lnbmF0dXJl`;

test.each([
  ['the whole token', `jwt ${JWT} is malformed`, 'jwt *** is malformed'],
  ['its beginning', `cannot parse "${JWT.slice(0, 30)}..."`, 'cannot parse "***"'],
  ['its end', `bad signature ${JWT.slice(-20)}`, 'bad signature ***'],
  ['another JWT', 'got eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.x', 'got ***'],
  [
    'a token in an address',
    `GET /?token=${encodeURIComponent('hvs.CAES/+a1b2c3d4e5')} failed`,
    'GET /?token=*** failed',
  ],
  ['a token of the server', 'token hvs.CAESIJ1a2b3c4d5e6f is unknown', 'token *** is unknown'],
  ['a token of GitHub', 'bad ghs_1234567890abcdef.', 'bad ***'],
  [
    'a private key',
    'key -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- is bad',
    'key *** is bad',
  ],
  ['several lines', '1 error occurred:\n\t* permission denied\n\n', '1 error occurred: * permission denied'],
  ['full stops', 'It is over...', 'It is over'],
])('%s', (_name, text, words) => {
  expect(said(text, { secrets: [JWT, 'hvs.CAES/+a1b2c3d4e5'] })).toBe(words);
});

test('ordinary words stay, and nothing is longer than it may be', () => {
  const text = 'role "flags" could not be found at auth/jwt, see https://developer.hashicorp.com/vault/docs/auth/jwt';
  expect(said(text, { secrets: [JWT] })).toBe(text);
  expect(said('x y '.repeat(1000), { most: 50 }).length).toBeLessThanOrEqual(50);
});

test('however a server repeats a token, no twelve characters of it come out', () => {
  const token = fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/);
  fc.assert(
    fc.property(
      token,
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom(' ', '"', ': ', '=', '\n'),
      (secret, from, length, around) => {
        const words = said(`error${around}${secret.slice(from, from + length)}${around}end`, { secrets: [secret] });
        for (let at = 0; at + 12 <= secret.length; at += 1) expect(words).not.toContain(secret.slice(at, at + 12));
      },
    ),
  );
});
