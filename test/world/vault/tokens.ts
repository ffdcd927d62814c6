import { randomBytes } from 'node:crypto';
import type { VaultState, VaultToken } from './state.ts';

export type TokenSpec = {
  parent?: string;
  path: string;
  policies: string[];
  ttl: number;
  maxTtl?: number;
  explicitMaxTtl?: number;
  period?: number;
  uses?: number;
  renewable: boolean;
  type?: 'service' | 'batch';
};

/** What servers let a token last unless told otherwise, in seconds. */
export const SYSTEM_TTL = 2_764_800;

/** A new token; `now` and all ends in milliseconds since 1970. */
export function addToken(vault: VaultState, spec: TokenSpec, now: number): VaultToken {
  const { type = 'service', maxTtl = 0, explicitMaxTtl = 0, period = 0, uses = 0 } = spec;
  const isBatch = type === 'batch';
  const most = Math.min(maxTtl || SYSTEM_TTL, explicitMaxTtl || SYSTEM_TTL);
  const ttl = period || Math.min(spec.ttl || SYSTEM_TTL, most);
  const prefix = vault.kind === 'openbao' ? type[0] : `hv${type[0]}`;
  const token: VaultToken = {
    id: `${prefix}.${randomBytes(isBatch ? 120 : 18).toString('base64url')}`,
    accessor: isBatch ? '' : randomBytes(18).toString('base64url'),
    type,
    parent: spec.parent,
    path: spec.path,
    policies: spec.policies,
    issuedAt: now,
    expiresAt: now + ttl * 1000,
    maxAt: period > 0 && explicitMaxTtl === 0 ? Number.POSITIVE_INFINITY : now + most * 1000,
    explicitMaxTtl,
    period,
    uses: uses === 0 ? undefined : uses,
    renewable: spec.renewable && !isBatch,
  };
  vault.tokens.set(token.id, token);
  return token;
}

/** A token that is good now: its own end and those of the tokens it was made from are to come. */
export function liveToken(vault: VaultState, id: string | undefined, now: number): VaultToken | undefined {
  const token = id === undefined ? undefined : vault.tokens.get(id);
  if (token === undefined || now >= token.expiresAt) return undefined;
  return token.parent === undefined || liveToken(vault, token.parent, now) !== undefined ? token : undefined;
}

/** Counts a request; one that used the token up ends it when it is answered. */
export function countUse(vault: VaultState, token: VaultToken): () => void {
  if (token.uses === undefined) return () => undefined;
  token.uses -= 1;
  return token.uses === 0 ? () => endToken(vault, token.id) : () => undefined;
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
    metadata: null,
    lease_duration: Math.round((token.expiresAt - now) / 1000),
    renewable: token.renewable,
    entity_id: '1d5d07d6-333f-58a1-7f65-e4d226ad8135',
    token_type: token.type,
    orphan: token.parent === undefined,
    mfa_requirement: null,
    num_uses: token.uses ?? 0,
  };
}
