import { json, type WorldResponse } from '../serve/http.ts';
import type { VaultState, VaultToken } from './state.ts';
import { addToken, authOf, endToken } from './tokens.ts';

/** The calls below `auth/token/`. https://developer.hashicorp.com/vault/api-docs/auth/token */
export function tokenCall(vault: VaultState, call: string, token: VaultToken, body: Record<string, unknown>, now: number): WorldResponse {
  switch (call) {
    case 'lookup-self':
      return json(200, { data: { accessor: token.accessor, ttl: Math.round((token.expiresAt - now) / 1000), renewable: token.renewable, policies: token.policies } });
    case 'renew-self':
      return renew(token, body, now);
    case 'create':
      return create(vault, token, body, now);
    case 'revoke-self':
      endToken(vault, token.id);
      return { status: 204, body: '' };
    case 'revoke-accessor': {
      const found = [...vault.tokens.values()].find(({ accessor }) => accessor === body['accessor']);
      if (!found) return json(400, { errors: ['invalid accessor'] });
      endToken(vault, found.id);
      return { status: 204, body: '' };
    }
    default:
      return json(404, { errors: [] });
  }
}

function renew(token: VaultToken, body: Record<string, unknown>, now: number): WorldResponse {
  if (!token.renewable) return json(400, { errors: ['lease is not renewable'] });
  const seconds = secondsOf(body['increment']) ?? 3600;
  token.expiresAt = Math.min(now + seconds * 1000, token.maxAt);
  return json(200, { auth: authOf(token, now) });
}

function create(vault: VaultState, parent: VaultToken, body: Record<string, unknown>, now: number): WorldResponse {
  const ttl = secondsOf(body['ttl']) ?? 2_764_800;
  const most = secondsOf(body['explicit_max_ttl']);
  const child = addToken(vault, { parent: parent.id, policies: parent.policies, ttl: Math.min(ttl, most ?? ttl), renewable: body['renewable'] !== false, ...(most === undefined ? {} : { maxTtl: most }) }, now);
  return json(200, { auth: authOf(child, now) });
}

function secondsOf(value: unknown): number | undefined {
  const [, digits] = /^(\d+)s?$/.exec(String(value)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
