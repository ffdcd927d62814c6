import { randomBytes } from 'node:crypto';
import { refusalOf } from '../aws/permission.ts';
import type { PolicyDocument } from '../aws/policy.ts';
import { allow, type AwsRole, type TrustSpec } from '../aws/state.ts';
import { trustDocument } from '../aws/trust.ts';
import type { State } from '../state.ts';

export type AwsRoleSpec = {
  arn: string;
  maxSessionDuration?: number;
  trust?: TrustSpec;
  identityPolicy?: PolicyDocument;
};

/** Adds a role; without a trust policy it lets in any token of the issuer meant for AWS. */
export function addAwsRole(state: State, spec: AwsRoleSpec): AwsRole {
  const account = spec.arn.split(':')[4] ?? '';
  const role: AwsRole = {
    arn: spec.arn,
    roleId: `AROA${randomBytes(8).toString('hex').toUpperCase()}`,
    maxSessionDuration: spec.maxSessionDuration ?? 3600,
    trust: trustDocument(spec.trust ?? {}, account),
    identityPolicy: spec.identityPolicy ?? allow('*'),
  };
  state.aws.roles.set(spec.arn, role);
  return role;
}

/** Whether issued credentials may do something at a time: identity policy and session policies must all permit it. */
export function awsAllows(state: State, accessKeyId: string, action: string, resource: string, at: Date): boolean {
  const session = state.aws.sessions.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!session || at < session.issuedAt || at >= session.expiresAt) return false;
  return refusalOf(session, { action, resource, at }) === undefined;
}
