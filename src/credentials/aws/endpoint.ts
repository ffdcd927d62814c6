import type { AwsLogin } from '../../policy/credential/aws-spec.ts';
import { partitionOf } from './partition.ts';

/** Where STS is asked, in the terms of the SDK, whose own rules make the address of it. https://docs.aws.amazon.com/general/latest/gr/sts.html */
export interface StsSettings {
  readonly region: string;
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: false;
  /** Never the global endpoint, which is in one region only. */
  readonly useGlobalEndpoint: false;
  /** INVARIANT: `AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS` and `endpoint_url` of a configuration file are not looked at. */
  readonly ignoreConfiguredEndpointUrls: true;
  readonly endpoint?: string;
}

/** The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of one's own wins over `fips`. */
export function stsSettings(spec: Pick<AwsLogin, 'region' | 'endpoint' | 'fips'>): StsSettings {
  const fixed = {
    region: spec.region,
    useDualstackEndpoint: false,
    useGlobalEndpoint: false,
    ignoreConfiguredEndpointUrls: true,
  } as const;
  if (spec.endpoint !== undefined) return { ...fixed, useFipsEndpoint: false, endpoint: spec.endpoint };
  return { ...fixed, useFipsEndpoint: spec.fips ?? false };
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
