import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { ExchangeTools } from '../credential.ts';
import type { Signer, SignerLimits } from '../signer.ts';
import { keptKey, type KeyStores } from './key-store.ts';
import { pemSigner } from './pem.ts';

/** What signs for the App: a key that stays where it is, or one that is handed over. @throws ExchangeError */
export async function signerOf(
  key: GithubSpec['key'],
  stores: KeyStores,
  limits: SignerLimits,
  tools: ExchangeTools,
): Promise<Signer> {
  return (await keptKey(key, stores)?.open(limits, tools)) ?? pemSigner(tools.secrets.appPrivateKey);
}
