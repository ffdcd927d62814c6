import { verify } from 'node:crypto';
import { seconds } from './clock.ts';
import { parseRecord } from './json.ts';
import type { Claims } from './jwt.ts';
import type { State } from './state.ts';

/** A job's token, verified as a provider does: key, signature, time, with so many seconds for clocks that differ. Gives the claims, or what is wrong with it. Issuer and audience are the provider's to judge. */
export function verifyJobToken(
  state: State,
  jwt: string,
  leeway = 0,
): { claims: Claims } | { wrong: 'format' | 'key' | 'signature' | 'expired' | 'early' } {
  const [header = '', payload = '', signature = '', ...more] = jwt.split('.');
  const [head, claims] = [header, payload].map((part) => parseRecord(Buffer.from(part, 'base64url').toString('utf8')));
  if (!head || !claims || more.length > 0) return { wrong: 'format' };
  const key = state.keys.find((candidate) => candidate.kid === head['kid']);
  if (head['alg'] !== 'RS256' || !key) return { wrong: 'key' };
  if (!verify('sha256', Buffer.from(`${header}.${payload}`), key.publicKey, Buffer.from(signature, 'base64url')))
    return { wrong: 'signature' };
  const now = seconds(state.clock.now());
  if (!(now - leeway < Number(claims['exp']))) return { wrong: 'expired' };
  return Number(claims['nbf'] ?? 0) > now + leeway ? { wrong: 'early' } : { claims };
}
