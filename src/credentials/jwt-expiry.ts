import { decodeJwtPayload } from '../http/jwt-payload.ts';

/**
 * When a JWT ends by its own word, milliseconds since 1970; `undefined` when it does not say. Nothing is verified: it
 * comes straight from who made it.
 */
export function expiryIn(token: string): number | undefined {
  const { exp } = decodeJwtPayload(token);
  return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
}
