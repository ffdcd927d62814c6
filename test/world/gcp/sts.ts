import { randomBytes } from 'node:crypto';
import { isRecord, parseRecord, textOf, type Json } from '../json.ts';
import type { Claims } from '../jwt.ts';
import { verifyJobToken } from '../oidc-token.ts';
import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { oauthError } from './errors.ts';
import { holds, mapped, NoSuchKey } from './expression.ts';
import type { BoundaryRule, GcpProvider, GcpToken } from './state.ts';

const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+)$/;
const BAD_AUDIENCE =
  'Invalid value for "audience". This value should be the full resource name of the Identity Provider. ' +
  'See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.';

/** Google's Security Token Service. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function googleSts(request: WorldRequest, state: State): WorldResponse {
  if (request.method !== 'POST' || request.path !== '/v1/token')
    return json(404, { error: { code: 404, message: 'Not Found', status: 'NOT_FOUND' } });
  // "do not send the Authorization HTTP header", sts.v1.token
  if (request.headers.authorization !== undefined)
    return oauthError('invalid_request', 'The Authorization header is not allowed.');
  state.gcp.reasons.push(String(request.headers['x-goog-request-reason'] ?? ''));
  const asked = fieldsOf(request);
  if (asked['grant_type'] !== 'urn:ietf:params:oauth:grant-type:token-exchange')
    return oauthError('unsupported_grant_type', 'Invalid value for "grant_type".');
  if (asked['requested_token_type'] !== ACCESS_TOKEN)
    return oauthError('invalid_request', 'Invalid value for "requested_token_type".');
  if (textOf(asked, 'subject_token') === '')
    return oauthError('invalid_request', 'Missing required parameter "subject_token".');
  return asked['subject_token_type'] === ACCESS_TOKEN ? narrowed(state, asked) : federated(state, asked);
}

/** A form, as RFC 8693 has it, or JSON in the names of the API's description. */
function fieldsOf(request: WorldRequest): Json {
  if (String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(request.body));
  const entries = Object.entries(parseRecord(request.body) ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

function federated(state: State, asked: Json): WorldResponse {
  const { gcp } = state;
  if (
    !['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'].includes(
      textOf(asked, 'subject_token_type'),
    )
  )
    return oauthError('invalid_request', 'Invalid value for "subject_token_type".');
  const [, name] = AUDIENCE.exec(textOf(asked, 'audience')) ?? [];
  if (name === undefined) return oauthError('invalid_request', BAD_AUDIENCE);
  const provider = gcp.providers.get(name);
  if (!provider || provider.disabled)
    return oauthError(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the ' +
        "pool or provider is disabled or deleted or because it doesn't exist.",
    );
  const scopes = textOf(asked, 'scope').split(' ').filter(Boolean);
  if (scopes.length === 0 || !scopes.every((scope) => scope.startsWith('https://')))
    return oauthError('invalid_scope', 'Some requested scopes were invalid.');
  if (gcp.keysUnreachable) return oauthError('invalid_grant', "Error connecting to the given credential's issuer.");
  const verified = verifyJobToken(state, textOf(asked, 'subject_token'));
  if ('wrong' in verified)
    return oauthError(
      'invalid_grant',
      verified.wrong === 'expired'
        ? `ID Token issued at ${issuedAt(textOf(asked, 'subject_token'))} is stale to sign-in.`
        : 'The given credential could not be verified.',
    );
  return admitted(state, provider, verified.claims, scopes);
}

function admitted(state: State, provider: GcpProvider, claims: Claims, scopes: string[]): WorldResponse {
  if (claims['iss'] !== provider.issuer)
    return oauthError(
      'invalid_grant',
      `The issuer in ID Token ${String(claims['iss'])} does not match the expected ones: ${provider.issuer}.`,
    );
  const own = [`//iam.googleapis.com/${provider.name}`, `https://iam.googleapis.com/${provider.name}`];
  if (!(provider.audiences.length > 0 ? provider.audiences : own).includes(String(claims['aud'])))
    return oauthError(
      'invalid_grant',
      `The audience in ID Token [${String(claims['aud'])}] does not match the expected audience.`,
    );
  return mappedTo(state, provider, claims, scopes);
}

/** A token with the attributes that the provider makes of the claims. */
function mappedTo(state: State, provider: GcpProvider, claims: Claims, scopes: string[]): WorldResponse {
  const attributes: Record<string, string> = {};
  try {
    for (const [target, expression] of Object.entries(provider.mapping))
      attributes[target] = mapped(expression, claims);
    if (provider.condition !== undefined && !holds(provider.condition, claims))
      return oauthError('unauthorized_client', 'The given credential is rejected by the attribute condition.');
  } catch (error) {
    if (!(error instanceof NoSuchKey)) throw error;
    return oauthError('invalid_request', `The mapped attribute could not be evaluated: no such key: ${error.message}.`);
  }
  const tooLong = Object.entries(attributes).find(
    ([target, value]) => target === 'google.subject' && Buffer.byteLength(value) > 127,
  )?.[0];
  if (tooLong !== undefined)
    return oauthError(
      'invalid_request',
      `The size of mapped attribute ${tooLong} exceeds the 127 bytes limit. ` +
        'Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is ' +
        'less than 127 bytes.',
    );
  const now = state.clock.now().getTime();
  const lasts = state.gcp.federatedSeconds ?? Math.floor((Number(claims['exp']) * 1000 - now) / 1000);
  const pool = `//iam.googleapis.com/${provider.name.replace(/\/providers\/.*/, '')}`;
  return issued(
    state,
    {
      principal: `principal:${pool}/subject/${attributes['google.subject'] ?? ''}`,
      kind: 'federated',
      attributes,
      pool,
      scopes,
      expiresAt: now + lasts * 1000,
      boundary: undefined,
    },
    lasts,
  );
}

/** Applies a credential access boundary. https://cloud.google.com/iam/docs/downscoping-short-lived-credentials */
function narrowed(state: State, asked: Json): WorldResponse {
  const now = state.clock.now().getTime();
  const source = state.gcp.tokens.get(textOf(asked, 'subject_token'));
  if (!source || source.kind !== 'account' || now >= source.expiresAt)
    return oauthError('invalid_grant', 'Invalid subject token.');
  if (source.boundary !== undefined)
    return oauthError('invalid_request', 'The access token already contains security attributes.');
  const rules = rulesIn(textOf(asked, 'options'));
  if (rules === undefined) return oauthError('invalid_request', 'Invalid accessBoundary in "options".');
  return issued(state, { ...source, boundary: rules }, Math.floor((source.expiresAt - now) / 1000));
}

function rulesIn(options: string): BoundaryRule[] | undefined {
  const boundary = parseRecord(options)?.['accessBoundary'];
  const rules: unknown = isRecord(boundary) ? boundary['accessBoundaryRules'] : undefined;
  if (!Array.isArray(rules) || rules.length < 1 || rules.length > 10) return undefined;
  return rules.every(isRule) ? rules : undefined;
}

function isRule(rule: unknown): rule is BoundaryRule {
  if (!isRecord(rule)) return false;
  const { availableResource, availablePermissions, availabilityCondition, ...more } = rule;
  const permissions: unknown[] = Array.isArray(availablePermissions) ? availablePermissions : [];
  const isSound =
    /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+$/.test(String(availableResource)) &&
    permissions.length > 0 &&
    permissions.every((each) => String(each).startsWith('inRole:'));
  return (
    isSound &&
    Object.keys(more).length === 0 &&
    (availabilityCondition === undefined ||
      (isRecord(availabilityCondition) && typeof availabilityCondition['expression'] === 'string'))
  );
}

function issued(state: State, token: Omit<GcpToken, 'token'>, lasts: number): WorldResponse {
  const value = `ya29.${token.kind === 'federated' ? 'd' : 'c'}.${randomBytes(48).toString('base64url')}`;
  state.gcp.tokens.set(value, { ...token, token: value });
  return json(200, { access_token: value, issued_token_type: ACCESS_TOKEN, token_type: 'Bearer', expires_in: lasts });
}

function issuedAt(jwt: string): string {
  return textOf(parseRecord(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {}, 'iat');
}
