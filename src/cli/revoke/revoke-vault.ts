import { setTimeout as wait } from 'node:timers/promises';
import { revokeAccessor } from '../../credentials/vault/revoke.ts';
import { createClient } from '../../http/client.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';
import type { Terminal } from '../terminal.ts';
import type { OpenCredential } from './record.ts';

/** Longest time for one credential. */
const VAULT_REVOKE_MS = 30_000;

/**
 * Revokes a Vault credential by its accessor, with the operator's own token.
 *
 * INVARIANT: the token goes to the server that the operator named, never to one that only the record names: a record
 * can be forged.
 * @throws InputError when the operator named no server, or another one; ExchangeError when the server refuses
 */
export async function revokeByAccessor(
  { handle, name }: OpenCredential,
  { env, now }: Terminal,
  certificates: string | undefined,
): Promise<void> {
  const token = env['VAULT_TOKEN'] ?? env['BAO_TOKEN'];
  const address = (env['VAULT_ADDR'] ?? env['BAO_ADDR'] ?? '').replace(/\/+$/, '');
  if (token === undefined || token === '')
    throw new UsageError(
      `\`${name}\` is of Vault, and VAULT_TOKEN is not set`,
      'set it to a token that may use `auth/token/revoke-accessor`',
    );
  if (address !== handle['url']) {
    throw new UsageError(
      `\`${name}\` is of ${handle['url'] ?? 'an unknown server'}, and VAULT_ADDR is ` +
        (address === '' ? 'not set' : address),
      'if you trust that server with your token, set VAULT_ADDR to it',
    );
  }
  const deadline = now() + VAULT_REVOKE_MS;
  const client = createClient({
    certificates: certificates === undefined ? undefined : pemOf(certificates),
    environment: env,
    now,
    deadline,
  });
  const sleep = async (milliseconds: number): Promise<void> => await wait(milliseconds);
  try {
    await revokeAccessor(handle, token, {
      send: client.send,
      connect: () => client.send,
      now,
      sleep,
      random: () => 0.5,
      deadline,
    });
  } finally {
    client.close();
  }
}

function pemOf(path: string): string {
  const read = readText(path);
  if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----')) return read.text;
  throw new UsageError(
    `\`${path}\` does not contain a PEM certificate`,
    'give the CA of the server with `--ca-certificates`',
  );
}
