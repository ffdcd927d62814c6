import { randomUUID } from 'node:crypto';
import { seconds } from '../clock.ts';
import { signJwt, type Claims } from '../jwt.ts';
import { publicJwk } from '../signing-keys.ts';
import { bearer, json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import { layoutOf } from '../serve/hosts.ts';
import type { Run, State } from '../state.ts';

const LIFETIME_S = 300;
const BACKDATED_S = 600;

/** The runner's token service: a token of one run for whatever audience it asks. */
export function oidcRequest(request: WorldRequest, state: State): WorldResponse {
  const token = bearer(request);
  const run = state.runs.find((candidate) => candidate.requestToken === token);
  if (!run) return json(401, { message: 'The request token is not valid', typeKey: 'UnauthorizedRequestException' });
  if (request.method !== 'GET') return json(405, { message: 'Method Not Allowed' });
  const { server, issuer } = layoutOf(state, request.hostName);
  const audience = request.query.get('audience') ?? `${server}/${run.repository.owner.login}`;
  return json(200, { count: 1, value: mint(state, run, issuer, audience) });
}

/** The issuer's public documents: discovery and keys. */
export function issuerDocuments(request: WorldRequest, state: State): WorldResponse {
  const { issuer } = layoutOf(state, request.hostName);
  const path = new URL(issuer).pathname.replace(/\/$/, '');
  if (request.path === `${path}/.well-known/jwks`) return json(200, { keys: state.keys.map(publicJwk) });
  if (request.path !== `${path}/.well-known/openid-configuration`)
    return json(404, { message: 'Not Found', status: '404' });
  return json(200, {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  });
}

function mint(state: State, run: Run, issuer: string, audience: string): string {
  const now = seconds(state.clock.now());
  const standard = {
    jti: randomUUID(),
    iss: issuer,
    aud: audience,
    iat: now,
    nbf: now - BACKDATED_S,
    exp: now + LIFETIME_S,
  };
  const honest: Claims = { ...run.claims, ...standard };
  const claims = state.forgery.tamper ? state.forgery.tamper(honest) : honest;
  const override = state.forgery.next.shift();
  if (typeof override === 'string') return override;
  if (override) return override(claims);
  const key = state.keys[0];
  if (!key) throw new Error('the world has no signing key');
  return signJwt(claims, key, state.forgery.mode);
}
