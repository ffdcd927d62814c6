import type { PolicyDocument } from './policy.ts';
import type { Claims } from '../jwt.ts';

/** A role's demands of a token, as a short form or as the trust policy itself. */
export type TrustSpec = { audience?: string; subjects?: string[]; conditions?: Record<string, string | string[]> } | { document: PolicyDocument };

export type AwsRole = { arn: string; roleId: string; maxSessionDuration: number; trust: PolicyDocument; identityPolicy: PolicyDocument };

export type AwsSession = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  role: AwsRole;
  sessionName: string;
  sessionPolicies: PolicyDocument[];
  durationSeconds: number;
  issuedAt: Date;
  expiresAt: Date;
  claims: Claims;
};

export type AwsState = {
  roles: Map<string, AwsRole>;
  managedPolicies: Map<string, PolicyDocument>;
  sessions: AwsSession[];
  /** How many characters of session policy fit once packed; AWS does not say. */
  packedLimit: number;
};

export function createAwsState(): AwsState {
  const aws = 'arn:aws:iam::aws:policy';
  return {
    roles: new Map(),
    managedPolicies: new Map([
      [`${aws}/AdministratorAccess`, allow('*')],
      [`${aws}/ReadOnlyAccess`, allow(['*:Get*', '*:List*', '*:Describe*'])],
    ]),
    sessions: [],
    packedLimit: 2048,
  };
}

export function allow(action: string | string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}
