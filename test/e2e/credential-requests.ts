import type { FaultMatch } from '../world/serve/faults.ts';
import type { CredentialRequest, RevokeRequest, ShopProvider, UnfitAnswer } from './shop-provider.ts';
import { AWS } from './shop-providers/aws.ts';
import { AZURE } from './shop-providers/azure.ts';
import { GCP } from './shop-providers/gcp.ts';
import { GITHUB } from './shop-providers/github.ts';
import { VAULT } from './shop-providers/vault.ts';

export const SHOP_PROVIDERS: readonly ShopProvider[] = [AWS, GCP, AZURE, VAULT, GITHUB];

export const CREDENTIAL_REQUESTS: readonly CredentialRequest[] = SHOP_PROVIDERS.flatMap(({ requests }) => requests);

export const REVOKE_REQUESTS: readonly RevokeRequest[] = SHOP_PROVIDERS.flatMap(({ revoke }) =>
  revoke === undefined ? [] : [revoke],
);

/** With the request by which their provider revokes. */
export const UNFIT_ANSWERS: readonly (UnfitAnswer & { readonly revoke: FaultMatch })[] = SHOP_PROVIDERS.flatMap(
  ({ unfit = [], revoke }) =>
    revoke === undefined ? [] : unfit.map((answer) => ({ ...answer, revoke: revoke.match })),
);

/** What a run is warned of for a credential, whatever else happens. */
export function warningsOf(credential: string): readonly RegExp[] {
  return SHOP_PROVIDERS.flatMap(({ warned = {} }) => (warned[credential] === undefined ? [] : [warned[credential]]));
}
