import { randomUUID } from 'node:crypto';
import { seconds } from '../clock.ts';
import { type Claims, signJwt } from '../jwt.ts';
import { origin } from '../serve/hosts.ts';
import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import { publicJwk } from '../signing-keys.ts';
import type { State } from '../state.ts';

const TENANT = '/tenant/v2.0';
const LIFETIME_S = 3600;

export function idpIssuer(state: State): string {
  return `${origin(state, 'idp')}${TENANT}`;
}

/** Discovery (OpenID Connect Discovery 1.0, 4) and keys, in the layout of Microsoft Entra. */
export function identityProvider(request: WorldRequest, state: State): WorldResponse {
  const issuer = idpIssuer(state);
  const keys = `${origin(state, 'idp')}/tenant/discovery/v2.0/keys`;
  if (request.path === `${TENANT}/.well-known/openid-configuration`)
    return json(200, { issuer, jwks_uri: keys, id_token_signing_alg_values_supported: ['RS256'] });
  return request.path === new URL(keys).pathname
    ? json(200, { keys: state.idp.keys.map(publicJwk) })
    : json(404, { error: 'not_found' });
}

/** An access token that the provider issued to a client for somebody, with what a test changes about it. */
export function idpToken(state: State, claims: Claims): string {
  const [key] = state.idp.keys;
  if (key === undefined) throw new Error('the identity provider has no key');
  const now = seconds(state.clock.now());
  const usual = {
    iss: idpIssuer(state),
    aud: 'api://grantgate',
    azp: 'portal',
    uti: randomUUID(),
    iat: now,
    nbf: now,
    exp: now + LIFETIME_S,
  };
  return signJwt({ ...usual, ...claims }, key);
}
