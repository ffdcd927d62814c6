import { randomBytes } from 'node:crypto';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import { answered, refused, several } from './answers.ts';
import { type VaultMount, type VaultState, type VaultToken } from './state.ts';
import { SYSTEM_TTL } from './tokens.ts';

export type Asked = { token: VaultToken; body: Record<string, unknown>; now: number };

/** What the engines answer, as those of OpenBao 2.7. */
export function secret(server: VaultState, request: WorldRequest, path: string, asked: Asked): WorldResponse {
  const mount = server.paths.get(path);
  const isWrite = request.method !== 'GET';
  if (!mount)
    return asked.token.policies.includes('root')
      ? refused(404, `no handler for route "${path}". route entry not found.`)
      : refused(404);
  if (mount.kind === 'kv1' || mount.kind === 'kv2')
    return isWrite ? refused(405, several('unsupported operation')) : stored(mount, request);
  if ((mount.kind === 'pki' || mount.write === true) && !isWrite) return refused(405, several('unsupported operation'));
  if (mount.kind === 'pki') return certificate(mount, asked);
  if (mount.kind === 'unleased') return answered({ data: mount.make(asked.body, asked.now) });
  const lease = {
    id: `${path}/${randomBytes(12).toString('hex')}`,
    token: asked.token.id,
    expiresAt: asked.now + mount.ttl * 1000,
    revoked: false,
  };
  server.leases.push(lease);
  return answered({ lease_id: lease.id, lease_duration: mount.ttl, renewable: true, data: mount.make(asked.body) });
}

function stored(mount: VaultMount & { kind: 'kv1' | 'kv2' }, request: WorldRequest): WorldResponse {
  if (mount.kind === 'kv1') return answered({ lease_duration: SYSTEM_TTL, data: mount.data });
  const number = Number(request.query.get('version') ?? mount.versions.length);
  const data = mount.versions[number - 1];
  if (data === undefined) return refused(404);
  const metadata = {
    created_time: '2026-01-01T00:00:00.000000000Z',
    custom_metadata: null,
    deletion_time: data === null ? '2026-01-02T00:00:00.000000000Z' : '',
    destroyed: false,
    version: number,
  };
  return answered({ data: { data, metadata } }, data === null ? 404 : 200);
}

/**
 * No lease: it ends when it says, and is not revoked with the token. A longer `ttl` than the role's is cut down to
 * that.
 */
function certificate(mount: VaultMount & { kind: 'pki' }, { body, now }: Asked): WorldResponse {
  const asked = typeof body['ttl'] === 'string' ? Number.parseInt(body['ttl'], 10) : SYSTEM_TTL;
  const expiration = Math.floor(now / 1000) + Math.min(asked, mount.maxTtl);
  return answered({
    data: {
      ca_chain: [],
      certificate: String(body['common_name']),
      expiration,
      issuing_ca: 'issuer',
      not_before: Math.floor(now / 1000) - 30,
      private_key: mount.privateKey,
      private_key_type: 'rsa',
      serial_number: '01',
    },
  });
}
