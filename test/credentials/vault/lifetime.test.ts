import { describe, expect, test } from 'vitest';
import { type ExchangeTools, NotRevokedError } from '../../../src/credentials/credential.ts';
import { revokeAccessor, revokeVault } from '../../../src/credentials/vault/revoke.ts';
import { transitSigner } from '../../../src/credentials/vault/transit.ts';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import type { VaultRole } from '../../world/vault/state.ts';
import { faultOf } from '../exchange-tools.ts';
import { NOON, revocationOf, tokenOf, UNTIL, useShortGrant } from './short-grant.ts';

const { scenario, open, role, exchange, aliveBefore, asked } = useShortGrant();

describe('no token outlives the grant', () => {
  test.each<[string, Partial<VaultRole>]>([
    ['fifteen minutes', { ttl: 900 }],
    ['as long as the server has', { ttl: 0 }],
    ['twice as long as it may in all', { ttl: 7200, maxTtl: 3600 }],
  ])('with a role that gives %s', async (_name, change) => {
    role(change);
    const credential = await exchange();
    expect(credential.expires).toBeLessThanOrEqual(UNTIL);
    expect([aliveBefore(tokenOf(credential), 8), aliveBefore(tokenOf(credential), 0)]).toEqual([true, false]);
  });

  test('nor does the one that the token of later steps is made of', async () => {
    const credential = await exchange({ 'export-token': true });
    const tokens = [tokenOf(credential), credential.variables['VAULT_TOKEN'] ?? ''];
    expect(tokens.map((token) => aliveBefore(token, 10))).toEqual([true, true]);
    expect(tokens.map((token) => aliveBefore(token, 0))).toEqual([false, false]);
  });

  test('with a server that answers late: it is asked once more', async () => {
    let late = 1;
    const send: ExchangeTools['send'] = async (request) => {
      const answer = open().tools.send(request);
      if (!request.url.endsWith('renew-self') || late-- === 0) return await answer;
      // it counted from the moment that it was asked again
      scenario().world.setTime('2026-11-24T12:00:05Z');
      return await open().tools.send(request);
    };
    const from = scenario().world.requests.length;
    const credential = await exchange({}, {}, { send });
    expect(
      scenario()
        .world.requests.slice(from)
        .filter(({ path }) => path.endsWith('renew-self')),
    ).toHaveLength(3);
    expect([aliveBefore(tokenOf(credential), 10), aliveBefore(tokenOf(credential), 0)]).toEqual([true, false]);
  });

  test.each<[string, Partial<VaultRole>, Partial<VaultSpec>, string, RegExp]>([
    ['a periodic token', { period: 1200 }, {}, 'OutlivesGrant', /token_period[^]*#the-token-cannot-be-shortened$/],
    ['one whose policies do not allow it', { policies: ['flags'] }, {}, 'Status403', /#permission-denied$/],
    [
      'one that is used up before it is revoked',
      { uses: 2 },
      {},
      'TooFewUses',
      /to 3\n[^]*#the-token-may-be-used-too-few-times$/,
    ],
    [
      'one that is counted, for later steps',
      { uses: 9 },
      { 'export-token': true },
      'TooFewUses',
      /`token_num_uses` of the role to 0\n/,
    ],
  ])('%s is refused', async (_name, change, more, code, hint) => {
    role({ ttl: 900, ...change });
    const error = await faultOf(exchange(more));
    // its policies may not allow revoking it either: then the session knows of it
    expect(error instanceof NotRevokedError ? error.fault : error).toMatchObject({
      code,
      hint: expect.stringMatching(hint) as string,
    });
  });

  test('a token with just enough uses is revoked with the last one', async () => {
    role({ uses: 3 });
    const credential = await exchange();
    expect(credential.variables).toEqual({ KEY: 'value-1' });
    expect(await asked('auth/token/revoke-self', tokenOf(credential))).toBe(204);
  });
});

describe('revoking, with the words of', () => {
  test.each(['openbao', 'vault'] as const)('%s', async (kind) => {
    scenario().world.vaultKind(kind);
    const credential = await exchange();
    await revokeVault(revocationOf(credential), open().tools);
    expect(scenario().world.vaultAlive(tokenOf(credential))).toBe(false);
    await revokeVault(revocationOf(credential), open().tools);
    await revokeAccessor(credential.handle ?? {}, scenario().world.vaultRoot(), open().tools);
    role({ policies: ['flags'], ttl: 60 });
    const bare = await exchange();
    expect(await faultOf(revokeVault(revocationOf(bare), open().tools))).toMatchObject({ code: 'Status403' });
    expect(scenario().world.vaultAlive(tokenOf(bare))).toBe(true);
  });
});

describe('a login that signs', () => {
  const transit = { role: 'flags', key: 'app' };

  test('ends within two minutes', async () => {
    role({ ttl: 0 });
    await transitSigner({ url: scenario().world.urls.vault, ...transit }, open().tools);
    const token = open().masked.find((secret) => secret.startsWith('s.')) ?? '';
    expect(scenario().world.vaultAlive(token)).toBe(true);
    scenario().world.setTime('2026-11-24T12:02:05Z');
    expect(scenario().world.vaultAlive(token)).toBe(false);
  });

  test('that cannot be made short is refused, and not forgotten where it cannot be revoked', async () => {
    role({ policies: ['flags'] });
    const before = scenario().world.vaultLive().tokens;
    const error = await faultOf(transitSigner({ url: scenario().world.urls.vault, ...transit }, open().tools));
    // its policies do not allow that either
    expect(error).toMatchObject({
      fault: { code: 'Status403' },
      credential: { provider: 'vault', handle: { url: scenario().world.urls.vault } },
    });
    expect(scenario().world.vaultLive().tokens).toBe(before + 1);
  });

  test('that could not be revoked is told, with its end', async () => {
    const signer = await transitSigner({ url: scenario().world.urls.vault, ...transit }, open().tools);
    scenario().world.vaultSealed(true);
    expect(await faultOf(signer.close())).toMatchObject({ code: 'Unavailable' });
    expect(signer.held?.expires).toBeLessThanOrEqual(NOON + 125_000);
  });
});

test('a CA of the policy goes along with the token, in a file', async () => {
  const certificates = { 'ca-certificates': scenario().world.ca };
  expect((await exchange(certificates)).files).toBeUndefined();
  const credential = await exchange({ ...certificates, 'export-token': true });
  expect(credential.files).toEqual([
    { name: 'vault-ca.pem', variables: ['VAULT_CACERT'], text: `${scenario().world.ca.trimEnd()}\n` },
  ]);
  expect(credential.misleading).not.toContain('VAULT_CACERT');
  expect(credential.misleading).toContain('BAO_ADDR');
});
