import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import { formatInstant } from '../../policy/instant.ts';
import { audienceOf } from './address.ts';
import { seeAws } from './docs.ts';
import { sessionSpan } from './duration.ts';
import { stsSettings } from './endpoint.ts';
import { explainAws } from './explain.ts';
import { checkArn, checkedSession, type Session } from './identity.ts';
import { retryingSts } from './retry.ts';
import { type AwsRole, targetRole } from './role.ts';
import { assumeRole, callerArn, type SessionAnswer } from './sdk.ts';
import { sessionName } from './session-name.ts';
import { sessionPolicy } from './session-policy.ts';
import { type Credential, type Exchange, ExchangeError } from '../credential.ts';

export { rehearseAws } from './rehearsal.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, WebIdentityToken */
const SHORTEST_TOKEN = 4;
const LONGEST_TOKEN = 20_000;

/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo the session token and its end; with the
 * other two, tools would fetch a session without bounds once these keys are gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
export const EMPTIED = { AWS_SECURITY_TOKEN: '', AWS_CREDENTIAL_EXPIRATION: '', AWS_ROLE_ARN: '', AWS_WEB_IDENTITY_TOKEN_FILE: '' };

/** Variables that can lead later steps past the keys, and that cannot be emptied without harm: whoever exports the keys warns when one is set. */
const AWS_MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'] as const;

/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after `bounds.until`. This file loads the SDK: import it
 * when an exchange is near, so that a run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
export const exchangeAws: Exchange<AwsSpec> = async ({ name, spec, bounds, accounts }, tools) => {
  const idToken = await tools.idToken(audienceOf(spec));
  checkToken(idToken);
  const role = targetRole(spec, accounts);
  const now = tools.now();
  const { seconds, until } = sessionSpan(spec, bounds, now);
  const request = { role: spec.role, name: sessionName(bounds), token: idToken, seconds, policy: sessionPolicy(spec, until), policies: spec.policies ?? [] };
  const asked = { role, name: request.name, seconds, now };
  const settings = stsSettings(spec);
  const patiently = async <T>(call: () => Promise<T>): Promise<T> =>
    await retryingSts(call, tools, Math.min(until, tools.deadline)).catch((error: unknown) => {
      throw explainAws(error, { idToken, spec, target: role, seconds });
    });
  const answer = await patiently(async () => await assumeRole(request, settings, tools.send));
  maskAnswer(answer, tools.mask);
  const session = checkedSession(answer, asked);
  if (spec['verify-identity'] === true) checkArn(await patiently(async () => await callerArn(session, settings, tools.send)), asked);
  return credentialOf(name, spec, role, session, Math.min(session.expires, until));
};

function checkToken(idToken: string): void {
  if (idToken.length >= SHORTEST_TOKEN && idToken.length <= LONGEST_TOKEN) return;
  throw new ExchangeError(
    'aws',
    'TokenLength',
    `the OIDC token has ${idToken.length} characters, AWS takes ${SHORTEST_TOKEN} to ${LONGEST_TOKEN}`,
    `a token grows with the custom properties of the repository: have fewer of them in it\n${seeAws('token')}`,
  );
}

/** INVARIANT: called before anything else happens with the answer. The log is masked line by line, and addresses hold the token in their own writing. */
function maskAnswer(answer: SessionAnswer, mask: (secret: string) => void): void {
  for (const value of [answer.secretAccessKey, answer.sessionToken, answer.accessKeyId]) {
    for (const line of new Set((value ?? '').split(/[\r\n]+/).flatMap((text) => [text, encodeURIComponent(text)]))) {
      if (line !== '') mask(line);
    }
  }
}

function credentialOf(name: string, spec: AwsSpec, role: AwsRole, session: Session, expires: number): Credential {
  const keys = { AWS_ACCESS_KEY_ID: session.accessKeyId, AWS_SECRET_ACCESS_KEY: session.secretAccessKey, AWS_SESSION_TOKEN: session.sessionToken };
  return {
    name,
    provider: 'aws',
    target: spec.role,
    expires,
    variables: { ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...EMPTIED },
    outputs: {
      'aws-access-key-id': session.accessKeyId,
      'aws-secret-access-key': session.secretAccessKey,
      'aws-session-token': session.sessionToken,
      'aws-account-id': role.account,
      'aws-expiration': formatInstant(expires),
    },
    secret: Object.keys(keys),
    misleading: AWS_MISLEADING,
  };
}
