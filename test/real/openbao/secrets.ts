import { X509Certificate } from 'node:crypto';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import type { Stage } from './stage.ts';

const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILbtyQuWzPMufPdzQ/RZ2W9UkT+7kpI8iFPiGkua+GX4';

/** Secrets of every engine that needs no other server. */
export async function secrets(stage: Stage): Promise<void> {
  await stored(stage);
  await notThere(stage);
  await certificates(stage);
  await sshCertificates(stage);
  await wrapped(stage);
  const { checks, bao } = stage;
  const lease = await stage.exchange({
    secrets: [{ path: 'ssh/creds/otp', field: 'key', env: 'OTP', data: { ip: '10.0.0.1' } }],
  });
  const known = await bao.ask('sys/leases/lookup', { method: 'PUT', body: { lease_id: lease.handle?.['leases'] } });
  checks.check(
    'a dynamic secret has a lease, and its id is for the record',
    known.status === 200 && String(lease.handle?.['leases']).startsWith('ssh/creds/otp/'),
    lease.handle,
  );
}

async function stored({ exchange, checks }: Stage): Promise<void> {
  const read = await exchange({
    secrets: [
      { path: 'secret/data/shop/flags', field: 'sdk-key', env: 'NEW' },
      { path: 'secret/data/shop/flags', field: 'nested', env: 'NESTED' },
      { path: 'secret/data/shop/flags', field: 'sdk-key', env: 'OLD', version: '1' },
      { path: 'kv/shop', field: 'metadata', env: 'KV_ONE' },
    ],
  });
  checks.check(
    'KV 2, its fields and versions, and KV 1 with a field called `metadata` are read',
    JSON.stringify(read.variables) ===
      JSON.stringify({ NEW: 'sdk-12345', NESTED: '{"a":1}', OLD: 'old-value', KV_ONE: 'plain-text' }),
    read.variables,
  );
}

async function notThere({ refusal, checks }: Stage): Promise<void> {
  for (const [name, secret, code, said] of [
    ['a path that is not there', { path: 'secret/data/none' }, 'Status404', /./],
    ['a version that is not there', { path: 'secret/data/shop/flags', version: '9' }, 'Status404', /./],
    [
      'a version that was deleted',
      { path: 'secret/data/shop/deleted', version: '1' },
      'VersionDeleted',
      /version 1 of `secret\/data\/shop\/deleted` was deleted/,
    ],
    ['a path without `data/`', { path: 'secret/shop/flags' }, 'Status403', /permission denied/],
    ['a path that the policies do not allow', { path: 'sys/mounts' }, 'Status403', /permission denied/],
    ['a field that is not there', { path: 'kv/shop' }, 'FieldMissing', /has no field `x`/],
    [
      'a name that the PKI role does not allow',
      { path: 'pki/issue/web', data: { common_name: 'other.example' } },
      'Status400',
      /not allowed by this role/,
    ],
  ] as const) {
    const error = await refusal({ secrets: [{ field: 'x', env: 'X', ...secret }] });
    checks.check(`${name} is told`, error.code === code && said.test(error.message), error);
  }
}

/** A field of a certificate that is issued. */
const issuedOf = (field: string, env: string, data: Readonly<Record<string, string>>) => ({
  path: 'pki/issue/web',
  field,
  env,
  data: { common_name: 'shop.acme.example', ...data },
});

