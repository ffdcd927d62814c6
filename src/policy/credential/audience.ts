import type { AwsLogin } from './aws-spec.ts';
import type { AzureSpec } from './azure-spec.ts';
import type { GcpSpec } from './gcp-spec.ts';
import type { VaultLogin } from './vault-spec.ts';

/**
 * Audiences of tokens of another issuer, by cloud.
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
export const AZURE_AUDIENCES: Readonly<Record<NonNullable<AzureSpec['cloud']>, string>> = {
  public: 'api://AzureADTokenExchange',
  'us-government': 'api://AzureADTokenExchangeUSGov',
  china: 'api://AzureADTokenExchangeChina',
};

/** Audience of the token that AWS expects, unless the policy says otherwise. */
export function awsAudience({ audience }: Pick<AwsLogin, 'audience'>): string {
  return audience ?? 'sts.amazonaws.com';
}

/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
export function gcpResource({ provider }: Pick<GcpSpec, 'provider'>): string {
  return `//iam.googleapis.com/${provider}`;
}

/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
export function gcpAudience({ audience, provider }: Pick<GcpSpec, 'audience' | 'provider'>): string {
  return audience ?? `https:${gcpResource({ provider })}`;
}

/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
export function azureAudience({ audience, cloud }: Pick<AzureSpec, 'audience' | 'cloud'>): string {
  return audience ?? AZURE_AUDIENCES[cloud ?? 'public'];
}

/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
export function vaultAudience({ url, audience }: Pick<VaultLogin, 'url' | 'audience'>): string {
  return audience ?? url;
}
