import { ExchangeError } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { seeApp } from './docs.ts';

/** RSA keys of 2048 bits sign in 256 bytes; GitHub makes no smaller ones. */
const MIN_SIGNATURE_BYTES = 256;

/**
 * A token that proves to be the App, good for nine minutes; a minute is allowed for clocks that differ.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 * @throws ExchangeError when what signs gives no signature
 */
export async function appJwt(app: string, signer: Signer, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: seconds - 60, exp: seconds + 540, iss: app })}`;
  const signature = await signer.sign(input);
  if (signature.length < MIN_SIGNATURE_BYTES)
    throw new ExchangeError(
      'github',
      'BadKey',
      'the key signs with less than 2048 bits',
      `use the key that GitHub made for the App\n${seeApp('key')}`,
    );
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}
