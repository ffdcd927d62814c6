import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import { audienceOf as awsAudience, keyAddress, likelyStsAddress } from '../aws/address.ts';
import { audienceOf as vaultAudience, likelyAddress as vaultAddress } from '../vault/address.ts';

/** Audience of the token that is traded for a signature; none where the key is handed over. */
export function audienceOf({ key }: GithubSpec): string | undefined {
  if (key.vault !== undefined) return vaultAudience(key.vault);
  return key['aws-kms'] === undefined ? undefined : awsAudience(key['aws-kms']);
}

/** Where the signature is asked for; GitHub itself is connected already. */
export function likelyAddress({ key }: GithubSpec): string | undefined {
  if (key.vault !== undefined) return vaultAddress(key.vault);
  return key['aws-kms'] === undefined ? undefined : likelyStsAddress(key['aws-kms']);
}

/** Where it is asked after a login of its own. */
export function otherAddresses({ key }: GithubSpec): readonly string[] {
  return key['aws-kms'] === undefined ? [] : [keyAddress(key['aws-kms'])];
}
