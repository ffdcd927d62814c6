import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { pemSigner } from './pem.ts';

/** What signs for the App: a key that stays where it is, or one that is handed over. @throws ExchangeError */
export async function signerOf(key: GithubSpec['key'], tools: ExchangeTools): Promise<Signer> {
  if (key.vault !== undefined) return await (await import('../vault/transit.ts')).transitSigner(key.vault, tools);
  return pemSigner(tools.secrets.appPrivateKey);
}
