import { createPublicKey, type KeyObject } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { AwsService } from '../../credentials/aws/call.ts';
import { serviceUrl } from '../../credentials/aws/endpoint.ts';
import { AwsFault, faultWords } from '../../credentials/aws/fault.ts';
import { kmsPublicKey, kmsSignature } from '../../credentials/aws/kms-key.ts';
import { type CallTools, ExchangeError } from '../../credentials/credential.ts';
import { vaultServer } from '../../credentials/vault/call.ts';
import {
  makeTransitKey,
  type PublicTransitKey,
  type TransitKey,
  transitPublicKey,
  transitSignature,
  type VaultSession,
} from '../../credentials/vault/transit-key.ts';
import { algorithmFor, publicJwk, type ListedKey } from '../../delegation/key-in-file.ts';
import type { DelegationKey } from '../../delegation/sign.ts';
import { createClient } from '../../http/client.ts';
import { HttpError } from '../../http/send.ts';
import { quote } from '../../report/safe-line.ts';
import { certificatesAt } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Longest that a key may take to sign. */
const SIGNING_MS = 30_000;

/** Who asks for a key, and by which authority its server is known. */
export interface KeyAsker {
  readonly terminal: Terminal;
  readonly certificates: string | undefined;
}

/** A key that signs where it is kept, with its public part. */
export type StoredKey = DelegationKey & { readonly publicKey: ListedKey };

/**
 * A key of the transit engine, used with the token of whoever calls.
 * @throws UsageError when the server refuses, or the key is of another kind
 */
export async function keyInVault(key: TransitKey, asker: KeyAsker): Promise<StoredKey> {
  return await askingFor(asker, async (tools) => {
    const session = vaultSession(asker.terminal, tools);
    const found = await transitPublicKey(session, key, tools);
    const { algorithm, publicKey } = await describedKey(publicKeyIn(found), `the transit key ${quote(key.name)}`);
    const { version } = found;
    return {
      algorithm,
      kid: publicKey.kid,
      publicKey,
      sign: async (text) =>
        await askingFor(
          asker,
          async (own) =>
            await transitSignature(vaultSession(asker.terminal, own), key, { algorithm, version }, text, own),
        ),
    };
  });
}

/** Makes a transit key, unless it is there. @throws UsageError when the server refuses */
export async function makeKeyInVault(key: TransitKey, type: string, asker: KeyAsker): Promise<void> {
  await askingFor(asker, async (tools) => await makeTransitKey(vaultSession(asker.terminal, tools), key, type, tools));
}

/**
 * A key of KMS, used with the keys of the environment.
 * @throws UsageError when AWS refuses, or the key is of another kind
 */
export async function keyInKms(key: string, asker: KeyAsker): Promise<StoredKey> {
  const service = kmsService(key, asker.terminal);
  return await askingFor(asker, async (tools) => {
    const der = Buffer.from(await kmsPublicKey(service, key, tools));
    const found = await describedKey(publicKeyOf(der), `the key ${quote(key)}`);
    const { publicKey } = found;
    const algorithm = found.algorithm === 'EdDSA' ? undefined : found.algorithm;
    if (algorithm === undefined) throw wrongKind(`the key ${quote(key)}`);
    return {
      algorithm,
      kid: publicKey.kid,
      publicKey,
      sign: async (text) =>
        await askingFor(asker, async (own) => await kmsSignature(service, key, algorithm, text, own)),
    };
  });
}

function vaultSession({ env }: Terminal, tools: CallTools): VaultSession {
  const [url, token] = [env['VAULT_ADDR'] ?? env['BAO_ADDR'], env['VAULT_TOKEN'] ?? env['BAO_TOKEN']];
  if (url === undefined || !/^https:\/\/\S+$/.test(url))
    throw new UsageError('VAULT_ADDR is not the https address of a server', 'set VAULT_ADDR, or BAO_ADDR');
  if (token === undefined || token === '')
    throw new UsageError('VAULT_TOKEN is not set', 'set it to a token that may sign with the key and read it');
  const namespace = env['VAULT_NAMESPACE'] ?? env['BAO_NAMESPACE'];
  return { server: vaultServer({ url, namespace: namespace || undefined }, {}, tools), token };
}

function kmsService(key: string, { env }: Terminal): AwsService {
  const region = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  if (region === undefined || !/^[a-z0-9-]{5,30}$/.test(region))
    throw new UsageError('the region of the key is not known', 'give the whole ARN of the key, or set AWS_REGION');
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError(
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set',
      '`aws configure export-credentials --format env` prints those of a profile or a role',
    );
  return {
    name: 'kms',
    url: serviceUrl('kms', { region }, undefined),
    region,
    keys: { accessKeyId, secretAccessKey, sessionToken: env['AWS_SESSION_TOKEN'] ?? '' },
    expires: Number.POSITIVE_INFINITY,
  };
}

/** Asks with connections of its own. @throws UsageError with what the server answered */
async function askingFor<T>({ terminal, certificates }: KeyAsker, use: (tools: CallTools) => Promise<T>): Promise<T> {
  const { env, now } = terminal;
  const deadline = now() + SIGNING_MS;
  const client = createClient({ certificates: certificatesAt(certificates), environment: env, now, deadline });
  const sleep = async (milliseconds: number): Promise<void> => await wait(milliseconds);
  try {
    return await use({ send: client.send, connect: () => client.send, now, sleep, random: () => 0.5, deadline });
  } catch (error) {
    if (error instanceof ExchangeError) throw new UsageError(error.message, error.hint, { cause: error });
    if (error instanceof HttpError)
      throw new UsageError(error.message, 'can this machine reach AWS?', { cause: error });
    if (error instanceof AwsFault)
      throw new UsageError(
        `AWS does not sign (\`${error.code}\`: ${faultWords(error)})`,
        'the keys need `kms:GetPublicKey` and `kms:Sign` on that key',
        { cause: error },
      );
    throw error;
  } finally {
    client.close();
  }
}

/** What a public key signs with, as a policy lists it. @throws UsageError for a key of another kind */
async function describedKey(
  key: KeyObject | undefined,
  what: string,
): Promise<{ readonly algorithm: DelegationKey['algorithm']; readonly publicKey: ListedKey }> {
  const algorithm = key === undefined ? undefined : algorithmFor(key);
  if (key === undefined || algorithm === undefined) throw wrongKind(what);
  return { algorithm, publicKey: await publicJwk(key, algorithm) };
}

function wrongKind(what: string): UsageError {
  return new UsageError(
    `${what} signs no delegation`,
    'make one of P-256 (`ecdsa-p256`, `ECC_NIST_P256`), or of RSA; in Vault and OpenBao of `ed25519`, too',
  );
}

function publicKeyIn({ type, publicKey }: PublicTransitKey): KeyObject | undefined {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  return type === 'ed25519'
    ? tried(() => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }))
    : tried(() => createPublicKey(publicKey));
}

function publicKeyOf(der: Buffer): KeyObject | undefined {
  return tried(() => createPublicKey({ key: der, format: 'der', type: 'spki' }));
}

function tried(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
