import { createVerify, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bounds, type Credential, ExchangeError, type Revocation } from '../../../src/credentials/credential.ts';
import { VAULT_HEADINGS } from '../../../src/credentials/vault/docs.ts';
import { exchangeVault } from '../../../src/credentials/vault/exchange.ts';
import { revokeAccessor, revokeVault } from '../../../src/credentials/vault/revoke.ts';
import { transitSigner } from '../../../src/credentials/vault/transit.ts';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const bounds: Bounds = { ...BOUNDS, until: NOON + 600_000, session: 3600 };
const PEM = '-----BEGIN KEY-----\nline-one\nline-two\n-----END KEY-----';

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
let spec: VaultSpec;
beforeAll(async () => {
  scenario = await shopScenario();
});
afterAll(async () => await scenario.world.close());
beforeEach(() => {
  const { world, run } = scenario;
  world.setTime('2026-11-24T12:00:00Z');
  open = worldTools(world, run);
  const url = world.urls.vault;
  spec = { url, role: 'flags', secrets: [{ path: 'secret/data/shop/flags', field: 'sdk-key', env: 'FLAGS_SDK_KEY' }] };
  world.vaultRole({
    name: 'flags',
    audiences: [url],
    claims: { repository: 'acme/shop' },
    paths: ['secret/', 'kv/', 'database/', 'pki/', 'transit/', 'auth/token/create'],
  });
  world.vaultPath('secret/data/shop/flags', {
    kind: 'kv2',
    versions: [{ 'sdk-key': 'old-value' }, { 'sdk-key': 'sdk-12345', nested: { a: 1 } }],
  });
  world.vaultPath('kv/shop', { kind: 'kv1', data: { metadata: 'plain-text', data: 'other-text' } });
  world.vaultPath('database/creds/reader', {
    kind: 'dynamic',
    ttl: 3600,
    make: () => ({ username: 'v-reader', password: 'pass-word' }),
  });
  world.vaultPath('pki/issue/web', { kind: 'pki', maxTtl: 3600, privateKey: PEM });
});
afterEach(() => {
  const { world } = scenario;
  open.close();
  world.vaultSealed(false);
  world.vaultNamespace('');
  world.vaultKind('openbao');
  world.tamper(undefined);
  world.signWith('issuer');
});

const exchange = async (change: Partial<VaultSpec> = {}, limits: Partial<Bounds> = {}): Promise<Credential> =>
  await exchangeVault(
    { name: 'keys', spec: { ...spec, ...change }, bounds: { ...bounds, ...limits }, acceptLonger: false },
    open.tools,
  );
const refused = async (change: Partial<VaultSpec> = {}, limits: Partial<Bounds> = {}): Promise<ExchangeError> => {
  const error = await faultOf(exchange(change, limits));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  return error;
};
const revocationOf = (credential: Credential): Revocation => credential.revocation ?? {};

