import type { KeyObject } from 'node:crypto';

/** A role of the JWT auth method. Times in seconds. */
export type VaultRole = { name: string; audiences: string[]; claims: Record<string, string>; ttl: number; policies: string[]; type: 'service' | 'batch' };

/** What a path answers: a key-value secret of either version, or something made for whoever asks. */
export type VaultMount =
  | { kind: 'kv1'; data: Record<string, unknown> }
  | { kind: 'kv2'; versions: Record<string, unknown>[] }
  | { kind: 'dynamic'; ttl: number; make: (body: Record<string, unknown>) => Record<string, unknown>; write?: boolean };

export type VaultToken = { id: string; accessor: string; parent: string | undefined; policies: string[]; expiresAt: number; maxAt: number; renewable: boolean; namespace: string };
export type VaultLease = { id: string; token: string; expiresAt: number; revoked: boolean };

export type VaultState = {
  roles: Map<string, VaultRole>;
  paths: Map<string, VaultMount>;
  /** Which paths below a policy's name may be used. */
  policies: Map<string, string[]>;
  keys: Map<string, KeyObject>;
  tokens: Map<string, VaultToken>;
  leases: VaultLease[];
  wrapped: Map<string, Record<string, unknown>>;
  sealed: boolean;
  /** Namespace in which everything is; '' for the root one. */
  namespace: string;
};

export function createVaultState(): VaultState {
  return {
    roles: new Map(),
    paths: new Map(),
    policies: new Map([['default', ['auth/token/lookup-self', 'auth/token/renew-self', 'auth/token/revoke-self']], ['root', ['']]]),
    keys: new Map(),
    tokens: new Map(),
    leases: [],
    wrapped: new Map(),
    sealed: false,
    namespace: '',
  };
}
