import { verify } from 'node:crypto';
import { seconds } from '../clock.ts';
import { parseRecord } from '../json.ts';
import type { Claims } from '../jwt.ts';
import type { SigningKey } from '../signing-keys.ts';
import type { State } from '../state.ts';
import { ownServer } from '../serve/hosts.ts';
import { AwsError } from './xml.ts';

const NOT_A_JWT = 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)';
const NO_KEY =
  "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity " +
  'documentation for requirements';

/** Verifies a token as STS does: provider, key, signature, time. The audience is the provider's to judge. */
export function verifyWebIdentity(state: State, jwt: string): Claims {
  const parts = jwt.split('.');
  const [header, claims] = [decode(parts[0]), decode(parts[1])];
  if (parts.length !== 3 || !header || !claims) throw new AwsError('InvalidIdentityToken', NOT_A_JWT);
  const issuer = claims['iss'];
  if (!isWorldIssuer(state, issuer)) {
    throw new AwsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${String(issuer)}`);
  }
  const key = state.keys.find((candidate) => candidate.kid === header['kid']);
  if (header['alg'] !== 'RS256' || !key) throw new AwsError('InvalidIdentityToken', NO_KEY);
  if (!signed(parts, key)) throw new AwsError('InvalidIdentityToken', 'The ID Token signature could not be verified');
  checkTime(claims, seconds(state.clock.now()));
  return claims;
}

function signed([header = '', payload = '', signature = '']: string[], key: SigningKey): boolean {
  return verify('sha256', Buffer.from(`${header}.${payload}`), key.publicKey, Buffer.from(signature, 'base64url'));
}

function checkTime(claims: Claims, now: number): void {
  const expires = Number(claims['exp']);
  if (!(now < expires)) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${expires}`,
    );
  }
  if (claims['nbf'] !== undefined && now < Number(claims['nbf']))
    throw new AwsError('InvalidIdentityToken', 'The ID Token is not valid yet');
}

function isWorldIssuer(state: State, issuer: unknown): boolean {
  if (typeof issuer !== 'string') return false;
  if (issuer === `${ownServer(state)}/_services/token`) return true;
  return /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[\w-]+)?$/.test(issuer);
}

function decode(part: string | undefined): Claims | undefined {
  return parseRecord(Buffer.from(part ?? '', 'base64url').toString('utf8'));
}
