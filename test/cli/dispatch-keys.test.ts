import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowed } from '../credentials/aws/chained.ts';
import { openSession } from '../../src/credentials/aws/session.ts';
import { BOUNDS } from '../credentials/exchange-tools.ts';
import { worldTools } from '../credentials/world-tools.ts';
import type { Called } from './call.ts';
import { closeDispatchShop, dispatch, type DispatchShop, openDispatchShop, SEND, verified } from './dispatch-shop.ts';

let shop: DispatchShop;
beforeAll(async () => {
  shop = await openDispatchShop();
});
afterAll(async () => {
  await closeDispatchShop(shop);
});

const PRINT = [...SEND.slice(0, -2), '--print', 'token'];
const made: Readonly<Record<string, () => KeyObject>> = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  EdDSA: () => generateKeyPairSync('ed25519').privateKey,
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
};

describe('a transit key of Vault or OpenBao', () => {
  const withVault = async (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Called> =>
    await dispatch(shop, [...PRINT, ...words], {
      env: { VAULT_ADDR: shop.world.urls.vault, VAULT_TOKEN: shop.world.vaultRoot(), ...env },
    });

  test.each(['ES256', 'EdDSA', 'RS256'] as const)('signs with %s, and does not leave the server', async (alg) => {
    const key = shop.world.vaultKey(`n8n-${alg}`, made[alg]?.());
    const { stdout, stderr } = await withVault(['--vault-key', `n8n-${alg}`]);
    expect(stderr).toBe('');
    expect((await verified(shop, stdout.trim(), key, alg)).protectedHeader).toMatchObject({ alg });
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no address', { VAULT_ADDR: '' }, /VAULT_ADDR is not the https address/],
    ['no token', { VAULT_TOKEN: '' }, /VAULT_TOKEN is not set/],
    ['a token that is not known', { VAULT_TOKEN: 'hvs.nobody0123456789' }, /403.*permission denied|permission denied/],
  ])('says what is missing: %s', async (_what, env, said) => {
    const { code, stdout, stderr } = await withVault(['--vault-key', 'n8n-ES256'], env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('hvs.nobody');
  });

  test('a key that is not there, or of a kind that signs nothing', async () => {
    expect((await withVault(['--vault-key', 'none'])).stderr).toMatch(/reading `transit\/keys\/none`/);
    shop.world.vaultKey('big', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey);
    expect((await withVault(['--vault-key', 'big'])).stderr).toMatch(/signs no delegation\n.*ecdsa-p256/);
  });
});

describe('a key of AWS KMS', () => {
  const ROLE = 'arn:aws:iam::111122223333:role/n8n';
  const arn = (id: string): string => `arn:aws:kms:eu-west-1:111122223333:key/${id}`;
  const env: Record<string, string> = {};
  beforeAll(async () => {
    const { world } = shop;
    const run = world.run('acme/shop', { workflow: '.github/workflows/flags.yml', actor: 'mona' });
    world.awsRole({ arn: ROLE, trust: { subjects: [String(run.claims['sub'])] }, identityPolicy: allowed('kms:*') });
    const open = worldTools(world, run);
    const now = world.clock.now().getTime();
    const { keys } = await openSession(
      {
        role: ROLE,
        region: 'eu-west-1',
        endpoint: world.urls.sts.replace(/\/$/, ''),
        policy: { Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] },
      },
      { bounds: { ...BOUNDS, until: now + 7_200_000, session: 900 }, accounts: undefined },
      open.tools,
    );
    open.close();
    Object.assign(env, {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken,
      HTTPS_PROXY: world.proxy,
    });
  });
  const withKms = async (key: string, change: Readonly<Record<string, string>> = {}): Promise<Called> =>
    await dispatch(shop, [...PRINT, '--kms-key', key, '--repository-id', '7701', '--ref', 'refs/heads/main'], {
      env: { ...env, ...change },
    });

  test.each(['ES256', 'RS256'] as const)('signs with %s, in the form that JWS wants', async (alg) => {
    const key = shop.world.awsKmsKey({ id: `n8n-${alg}`, key: made[alg]?.() ?? expect.fail() });
    for (let round = 0; round < (alg === 'ES256' ? 8 : 1); round += 1) {
      const { stdout, code } = await withKms(arn(`n8n-${alg}`));
      expect(code).toBe(0);
      expect((await verified(shop, stdout.trim(), key, alg)).protectedHeader).toMatchObject({ alg });
    }
  });

  test('says what is missing', async () => {
    expect((await withKms('n8n-ES256')).stderr).toMatch(/the region of the key is not known/);
    expect((await withKms(arn('n8n-ES256'), { AWS_ACCESS_KEY_ID: '' })).stderr).toMatch(/AWS_ACCESS_KEY_ID and/);
    const none = await withKms(arn('none'));
    expect(none.stderr).toMatch(/AWS does not sign \(`NotFound`/);
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect((await withKms(arn('n8n-ES256'), { AWS_SECRET_ACCESS_KEY: 'wrong-secret-0123' })).stderr).toMatch(
      /AWS does not sign \(`InvalidSignature`/,
    );
  });
});
