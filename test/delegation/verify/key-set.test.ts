import { describe, expect, test } from 'vitest';
import { type FetchDocument, keysOfEntry, usualKeySetAddress } from '../../../src/delegation/verify/key-set.ts';
import type { IdpEntry, SignedEntry } from '../../../src/policy/delegation/entry.ts';
import { IDP_ENTRY, publicJwk, RSA, SIGNED_ENTRY } from './made-tokens.ts';

const IDP = { ...IDP_ENTRY, kind: 'idp' } as unknown as IdpEntry;
const KEYS = JSON.stringify({ keys: [publicJwk(RSA, { kid: 'k1' })] });
const DISCOVERY = `${IDP_ENTRY.issuer}/.well-known/openid-configuration`;

interface Server {
  readonly asked: string[];
  readonly fetch: FetchDocument;
}
function server(documents: Readonly<Record<string, { readonly status?: number; readonly body: string }>>): Server {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url) => {
      asked.push(url);
      const found = documents[url];
      if (found === undefined) return await Promise.reject(new Error('nobody is there'));
      return { status: 200, ...found };
    },
  };
}
const discovery = (jwks: string, issuer = IDP_ENTRY.issuer): string => JSON.stringify({ issuer, jwks_uri: jwks });
const GUESS = usualKeySetAddress(IDP_ENTRY.issuer);
const HOME = 'https://login.acme.example/keys';

test('keys are found by the discovery document of the issuer in the policy, at its own origin', async () => {
  const { asked, fetch } = server({ [DISCOVERY]: { body: discovery(HOME) }, [HOME]: { body: KEYS } });
  expect(await keysOfEntry(IDP, fetch)).toHaveLength(1);
  expect(asked.filter((url) => url !== GUESS)).toEqual([DISCOVERY, HOME]);
});

describe('keys are asked for beside the discovery document, where such issuers have them', () => {
  test('and counted where the document names just that address', async () => {
    const { asked, fetch } = server({ [DISCOVERY]: { body: discovery(GUESS) }, [GUESS]: { body: KEYS } });
    expect(await keysOfEntry(IDP, fetch)).toHaveLength(1);
    expect(asked.toSorted()).toEqual([DISCOVERY, GUESS].toSorted());
  });

  test.each([
    ['is somewhere else', HOME],
    ['differs in one letter', `${GUESS}x`],
  ])('and not where what it names %s', async (_what, address) => {
    const strange = JSON.stringify({ keys: [{ kty: 'RSA' }, { kty: 'RSA' }] });
    const { fetch } = server({
      [DISCOVERY]: { body: discovery(address) },
      [GUESS]: { body: strange },
      [address]: { body: KEYS },
    });
    expect(await keysOfEntry(IDP, fetch)).toHaveLength(1);
  });

  test('nor where the document cannot be had', async () => {
    const { fetch } = server({ [GUESS]: { body: KEYS } });
    await expect(keysOfEntry(IDP, fetch)).rejects.toThrow(/nobody is there/);
  });

  test.each([
    ['https://login.microsoftonline.com/1111/v2.0', 'https://login.microsoftonline.com/1111/discovery/v2.0/keys'],
    ['https://acme.okta.example/oauth2/aus1', 'https://acme.okta.example/oauth2/aus1/v1/keys'],
    ['https://id.acme.example/realms/a', 'https://id.acme.example/realms/a/protocol/openid-connect/certs'],
    ['https://acme.eu.auth0.com/', 'https://acme.eu.auth0.com/.well-known/jwks.json'],
  ])('those of %s', (issuer, address) => {
    expect(usualKeySetAddress(issuer)).toBe(address);
    expect(new URL(address).origin).toBe(new URL(issuer).origin);
  });
});

test('or at the address in the policy, wherever that is, and without asking for anything else', async () => {
  const address = 'https://keys.example/jwks';
  const { asked, fetch } = server({ [address]: { body: KEYS } });
  await keysOfEntry({ ...IDP, jwks: address }, fetch);
  await keysOfEntry(SIGNED_ENTRY as unknown as SignedEntry, fetch);
  expect(asked).toEqual([address]);
});

describe('what is refused', () => {
  test.each([
    ['keys of another origin', { [DISCOVERY]: { body: discovery('https://evil.example/keys') } }, /not at the origin/],
    ['of another port', { [DISCOVERY]: { body: discovery('https://login.acme.example:8443/k') } }, /not at the origin/],
    ['over http', { [DISCOVERY]: { body: discovery('http://login.acme.example/k') } }, /not at the origin/],
    [
      'a host that only looks like it',
      { [DISCOVERY]: { body: discovery('https://login.acme.example@evil.example/') } },
      /origin/,
    ],
    ['an address that is none', { [DISCOVERY]: { body: discovery('keys') } }, /not at the origin/],
    ['another issuer', { [DISCOVERY]: { body: discovery(HOME, 'https://evil.example') } }, /of another issuer/],
    ['a redirect', { [DISCOVERY]: { status: 302, body: '' } }, /answered 302/],
    ['a redirect of the keys', { [DISCOVERY]: { body: discovery(HOME) }, [HOME]: { status: 301, body: KEYS } }, /301/],
    ['an error', { [DISCOVERY]: { status: 503, body: '' } }, /answered 503/],
    ['no server', {}, /nobody is there/],
    ['a page', { [DISCOVERY]: { body: '<html>' } }, /not JSON/],
    [
      'a huge document',
      { [DISCOVERY]: { body: discovery(HOME) }, [HOME]: { body: `${KEYS}${' '.repeat(65_536)}` } },
      /64 KiB/,
    ],
    ['no set', { [DISCOVERY]: { body: discovery(HOME) }, [HOME]: { body: '{"keys": {}}' } }, /not a set of keys/],
    [
      'a set without end',
      {
        [DISCOVERY]: { body: discovery(HOME) },
        [HOME]: { body: JSON.stringify({ keys: Array.from({ length: 101 }, () => ({})) }) },
      },
      /not a set/,
    ],
  ])('%s', async (_name, documents, words) => {
    await expect(keysOfEntry(IDP, server(documents).fetch)).rejects.toThrow(words);
  });
});
