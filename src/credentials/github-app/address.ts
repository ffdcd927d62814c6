import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { Addresses } from '../provider.ts';
import { keptKey, type KeyStores } from './key-store.ts';

/**
 * Where the signature is asked for, and with which token; none where the key is handed over. GitHub itself is connected
 * already.
 */
export function addressesOf({ key }: Pick<GithubSpec, 'key'>, stores: KeyStores): Addresses {
  return keptKey(key, stores)?.addresses ?? { audience: undefined, first: undefined };
}
