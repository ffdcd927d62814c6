import { permits, type Context } from './policy.ts';
import { accountOf, sessionArn } from './sessions.ts';
import type { AwsSession } from './state.ts';

/** What a session wants to do. */
export type Wish = { action: string; resource: string; at: Date; context?: Context };

/** What conditions see of whoever asks. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export function callerContext(session: AwsSession, at: Date): Context {
  return {
    'aws:CurrentTime': at.toISOString(),
    'aws:SecureTransport': 'true',
    'aws:PrincipalArn': session.role.arn,
    'aws:PrincipalAccount': accountOf(session),
    'aws:SourceIdentity': session.sourceIdentity,
    ...Object.fromEntries(Object.entries(session.tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value])),
  };
}

/** Why a session may not do something, in AWS's words; undefined when it may. Identity policy and session policies must all permit it. */
export function refusalOf(session: AwsSession, { action, resource, at, context = {} }: Wish): string | undefined {
  const question = { action, resource, context: { ...callerContext(session, at), ...context } };
  const who = `User: ${sessionArn(session)} is not authorized to perform: ${action} on resource: ${resource}`;
  if (!permits(session.role.identityPolicy, question))
    return `${who} because no identity-based policy allows the ${action} action`;
  if (!session.sessionPolicies.every((document) => permits(document, question)))
    return `${who} because no session policy allows the ${action} action`;
  return undefined;
}
