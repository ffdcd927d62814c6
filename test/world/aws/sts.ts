import type { Claims } from '../jwt.ts';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { assumeRole } from './assume-role.ts';
import { signedBy } from './signature.ts';
import { constrained, durationOf, packedPercent, sessionPoliciesOf } from './session-request.ts';
import { accountOf, describe, issue, sessionArn } from './sessions.ts';
import type { AwsSession } from './state.ts';
import { audiencesOf, trusts } from './trust.ts';
import { verifyWebIdentity } from './web-identity.ts';
import { AwsError, awsFailure, awsResult } from './xml.ts';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const NOT_AUTHORIZED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';

/**
 * AWS STS, as far as a job needs it: trading a web identity for credentials, those for others, and asking who one is.
 */
export function sts(request: WorldRequest, state: State): WorldResponse {
  try {
    const form = request.method === 'POST' ? new URLSearchParams(request.body) : request.query;
    if (form.get('Version') !== '2011-06-15')
      throw new AwsError(
        'InvalidAction',
        `Could not find operation ${form.get('Action')} for version ${form.get('Version')}`,
      );
    switch (form.get('Action')) {
      case 'AssumeRoleWithWebIdentity':
        return assumeWithToken(state, form);
      case 'AssumeRole':
        return assumeRole(state, form, signedBy(state, request, 'sts').session);
      case 'GetCallerIdentity':
        return callerIdentity(signedBy(state, request, 'sts').session);
      default:
        throw new AwsError('InvalidAction', `Could not find operation ${form.get('Action')} for version 2011-06-15`);
    }
  } catch (error) {
    if (error instanceof AwsError) return awsFailure(error);
    throw error;
  }
}

function assumeWithToken(state: State, form: URLSearchParams): WorldResponse {
  const arn = constrained(form, 'RoleArn', 20, 2048, /^[\u0009\u000A\u000D\u0020-\u007E]+$/);
  const sessionName = constrained(form, 'RoleSessionName', 2, 64, /^[\w+=,.@-]*$/);
  const token = constrained(form, 'WebIdentityToken', 4, 20_000, /^[\s\S]*$/);
  const duration = durationOf(form);
  const account = ROLE_ARN.exec(arn)?.[1];
  if (account === undefined) throw new AwsError('ValidationError', `${arn} is invalid`);
  const sessionPolicies = sessionPoliciesOf(state, form);
  const claims = verifyWebIdentity(state, token);
  checkAudience(state, account, claims);
  const role = state.aws.roles.get(arn);
  if (!role || !trusts(role.trust, claims, account, state.clock.now()))
    throw new AwsError('AccessDenied', NOT_AUTHORIZED);
  if (duration > role.maxSessionDuration) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const session = issue(state, role, {
    sessionName,
    sessionPolicies,
    durationSeconds: duration,
    claims,
    tags: {},
    transitive: [],
    sourceIdentity: undefined,
    chained: false,
  });
  return awsResult('AssumeRoleWithWebIdentity', assumed(session, packedPercent(state, form)));
}

function checkAudience(state: State, account: string, claims: Claims): void {
  const roles = [...state.aws.roles.values()].filter(({ arn }) => arn.includes(`::${account}:`));
  const accepted = ['sts.amazonaws.com', ...roles.flatMap(({ trust }) => audiencesOf(trust))];
  if (!accepted.includes(String(claims['aud']))) throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
}

function assumed(session: AwsSession, packed: number): Parameters<typeof awsResult>[1] {
  return {
    SubjectFromWebIdentityToken: String(session.claims['sub']),
    Audience: String(session.claims['aud']),
    Provider:
      `arn:aws:iam::${accountOf(session)}:oidc-provider/` + String(session.claims['iss']).replace(/^https:\/\//, ''),
    ...describe(session),
    ...(packed > 0 ? { PackedPolicySize: packed } : {}),
  };
}

function callerIdentity(session: AwsSession): WorldResponse {
  return awsResult('GetCallerIdentity', {
    Arn: sessionArn(session),
    UserId: `${session.role.roleId}:${session.sessionName}`,
    Account: accountOf(session),
  });
}
