import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExchangeTools } from '../../../src/credentials/credential.ts';
import { revokeAccessor, revokeVault } from '../../../src/credentials/vault/revoke.ts';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import type { VaultMount } from '../../world/vault/state.ts';
import { NOON, revocationOf, tokenOf, UNTIL, useShortGrant } from './short-grant.ts';

type Secrets = NonNullable<VaultSpec['secrets']>;
const SSH_FOREVER = readFileSync(new URL('ssh/forever.pub', import.meta.url), 'utf8');
const CERTIFICATE: VaultSpec['secrets'] = [
  { path: 'pki/issue/web', field: 'certificate', env: 'CERT', data: { common_name: 'shop.acme.example' } },
];

const { scenario, open, exchange, refused, aliveBefore, asked } = useShortGrant();

describe('what is read ends in time as well', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['without a life', {}, 598],
    ['with a longer one', { ttl: '1h30m' }, 598],
    ['with a shorter one', { ttl: '2m' }, 120],
    ['with one in seconds', { ttl: 45 }, 45],
    ['with one that only the server understands', { ttl: '1w' }, 598],
  ])('a certificate asked for %s', async (_name, data, seconds) => {
    const secrets = CERTIFICATE.map((secret) => ({
      ...secret,
      field: 'expiration',
      data: { ...secret.data, ...data },
    }));
    const { variables } = await exchange({ secrets });
    expect(Number(variables['CERT']) - NOON / 1000).toBe(seconds);
  });

  test('a certificate that lasts longer all the same is refused, unless the policy accepts it', async () => {
    // as with `not_after`, which the world does not look at
    const send: ExchangeTools['send'] = async (request) =>
      await open().tools.send(
        request.url.includes('pki')
          ? { ...request, body: JSON.stringify({ common_name: 'x', ttl: '3000s' }) }
          : request,
      );
    expect(await refused({ secrets: CERTIFICATE }, {}, { send })).toMatchObject({
      code: 'CertificateOutlivesGrant',
      hint: expect.stringMatching(/#the-certificate-outlives-the-grant$/) as string,
    });
    expect((await exchange({ secrets: CERTIFICATE }, {}, { send }, true)).variables['CERT']).toBe('x');
  });

  const SESSION = { access_key: 'ASIAEXAMPLE', secret_key: 'a-secret-key', security_token: 'a-session-token' };
  const jwt = (end: number): string =>
    ['{"alg":"RS256"}', JSON.stringify({ exp: end / 1000 }), 'signature']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
  /** What does not end with the token, and ends at a moment. */
  const LASTING: readonly (readonly [string, string, (end: number) => VaultMount])[] = [
    [
      'an AWS session',
      'AWS session',
      (end) => ({
        kind: 'unleased',
        make: (_body, now) => ({
          ...SESSION,
          session_token: SESSION.security_token,
          arn: 'arn:aws:sts::123456789012:assumed-role/deploy/vault',
          ttl: Math.floor((end - now) / 1000) - 1,
        }),
      }),
    ],
    [
      'an AWS session of an older server, whose lease ends nothing',
      'AWS session',
      (end) => ({ kind: 'dynamic', ttl: (end - NOON) / 1000 - 1, make: () => SESSION }),
    ],
    [
      'a token of Google Cloud',
      'Google Cloud token',
      (end) => ({
        kind: 'unleased',
        make: (_body, now) => ({ token: 'ya29.token', token_ttl: (end - now) / 1000, expires_at_seconds: end / 1000 }),
      }),
    ],
    [
      'an ID token of the server itself',
      'signed token',
      (end) => ({ kind: 'unleased', make: () => ({ client_id: 'c', token: jwt(end), ttl: 86_400 }) }),
    ],
    [
      'a JWT of any engine, wherever it is in the answer',
      'signed token',
      (end) => ({
        kind: 'dynamic',
        ttl: 60,
        make: () => ({ token: 'opaque-token', nested: { list: [jwt(NOON), jwt(end)] } }),
      }),
    ],
    [
      'a token of Kubernetes without a lease',
      'Kubernetes token',
      (end) => ({ kind: 'unleased', make: () => ({ service_account_token: jwt(end) }) }),
    ],
    [
      'a token of Kubernetes',
      'Kubernetes token',
      (end) => ({
        kind: 'dynamic',
        ttl: 60,
        make: () => ({ service_account_name: 'deploy', service_account_token: jwt(end) }),
      }),
    ],
  ];
  const LASTING_SECRET: Secrets = [{ path: 'secret/lasting', field: 'x', env: 'LASTING' }];
  const lasting = (mount: VaultMount): Secrets => {
    const field =
      ['token', 'service_account_token', 'access_key'].find(
        (name) => name in ('make' in mount ? mount.make({}, NOON) : SESSION),
      ) ?? 'x';
    scenario().world.vaultPath('secret/lasting', mount);
    return LASTING_SECRET.map((secret) => ({ ...secret, field }));
  };

  test.each(LASTING)(
    '%s that ends with the grant is given, and it is said that nobody revokes it',
    async (_name, what, mount) => {
      const end = UNTIL - 2000;
      const credential = await exchange({ secrets: lasting(mount(end)) });
      expect(credential.expires).toBeGreaterThanOrEqual(UNTIL - 3000);
      expect(credential.expires).toBeLessThanOrEqual(UNTIL);
      expect(credential.notes).toEqual([
        expect.stringMatching(
          new RegExp(
            `^the ${what} of \`secret/lasting\` lasts until 2026-11-24T12:09:5\\dZ: ` +
              'revoking the token does not end it$',
          ),
        ) as string,
      ]);
    },
  );

  test.each(LASTING)('%s that lasts longer is refused, unless the policy accepts it', async (_name, what, mount) => {
    const secrets = lasting(mount(UNTIL + 60_000));
    expect(await refused({ secrets })).toMatchObject({
      code: 'SecretOutlivesGrant',
      message: expect.stringContaining(`the ${what} of \`secret/lasting\` lasts until 2026-11-24T12:1`) as string,
      hint: expect.stringMatching(/#what-was-read-outlives-the-grant$/) as string,
    });
    // the record says so: its end is what it says it is
    expect((await exchange({ secrets }, {}, {}, true)).expires).toBeGreaterThanOrEqual(UNTIL + 58_000);
  });

  test.each<[string, VaultMount]>([
    [
      'an SSH certificate without an end',
      { kind: 'unleased', make: () => ({ signed_key: SSH_FOREVER, serial_number: '1' }) },
    ],
    [
      'a JWT without an end',
      {
        kind: 'unleased',
        make: () => ({
          token: ['{"alg":"RS256"}', '{"sub":"a"}', 's']
            .map((part) => Buffer.from(part).toString('base64url'))
            .join('.'),
        }),
      },
    ],
    ['an AWS session that does not say', { kind: 'unleased', make: () => SESSION }],
    [
      'a token of Google Cloud that does not say',
      { kind: 'unleased', make: () => ({ token: 'ya29.token', expires_at_seconds: 'soon' }) },
    ],
    [
      'a token of Kubernetes without a lease that does not say',
      { kind: 'unleased', make: () => ({ service_account_token: 'opaque-token' }) },
    ],
    [
      'a token of Kubernetes that does not say',
      { kind: 'dynamic', ttl: 60, make: () => ({ service_account_token: 'opaque-token' }) },
    ],
  ])('%s is refused', async (_name, mount) => {
    expect(await refused({ secrets: lasting(mount) })).toMatchObject({
      code: 'SecretOutlivesGrant',
      message: expect.stringContaining('has no end that could be read') as string,
    });
  });

  test.each<[string, Secrets[number]]>([
    ['a session of AWS', { path: 'aws/creds/deploy', field: 'token', env: 'W', 'wrap-ttl': 60 }],
    ['an ID token', { path: 'identity/oidc/token/deploy', field: 'token', env: 'W', 'wrap-ttl': 60 }],
    [
      'what is made with data',
      { path: 'k8s/anything', field: 'token', env: 'W', 'wrap-ttl': 60, data: { kubernetes_namespace: 'a' } },
    ],
  ])('wrapped, %s cannot be looked at: it is not asked for, unless the policy accepts it', async (_name, secret) => {
    scenario().world.vaultRole({ name: 'flags', audiences: [scenario().world.urls.vault], paths: [''] });
    scenario().world.vaultPath(secret.path, {
      kind: 'unleased',
      make: () => ({ token: jwt(UNTIL + 60_000) }),
      write: secret.data !== undefined,
    });
    const from = scenario().world.requests.length;
    expect(await refused({ secrets: [secret] })).toMatchObject({
      code: 'SecretOutlivesGrant',
      hint: expect.stringContaining('leave `wrap-ttl` out') as string,
    });
    expect(
      scenario()
        .world.requests.slice(from)
        .map(({ path }) => path),
    ).not.toContain(`/v1/${secret.path}`);
    const { lasting, variables } = await exchange({ secrets: [secret] }, {}, {}, true);
    expect([lasting, variables['W']]).toEqual([
      [`the wrapped answer of \`${secret.path}\` has no end that could be read`],
      expect.stringMatching(/^s\./),
    ]);
  });

  test('keys of an IAM user and stored keys end with their lease, or were there before', async () => {
    for (const mount of [
      { kind: 'dynamic', ttl: 86_400, make: () => ({ ...SESSION, security_token: null }) },
      { kind: 'kv1', data: SESSION },
    ] satisfies VaultMount[]) {
      const credential = await exchange({ secrets: lasting(mount) });
      expect([credential.variables['LASTING'], credential.lasting, credential.notes]).toEqual([
        'ASIAEXAMPLE',
        undefined,
        undefined,
      ]);
    }
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    ['a longer life is asked for as what is left', { ttl: '1h' }, '598s'],
    ['a shorter one as it is', { ttl: '5m' }, '300s'],
    ['an SSH certificate with one in any case', { public_key: 'ssh-ed25519 AAAA' }, '598s'],
    ['anything else as the policy says', { ip: '10.0.0.1' }, undefined],
  ])('%s', async (_name, data, ttl) => {
    let asked: unknown;
    scenario().world.vaultPath('secret/lasting', {
      kind: 'dynamic',
      ttl: 60,
      make: (body) => ((asked = body['ttl']), { x: 'value' }),
    });
    await exchange({ secrets: LASTING_SECRET.map((secret) => ({ ...secret, data })) });
    expect(asked).toBeOneOf([ttl, ttl === '598s' ? '597s' : ttl]);
  });

  test('a token that unwraps, since it does not die with the one that asked', async () => {
    const credential = await exchange({
      secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 86_400 }],
    });
    expect(credential.handle?.['wrappings']).toMatch(/^[\w-]{10,}$/);
    await revokeVault(revocationOf(credential), open().tools);
    const { WRAPPED = '' } = credential.variables;
    expect([aliveBefore(WRAPPED, 10), aliveBefore(WRAPPED, 0)]).toEqual([true, false]);
  });

  test('a token that unwraps can be ended by its accessor, with the login', async () => {
    const credential = await exchange({
      secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 60 }],
    });
    await revokeAccessor(credential.handle ?? {}, scenario().world.vaultRoot(), open().tools);
    expect(
      [tokenOf(credential), credential.variables['WRAPPED'] ?? ''].map((token) => scenario().world.vaultAlive(token)),
    ).toEqual([false, false]);
  });

  test('a token that unwraps does so once', async () => {
    const { variables } = await exchange({
      secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 60 }],
    });
    expect([
      await asked('sys/wrapping/unwrap', variables['WRAPPED'] ?? ''),
      await asked('sys/wrapping/unwrap', variables['WRAPPED'] ?? ''),
    ]).toEqual([200, 400]);
  });

  test('leases are named for the record', async () => {
    const credential = await exchange({
      secrets: [
        { path: 'database/creds/reader', field: 'password', env: 'A' },
        { path: 'kv/shop', field: 'key', env: 'B' },
      ],
    });
    expect(credential.handle?.['leases']).toMatch(/^database\/creds\/reader\/\w+$/);
  });

  test('a version that was deleted is told', async () => {
    const error = await refused({ secrets: [{ path: 'secret/data/shop', field: 'key', env: 'A', version: '1' }] });
    expect(error).toMatchObject({ code: 'VersionDeleted', message: 'version 1 of `secret/data/shop` was deleted' });
  });
});
