import { createPublicKey } from 'node:crypto';
import { askVault, type VaultServer, vaultServer } from '../../credentials/vault/call.ts';
import type { CallTools } from '../../credentials/credential.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { AppKeyPlace, ReadyPlace } from './key-place.ts';
import { wrappedKey } from './wrapped-key.ts';

type TransitPlace = Extract<AppKeyPlace, { readonly kind: 'vault' }>;

/**
 * A transit engine that can take the key: it signs there, and is never given out.
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#import-key
 * @throws UsageError, ExchangeError
 */
export async function readyVault(
  { mount, key }: TransitPlace,
  { env }: Pick<Terminal, 'env'>,
  tools: CallTools,
): Promise<ReadyPlace> {
  const url = (env['VAULT_ADDR'] || env['BAO_ADDR'] || '').replace(/\/+$/, '');
  const token = env['VAULT_TOKEN'] || env['BAO_TOKEN'];
  const namespace = env['VAULT_NAMESPACE'] || env['BAO_NAMESPACE'];
  if (!url.startsWith('https://') || token === undefined)
    throw new UsageError(
      'VAULT_ADDR and VAULT_TOKEN do not say which server takes the key',
      `set them: an https address, and a token that may read \`${mount}/wrapping_key\` and write ` +
        `\`${mount}/keys/${key}/import\``,
    );
  const server = vaultServer({ url, namespace }, {}, tools);
  await refuseTaken(server, { mount, key, token }, tools);
  const wrapping = await readWrappingKey(server, mount, token, tools);
  return {
    keep: async (pem) => {
      const body = {
        type: 'rsa-2048',
        hash_function: 'SHA256',
        ciphertext: wrappedKey(pem, createPublicKey(wrapping)).toString('base64'),
      };
      const path = `${mount}/keys/${key}/import`;
      const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: false }, tools);
      if (answer.status >= 300)
        throw vaultRefusal(`the key could not be imported as \`${mount}/keys/${key}\``, answer, 'create and update');
    },
    input: loginText({ url, namespace, mount, key }),
    left: [
      `Give the role \`${key}\` of the JWT login the right to \`${mount}/sign/${key}/sha2-256\` and to nothing else, ` +
        'and bind it to the requests workflow of the default branch: docs/github-app.md, "The key".',
    ],
  };
}

/** How the job that writes logs in, as the input `key` has it. */
function loginText(
  login: { readonly url: string; readonly namespace: string | undefined } & Pick<TransitPlace, 'mount' | 'key'>,
): string {
  const { url, namespace, mount, key } = login;
  const more = [
    ...(namespace === undefined ? [] : [`namespace: ${namespace}`]),
    ...(mount === 'transit' ? [] : [`transit-mount: ${mount}`]),
  ];
  return `vault: {${[`url: ${url}`, `role: ${key}`, `key: ${key}`, ...more].join(', ')}}`;
}

interface TransitAsk {
  readonly mount: string;
  readonly key: string;
  readonly token: string;
}

async function refuseTaken(server: VaultServer, { mount, key, token }: TransitAsk, tools: CallTools): Promise<void> {
  const path = `${mount}/keys/${key}`;
  const { status } = await askVault(server, { method: 'GET', path, token, repeatable: true }, tools);
  if (status === 200)
    throw new UsageError(`\`${path}\` is there already`, `name another one: \`--key vault:${mount}/<key>\``);
}

async function readWrappingKey(server: VaultServer, mount: string, token: string, tools: CallTools): Promise<string> {
  const path = `${mount}/wrapping_key`;
  const answer = await askVault(server, { method: 'GET', path, token, repeatable: true }, tools);
  const data = answer.body['data'];
  const pem = typeof data === 'object' && data !== null && 'public_key' in data ? String(data.public_key) : '';
  if (answer.status !== 200 || !pem.includes('PUBLIC KEY-----'))
    throw vaultRefusal(`\`${path}\` could not be read`, answer, 'read');
  return pem;
}

function vaultRefusal(
  what: string,
  { status, errors }: { readonly status: number; readonly errors: readonly string[] },
  right: string,
): UsageError {
  const words = errors.length === 0 ? '' : ` (${errors.join('; ')})`;
  return new UsageError(`${what}: the server answered ${status}${words}`, `the token needs the right to ${right} it`);
}
