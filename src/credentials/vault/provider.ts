import type { TransitSpec } from '../../policy/credential/github-spec.ts';
import type { VaultSpec } from '../../policy/credential/vault-spec.ts';
import type { Provider } from '../provider.ts';
import type { KeyStore } from '../signer.ts';
import { addressesOf } from './address.ts';

/** Vault and OpenBao: tokens, secrets that are read with one, and keys that sign. */
export const vault: Provider<VaultSpec> & { readonly keys: KeyStore<TransitSpec> } = {
  addressesOf,
  load: async () => await import('./exchange.ts'),
  exchange: async (request, tools) => await (await import('./exchange.ts')).exchangeVault(request, tools),
  revoke: async (revocation, tools) => await (await import('./revoke.ts')).revokeVault(revocation, tools),
  advice: ({ expires }) => `it ends by itself at ${expires}`,
  keys: {
    addressesOf,
    open: async (spec, _limits, tools) => await (await import('./transit.ts')).transitSigner(spec, tools),
  },
};
