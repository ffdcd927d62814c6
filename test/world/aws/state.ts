import type { KeyObject } from 'node:crypto';
import type { PolicyDocument } from './policy.ts';
import type { Claims } from '../jwt.ts';

/** A role's demands of a token, as a short form or as the trust policy itself. */
export type TrustSpec =
  | { audience?: string; subjects?: string[]; conditions?: Record<string, string | string[]> }
  | { document: PolicyDocument };

export type AwsRole = {
  arn: string;
  roleId: string;
  maxSessionDuration: number;
  trust: PolicyDocument;
  identityPolicy: PolicyDocument;
};

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
  /** Session tags, and which of them stay on sessions born of this one. */
  tags: Record<string, string>;
  transitive: string[];
  sourceIdentity: string | undefined;
  /** Born of another session. */
  chained: boolean;
};

/** A secret of Secrets Manager: its values by stage, as text or as bytes. */
export type AwsSecret = {
  name: string;
  arn: string;
  stages: Record<string, string | Buffer>;
  deleted: boolean;
  kmsKey: string | undefined;
};
export type AwsParameter = {
  name: string;
  arn: string;
  type: 'String' | 'StringList' | 'SecureString';
  versions: string[];
  labels: Record<string, number>;
  kmsKey: string | undefined;
};
/** A key of KMS; `open`: its policy leaves it to the account who may use it. */
export type AwsKmsKey = {
  arn: string;
  privateKey: KeyObject;
  aliases: string[];
  state: 'Enabled' | 'Disabled' | 'PendingDeletion' | 'PendingImport';
  usage: 'SIGN_VERIFY' | 'ENCRYPT_DECRYPT';
  open: boolean;
};

export type AwsState = {
  roles: Map<string, AwsRole>;
  managedPolicies: Map<string, PolicyDocument>;
  sessions: AwsSession[];
  secrets: AwsSecret[];
  parameters: AwsParameter[];
  kmsKeys: AwsKmsKey[];
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
    secrets: [],
    parameters: [],
    kmsKeys: [],
    packedLimit: 2048,
  };
}

export function allow(action: string | string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}
