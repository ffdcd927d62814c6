import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { ExchangeRequest, ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { pemSigner } from './pem.ts';

/** What signs for the App: a key that stays where it is, or one that is handed over. @throws ExchangeError */
export async function signerOf(
  key: GithubSpec['key'],
  limits: Pick<ExchangeRequest<unknown>, 'bounds' | 'accounts'>,
  tools: ExchangeTools,
): Promise<Signer> {
  if (key.vault !== undefined) return await (await import('../vault/transit.ts')).transitSigner(key.vault, tools);
  if (key['aws-kms'] !== undefined)
    return await (await import('../aws/kms.ts')).kmsSigner(key['aws-kms'], limits, tools);
  return pemSigner(tools.secrets.appPrivateKey);
}
