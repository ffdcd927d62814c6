import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { stsSettings } from './endpoint.ts';
import { assumeWithToken } from './sdk.ts';

const ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser><Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

/**
 * Loads what this specification needs beyond one session, and goes through a request of the SDK without sending it, while the process waits for the network
 * anyway: its first request takes 14 ms of computing, the next 2 ms. Nothing comes of it, and no fault either.
 */
export async function rehearseAws(
  spec: Pick<AwsSpec, 'role' | 'region' | 'endpoint' | 'fips' | 'chain' | 'secrets'>,
): Promise<void> {
  if (spec.chain !== undefined) await import('./chain.ts');
  if (spec.secrets !== undefined) await import('./secrets.ts');
  const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
  const send = async (): ReturnType<Parameters<typeof assumeWithToken>[2]> =>
    await Promise.resolve({ status: 200, headers: {}, body: ANSWER });
  await assumeWithToken(request, stsSettings(spec), send).catch(() => undefined);
}
