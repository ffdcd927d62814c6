import type { KeyObject } from 'node:crypto';
import type { State } from '../state.ts';
import type { VaultKind, VaultMount, VaultRole } from '../vault/state.ts';
import { addToken, liveToken } from '../vault/tokens.ts';
import { anyKey } from '../signing-keys.ts';

export type VaultBuilders = {
  /** A role of the JWT auth method: the paths that its tokens may use, and what it asks of the job's token. */
  vaultRole(spec: Partial<VaultRole> & { name: string; paths: string[] }): void;
  /** Which paths a policy allows, for several roles. */
  vaultPolicy(name: string, paths: string[]): void;
  vaultPath(path: string, mount: VaultMount): void;
  /** A transit key; gives the private key, which the real one never shows. */
  vaultKey(name: string, key?: KeyObject): KeyObject;
  /** The private key of a transit key, where there is one. */
  vaultKeyNamed(name: string): KeyObject | undefined;
  /** A token that may do everything, as an operator's. */
  vaultRoot(): string;
  vaultSealed(sealed: boolean): void;
  /** Whose words it speaks; OpenBao's unless told. */
  vaultKind(kind: VaultKind): void;
  vaultNamespace(namespace: string): void;
  /** Whether a token is alive now. */
  vaultAlive(token: string): boolean;
  /** How many tokens, and how many leases, are alive now. */
  vaultLive(): { tokens: number; leases: number };
};

export function vaultBuilders(state: State): VaultBuilders {
  const { vault } = state;
  const now = (): number => state.clock.now().getTime();
  return {
    vaultRole: ({ name, paths, ...spec }) => {
      vault.policies.set(name, paths);
      vault.roles.set(name, {
        name,
        audiences: [],
        claims: {},
        claimsType: 'string',
        ttl: 900,
        maxTtl: 0,
        period: 0,
        uses: 0,
        policies: ['default', name],
        type: 'service',
        ...spec,
      });
    },
    vaultPolicy: (name, paths) => void vault.policies.set(name, paths),
    vaultPath: (path, mount) => void vault.paths.set(path, mount),
    vaultKey: (name, key) => {
      const privateKey = key ?? anyKey();
      vault.keys.set(name, privateKey);
      return privateKey;
    },
    vaultKeyNamed: (name) => vault.keys.get(name),
    vaultRoot: () =>
      addToken(vault, { path: 'auth/token/root', policies: ['root'], ttl: 86_400, renewable: false }, now()).id,
    vaultSealed: (sealed) => void (vault.sealed = sealed),
    vaultKind: (kind) => void (vault.kind = kind),
    vaultNamespace: (namespace) => void (vault.namespace = namespace),
    vaultAlive: (token) => liveToken(vault, token, now()) !== undefined,
    vaultLive: () => liveOf(vault, now()),
  };
}

function liveOf(vault: State['vault'], now: number): { tokens: number; leases: number } {
  const isAlive = (token: string): boolean => liveToken(vault, token, now) !== undefined;
  return {
    tokens: [...vault.tokens.keys()].filter(isAlive).length,
    leases: vault.leases.filter(({ revoked, expiresAt, token }) => !revoked && now < expiresAt && isAlive(token))
      .length,
  };
}
