import type { VaultLogin } from '../../policy/credential/vault-spec.ts';
import { vaultAudience } from '../../policy/credential/audience.ts';
import type { Addresses } from '../provider.ts';

/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
export function addressesOf(spec: VaultLogin): Addresses {
  return { audience: vaultAudience(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
}
