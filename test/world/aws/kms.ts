import { constants, createPublicKey, sign as signWith } from 'node:crypto';
import { type Json, textOf } from '../json.ts';
import type { State } from '../state.ts';
import { constraint, JsonError } from './json-error.ts';
import { refusalOf } from './permission.ts';
import { accountOf, sessionArn } from './sessions.ts';
import type { Signed } from './signature.ts';
import type { AwsKmsKey } from './state.ts';

const MAX_MESSAGE_BYTES = 4096;
const PADDINGS: Record<string, number | undefined> = {
  RSASSA_PKCS1_V1_5_SHA_256: constants.RSA_PKCS1_PADDING,
  RSASSA_PSS_SHA_256: constants.RSA_PKCS1_PSS_PADDING,
  // DER, as KMS gives it
  ECDSA_SHA_256: undefined,
};

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export function sign(state: State, input: Json, { session, region }: Signed): Json {
  const [id, message, algorithm, type] = ['KeyId', 'Message', 'SigningAlgorithm', 'MessageType'].map((name) =>
    textOf(input, name),
  );
  if (id === undefined || id === '') throw constraint('keyId', undefined, 'Member must not be null');
  if (!Object.hasOwn(PADDINGS, algorithm ?? ''))
    throw constraint(
      'signingAlgorithm',
      algorithm,
      `Member must satisfy enum value set: [${Object.keys(PADDINGS).join(', ')}]`,
    );
  const data = Buffer.from(message ?? '', 'base64');
  if (type !== 'RAW' || data.length === 0 || data.length > MAX_MESSAGE_BYTES)
    throw constraint('message', '***', `Member must have length less than or equal to ${MAX_MESSAGE_BYTES}`);
  const place = `arn:${session.role.arn.split(':')[1]}:kms:${region}:${accountOf(session)}:`;
  const key = keyNamed(state, id, place);
  const alias = /alias\/.+$/.exec(id)?.[0];
  const context = { 'kms:SigningAlgorithm': algorithm, 'kms:MessageType': type, 'kms:RequestAlias': alias };
  const wish = { action: 'kms:Sign', resource: key.arn, at: state.clock.now(), context };
  const refusal = key.open
    ? refusalOf(session, wish)
    : `User: ${sessionArn(session)} is not authorized to perform: kms:Sign on resource: ` +
      `${key.arn} because no resource-based policy allows the kms:Sign action`;
  if (refusal !== undefined) throw new JsonError('AccessDeniedException', refusal);
  if (key.state === 'Disabled') throw new JsonError('DisabledException', `${key.arn} is disabled.`);
  if (key.state === 'PendingDeletion')
    throw new JsonError('KMSInvalidStateException', `${key.arn} is pending deletion.`);
  if (key.usage !== 'SIGN_VERIFY')
    throw new JsonError(
      'InvalidKeyUsageException',
      `${key.arn} key usage is ENCRYPT_DECRYPT which is not valid for Sign.`,
    );
  const signature = signedWith(key, data, algorithm);
  return { KeyId: key.arn, Signature: signature.toString('base64'), SigningAlgorithm: algorithm };
}

function signedWith({ arn, privateKey }: AwsKmsKey, data: Buffer, algorithm = ''): Buffer {
  const padding = PADDINGS[algorithm];
  if ((privateKey.asymmetricKeyType === 'ec') !== (padding === undefined))
    throw new JsonError('InvalidKeyUsageException', `Algorithm ${algorithm} is incompatible with key spec of ${arn}.`);
  return signWith('sha256', data, { key: privateKey, ...(padding === undefined ? {} : { padding }) });
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html */
export function getPublicKey(state: State, input: Json, { session, region }: Signed): Json {
  const id = textOf(input, 'KeyId') ?? '';
  const key = keyNamed(state, id, `arn:${session.role.arn.split(':')[1]}:kms:${region}:${accountOf(session)}:`);
  const wish = { action: 'kms:GetPublicKey', resource: key.arn, at: state.clock.now(), context: {} };
  const refusal = refusalOf(session, wish);
  if (refusal !== undefined) throw new JsonError('AccessDeniedException', refusal);
  const spec = key.privateKey.asymmetricKeyType === 'ec' ? 'ECC_NIST_P256' : 'RSA_2048';
  const der = createPublicKey(key.privateKey).export({ format: 'der', type: 'spki' });
  return { KeyId: key.arn, KeySpec: spec, KeyUsage: key.usage, PublicKey: der.toString('base64') };
}

function keyNamed(state: State, id: string, place: string): AwsKmsKey {
  const isAlias = id.includes('alias/');
  const arn = id.startsWith('arn:') ? id : `${place}${isAlias ? id : `key/${id}`}`;
  const owner = arn.split(':').slice(0, 5).join(':');
  const name = arn.split(':').at(-1) ?? '';
  const found = state.aws.kmsKeys.find((key) =>
    isAlias ? key.arn.startsWith(`${owner}:`) && key.aliases.includes(name) : key.arn === arn,
  );
  if (!found)
    throw new JsonError('NotFoundException', isAlias ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`);
  return found;
}
