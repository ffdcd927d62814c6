import type { WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { callerContext, refusalOf } from './permission.ts';
import type { Context } from './policy.ts';
import { constrained, durationOf, packedPercent, sessionPoliciesOf } from './session-request.ts';
import { tagsOf, type Tags } from './session-tags.ts';
import { accountOf, describe, issue, sessionArn } from './sessions.ts';
import type { AwsSession } from './state.ts';
import { trustsSession } from './trust.ts';
import { AwsError, awsResult } from './xml.ts';

const CHAINED_LIMIT = 3600;

/** One role's session asks for another's: role chaining. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRole(state: State, form: URLSearchParams, caller: AwsSession): WorldResponse {
  const arn = constrained(form, 'RoleArn', 20, 2048, /^[\u0009\u000A\u000D\u0020-\u007E]+$/);
  const sessionName = constrained(form, 'RoleSessionName', 2, 64, /^[\w+=,.@-]*$/);
  const durationSeconds = durationOf(form);
  const externalId = form.has('ExternalId') ? constrained(form, 'ExternalId', 2, 1224, /^[\w+=,.@:/-]*$/) : undefined;
  const sourceIdentity = form.has('SourceIdentity')
    ? constrained(form, 'SourceIdentity', 2, 64, /^[\w+=,.@-]*$/)
    : undefined;
  const tags = tagsOf(form, caller);
  const sessionPolicies = sessionPoliciesOf(state, form);
  const wishes = [
    'sts:AssumeRole',
    ...(Object.keys(tags.requested).length > 0 ? ['sts:TagSession'] : []),
    ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
  for (const action of wishes)
    checkAllowed(state, caller, action, arn, requestContext(action, tags, { externalId, sourceIdentity, sessionName }));
  const role = state.aws.roles.get(arn);
  if (!role) throw denied(caller, 'sts:AssumeRole', arn);
  // a source identity stays for the whole chain
  if (sourceIdentity !== undefined && caller.sourceIdentity !== undefined && caller.sourceIdentity !== sourceIdentity)
    throw denied(caller, 'sts:SetSourceIdentity', arn);
  if (durationSeconds > CHAINED_LIMIT)
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  const identity = sourceIdentity ?? caller.sourceIdentity;
  const session = issue(state, role, {
    sessionName,
    sessionPolicies,
    durationSeconds,
    claims: caller.claims,
    tags: tags.tags,
    transitive: tags.transitive,
    sourceIdentity: identity,
    chained: true,
  });
  const packed = packedPercent(state, form);
  return awsResult('AssumeRole', {
    ...describe(session),
    ...(packed > 0 ? { PackedPolicySize: packed } : {}),
    ...(identity === undefined ? {} : { SourceIdentity: identity }),
  });
}

/** Both sides have to allow it: the caller's own policies, and the trust policy of the role. */
function checkAllowed(state: State, caller: AwsSession, action: string, arn: string, context: Context): void {
  const at = state.clock.now();
  const role = state.aws.roles.get(arn);
  const principals = [
    sessionArn(caller),
    caller.role.arn,
    accountOf(caller),
    `arn:${caller.role.arn.split(':')[1]}:iam::${accountOf(caller)}:root`,
  ];
  const trusted =
    role !== undefined && trustsSession(role.trust, action, principals, { ...callerContext(caller, at), ...context });
  if (!trusted || refusalOf(caller, { action, resource: arn, at, context }) !== undefined)
    throw denied(caller, action, arn);
}

type Asked = { externalId: string | undefined; sourceIdentity: string | undefined; sessionName: string };

/** An action sees the keys that are listed for it. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html */
function requestContext(
  action: string,
  { requested }: Tags,
  { externalId, sourceIdentity, sessionName }: Asked,
): Context {
  const tags = Object.fromEntries(Object.entries(requested).map(([key, value]) => [`aws:RequestTag/${key}`, value]));
  if (action === 'sts:TagSession') return tags;
  if (action === 'sts:SetSourceIdentity') return { 'sts:SourceIdentity': sourceIdentity };
  return {
    ...tags,
    'sts:ExternalId': externalId,
    'sts:SourceIdentity': sourceIdentity,
    'sts:RoleSessionName': sessionName,
  };
}

/** STS does not say which side said no. */
function denied(caller: AwsSession, action: string, arn: string): AwsError {
  return new AwsError(
    'AccessDenied',
    `User: ${sessionArn(caller)} is not authorized to perform: ${action} on resource: ${arn}`,
  );
}
