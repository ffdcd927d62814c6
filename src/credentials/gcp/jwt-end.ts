import { isRecord } from '../../policy/shape.ts';
import { ExchangeError } from '../credential.ts';
import { seeGcp } from './docs.ts';

/**
 * When a token ends by its own word, milliseconds since 1970. Nothing is verified: it comes straight from who made it.
 * @throws ExchangeError when it does not say, since nothing made of it could be bounded
 */
export function jwtEnd(token: string, whose: string): number {
  const end = expiryIn(token);
  if (end !== undefined) return end;
  throw new ExchangeError('gcp', 'BadToken', `${whose} does not say when it ends`, `start the run again\n${seeGcp('other')}`);
}

function expiryIn(token: string): number | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const exp = isRecord(value) ? value['exp'] : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
