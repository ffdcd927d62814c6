import type { KeyObject } from 'node:crypto';
import type { AwsKmsKey, AwsParameter, AwsSecret, AwsSession } from '../aws/state.ts';
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
