import type { AwsSpec } from '../../policy/credential/aws-spec.ts';

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
export function stsSettings(spec: Pick<AwsSpec, 'region' | 'endpoint' | 'fips'>): StsSettings {
  const fixed = { region: spec.region, useDualstackEndpoint: false, useGlobalEndpoint: false, ignoreConfiguredEndpointUrls: true } as const;
  if (spec.endpoint !== undefined) return { ...fixed, useFipsEndpoint: false, endpoint: spec.endpoint };
  return { ...fixed, useFipsEndpoint: spec.fips ?? false };
}
