import { randomBytes } from 'node:crypto';
import { seconds } from '../clock.ts';
import type { Claims } from '../jwt.ts';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { parsePolicy, type PolicyDocument } from './policy.ts';
import { signedBy } from './signature.ts';
import type { AwsRole, AwsSession } from './state.ts';
import { audiencesOf, trusts } from './trust.ts';
import { verifyWebIdentity } from './web-identity.ts';
import { AwsError, awsFailure, awsResult } from './xml.ts';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const NOT_AUTHORIZED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
const SHORTEST = 900;
const LONGEST = 43_200;
const POLICY_LIMIT = 2048;

/** AWS STS, as far as a job needs it: trading a web identity for credentials, and asking who one is. */
export function sts(request: WorldRequest, state: State): WorldResponse {
  try {
    const form = request.method === 'POST' ? new URLSearchParams(request.body) : request.query;
    if (form.get('Version') !== '2011-06-15') throw new AwsError('InvalidAction', `Could not find operation ${form.get('Action')} for version ${form.get('Version')}`);
    switch (form.get('Action')) {
      case 'AssumeRoleWithWebIdentity':
        return assumeRole(state, form);
      case 'GetCallerIdentity':
        return callerIdentity(signedBy(state, request));
      default:
        throw new AwsError('InvalidAction', `Could not find operation ${form.get('Action')} for version 2011-06-15`);
    }
  } catch (error) {
    if (error instanceof AwsError) return awsFailure(error);
    throw error;
  }
}

function assumeRole(state: State, form: URLSearchParams): WorldResponse {
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
  if (!role || !trusts(role.trust, claims, account)) throw new AwsError('AccessDenied', NOT_AUTHORIZED);
  if (duration > role.maxSessionDuration) {
    throw new AwsError('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  const session = issue(state, role, { sessionName, sessionPolicies, durationSeconds: duration, claims });
  return awsResult('AssumeRoleWithWebIdentity', assumed(session, packedPercent(state, form)));
}

function constrained(form: URLSearchParams, name: string, least: number, most: number, pattern: RegExp): string {
  const value = form.get(name);
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  const refuse = (constraint: string): never => {
    const shown = member === 'webIdentityToken' ? '***' : (value ?? 'null');
    throw new AwsError('ValidationError', `1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: ${constraint}`);
  };
  if (value === null) return refuse('Member must not be null');
  if (value.length < least) refuse(`Member must have length greater than or equal to ${least}`);
  if (value.length > most) refuse(`Member must have length less than or equal to ${most}`);
  if (!pattern.test(value)) refuse(`Member must satisfy regular expression pattern: ${pattern.source}`);
  return value;
}

function durationOf(form: URLSearchParams): number {
  const text = form.get('DurationSeconds') ?? '3600';
  const value = Number(text);
  const fault = (bound: string): AwsError =>
    new AwsError('ValidationError', `1 validation error detected: Value '${text}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${bound}`);
  if (!Number.isInteger(value)) throw new AwsError('MalformedInput', `${text} is not an integer`);
  if (value < SHORTEST) throw fault(`greater than or equal to ${SHORTEST}`);
  if (value > LONGEST) throw fault(`less than or equal to ${LONGEST}`);
  return value;
}

function policyArns(form: URLSearchParams): string[] {
  return [...form].filter(([name]) => /^PolicyArns\.member\.\d+\.arn$/.test(name)).map(([, arn]) => arn);
}

function sessionPoliciesOf(state: State, form: URLSearchParams): PolicyDocument[] {
  const inline = form.get('Policy');
  const arns = policyArns(form);
  if (arns.length > 10) throw new AwsError('ValidationError', "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10");
  const size = (inline ?? '').length + arns.join('').length;
  if (inline === '' || size > POLICY_LIMIT) {
    const bound = inline === '' ? 'greater than or equal to 1' : `less than or equal to ${POLICY_LIMIT}`;
    throw new AwsError('ValidationError', `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length ${bound}`);
  }
  const parsed = inline === null ? undefined : parsePolicy(inline);
  if (typeof parsed === 'string') throw new AwsError('MalformedPolicyDocument', parsed);
  if (packedPercent(state, form) > 100) {
    throw new AwsError('PackedPolicyTooLarge', `Packed size of session policy consumes ${packedPercent(state, form)}% of allotted space.`);
  }
  const managed = arns.map((arn) => state.aws.managedPolicies.get(arn) ?? missing(arn));
  // inline and managed session policies are one set: what any of them allows, none denying
  const statements = [...(parsed ? [parsed] : []), ...managed].flatMap(({ Statement }) => Statement);
  return statements.length === 0 ? [] : [{ Version: '2012-10-17', Statement: statements }];
}

function missing(arn: string): never {
  throw new AwsError('ValidationError', `The policy ${arn} does not exist or is not attachable.`);
}

function packedPercent(state: State, form: URLSearchParams): number {
  const size = (form.get('Policy') ?? '').length + policyArns(form).join('').length;
  return Math.ceil((size / state.aws.packedLimit) * 100);
}

function checkAudience(state: State, account: string, claims: Claims): void {
  const roles = [...state.aws.roles.values()].filter(({ arn }) => arn.includes(`::${account}:`));
  const accepted = ['sts.amazonaws.com', ...roles.flatMap(({ trust }) => audiencesOf(trust))];
  if (!accepted.includes(String(claims['aud']))) throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
}

type Terms = Pick<AwsSession, 'sessionName' | 'sessionPolicies' | 'durationSeconds' | 'claims'>;

function issue(state: State, role: AwsRole, terms: Terms): AwsSession {
  const issuedAt = state.clock.now();
  const session = {
    ...terms,
    role,
    issuedAt,
    expiresAt: new Date((seconds(issuedAt) + terms.durationSeconds) * 1000),
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(240).toString('base64'),
  };
  state.aws.sessions.push(session);
  return session;
}

function assumed(session: AwsSession, packed: number): Parameters<typeof awsResult>[1] {
  return {
    SubjectFromWebIdentityToken: String(session.claims['sub']),
    Audience: String(session.claims['aud']),
    Provider: `arn:aws:iam::${accountOf(session)}:oidc-provider/${String(session.claims['iss']).replace(/^https:\/\//, '')}`,
    AssumedRoleUser: { AssumedRoleId: `${session.role.roleId}:${session.sessionName}`, Arn: sessionArn(session) },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiresAt.toISOString().replace('.000Z', 'Z'),
    },
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

function accountOf(session: AwsSession): string {
  return session.role.arn.split(':')[4] ?? '';
}

function sessionArn(session: AwsSession): string {
  const partition = session.role.arn.split(':')[1] ?? 'aws';
  return `arn:${partition}:sts::${accountOf(session)}:assumed-role/${session.role.arn.split('/').at(-1)}/${session.sessionName}`;
}
