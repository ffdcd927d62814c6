import type { KeyObject } from 'node:crypto';
import type { AwsKmsKey, AwsParameter, AwsSecret, AwsSession } from '../aws/state.ts';
import { issue } from '../aws/sessions.ts';
import type { State } from '../state.ts';
import { anyKey } from '../signing-keys.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

export type SecretSpec = { name: string; stages: AwsSecret['stages']; deleted?: boolean; kmsKey?: string };
export type ParameterSpec = {
  name: string;
  type?: AwsParameter['type'];
  versions: string[];
  labels?: Record<string, number>;
  kmsKey?: string;
};
export type KmsKeySpec = Partial<Omit<AwsKmsKey, 'privateKey'>> & { id: string; key?: KeyObject };

type KnownSession = Pick<
  AwsSession,
  'tags' | 'transitive' | 'sourceIdentity' | 'sessionName' | 'sessionPolicies' | 'durationSeconds' | 'chained'
> & { role: string };

export type AwsStoreBuilders = {
  /** A secret, in the account 111122223333 and eu-west-1 as everything here; gives its ARN. */
  awsSecret(spec: SecretSpec): string;
  awsParameter(spec: ParameterSpec): string;
  /** A key that signs; gives the private key, which the real one never shows. */
  awsKmsKey(spec: KmsKeySpec): KeyObject;
  kmsKeys(): readonly AwsKmsKey[];
  /** Keys of somebody who may do everything, as variables of the AWS CLI. */
  awsOperator(): Record<string, string>;
  /** What AWS knows of the session that a key belongs to. */
  awsSession(accessKeyId: string): KnownSession;
  /** The access key ids of all sessions, in the order in which they were made. */
  awsSessions(): readonly string[];
};

export function awsStoreBuilders(state: State): AwsStoreBuilders {
  const { aws } = state;
  return {
    awsSecret: ({ name, stages, deleted = false, kmsKey }) => {
      const arn = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${name}-a1B2c3`;
      aws.secrets.push({ name, arn, stages, deleted, kmsKey });
      return arn;
    },
    awsParameter: ({ name, type = 'SecureString', versions, labels = {}, kmsKey }) => {
      const arn = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
      aws.parameters.push({ name, arn, type, versions, labels, kmsKey });
      return arn;
    },
    awsKmsKey: ({ id, key, ...spec }) => {
      const privateKey = key ?? anyKey();
      aws.kmsKeys.push({
        arn: `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
        aliases: [],
        state: 'Enabled',
        usage: 'SIGN_VERIFY',
        open: true,
        ...spec,
        privateKey,
      });
      return privateKey;
    },
    kmsKeys: () => aws.kmsKeys,
    awsOperator: () => operatorKeys(state),
    awsSession: (accessKeyId) => knownOf(aws.sessions, accessKeyId),
    awsSessions: () => aws.sessions.map(({ accessKeyId }) => accessKeyId),
  };
}

function knownOf(sessions: readonly AwsSession[], accessKeyId: string): KnownSession {
  const session = sessions.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!session) throw new Error(`AWS made no ${accessKeyId}`);
  const { tags, transitive, sourceIdentity, sessionName, sessionPolicies, durationSeconds, chained, role } = session;
  return {
    tags,
    transitive,
    sourceIdentity,
    sessionName,
    sessionPolicies,
    durationSeconds,
    chained,
    role: role.arn,
  };
}

function operatorKeys(state: State): Record<string, string> {
  const statement = [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }];
  const role = {
    arn: `arn:aws:iam::${ACCOUNT}:role/operator`,
    roleId: 'AROAOPERATOR',
    maxSessionDuration: 3600,
    trust: { Version: '2012-10-17', Statement: [] },
    identityPolicy: { Version: '2012-10-17', Statement: statement },
  };
  const { accessKeyId, secretAccessKey, sessionToken } = issue(state, role, {
    sessionName: 'operator',
    sessionPolicies: [],
    durationSeconds: 3600,
    claims: {},
    tags: {},
    transitive: [],
    sourceIdentity: undefined,
    chained: false,
  });
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
}
