import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { gcpAudience } from '../../policy/credential/audience.ts';
import type { Addresses } from '../provider.ts';

/** The cloud that everybody means. */
const GOOGLE_DOMAIN = 'googleapis.com';

/** What is asked for the trade, and after it, when the token is one of a service account. */
export function addressesOf(spec: GcpSpec): Addresses {
  return {
    audience: gcpAudience(spec),
    first: stsAddress(spec),
    others: spec['service-account'] === undefined ? [] : [iamAddress(spec)],
  };
}

/** The domain of the cloud, where it is not Google's own. */
export function otherUniverse({ universe }: Pick<GcpSpec, 'universe'>): string | undefined {
  return universe === GOOGLE_DOMAIN ? undefined : universe;
}

/** Where tokens are traded. https://cloud.google.com/iam/docs/reference/sts/rest */
export function stsAddress(spec: Pick<GcpSpec, 'universe'>): string {
  return `https://sts.${spec.universe ?? GOOGLE_DOMAIN}`;
}

/** Where a service account's tokens are made. https://cloud.google.com/iam/docs/reference/credentials/rest */
export function accountAddress(
  spec: Pick<GcpSpec, 'universe'>,
  account: string,
  method: 'generateAccessToken' | 'generateIdToken',
): string {
  return `${iamAddress(spec)}/v1/projects/-/serviceAccounts/${account}:${method}`;
}

function iamAddress({ universe }: Pick<GcpSpec, 'universe'>): string {
  return `https://iamcredentials.${universe ?? GOOGLE_DOMAIN}`;
}