describe('a credential', () => {
  test('reads secrets with a token that ends with the grant', async () => {
    const credential = await exchange();
    expect(credential.variables).toEqual({ FLAGS_SDK_KEY: 'sdk-12345' });
    expect([credential.secret, credential.target]).toEqual([['FLAGS_SDK_KEY'], `${spec.url} role flags`]);
    expect(credential.expires).toSatisfy((end: number) => end <= NOON + 600_000 && end > NOON + 595_000);
    expect(open.masked).toEqual(expect.arrayContaining(['sdk-12345', revocationOf(credential)['token']]));
    scenario.world.setTime('2026-11-24T12:09:50Z');
    expect(scenario.world.vaultAlive(revocationOf(credential)['token'] ?? '')).toBe(true);
    scenario.world.setTime('2026-11-24T12:10:00Z');
    expect(scenario.world.vaultAlive(revocationOf(credential)['token'] ?? '')).toBe(false);
  });

  test('is dead after it was revoked, with its leases; revoking it twice is fine', async () => {
    const before = scenario.world.vaultLive().tokens;
    const credential = await exchange({
      secrets: [{ path: 'database/creds/reader', field: 'password', env: 'DB_PASSWORD' }],
    });
    expect(scenario.world.vaultLive()).toEqual({ tokens: before + 1, leases: 1 });
    await revokeVault(revocationOf(credential), open.tools);
    expect(scenario.world.vaultLive()).toEqual({ tokens: before, leases: 0 });
    await revokeVault(revocationOf(credential), open.tools);
  });

  test('can be revoked by its accessor, which is on record and opens nothing', async () => {
    const credential = await exchange();
    expect(credential.handle).toEqual({ url: spec.url, accessor: expect.any(String) as string });
    expect(JSON.stringify(credential.handle)).not.toContain(revocationOf(credential)['token']);
    await revokeAccessor(credential.handle ?? {}, scenario.world.vaultRoot(), open.tools);
    expect(scenario.world.vaultAlive(revocationOf(credential)['token'] ?? '')).toBe(false);
    await revokeAccessor(credential.handle ?? {}, scenario.world.vaultRoot(), open.tools);
    expect(await faultOf(revokeAccessor(credential.handle ?? {}, 'not-a-token', open.tools))).toMatchObject({
      code: 'Status403',
    });
  });

  test('reads both versions of KV, older versions, dynamic secrets and certificates, each path once', async () => {
    const secrets: VaultSpec['secrets'] = [
      { path: 'secret/data/shop/flags', field: 'sdk-key', env: 'NEW' },
      { path: 'secret/data/shop/flags', field: 'nested', env: 'NESTED' },
      { path: 'secret/data/shop/flags', field: 'sdk-key', env: 'OLD', version: '1' },
      { path: 'kv/shop', field: 'metadata', env: 'KV_ONE' },
      { path: 'pki/issue/web', field: 'private_key', env: 'TLS_KEY', data: { common_name: 'shop.acme.example' } },
      { path: 'pki/issue/web', field: 'certificate', env: 'TLS_CERT', data: { common_name: 'shop.acme.example' } },
    ];
    const from = scenario.world.requests.length;
    const { variables } = await exchange({ secrets });
    expect(variables).toEqual({
      NEW: 'sdk-12345',
      NESTED: '{"a":1}',
      OLD: 'old-value',
      KV_ONE: 'plain-text',
      TLS_KEY: PEM,
      TLS_CERT: 'shop.acme.example',
    });
    expect(
      scenario.world.requests
        .slice(from)
        .filter(({ role, path }) => role === 'vault' && !path.includes('auth/'))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['/v1/kv/shop', '/v1/pki/issue/web', '/v1/secret/data/shop/flags', '/v1/secret/data/shop/flags']);
    expect(open.masked).toEqual(expect.arrayContaining(['line-one', 'line-two']));
  });

  test('can be wrapped: later steps get a token that gives it once', async () => {
    const { variables } = await exchange({
      secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 60 }],
    });
    expect(variables['WRAPPED']).toMatch(/^s\./);
    expect(JSON.stringify(variables)).not.toContain('plain-text');
  });

  test('with its token handed out has an end that cannot be moved, and dies with its parent', async () => {
    const credential = await exchange({ 'export-token': true, session: 60 });
    const { VAULT_TOKEN = '' } = credential.variables;
    expect(credential.variables).toMatchObject({ VAULT_ADDR: spec.url, FLAGS_SDK_KEY: 'sdk-12345' });
    expect(credential.secret).toContain('VAULT_TOKEN');
    expect(VAULT_TOKEN).not.toBe(revocationOf(credential)['token']);
    expect(credential.expires).toSatisfy((end: number) => end > NOON + 55_000 && end <= NOON + 65_000);
    expect(scenario.world.vaultAlive(VAULT_TOKEN)).toBe(true);
    await revokeVault(revocationOf(credential), open.tools);
    expect(scenario.world.vaultAlive(VAULT_TOKEN)).toBe(false);
  });

  test('of a namespace is asked there', async () => {
    scenario.world.vaultNamespace('team/shop');
    expect((await exchange({ namespace: 'team/shop' })).handle).toMatchObject({ namespace: 'team/shop' });
    expect(await refused()).toMatchObject({
      code: 'Login404',
      hint: expect.stringContaining('there is no such `namespace`') as string,
    });
  });
});

