import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixedEnd, wrappedEnd } from '../../../src/credentials/vault/fixed-end.ts';
import { certificateAuthority } from '../../world/certificates.ts';
import { NOW, tokenOf } from '../exchange-tools.ts';

const ENDLESS = Date.parse('9999-12-31T23:59:59Z');
const end = (fields: Readonly<Record<string, unknown>>, isStored = false): number | undefined =>
  fixedEnd({ path: 'engine/x', isStored, now: NOW }, fields, { id: undefined, seconds: 0 })?.end;

test('a certificate ends when it says, whatever stands beside it', async () => {
  const { ca } = await certificateAuthority();
  const notAfter = Date.parse(new X509Certificate(ca).validTo);
  const der = ca.replaceAll(/-----[^-]+-----|\s/g, '');
  const bundle = `-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----\n${ca}\n${ca}`;
  for (const certificate of [ca, `${ca}\n${ca}`, der, bundle]) {
    expect(end({ certificate })).toBe(notAfter);
    expect(end({ certificate, expiration: NOW / 1000 + 60 }), 'the later counts').toBe(notAfter);
    expect(end({ certificate, expiration: notAfter / 1000 + 60 }), 'the later counts').toBe(notAfter + 60_000);
  }
  expect(end({ certificate: 'no certificate' })).toBe(ENDLESS);
  expect(end({ certificate: 'no certificate', expiration: 'soon' })).toBe(ENDLESS);
  expect(end({ certificate: ca, revocation_time: 0 }), 'looked up with `pki/cert/ca`').toBeUndefined();
  expect(end({ certificate: ca, revocation_time: 0, private_key: 'k' })).toBe(notAfter);
  expect(end({ ca_chain: [ca], issuing_ca: ca }), 'authorities are public').toBeUndefined();
});

test('the last to end counts', () => {
  const jwt = (seconds: number): string => tokenOf({ exp: NOW / 1000 + seconds });
  expect(end({ token: jwt(60), list: [{ inner: jwt(120) }] })).toBe(NOW + 120_000);
  expect(end({ token: jwt(60), service_account_token: 'opaque' })).toBe(ENDLESS);
});

test('what is stored has no end of ours: a JWT, a certificate or a token of KV is given as it is', async () => {
  const { ca } = await certificateAuthority();
  expect(
    end(
      {
        x: tokenOf({ exp: NOW / 1000 + 86_400 }),
        certificate: ca,
        service_account_token: 'opaque',
        access_key: 'a',
        session_token: 'b',
      },
      true,
    ),
  ).toBeUndefined();
});

test.each<[string, boolean, boolean]>([
  ['secret/data/shop/flags', false, false],
  ['secret/data/creds/token', false, false],
  ['kv/shop', false, false],
  ['kv/shop', true, true],
  ['aws/creds/deploy', false, true],
  ['aws/sts/deploy', false, true],
  ['identity/oidc/token/deploy', false, true],
  ['gcp/roleset/deploy/token', false, true],
  ['team/pki/issue/web', false, true],
  ['database/creds/reader', false, true],
])('wrapped, %s (written: %s) may outlast what is known: %s', (path, isWrite, isUnknown) => {
  expect(wrappedEnd(path, isWrite)?.end).toBe(isUnknown ? ENDLESS : undefined);
});
