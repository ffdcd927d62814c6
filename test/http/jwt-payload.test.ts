import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeJwtPayload, jwtPayloadText } from '../../src/http/jwt-payload.ts';

const tokenOf = (payload: string): string => `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.c2ln`;

test('what a token says', () => {
  expect(decodeJwtPayload(tokenOf('{"sub":"repo:acme/shop","exp":1}'))).toEqual({ sub: 'repo:acme/shop', exp: 1 });
  expect(jwtPayloadText(tokenOf('{"a":1,"a":2}'))).toBe('{"a":1,"a":2}');
});

test.each(['', 'one', 'one.two', tokenOf('[1]'), tokenOf('null'), tokenOf('"text"'), tokenOf('{')])(
  'nothing, where it cannot be read: %s',
  (token) => expect(decodeJwtPayload(token)).toEqual({}),
);

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodeJwtPayload(tokenOf(text)) === 'object'));
});
