import { objectOf, textIn } from '../answer.ts';
import { type CallTools, ExchangeError } from '../credential.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';

/** What a key of the transit engine signs with, as JOSE calls it. */
export type TransitAlgorithm = 'RS256' | 'ES256' | 'EdDSA';

/** A key of the transit engine. */
export interface TransitKey {
  /** Where the engine is mounted; `transit` when left out. */
  readonly mount?: string | undefined;
  readonly name: string;
}

/** Which version of a key signs, and with what. */
interface Signing {
  readonly algorithm: TransitAlgorithm;
  /** The newest when left out. */
  readonly version?: number;
}

/** Whose token a request is sent with. */
export interface VaultSession {
  readonly server: VaultServer;
  readonly token: string;
}

/**
 * PSS and DER are what the engine takes unless told otherwise; JWS asks for PKCS #1, and for the two numbers side by
 * side. Of Ed25519 there is one form.
 */
const SIGNED_FORMS: Readonly<
  Record<TransitAlgorithm, { readonly suffix: string; readonly body: Record<string, string> }>
> = {
  RS256: { suffix: '/sha2-256', body: { signature_algorithm: 'pkcs1v15' } },
  ES256: { suffix: '/sha2-256', body: { marshaling_algorithm: 'jws' } },
  EdDSA: { suffix: '', body: {} },
};

/**
 * Signs a text with a transit key. https://openbao.org/api-docs/secret/transit/#sign-data
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data
 * @throws ExchangeError when the server refuses, or gives no signature
 */
export async function transitSignature(
  { server, token }: VaultSession,
  { mount = 'transit', name }: TransitKey,
  { algorithm, version }: Signing,
  text: string,
  tools: CallTools,
): Promise<Uint8Array> {
  const { suffix, body: form } = SIGNED_FORMS[algorithm];
  const path = `${mount}/sign/${name}${suffix}`;
  const input = Buffer.from(text).toString('base64');
  const body = { input, ...form, ...(version === undefined ? {} : { key_version: version }) };
  const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: true }, tools);
  if (answer.status !== 200) throw explainCall(`signing with \`${path}\``, answer.status, answer.errors);
  const signature = /^vault:v\d+:([A-Za-z0-9+/_-]+={0,2})$/.exec(
    textIn(objectOf(answer.body['data']), 'signature') ?? '',
  )?.[1];
  if (signature === undefined)
    throw new ExchangeError(
      'vault',
      'BadAnswer',
      `signing with \`${path}\` gave no signature`,
      `is the key of ${KEY_KINDS[algorithm]}?\n${seeVault('other')}`,
    );
  return Buffer.from(signature, algorithm === 'ES256' ? 'base64url' : 'base64');
}

const KEY_KINDS: Readonly<Record<TransitAlgorithm, string>> = {
  RS256: 'the type `rsa-2048` or larger',
  ES256: 'the type `ecdsa-p256`',
  EdDSA: 'the type `ed25519`',
};

/** The newest version of a transit key, as others may know it. */
export interface PublicTransitKey {
  readonly version: number;
  /** The engine's own word, such as `ecdsa-p256`. */
  readonly type: string;
  /** PEM; of Ed25519 the 32 bytes in base64. */
  readonly publicKey: string;
}

/**
 * Reads the public part of a transit key. https://openbao.org/api-docs/secret/transit/#read-key
 * @throws ExchangeError when the server refuses, or the key has no public part
 */
export async function transitPublicKey(
  { server, token }: VaultSession,
  { mount = 'transit', name }: TransitKey,
  tools: CallTools,
): Promise<PublicTransitKey> {
  const path = `${mount}/keys/${name}`;
  const answer = await askVault(server, { method: 'GET', path, token, repeatable: true }, tools);
  if (answer.status !== 200) throw explainCall(`reading \`${path}\``, answer.status, answer.errors);
  const data = objectOf(answer.body['data']);
  const version = Number(data?.['latest_version']);
  const publicKey = textIn(objectOf(objectOf(data?.['keys'])?.[String(version)]), 'public_key');
  if (publicKey !== undefined && publicKey !== '') return { version, type: textIn(data, 'type') ?? '', publicKey };
  throw new ExchangeError(
    'vault',
    'BadAnswer',
    `\`${path}\` has no public key`,
    `a key that others can verify is of the type \`ecdsa-p256\`, \`ed25519\` or \`rsa-2048\`\n${seeVault('other')}`,
  );
}

/**
 * Makes a transit key that cannot be exported, unless there is one.
 * https://openbao.org/api-docs/secret/transit/#create-key
 * @throws ExchangeError when the server refuses
 */
export async function makeTransitKey(
  { server, token }: VaultSession,
  { mount = 'transit', name }: TransitKey,
  type: string,
  tools: CallTools,
): Promise<void> {
  const path = `${mount}/keys/${name}`;
  const body = { type, exportable: false, allow_plaintext_backup: false };
  // one that is there stays as it is
  const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: true }, tools);
  if (answer.status !== 200 && answer.status !== 204)
    throw explainCall(`making \`${path}\``, answer.status, answer.errors);
}
