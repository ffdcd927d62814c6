import { randomBytes } from 'node:crypto';
import { seconds } from '../clock.ts';
import type { State } from '../state.ts';
import type { AwsRole, AwsSession } from './state.ts';
import type { awsResult } from './xml.ts';

type Terms = Omit<AwsSession, 'role' | 'issuedAt' | 'expiresAt' | 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

/** Makes keys that live as long as was asked. */
export function issue(state: State, role: AwsRole, terms: Terms): AwsSession {
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

/** What STS says about a session that it made. */
export function describe(session: AwsSession): Parameters<typeof awsResult>[1] {
  return {
    AssumedRoleUser: { AssumedRoleId: `${session.role.roleId}:${session.sessionName}`, Arn: sessionArn(session) },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiresAt.toISOString().replace('.000Z', 'Z'),
    },
  };
}

export function accountOf(session: AwsSession): string {
  return session.role.arn.split(':')[4] ?? '';
}

export function sessionArn(session: AwsSession): string {
  const partition = session.role.arn.split(':')[1] ?? 'aws';
  return (
    `arn:${partition}:sts::${accountOf(session)}:assumed-role/${session.role.arn.split('/').at(-1)}/` +
    session.sessionName
  );
}
