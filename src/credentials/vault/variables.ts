import type { VaultServer } from './call.ts';

/** What the CLI and SDKs are told about a token that later steps get. */
export function vaultVariables(
  token: string,
  { url, namespace }: Pick<VaultServer, 'url' | 'namespace'>,
): Readonly<Record<string, string>> {
  return { VAULT_TOKEN: token, VAULT_ADDR: url, ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) };
}

/**
 * Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. `bao` looks at `BAO_…` before
 * `VAULT_…`.
 */
export const MISLEADING = [
  'VAULT_SKIP_VERIFY',
  'VAULT_CACERT',
  'VAULT_AGENT_ADDR',
  'VAULT_NAMESPACE',
  'BAO_ADDR',
  'BAO_TOKEN',
  'BAO_SKIP_VERIFY',
  'BAO_CACERT',
  'BAO_AGENT_ADDR',
  'BAO_NAMESPACE',
] as const;
