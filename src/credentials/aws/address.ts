import type { AwsKeySpec } from '../../policy/credential/aws-key-spec.ts';
import type { AwsLogin, AwsSpec } from '../../policy/credential/aws-spec.ts';
import type { Addresses } from '../provider.ts';
import { awsAudience } from '../../policy/credential/audience.ts';
import { serviceUrl } from './endpoint.ts';
import { partitionOf } from './partition.ts';

/** What is asked for a session, and with it. */
export function addressesOf(spec: AwsSpec): Addresses {
  return { audience: awsAudience(spec), first: likelyStsAddress(spec), others: secretAddresses(spec) };
}

/** What is asked for a session that signs, and with it. */
export function keyAddressesOf(spec: AwsKeySpec): Addresses {
  return { audience: awsAudience(spec), first: likelyStsAddress(spec), others: [keyAddress(spec)] };
}

/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the
 * request goes; where they know better, a connection was opened in vain and nothing was sent over it. A test holds the
 * two against each other.
 */
export function likelyStsAddress(spec: Pick<AwsLogin, 'region' | 'endpoint' | 'fips'>): string {
  if (spec.endpoint !== undefined) return spec.endpoint;
  const { name, domain } = partitionOf(spec.region);
  const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
  return `https://${host}.${spec.region}.${domain}`;
}

/** Where secrets are read once the session is there. */
export function secretAddresses(spec: Pick<AwsSpec, 'region' | 'fips' | 'secrets' | 'endpoints'>): readonly string[] {
  const secrets = spec.secrets ?? [];
  return [
    ...(secrets.some(({ secret }) => secret !== undefined)
      ? [serviceUrl('secretsmanager', spec, spec.endpoints?.secretsmanager)]
      : []),
    ...(secrets.some(({ parameter }) => parameter !== undefined) ? [serviceUrl('ssm', spec, spec.endpoints?.ssm)] : []),
  ];
}

/** Where a key signs once the session is there. */
export function keyAddress(spec: Pick<AwsKeySpec, 'region' | 'fips' | 'endpoints'>): string {
  return serviceUrl('kms', spec, spec.endpoints?.kms);
}
