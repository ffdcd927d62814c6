import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type OpenSession, openSession } from './session.ts';
import type { Credential, Exchange } from '../credential.ts';

export { rehearseAws } from './rehearsal.ts';

/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo the session token and its end; with the
 * other two, tools would fetch a session without bounds once these keys are gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
export const EMPTIED = {
  AWS_SECURITY_TOKEN: '',
  AWS_CREDENTIAL_EXPIRATION: '',
  AWS_ROLE_ARN: '',
  AWS_WEB_IDENTITY_TOKEN_FILE: '',
};

/** Variables that can lead later steps past the keys, and that cannot be emptied without harm: whoever exports the keys warns when one is set. */
const AWS_MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'] as const;

/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after `bounds.until`, and reads secrets with them. This
 * file loads the SDK: import it when an exchange is near, so that a run that is denied or needs no AWS does not pay for it.
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
    misleading: AWS_MISLEADING,
  };
}
