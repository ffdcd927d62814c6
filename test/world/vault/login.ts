import { textOf } from '../json.ts';
import { verifyJobToken } from '../oidc-token.ts';
import { layoutOf } from '../serve/hosts.ts';
import type { WorldRequest, WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { answered, refused } from './answers.ts';
import { wild } from '../wildcard.ts';
import type { VaultRole } from './state.ts';
import { addToken, authOf } from './tokens.ts';

/** The default of `clock_skew_leeway`, in seconds. https://openbao.org/api-docs/auth/jwt/ */
const SKEW = 60;

/** Words of the JWT auth method of OpenBao 2.7. */
const WRONG = {
  format:
    'error verifying token signature: oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts',
  key: 'error verifying token signature: failed to verify id token signature',
  signature: 'error verifying token signature: failed to verify id token signature',
  expired: 'invalid expiration time (exp) claim: token is expired',
  early: 'invalid not before (nbf) claim: token not yet valid',
} as const;

/** Logs a job in with a role, whose leeways for `exp` and `nbf` are off. */
export function loggedIn(
  state: State,
  request: WorldRequest,
  mount: string,
  body: Record<string, unknown>,
): WorldResponse {
  if (mount !== 'jwt') return refused(403, 'permission denied');
  if (typeof body['role'] !== 'string') return refused(400, 'missing role');
  const role = state.vault.roles.get(body['role']);
  if (!role) return refused(400, `role "${body['role']}" could not be found`);
  const verified = verifyJobToken(state, String(body['jwt']), SKEW);
  if ('wrong' in verified) return refused(400, `error validating token: ${WRONG[verified.wrong]}`);
  const wrong = mismatch(role, verified.claims, layoutOf(state, request.hostName).issuer);
  if (wrong !== undefined) return refused(400, wrong);
  const now = state.clock.now().getTime();
  const { ttl, maxTtl, period, uses, type } = role;
  const token = addToken(
    state.vault,
    { path: `auth/${mount}/login`, policies: role.policies, ttl, maxTtl, period, uses, renewable: true, type },
    now,
  );
  return answered({ auth: { ...authOf(token, now), metadata: { role: role.name } } });
}

function mismatch(role: VaultRole, claims: Record<string, unknown>, issuer: string): string | undefined {
  if (claims['iss'] !== issuer) return 'error validating token: invalid issuer (iss) claim';
  if (role.audiences.length === 0) return 'audience claim found in JWT but no audiences bound to the role';
  if (!role.audiences.includes(String(claims['aud'])))
    return 'error validating token: invalid audience (aud) claim: audience claim does not match any expected audience';
  for (const [name, value] of Object.entries(role.claims)) {
    if (claims[name] === undefined) return `error validating claims: claim "${name}" is missing`;
    const values = typeof value === 'string' ? [value] : value;
    const actual = textOf(claims, name);
    if (!values.some((one) => (role.claimsType === 'glob' ? wild(one, actual) : one === actual)))
      return `error validating claims: claim "${name}" does not match any associated bound claim values`;
  }
  return undefined;
}
