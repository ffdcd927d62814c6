import { ExchangeError } from '../credential.ts';
import { expiryIn } from '../jwt-expiry.ts';
import { seeGcp } from './docs.ts';

/**
 * When a token ends by its own word, milliseconds since 1970.
 * @throws ExchangeError when it does not say, since nothing made of it could be bounded
 */
export function jwtEnd(token: string, whose: string): number {
  const end = expiryIn(token);
  if (end !== undefined) return end;
  throw new ExchangeError(
    'gcp',
    'BadToken',
    `${whose} does not say when it ends`,
    `start the run again\n${seeGcp('other')}`,
  );
}
