import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { partitionOf } from './partition.ts';

/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the request goes; where they know
 * better, a connection was opened in vain and nothing was sent over it. A test holds the two against each other.
 */
export function likelyStsAddress(spec: Pick<AwsSpec, 'region' | 'endpoint' | 'fips'>): string {
  if (spec.endpoint !== undefined) return spec.endpoint;
  const { name, domain } = partitionOf(spec.region);
  const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
  return `https://${host}.${spec.region}.${domain}`;
}

/** Audience of the token that AWS expects, unless the policy says otherwise. */
export function audienceOf({ audience }: Pick<AwsSpec, 'audience'>): string {
  return audience ?? 'sts.amazonaws.com';
}
