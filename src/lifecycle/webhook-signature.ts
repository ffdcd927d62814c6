import { createHmac } from 'node:crypto';

/** The key in a secret `whsec_…`, which the input was checked to be. */
export function webhookKey(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

/**
 * The headers by which a receiver knows who sent a message, and when. With several keys it is signed with each, so that
 * one can be replaced. Source: Standard Webhooks 1.0, "Signature scheme".
 */
export function webhookHeaders(
  { id, at, body }: { readonly id: string; /** Milliseconds since 1970. */ readonly at: number; readonly body: string },
  keys: readonly Buffer[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const signatures = keys.map(
    (key) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
