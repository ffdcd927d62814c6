import type { KeyObject } from 'node:crypto';

/** Which server it is: they differ in words, and in what they call a token. */
export type VaultKind = 'openbao' | 'vault';

/** A role of the JWT auth method. Times in seconds; 0 means none. */
export type VaultRole = {
  name: string;
  audiences: string[];
  claims: Record<string, string | string[]>;
  /** `glob`: `*` in a value stands for any text. */
  claimsType: 'string' | 'glob';
  ttl: number;
  maxTtl: number;
  period: number;
  uses: number;
  policies: string[];
  type: 'service' | 'batch';
};

/**
 * What a path answers: a key-value secret of either version, a certificate, or something made for whoever asks, with a
 * lease or without one. A version that is null was deleted.
 */
export type VaultMount =
  | { kind: 'kv1'; data: Record<string, unknown> }
  | { kind: 'kv2'; versions: (Record<string, unknown> | null)[] }
  | { kind: 'pki'; maxTtl: number; privateKey: string }
  | { kind: 'unleased'; make: (body: Record<string, unknown>, now: number) => Record<string, unknown>; write?: boolean }
  | { kind: 'dynamic'; ttl: number; make: (body: Record<string, unknown>) => Record<string, unknown>; write?: boolean };

export type VaultToken = {
  id: string;
  accessor: string;
  type: 'service' | 'batch';
  parent: string | undefined;
  path: string;
  policies: string[];
  issuedAt: number;
  expiresAt: number;
  maxAt: number;
  /** As asked for; 0 when not. */
  explicitMaxTtl: number;
  period: number;
  /** Requests that are left; undefined when they are not counted. */
  uses: number | undefined;
  renewable: boolean;
};
export type VaultLease = { id: string; token: string; expiresAt: number; revoked: boolean };

export type VaultState = {
  kind: VaultKind;
  roles: Map<string, VaultRole>;
  paths: Map<string, VaultMount>;
  /** Which paths below a policy's name may be used. */
  policies: Map<string, string[]>;
  keys: Map<string, KeyObject>;
  tokens: Map<string, VaultToken>;
  leases: VaultLease[];
  /** Answers, by the token that unwraps them. */
  wrapped: Map<string, Record<string, unknown>>;
  sealed: boolean;
  /** Namespace in which everything is; '' for the root one. */
  namespace: string;
};

const DEFAULT_POLICY = [
  'auth/token/lookup-self',
  'auth/token/renew-self',
  'auth/token/revoke-self',
  'sys/wrapping/unwrap',
];

export function createVaultState(): VaultState {
  return {
    kind: 'openbao',
    roles: new Map(),
    paths: new Map(),
    policies: new Map([
      ['default', DEFAULT_POLICY],
      ['root', ['']],
      ['response-wrapping', ['sys/wrapping/unwrap']],
    ]),
    keys: new Map(),
    tokens: new Map(),
    leases: [],
    wrapped: new Map(),
    sealed: false,
    namespace: '',
  };
}
