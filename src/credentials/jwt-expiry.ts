import { isRecord } from '../policy/shape.ts';

/**
 * When a JWT ends by its own word, milliseconds since 1970; `undefined` when it does not say. Nothing is verified: it
 * comes straight from who made it.
 */
export function expiryIn(token: string): number | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const exp = isRecord(value) ? value['exp'] : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
