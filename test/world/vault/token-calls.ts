import type { WorldResponse } from '../serve/http.ts';
import { answered, refused } from './answers.ts';
import type { VaultState, VaultToken } from './state.ts';
import { addToken, authOf, endToken, SYSTEM_TTL } from './tokens.ts';

/** The calls below `auth/token/`, as OpenBao 2.7 answers them. https://openbao.org/api-docs/auth/token/ */
export function tokenCall(
  vault: VaultState,
  call: string,
  token: VaultToken,
  body: Record<string, unknown>,
  now: number,
): WorldResponse {
  switch (call) {
    case 'lookup-self':
      return answered({ data: shown(token, now) });
    case 'renew-self':
      return renew(token, body, now);
    case 'create':
      return create(vault, token, body, now);
    case 'revoke-self':
      if (token.type === 'batch') return refused(400, 'batch tokens cannot be revoked');
      endToken(vault, token.id);
      return { status: 204, body: '' };
    case 'revoke-accessor':
      return revokeAccessor(vault, String(body['accessor']));
    default:
      return refused(404);
  }
}

function shown(token: VaultToken, now: number): Record<string, unknown> {
  return {
    accessor: token.accessor,
    creation_time: Math.floor(token.issuedAt / 1000),
    expire_time: new Date(token.expiresAt).toISOString(),
    explicit_max_ttl: token.explicitMaxTtl,
    id: token.id,
    issue_time: new Date(token.issuedAt).toISOString(),
    num_uses: token.uses ?? 0,
    orphan: token.parent === undefined,
    path: token.path,
    ...(token.period === 0 ? {} : { period: token.period }),
    policies: token.policies,
    renewable: token.renewable,
    ttl: Math.floor((token.expiresAt - now) / 1000),
    type: token.type,
  };
}

/** A periodic token gets its period again, whatever is asked. */
function renew(token: VaultToken, body: Record<string, unknown>, now: number): WorldResponse {
  if (token.type === 'batch') return refused(400, 'batch tokens cannot be renewed');
  if (!token.renewable) return refused(400, 'lease is not renewable');
  const seconds = token.period || (secondsOf(body['increment']) ?? SYSTEM_TTL);
  token.expiresAt = Math.min(now + seconds * 1000, token.maxAt);
  return answered({ auth: authOf(token, now) });
}

function create(vault: VaultState, parent: VaultToken, body: Record<string, unknown>, now: number): WorldResponse {
  if (parent.type === 'batch') return refused(400, 'batch tokens cannot create more tokens');
  if (parent.uses !== undefined) return refused(400, 'restricted use token cannot generate child tokens');
  if (body['no_parent'] === true) return refused(400, 'root or sudo privileges required to create orphan token');
  if (body['period'] !== undefined) return refused(400, 'root or sudo privileges required to create periodic token');
  const spec = {
    parent: parent.id,
    path: 'auth/token/create',
    policies: parent.policies,
    ttl: secondsOf(body['ttl']) ?? 0,
    explicitMaxTtl: secondsOf(body['explicit_max_ttl']) ?? 0,
  };
  return answered({ auth: authOf(addToken(vault, { ...spec, renewable: body['renewable'] !== false }, now), now) });
}

function revokeAccessor(vault: VaultState, accessor: string): WorldResponse {
  const found = [...vault.tokens.values()].find((token) => token.accessor === accessor);
  if (found) {
    endToken(vault, found.id);
    return { status: 204, body: '' };
  }
  return vault.kind === 'vault'
    ? refused(400, 'invalid accessor')
    : answered({ warnings: ['No token found with this accessor'] });
}

function secondsOf(value: unknown): number | undefined {
  const [, digits] = /^(\d+)s?$/.exec(String(value)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
