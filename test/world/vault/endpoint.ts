import { randomBytes, sign } from 'node:crypto';
import { parseRecord } from '../json.ts';
import { verifyJobToken } from '../oidc-token.ts';
import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import type { VaultMount, VaultState, VaultToken } from './state.ts';
import { tokenCall } from './token-calls.ts';
import { addToken, authOf, liveToken } from './tokens.ts';

const DENIED = ['permission denied'];

/** Vault and OpenBao, as far as a job needs them: logging in, secrets of several engines, signing, and ending tokens. */
export function vault(request: WorldRequest, state: State): WorldResponse {
  const { vault: server } = state;
  const now = state.clock.now().getTime();
  if (server.sealed) return json(503, { errors: ['Vault is sealed'] });
  if (!request.path.startsWith('/v1/')) return json(404, { errors: [] });
  const path = request.path.slice('/v1/'.length);
  const body = parseRecord(request.body) ?? {};
  if (String(request.headers['x-vault-namespace'] ?? '') !== server.namespace) return json(403, { errors: DENIED });
  const login = /^auth\/(.+)\/login$/.exec(path)?.[1];
  if (login !== undefined) return loggedIn(state, login, body, now);
  const token = liveToken(server, header(request, 'x-vault-token'), now);
  if (token === undefined) return json(403, { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] });
  if (!allowed(server, token, path)) return json(403, { errors: ['1 error occurred:\n\t* permission denied\n\n'] });
  if (path.startsWith('auth/token/')) return tokenCall(server, path.slice('auth/token/'.length), token, body, now);
  const wrap = header(request, 'x-vault-wrap-ttl');
  const answer = path.includes('/sign/') ? signed(server, path, body) : secret(server, request, path, { token, body, now });
  return wrap === undefined || answer.status !== 200 ? answer : wrapped(server, answer, wrap);
}

function header(request: WorldRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function allowed(server: VaultState, token: VaultToken, path: string): boolean {
  return token.policies.some((policy) => server.policies.get(policy)?.some((prefix) => path.startsWith(prefix)) === true);
}

function loggedIn(state: State, mount: string, body: Record<string, unknown>, now: number): WorldResponse {
  if (mount !== 'jwt') return json(403, { errors: DENIED });
  const role = state.vault.roles.get(String(body['role']));
  if (!role) return json(400, { errors: [`role "${String(body['role'])}" could not be found`] });
  const refuse = (why: string): WorldResponse => json(400, { errors: [`error validating token: ${why}`] });
  const verified = verifyJobToken(state, String(body['jwt']));
  if ('wrong' in verified) return refuse(verified.wrong === 'expired' ? 'token is expired (exp)' : `error verifying token signature: ${verified.wrong}`);
  if (!role.audiences.includes(String(verified.claims['aud']))) return refuse('invalid audience (aud) claim: audience claim does not match any expected audience');
  const differing = Object.entries(role.claims).find(([name, value]) => verified.claims[name] !== value)?.[0];
  if (differing !== undefined) return json(400, { errors: [`error validating claims: claim "${differing}" does not match any associated bound claim values`] });
  const token = addToken(state.vault, { policies: ['default', ...role.policies], ttl: role.ttl, renewable: true }, now);
  return json(200, { auth: { ...authOf(token, now), token_type: role.type } });
}

type Asked = { token: VaultToken; body: Record<string, unknown>; now: number };

function secret(server: VaultState, request: WorldRequest, path: string, asked: Asked): WorldResponse {
  const mount = server.paths.get(path);
  if (!mount || (request.method !== 'GET' && mount.kind !== 'dynamic')) return json(404, { errors: [] });
  if (mount.kind === 'kv1') return json(200, { data: mount.data });
  if (mount.kind === 'kv2') return version(mount, request.query.get('version'));
  if (mount.write === true && request.method !== 'POST') return json(405, { errors: ['1 error occurred:\n\t* unsupported operation\n\n'] });
  const lease = { id: `${path}/${randomBytes(12).toString('hex')}`, token: asked.token.id, expiresAt: asked.now + mount.ttl * 1000, revoked: false };
  server.leases.push(lease);
  return json(200, { lease_id: lease.id, lease_duration: mount.ttl, renewable: true, data: mount.make(asked.body) });
}

function version(mount: VaultMount & { kind: 'kv2' }, wanted: string | null): WorldResponse {
  const number = wanted === null ? mount.versions.length : Number(wanted);
  const data = mount.versions[number - 1];
  return data === undefined ? json(404, { data: { data: null, metadata: { version: number, deletion_time: '2026-01-01T00:00:00Z' } } }) : json(200, { data: { data, metadata: { version: number } } });
}

/** The engine signs with PSS unless it is told otherwise. */
function signed(server: VaultState, path: string, body: Record<string, unknown>): WorldResponse {
  const [, name = ''] = /^transit\/sign\/([^/]+)\/sha2-256$/.exec(path) ?? [];
  const key = server.keys.get(name);
  if (!key) return json(400, { errors: ['signing key not found'] });
  if (body['signature_algorithm'] !== 'pkcs1v15') return json(400, { errors: ['the world signs with pkcs1v15 only'] });
  return json(200, { data: { signature: `vault:v1:${sign('sha256', Buffer.from(String(body['input']), 'base64'), key).toString('base64')}`, key_version: 1 } });
}

function wrapped(server: VaultState, answer: WorldResponse, ttl: string): WorldResponse {
  const token = `hvs.${randomBytes(24).toString('base64url')}`;
  server.wrapped.set(token, parseRecord(answer.body) ?? {});
  return json(200, { wrap_info: { token, accessor: 'w', ttl: Number.parseInt(ttl, 10) } });
}
