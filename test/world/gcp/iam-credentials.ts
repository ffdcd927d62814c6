import { randomBytes } from 'node:crypto';
import { seconds } from '../clock.ts';
import { parseRecord, textOf, type Json } from '../json.ts';
import { signJwt } from '../jwt.ts';
import { bearer, json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { googleError } from './errors.ts';
import type { GcpAccount, GcpState, GcpToken } from './state.ts';

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/iam'];

/** The IAM Service Account Credentials API. https://cloud.google.com/iam/docs/reference/credentials/rest */
export function iamCredentials(request: WorldRequest, state: State): WorldResponse {
  const { gcp } = state;
  const [, email = '', method = ''] =
    /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):(generateAccessToken|generateIdToken)$/.exec(request.path) ?? [];
  if (request.method !== 'POST' || method === '') return googleError(404, 'NOT_FOUND', 'Method not found.');
  gcp.reasons.push(String(request.headers['x-goog-request-reason'] ?? ''));
  const caller = gcp.tokens.get(bearer(request) ?? '');
  if (!caller || state.clock.now().getTime() >= caller.expiresAt)
    return googleError(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, ' +
        'login cookie or other valid authentication credential.',
    );
  if (gcp.apiDisabled) return disabled();
  if (caller.boundary !== undefined || !caller.scopes.some((scope) => SCOPES.includes(scope)))
    return googleError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', {
      reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      domain: 'googleapis.com',
    });
  const body = parseRecord(request.body);
  if (!body) return googleError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
  const account = gcp.accounts.get(email);
  const permission =
    method === 'generateIdToken' ? 'iam.serviceAccounts.getOpenIdToken' : 'iam.serviceAccounts.getAccessToken';
  if (!mayImpersonate(gcp, caller, body, email))
    return googleError(
      403,
      'PERMISSION_DENIED',
      `Permission '${permission}' denied on resource (or it may not exist).`,
      { reason: 'IAM_PERMISSION_DENIED', metadata: { permission } },
    );
  if (!account) return googleError(404, 'NOT_FOUND', `Not found; Gaia id not found for email ${email}`);
  return method === 'generateIdToken' ? identity(state, account, body) : access(state, account, body);
}

function disabled(): WorldResponse {
  const message =
    'IAM Service Account Credentials API has not been used in project 1234567890 before or it is disabled. ' +
    'Enable it by visiting https://console.developers.google.com/apis/api/iamcredentials.googleapis.com/' +
    'overview?project=1234567890 then retry. If you enabled this API recently, wait a few minutes for the ' +
    'action to propagate to our systems and retry.';
  return googleError(403, 'PERMISSION_DENIED', message, {
    reason: 'SERVICE_DISABLED',
    domain: 'googleapis.com',
    metadata: { service: 'iamcredentials.googleapis.com' },
  });
}

/**
 * Each of the chain must let the one before it impersonate it. Who is bound to the whole project may see which accounts
 * are not there.
 */
function mayImpersonate(gcp: GcpState, caller: GcpToken, body: Json, email: string): boolean {
  const delegates = Array.isArray(body['delegates'])
    ? body['delegates'].map((name) => /^projects\/-\/serviceAccounts\/(.+)$/.exec(String(name))?.[1] ?? '')
    : [];
  let members = identitiesOf(caller);
  for (const next of [...delegates, email]) {
    const allowed = [...(gcp.accounts.get(next)?.members ?? []), ...gcp.projectMembers];
    if (!allowed.some((member) => members.includes(member))) return false;
    members = [`serviceAccount:${next}`];
  }
  return true;
}

function identitiesOf({ kind, principal, pool, attributes }: GcpToken): string[] {
  if (kind === 'account') return [`serviceAccount:${principal}`];
  return [
    principal,
    `principalSet:${pool}/*`,
    ...Object.entries(attributes).map(([name, value]) => `principalSet:${pool}/${name}/${value}`),
  ];
}

function access(state: State, account: GcpAccount, body: Json): WorldResponse {
  const scopes = Array.isArray(body['scope']) ? body['scope'].map(String) : [];
  if (scopes.length === 0 || !scopes.every((scope) => scope.startsWith('https://')))
    return googleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument: scope.');
  const lifetime =
    body['lifetime'] === undefined
      ? 3600
      : Number(/^(\d+)(?:\.\d+)?s$/.exec(textOf(body, 'lifetime'))?.[1] ?? Number.NaN);
  if (!(lifetime > 0))
    return googleError(
      400,
      'INVALID_ARGUMENT',
      `Invalid value at 'lifetime' (type.googleapis.com/google.protobuf.Duration), "${textOf(body, 'lifetime')}"`,
    );
  if (lifetime > account.longest)
    return googleError(400, 'INVALID_ARGUMENT', `The access token lifetime cannot exceed ${account.longest} seconds.`);
  const expiresAt = (seconds(state.clock.now()) + lifetime + state.gcp.excessSeconds) * 1000;
  const token = `ya29.c.${randomBytes(48).toString('base64url')}`;
  state.gcp.tokens.set(token, {
    token,
    principal: account.email,
    kind: 'account',
    attributes: {},
    pool: '',
    scopes,
    expiresAt,
    boundary: undefined,
  });
  return json(200, { accessToken: token, expireTime: new Date(expiresAt).toISOString().replace('.000', '') });
}

function identity(state: State, account: GcpAccount, body: Json): WorldResponse {
  if (typeof body['audience'] !== 'string' || body['audience'] === '')
    return googleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument: audience.');
  const key = state.keys[0];
  if (!key) throw new Error('the world has no signing key');
  const now = seconds(state.clock.now());
  const claims = {
    iss: 'https://accounts.google.com',
    aud: body['audience'],
    azp: '107517467455664443765',
    sub: '107517467455664443765',
    iat: now,
    exp: now + state.gcp.idTokenSeconds,
  };
  return json(200, {
    token: signJwt(
      body['includeEmail'] === true ? { ...claims, email: account.email, email_verified: true } : claims,
      key,
    ),
  });
}
