import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';

/** The cloud that everybody means. */
const GOOGLE = 'googleapis.com';

/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
export function audienceOf({ audience, provider }: Pick<GcpSpec, 'audience' | 'provider'>): string {
  return audience ?? `https:${resourceOf({ provider })}`;
}

/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
export function resourceOf({ provider }: Pick<GcpSpec, 'provider'>): string {
  return `//iam.${GOOGLE}/${provider}`;
}

/** The domain of the cloud, where it is not Google's own. */
export function otherUniverse({ universe }: Pick<GcpSpec, 'universe'>): string | undefined {
  return universe === GOOGLE ? undefined : universe;
}

/** Where tokens are traded. https://cloud.google.com/iam/docs/reference/sts/rest */
export function stsAddress(spec: Pick<GcpSpec, 'universe'>): string {
  return `https://sts.${spec.universe ?? GOOGLE}`;
}

/** Where a service account's tokens are made. https://cloud.google.com/iam/docs/reference/credentials/rest */
export function accountAddress(
  spec: Pick<GcpSpec, 'universe'>,
  account: string,
  method: 'generateAccessToken' | 'generateIdToken',
): string {
  return `${iamAddress(spec)}/v1/projects/-/serviceAccounts/${account}:${method}`;
}

/** What is asked after the trade, when the token is one of a service account. */
export function otherAddresses(spec: Pick<GcpSpec, 'universe' | 'service-account'>): readonly string[] {
  return spec['service-account'] === undefined ? [] : [iamAddress(spec)];
}

function iamAddress({ universe }: Pick<GcpSpec, 'universe'>): string {
  return `https://iamcredentials.${universe ?? GOOGLE}`;
}
