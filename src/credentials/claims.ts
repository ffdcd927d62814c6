import { decodeJwtPayload } from '../http/jwt-payload.ts';

/**
 * What trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = [
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'environment',
  'ref',
  'job_workflow_ref',
  'workflow_ref',
  'iss',
] as const;
const MAX_CLAIM_CHARACTERS = 512;

export type TokenClaims = Readonly<Partial<Record<(typeof SHOWN)[number], string>>>;

/**
 * Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty.
 */
export function claimsForPeople(token: string): TokenClaims {
  const payload = decodeJwtPayload(token);
  return Object.fromEntries(
    SHOWN.flatMap((name) => {
      const value = payload[name];
      return typeof value === 'string' ? [[name, printable(value)]] : [];
    }),
  );
}

/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value: string): string {
  return value.slice(0, MAX_CLAIM_CHARACTERS).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
}