describe('refused', () => {
  const alive = (): number => scenario.world.vaultLive().tokens;

  test('after the grant ended, nothing is asked', async () => {
    const from = scenario.world.requests.length;
    expect(await refused({}, { until: NOON })).toMatchObject({ code: 'GrantEnded' });
    expect(scenario.world.requests).toHaveLength(from);
  });

  test.each<[string, Partial<VaultSpec>, string, RegExp]>([
    [
      'a role that is not there',
      { role: 'nobody' },
      'Login400',
      /there is no role `nobody`[^]*#the-role-does-not-exist$/,
    ],
    [
      'an audience',
      { audience: 'other' },
      'Login400',
      /`bound_audiences` has to hold `other`[^]*#the-audience-does-not-match$/,
    ],
    ['a mount', { mount: 'github' }, 'Login403', /mounted at `github`[^]*#the-login-is-refused$/],
    [
      'a path',
      { secrets: [{ path: 'secret/data/none', field: 'a', env: 'A' }] },
      'Status404',
      /#the-secret-is-not-there$/,
    ],
    ['a policy', { secrets: [{ path: 'sys/mounts', field: 'a', env: 'A' }] }, 'Status403', /#permission-denied$/],
    [
      'a field',
      { secrets: [{ path: 'kv/shop', field: 'none', env: 'A' }] },
      'FieldMissing',
      /it has: metadata, data\n[^]*#the-field-is-not-there$/,
    ],
  ])('%s is explained, and no token is left', async (_name, change, code, hint) => {
    const before = alive();
    const error = await refused(change);
    expect([error.code, error.hint]).toEqual([code, expect.stringMatching(hint)]);
    expect(`${error.message}${error.hint}`).not.toMatch(/\bs\.[\w-]{20}|eyJ/);
    expect(alive()).toBe(before);
  });

  test('a claim that differs is shown beside what the token says', async () => {
    scenario.world.vaultRole({ name: 'flags', audiences: [spec.url], claims: { repository: 'acme/other' }, paths: [] });
    const error = await refused();
    expect(error.message).toContain('claim "repository" does not match');
    expect(error.hint).toMatch(/repository: acme\/shop/);
  });

  test('a batch token, which could not be revoked', async () => {
    scenario.world.vaultRole({ name: 'flags', audiences: [spec.url], type: 'batch', paths: [] });
    expect((await refused()).code).toBe('BatchToken');
  });

  test('a sealed server, and one that cannot be reached', async () => {
    scenario.world.vaultSealed(true);
    expect((await refused()).code).toBe('Unavailable');
    const url = 'https://127.0.0.1:1';
    expect(await refused({ url })).toMatchObject({ code: 'Unreachable' });
  });

  test('a token that could not be revoked is a fault', async () => {
    const credential = await exchange();
    scenario.world.vaultSealed(true);
    expect(await faultOf(revokeVault(revocationOf(credential), open.tools))).toMatchObject({ code: 'Unavailable' });
  });
});

describe('a transit key', () => {
  test('signs as GitHub asks, and the login is revoked', async () => {
    const key = scenario.world.vaultKey('app');
    const before = scenario.world.vaultLive().tokens;
    const signer = await transitSigner({ url: spec.url, role: 'flags', key: 'app' }, open.tools);
    const signature = await signer.sign('header.payload');
    expect(createVerify('sha256').update('header.payload').verify(createPublicKey(key), signature)).toBe(true);
    await signer.close();
    expect(scenario.world.vaultLive().tokens).toBe(before);
  });

  test('that is not there is told', async () => {
    const signer = await transitSigner({ url: spec.url, role: 'flags', key: 'none' }, open.tools);
    expect(await faultOf(signer.sign('x'))).toMatchObject({
      code: 'Status400',
      message: expect.stringContaining('signing key not found') as string,
    });
    await signer.close();
  });
});

test('every heading that is linked to is in the documentation', () => {
  const slugs = [
    ...readFileSync(new URL('../../../docs/vault.md', import.meta.url), 'utf8').matchAll(/^#+ (.+)$/gm),
  ].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(slugs).toEqual(expect.arrayContaining(Object.values(VAULT_HEADINGS)));
});
