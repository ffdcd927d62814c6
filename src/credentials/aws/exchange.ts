import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { formatInstant } from '../../policy/instant.ts';
import type { Credential, Exchange } from '../credential.ts';
import { openSession } from './session.ts';
import type { OpenSession } from './open-session.ts';
import { EMPTIED, MISLEADING } from './variables.ts';
import { stsSettings } from './endpoint.ts';
import { assumeWithToken } from './sdk.ts';

/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after
 * `bounds.until`, and reads secrets with them. This file loads the SDK: import it when an exchange is near, so that a
 * run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
export const exchangeAws: Exchange<AwsSpec> = async ({ name, spec, bounds, accounts }, tools) => {
  const session = await openSession(spec, { bounds, accounts }, tools);
  const secrets =
    spec.secrets === undefined || spec.secrets.length === 0
      ? {}
      : await (await import('./secrets.ts')).readSecrets(spec, session, tools);
  return credentialOf(name, spec, session, secrets);
};

function credentialOf(
  name: string,
  spec: AwsSpec,
  session: OpenSession,
  secrets: Readonly<Record<string, string>>,
): Credential {
  const common = {
    name,
    provider: 'aws',
    target: spec.chain === undefined ? spec.role : `${spec.chain} through ${spec.role}`,
    expires: session.expires,
    ...(session.notes.length > 0 ? { notes: session.notes } : {}),
  };
  if (spec['export-keys'] === false)
    return { ...common, variables: secrets, outputs: secrets, secret: Object.keys(secrets) };
  const { accessKeyId, secretAccessKey, sessionToken } = session.keys;
  const keys = {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
  return {
    ...common,
    variables: { ...secrets, ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...EMPTIED },
    outputs: {
      ...secrets,
      'aws-access-key-id': accessKeyId,
      'aws-secret-access-key': secretAccessKey,
      'aws-session-token': sessionToken,
      'aws-account-id': session.role.account,
      'aws-expiration': formatInstant(session.expires),
    },
    secret: [...Object.keys(keys), ...Object.keys(secrets)],
    misleading: MISLEADING,
  };
}

/** What STS might answer: the rehearsal reads it. */
const REHEARSED_ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

/**
 * Loads what this specification needs beyond one session, and goes through a request of the SDK without sending it,
 * while the process waits for the network anyway: its first request takes 14 ms of computing, the next 2 ms. Nothing
 * comes of it, and no fault either.
 */
export async function rehearseAws(
  spec: Pick<AwsSpec, 'role' | 'region' | 'endpoint' | 'fips' | 'chain' | 'secrets'>,
): Promise<void> {
  if (spec.chain !== undefined) await import('./chain.ts');
  if (spec.secrets !== undefined) await import('./secrets.ts');
  const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
  const send = async (): ReturnType<Parameters<typeof assumeWithToken>[2]> =>
    await Promise.resolve({ status: 200, headers: {}, body: REHEARSED_ANSWER });
  await assumeWithToken(request, stsSettings(spec), send).catch(() => undefined);
}
