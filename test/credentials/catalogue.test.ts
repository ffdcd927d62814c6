import { expect, test } from 'vitest';
import { CATALOGUE, providerNamed } from '../../src/credentials/catalogue.ts';
import { PROVIDERS } from '../../src/policy/credential/provider-name.ts';

test('every provider that a policy can name is there, and says how a credential of it ends', () => {
  expect(Object.keys(CATALOGUE).toSorted()).toEqual(PROVIDERS.toSorted());
  const lost = { target: 'what it opened', expires: '2026-11-24T13:00:00Z', handle: {} };
  for (const name of PROVIDERS) {
    const provider = CATALOGUE[name];
    expect([name, provider.revoke === undefined]).toEqual([name, provider.cannotEnd !== undefined]);
    expect(provider.advice(lost)).toContain(lost.expires);
  }
});

test('a name in a record is a provider of ours, or none', () => {
  expect(providerNamed('vault')).toBe(CATALOGUE.vault);
  for (const name of ['', 'Vault', 'constructor', '__proto__', 'github-app'])
    expect(providerNamed(name)).toBeUndefined();
});
