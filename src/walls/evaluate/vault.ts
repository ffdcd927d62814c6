import { isRecord } from '../../policy/shape.ts';
import type { Token } from '../token.ts';
import { matchesWildcard, type TokenVerdict } from './verdict.ts';

/**
 * Whether a role of the JWT auth method lets a token in, checked in the order in which the method does.
 * https://developer.hashicorp.com/vault/docs/auth/jwt#bound-claims
 */
export function evaluateVault(role: Readonly<Record<string, unknown>>, token: Token): TokenVerdict {
  const claims: Readonly<Record<string, string | undefined>> = token;
  const audiences = asList(role['bound_audiences']);
  const subject = role['bound_subject'];
  const user = role['user_claim'];
  if (role['role_type'] === 'oidc') return 'refused';
  if (!audiences.includes(token.aud ?? '')) return 'refused';
  if (typeof subject === 'string' && subject !== '' && subject !== token.sub) return 'refused';
  if (typeof user === 'string' && !user.startsWith('/') && claims[user] === undefined) return 'refused';
  let isUndecided = asList(role['token_bound_cidrs']).length > 0;
  for (const [claim, expected] of Object.entries(isRecord(role['bound_claims']) ? role['bound_claims'] : {})) {
    const actual = claims[claim];
    if (claim.startsWith('/')) isUndecided = true;
    else if (actual === undefined || !asList(expected).some((value) => fits(role['bound_claims_type'], value, actual)))
      return 'refused';
  }
  return isUndecided ? 'undecided' : 'admitted';
}

function fits(type: unknown, value: string, actual: string): boolean {
  return type === 'glob' ? matchesWildcard(value, actual, false) : value === actual;
}

function asList(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