async function certificates(stage: Stage): Promise<void> {
  const until = Date.now() + 120_000;
  for (const [name, data] of [
    ['without a life', {}],
    ['with a longer one', { ttl: '30m' }],
  ] as const) {
    const { variables } = await stage.exchange(
      { secrets: [issuedOf('certificate', 'CERT', data), issuedOf('private_key', 'KEY', data)] },
      { until },
    );
    const { validTo, validFrom } = new X509Certificate(variables['CERT'] ?? '');
    stage.checks.check(
      `a certificate asked for ${name} ends with the grant`,
      Date.parse(validTo) <= until && Date.parse(validTo) > until - 10_000 && Date.parse(validFrom) < Date.now(),
      { validTo, until },
    );
    stage.checks.check(
      'its key is masked line by line',
      (variables['KEY'] ?? '')
        .trim()
        .split('\n')
        .every((line) => stage.masked.includes(line)),
    );
  }
  const short = await stage.exchange({ secrets: [issuedOf('certificate', 'CERT', { ttl: '1m' })] }, { until });
  stage.checks.check(
    'a shorter life counts',
    Date.parse(new X509Certificate(short.variables['CERT'] ?? '').validTo) < Date.now() + 61_000,
  );
  const later = new Date(Date.now() + 1_800_000).toISOString().replace(/\.\d+/, '');
  const fixed = await stage.refusal({ secrets: [issuedOf('certificate', 'CERT', { not_after: later })] }, { until });
  stage.checks.check(
    'one that ends later is refused',
    ['CertificateOutlivesGrant', 'Status400'].includes(fixed.code),
    fixed,
  );
}

async function sshCertificates(stage: Stage): Promise<void> {
  const until = Date.now() + 120_000;
  const asking = (ttl: object): Pick<VaultSpec, 'secrets'> => ({
    secrets: [{ path: 'ssh/sign/ops', field: 'signed_key', env: 'SSH', data: { public_key: SSH_KEY, ...ttl } }],
  });
  for (const [name, ttl] of [
    ['without a life', {}],
    ['with a longer one', { ttl: '30m' }],
  ] as const) {
    const { expires, notes, variables } = await stage.exchange(asking(ttl), { until });
    stage.checks.check(
      `an SSH certificate asked for ${name} ends with the grant`,
      expires <= until &&
        expires > until - 10_000 &&
        variables['SSH']?.startsWith('ssh-ed25519-cert-v01@openssh.com ') === true,
      { expires, until, notes },
    );
  }
  const issued = { path: 'ssh/issue/ops', field: 'signed_key', env: 'SSH' };
  const longer = await stage.refusal({ secrets: [{ ...issued, data: { key_type: 'ed25519' } }] }, { until });
  stage.checks.check(
    'one that comes with its key and the life of the role is refused',
    longer.code === 'SecretOutlivesGrant' &&
      longer.message.startsWith('the SSH certificate of `ssh/issue/ops` lasts until '),
    longer,
  );
  const shorter = await stage.exchange(
    { secrets: [{ ...issued, data: { key_type: 'ed25519', ttl: '30m' } }] },
    { until },
  );
  stage.checks.check(
    'and given where the policy asks for a life',
    shorter.expires <= until && shorter.notes?.length === 1,
    shorter.notes,
  );
}

async function wrapped(stage: Stage): Promise<void> {
  const { bao, checks } = stage;
  const until = Date.now() + 60_000;
  const credential = await stage.exchange(
    { secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 86_400 }] },
    { until },
  );
  const token = credential.variables['WRAPPED'] ?? '';
  const found = await bao.ask('auth/token/lookup', { method: 'POST', body: { token } });
  const data: unknown = found.body['data'];
  const end = Date.parse(
    String(typeof data === 'object' && data !== null && 'expire_time' in data ? data.expire_time : ''),
  );
  checks.check('a token that unwraps ends with the grant, since it is nobody’s child', end <= until, { end, until });
  await bao.ask('auth/token/revoke-self', { method: 'POST', token: credential.revocation?.['token'] ?? '' });
  const first = await bao.ask('sys/wrapping/unwrap', { method: 'POST', token });
  const second = await bao.ask('sys/wrapping/unwrap', { method: 'POST', token });
  checks.check(
    'it unwraps once, even after the login was revoked, and not twice',
    first.status === 200 && JSON.stringify(first.body).includes('plain-text') && second.status === 400,
    [first, second],
  );
  checks.check('its accessor is for the record', typeof credential.handle?.['wrappings'] === 'string');
}
