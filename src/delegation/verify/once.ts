import { createHash } from 'node:crypto';
import type { ReadToken } from './token.ts';

/**
 * What a token is spent as, hexadecimal: the hash of its issuer and its own name, `jti`, or `uti` of Entra. A token
 * without a name is its own: what was signed, since a signature can be written in another way that is good as well.
 */
export function spentName({ signed, payload }: ReadToken): string {
  const { iss, jti, uti } = payload;
  const name = [jti, uti].find((one) => typeof one === 'string' && one !== '');
  const text = typeof iss === 'string' && typeof name === 'string' ? `${iss}|${name}` : signed;
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
