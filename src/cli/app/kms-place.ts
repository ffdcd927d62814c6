import { createPublicKey, type KeyObject } from 'node:crypto';
import { textIn } from '../../credentials/answer.ts';
import { askAws, type AwsService } from '../../credentials/aws/call.ts';
import { serviceUrl } from '../../credentials/aws/endpoint.ts';
import { AwsFault } from '../../credentials/aws/fault.ts';
import type { CallTools } from '../../credentials/credential.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { AppKeyPlace, ReadyPlace } from './key-place.ts';
import { wrappedKey } from './wrapped-key.ts';

type KmsKeyPlace = Extract<AppKeyPlace, { readonly kind: 'aws-kms' }>;

/** How a key of RSA is wrapped for the import. Source: KMS, "Importing key material", step 2. */
const WRAPPING = { WrappingAlgorithm: 'RSA_AES_KEY_WRAP_SHA_256', WrappingKeySpec: 'RSA_4096' } as const;

/**
 * A key of KMS without material, and what wraps the material for it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html
 * @throws UsageError
 */
export async function readyKms(
  { alias }: KmsKeyPlace,
  { env, now }: Pick<Terminal, 'env' | 'now'>,
  tools: CallTools,
): Promise<ReadyPlace> {
  const service = kmsOf(env, now);
  const ask: AskKms = async (operation, input) => await askAws(service, operation, input, tools);
  const key = await explainedByKms(async () => await emptyKey(alias, ask));
  const { token, publicKey } = await explainedByKms(async () => await importParameters(key, ask));
  return {
    keep: async (pem) => {
      const input = {
        KeyId: key,
        ImportToken: token,
        EncryptedKeyMaterial: wrappedKey(pem, publicKey).toString('base64'),
        ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE',
      };
      await explainedByKms(async () => await ask('ImportKeyMaterial', input));
    },
    input: `aws-kms: {role: arn:aws:iam::ACCOUNT:role/ROLE, region: ${service.region}, key: ${alias}}`,
    left: [
      `Put the role that may \`kms:Sign\` with \`${alias}\` into \`key\`: docs/aws.md, “A key that signs for a ` +
        'GitHub App”. KMS cannot give the key back.',
    ],
  };
}

type AskKms = (operation: string, input: Readonly<Record<string, unknown>>) => ReturnType<typeof askAws>;

/** A key with this alias that waits for its material: one that an earlier try left, or a new one; its ARN. */
async function emptyKey(alias: string, ask: AskKms): Promise<string> {
  const there = await ask('DescribeKey', { KeyId: alias }).catch((error: unknown) => {
    if (error instanceof AwsFault && error.code === 'NotFound') return undefined;
    throw error;
  });
  const found = there === undefined ? undefined : metadataOf(there);
  if (found?.state === 'PendingImport') return found.arn;
  if (found !== undefined)
    throw new UsageError(`\`${alias}\` is there already`, 'name another one: `--key aws-kms:<alias>`');
  const { arn } = metadataOf(
    await ask('CreateKey', {
      Origin: 'EXTERNAL',
      KeySpec: 'RSA_2048',
      KeyUsage: 'SIGN_VERIFY',
      Description: 'Signs for the GitHub App that writes requests for access',
    }),
  );
  await ask('CreateAlias', { AliasName: alias, TargetKeyId: arn });
  return arn;
}

function metadataOf(answer: Readonly<Record<string, unknown>>): { readonly arn: string; readonly state: string } {
  const about = answer['KeyMetadata'];
  const isThere = typeof about === 'object' && about !== null && 'Arn' in about && 'KeyState' in about;
  if (!isThere) throw new UsageError('KMS did not say which key it is', 'try again later');
  return { arn: String(about.Arn), state: String(about.KeyState) };
}

async function importParameters(
  key: string,
  ask: AskKms,
): Promise<{ readonly token: string; readonly publicKey: KeyObject }> {
  const parameters = await ask('GetParametersForImport', { KeyId: key, ...WRAPPING });
  const [token, wrapping] = [textIn(parameters, 'ImportToken'), textIn(parameters, 'PublicKey')];
  if (token === undefined || wrapping === undefined)
    throw new UsageError('KMS did not say how the key is to be imported', 'try again later');
  return {
    token,
    publicKey: createPublicKey({ key: Buffer.from(wrapping, 'base64'), format: 'der', type: 'spki' }),
  };
}

async function explainedByKms<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    throw new UsageError(
      `KMS refused it: ${error.code}: ${error.message}`,
      'whoever runs this needs `kms:DescribeKey`, `kms:CreateKey`, `kms:CreateAlias`, ' +
        '`kms:GetParametersForImport` and `kms:ImportKeyMaterial`',
      { cause: error },
    );
  }
}

/** KMS with the keys of whoever calls, as the variables of the AWS CLI say them. @throws UsageError */
function kmsOf(env: Terminal['env'], now: () => number): AwsService {
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  if (!region || !accessKeyId || !secretAccessKey)
    throw new UsageError(
      'AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY do not say whose KMS takes the key',
      'set them: `eval "$(aws configure export-credentials --format env)"` does, but for the region',
    );
  return {
    name: 'kms',
    url: serviceUrl('kms', { region }, env['AWS_ENDPOINT_URL_KMS'] || undefined),
    region,
    keys: { accessKeyId, secretAccessKey, sessionToken: env['AWS_SESSION_TOKEN'] ?? '' },
    expires: now() + 3_600_000,
  };
}
