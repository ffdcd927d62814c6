import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { audienceOf as vaultAudience, likelyAddress as vaultAddress } from '../vault/address.ts';

/** Audience of the token that is traded for a signature; none where the key is handed over. */
export function audienceOf({ key }: GithubSpec): string | undefined {
  return key.vault === undefined ? undefined : vaultAudience(key.vault);
}

/** Where the signature is asked for; GitHub itself is connected already. */
export function likelyAddress({ key }: GithubSpec): string | undefined {
  return key.vault === undefined ? undefined : vaultAddress(key.vault);
}
