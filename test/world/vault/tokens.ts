import { randomBytes } from 'node:crypto';
import type { VaultState, VaultToken } from './state.ts';

/** A new token; `now` and all ends in milliseconds since 1970. */
export function addToken(vault: VaultState, spec: { parent?: string; policies: string[]; ttl: number; maxTtl?: number; renewable: boolean }, now: number): VaultToken {
  const token: VaultToken = {
    id: `hvs.${randomBytes(24).toString('base64url')}`,
    accessor: randomBytes(18).toString('base64url'),
    parent: spec.parent,
    policies: spec.policies,
    expiresAt: now + spec.ttl * 1000,
    maxAt: now + (spec.maxTtl ?? 32 * 86_400) * 1000,
    renewable: spec.renewable,
    namespace: vault.namespace,
  };
  vault.tokens.set(token.id, token);
  return token;
}

export function liveToken(vault: VaultState, id: string | undefined, now: number): VaultToken | undefined {
  const token = id === undefined ? undefined : vault.tokens.get(id);
  return token !== undefined && now < token.expiresAt ? token : undefined;
}

/** Ends a token, its children and their leases. */
export function endToken(vault: VaultState, id: string): void {
  vault.tokens.delete(id);
  for (const lease of vault.leases) if (lease.token === id) lease.revoked = true;
  for (const child of vault.tokens.values()) if (child.parent === id) endToken(vault, child.id);
}

export function authOf(token: VaultToken, now: number): Record<string, unknown> {
  return {
    client_token: token.id,
    accessor: token.accessor,
    policies: token.policies,
    token_policies: token.policies,
    lease_duration: Math.round((token.expiresAt - now) / 1000),
    renewable: token.renewable,
    token_type: token.id.startsWith('hvb.') ? 'batch' : 'service',
  };
}
