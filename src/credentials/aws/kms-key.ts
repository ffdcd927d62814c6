import { textIn } from '../answer.ts';
import { type CallTools, ExchangeError } from '../credential.ts';
import { type AwsService, askAws } from './call.ts';
import { seeAws } from './docs.ts';

/** What a key of KMS signs with, as JOSE calls it. */
export type KmsAlgorithm = 'RS256' | 'ES256';

/**
 * The same in KMS's own words.
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
export const KMS_WORDS: Readonly<Record<KmsAlgorithm, string>> = {
  RS256: 'RSASSA_PKCS1_V1_5_SHA_256',
  ES256: 'ECDSA_SHA_256',
};

/**
 * Signs a text with a key of KMS. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 * @throws AwsFault, HttpError as {@link askAws}; ExchangeError when no signature came
 */
export async function kmsSignature(
  service: AwsService,
  key: string,
  algorithm: KmsAlgorithm,
  text: string,
  tools: CallTools,
): Promise<Uint8Array> {
  const word = KMS_WORDS[algorithm];
  const input = {
    KeyId: key,
    Message: Buffer.from(text).toString('base64'),
    MessageType: 'RAW',
    SigningAlgorithm: word,
  };
  const answer = await askAws(service, 'Sign', input, tools);
  const signature = textIn(answer, 'Signature') ?? '';
  if (answer['SigningAlgorithm'] !== word || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature))
    throw new ExchangeError(
      'aws',
      'BadAnswer',
      `signing with \`${key}\` gave no signature`,
      `is the key of the type ${algorithm === 'RS256' ? 'RSA' : '`ECC_NIST_P256`'}, for signing?\n${seeAws('signKey')}`,
    );
  const bytes = Buffer.from(signature, 'base64');
  return algorithm === 'ES256' ? sideBySide(bytes) : bytes;
}

/** Bytes of each of the two numbers of ES256 (RFC 7518, 3.4). */
const NUMBER_BYTES = 32;

/**
 * The two numbers of an ECDSA signature as JWS wants them, out of the DER that KMS gives (RFC 3279, 2.2.3).
 * @throws ExchangeError when it is not that
 */
export function sideBySide(der: Buffer): Uint8Array {
  const first = derNumber(der, 2);
  const second = first === undefined ? undefined : derNumber(der, first.end);
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || first === undefined || second?.end !== der.length)
    throw new ExchangeError(
      'aws',
      'BadAnswer',
      'the signature that AWS gave is not one of ECDSA with P-256',
      `is the key of the type \`ECC_NIST_P256\`?\n${seeAws('signKey')}`,
    );
  return Buffer.concat([first.bytes, second.bytes]);
}

/** A number of DER, with as many bytes as JWS wants. */
function derNumber(der: Buffer, at: number): { readonly bytes: Buffer; readonly end: number } | undefined {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== 0x02 || length === 0 || end > der.length) return undefined;
  const value = der.subarray(at + 2, end);
  // one whose first bit is set has a zero before it
  const bare = value[0] === 0 ? value.subarray(1) : value;
  return bare.length > NUMBER_BYTES
    ? undefined
    : { bytes: Buffer.concat([Buffer.alloc(NUMBER_BYTES - bare.length), bare]), end };
}

/**
 * The public part of a key of KMS, DER of a SubjectPublicKeyInfo (RFC 5280).
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html
 * @throws AwsFault, HttpError as {@link askAws}; ExchangeError when none came
 */
export async function kmsPublicKey(service: AwsService, key: string, tools: CallTools): Promise<Uint8Array> {
  const answer = await askAws(service, 'GetPublicKey', { KeyId: key }, tools);
  const text = textIn(answer, 'PublicKey') ?? '';
  if (answer['KeyUsage'] === 'SIGN_VERIFY' && text !== '') return Buffer.from(text, 'base64');
  throw new ExchangeError(
    'aws',
    'BadAnswer',
    `\`${key}\` is not a key that signs`,
    `make one of the type \`ECC_NIST_P256\` whose usage is \`SIGN_VERIFY\`\n${seeAws('signKey')}`,
  );
}
