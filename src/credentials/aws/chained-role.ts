import type { AwsSpec } from '../../policy/credential/aws-spec.ts';

/** A session that comes of another role's. */
export type ChainedSpec = AwsSpec & { readonly chain: string };

/**
 * What the first role must be allowed on the second, and the second role's trust policy must allow the first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html and
 * id_credentials_temp_control-access_monitor.html, permissions required
 */
export function chainActions(spec: Pick<AwsSpec, 'tags' | 'source-identity'>): readonly string[] {
  return [
    'sts:AssumeRole',
    ...(spec.tags === false ? [] : ['sts:TagSession']),
    ...(spec['source-identity'] === false ? [] : ['sts:SetSourceIdentity']),
  ];
}
