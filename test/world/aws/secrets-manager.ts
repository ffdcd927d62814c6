import type { Json } from '../json.ts';
import type { State } from '../state.ts';
import { JsonError } from './json-error.ts';
import { refusalOf } from './permission.ts';
import { accountOf } from './sessions.ts';
import type { Signed } from './signature.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export function getSecretValue(state: State, input: Json, { session, region }: Signed): Json {
  const { SecretId: id, VersionStage: stage = 'AWSCURRENT' } = input;
  if (typeof id !== 'string' || id === '')
    throw new JsonError('InvalidParameterException', 'You must provide SecretId.', 'Message');
  if (typeof stage !== 'string') throw new JsonError('SerializationException', '');
  const prefix = `arn:${session.role.arn.split(':')[1]}:secretsmanager:${region}:${accountOf(session)}:secret:`;
  const secret = state.aws.secrets.find(({ arn, name }) => arn.startsWith(prefix) && (id === arn || id === name));
  const at = state.clock.now();
  // a condition on the stage holds only when the stage was said
  const context = { 'secretsmanager:VersionStage': input['VersionStage'] === undefined ? undefined : stage };
  const resource = secret?.arn ?? (id.startsWith('arn:') ? id : `${prefix}${id}`);
  const refusal = refusalOf(session, { action: 'secretsmanager:GetSecretValue', resource, at, context });
  if (refusal !== undefined) throw new JsonError('AccessDeniedException', refusal, 'Message');
  if (!secret)
    throw new JsonError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.", 'Message');
  if (secret.deleted)
    throw new JsonError(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
      'Message',
    );
  if (
    secret.kmsKey !== undefined &&
    refusalOf(session, { action: 'kms:Decrypt', resource: secret.kmsKey, at }) !== undefined
  )
    throw new JsonError('AccessDeniedException', 'Access to KMS is not allowed', 'Message');
  const value = secret.stages[stage];
  if (value === undefined)
    throw new JsonError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret value for staging label: ${stage}`,
      'Message',
    );
  const written = typeof value === 'string' ? { SecretString: value } : { SecretBinary: value.toString('base64') };
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: 'a0000000-0000-4000-8000-000000000001',
    VersionStages: [stage],
    CreatedDate: at.getTime() / 1000,
    ...written,
  };
}
