/** The text of a JWT's payload, as it was signed. Nothing is verified. */
export function jwtPayloadText(token: string): string {
  return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}

/**
 * What a JWT says; empty where that cannot be read. Nothing is verified: good for words and for looking, not for trust.
 */
export function decodeJwtPayload(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(jwtPayloadText(token));
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : {};
  } catch {
    return {};
  }
}
