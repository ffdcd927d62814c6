import type { AwsLogin } from '../../policy/credential/aws-spec.ts';
import { partitionOf } from './partition.ts';

/**
 * Where STS is asked: the SDK's own rules turn it into an address. `AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS` and
 * `endpoint_url` of a configuration file are ignored. https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
export interface StsSettings {
  readonly region: string;
  readonly fips: boolean;
  readonly endpoint?: string;
}

/**
 * The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of
 * one's own wins over `fips`.
 */
export function stsSettings({ region, endpoint, fips }: Pick<AwsLogin, 'region' | 'endpoint' | 'fips'>): StsSettings {
  return endpoint === undefined ? { region, fips: fips ?? false } : { region, fips: false, endpoint };
}

/** Services that are asked without an SDK of their own. */
export type ServiceName = 'secretsmanager' | 'ssm' | 'kms';

/**
 * The endpoint the policy names, or the regional one. GovCloud's SSM is FIPS without saying so.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
export function serviceUrl(
  service: ServiceName,
  spec: Pick<AwsLogin, 'region' | 'fips'>,
  own: string | undefined,
): string {
  if (own !== undefined) return own;
  const { name, domain } = partitionOf(spec.region);
  const isFips = spec.fips === true && !(service === 'ssm' && name === 'aws-us-gov');
  return `https://${service}${isFips ? '-fips' : ''}.${spec.region}.${domain}/`;
}
