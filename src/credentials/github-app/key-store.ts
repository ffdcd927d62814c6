import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { Addresses } from '../provider.ts';
import type { KeyStore, Signer, SignerLimits } from '../signer.ts';
import type { ExchangeTools } from '../credential.ts';

type Key = GithubSpec['key'];

/** Where a key may be kept, by what a policy calls it. */
export type KeyStores = {
  readonly [Name in Exclude<keyof Key, 'input'>]-?: KeyStore<NonNullable<Key[Name]>>;
};

/** The store of one key. */
export interface KeptKey {
  readonly addresses: Addresses;
  /** @throws ExchangeError */
  readonly open: (limits: SignerLimits, tools: ExchangeTools) => Promise<Signer>;
}

/** Where a key is kept; `undefined` where it is handed over. */
export function keptKey(key: Key, stores: KeyStores): KeptKey | undefined {
  if (key.vault !== undefined) return kept(key.vault, stores.vault);
  if (key['aws-kms'] !== undefined) return kept(key['aws-kms'], stores['aws-kms']);
  return undefined;
}

function kept<Spec>(spec: Spec, store: KeyStore<Spec>): KeptKey {
  return {
    addresses: store.addressesOf(spec),
    open: async (limits, tools) => await store.open(spec, limits, tools),
  };
}
