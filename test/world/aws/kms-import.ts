import { randomBytes, randomUUID } from 'node:crypto';
import { type Json, textOf } from '../json.ts';
import { importedKey, wrappingPair } from '../import-key.ts';
import { anyKey } from '../signing-keys.ts';
import type { State } from '../state.ts';
import { JsonError } from './json-error.ts';
import { accountOf } from './sessions.ts';
import type { Signed } from './signature.ts';
import type { AwsKmsKey } from './state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html, for material of one's own. */
export function createKey(state: State, input: Json, { session, region }: Signed): Json {
  if (textOf(input, 'Origin') !== 'EXTERNAL' || textOf(input, 'KeySpec') !== 'RSA_2048')
    throw new JsonError('ValidationException', 'the world makes keys for import only');
  const arn = `arn:aws:kms:${region}:${accountOf(session)}:key/${randomUUID()}`;
  const usage = textOf(input, 'KeyUsage') === 'SIGN_VERIFY' ? 'SIGN_VERIFY' : 'ENCRYPT_DECRYPT';
  state.aws.kmsKeys.push({ arn, aliases: [], state: 'PendingImport', usage, open: true, privateKey: anyKey() });
  return { KeyMetadata: { Arn: arn, KeyId: arn.split('/').at(-1), KeyState: 'PendingImport', Origin: 'EXTERNAL' } };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html, by an alias. */
export function describeKey(state: State, input: Json): Json {
  const name = textOf(input, 'KeyId') ?? '';
  const found = state.aws.kmsKeys.find(({ aliases }) => aliases.includes(name));
  if (!found) throw new JsonError('NotFoundException', `Alias ${name} is not found.`);
  return { KeyMetadata: { Arn: found.arn, KeyState: found.state } };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
export function createAlias(state: State, input: Json): Json {
  const name = textOf(input, 'AliasName') ?? '';
  if (state.aws.kmsKeys.some(({ aliases }) => aliases.includes(name)))
    throw new JsonError('AlreadyExistsException', `An alias with the name ${name} already exists`);
  keyOf(state, textOf(input, 'TargetKeyId')).aliases.push(name);
  return {};
}

const TOKEN = randomBytes(32).toString('base64');

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetParametersForImport.html */
export function getParametersForImport(state: State, input: Json): Json {
  const key = keyOf(state, textOf(input, 'KeyId'));
  if (
    textOf(input, 'WrappingAlgorithm') !== 'RSA_AES_KEY_WRAP_SHA_256' ||
    textOf(input, 'WrappingKeySpec') !== 'RSA_4096'
  )
    throw new JsonError('UnsupportedOperationException', 'a key of RSA takes RSA_AES_KEY_WRAP_SHA_*');
  const der = wrappingPair().publicKey.export({ format: 'der', type: 'spki' });
  return { KeyId: key.arn, ImportToken: TOKEN, PublicKey: der.toString('base64'), ParametersValidTo: 1_800_000_000 };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html */
export function importKeyMaterial(state: State, input: Json): Json {
  const key = keyOf(state, textOf(input, 'KeyId'));
  if (textOf(input, 'ImportToken') !== TOKEN) throw new JsonError('InvalidImportTokenException', '');
  try {
    key.privateKey = importedKey(Buffer.from(textOf(input, 'EncryptedKeyMaterial') ?? '', 'base64'));
  } catch {
    throw new JsonError('InvalidCiphertextException', '');
  }
  key.state = 'Enabled';
  return {};
}

function keyOf(state: State, id: string | undefined): AwsKmsKey {
  const found = state.aws.kmsKeys.find(({ arn }) => arn === id);
  if (!found) throw new JsonError('NotFoundException', `Key '${String(id)}' does not exist`);
  return found;
}
