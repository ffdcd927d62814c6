import { randomBytes, randomUUID } from 'node:crypto';
import type { Claims } from '../jwt.ts';
import { verifyJobToken } from '../oidc-token.ts';
import { json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { claimsMatch } from './claims-expression.ts';
import { entraRefusal } from './errors.ts';
import { cloudOfHost, LOGIN_HOSTS, type AzureApp } from './state.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const CHECK =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ' +
  'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

/**
 * Microsoft Entra, as far as a job needs it: tokens for client assertions, and the documents that MSAL looks at before.
 */
export function entra(request: WorldRequest, state: State): WorldResponse {
  const [, tenant = '', path = ''] = /^\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
  if (request.method === 'GET' && path === 'discovery/instance') return instances(request);
  if (request.method === 'GET' && path === 'v2.0/.well-known/openid-configuration')
    return known(state, request, tenant) ? configuration(request, tenant) : noTenant(state, tenant);
  if (path !== 'oauth2/v2.0/token') return json(404, {});
  if (request.method !== 'POST')
    return entraRefusal(
      state,
      400,
      'invalid_request',
      900561,
      'The endpoint only accepts POST requests. Received a GET request.',
    );
  return known(state, request, tenant)
    ? tokenFor(state, tenant, new URLSearchParams(request.body))
    : noTenant(state, tenant);
}

function known(state: State, request: WorldRequest, tenant: string): boolean {
  return state.azure.tenants.get(tenant) === cloudOfHost(LOGIN_HOSTS, request.hostName);
}

function noTenant(state: State, tenant: string): WorldResponse {
  if (!/^[\da-f-]{36}$/i.test(tenant))
    return entraRefusal(
      state,
      400,
      'invalid_request',
      900023,
      `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
    );
  return entraRefusal(
    state,
    400,
    'invalid_request',
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the ` +
      'correct cloud. Check with your subscription administrator, this may happen if there are no active ' +
      'subscriptions for the tenant.',
  );
}

/** The third case of https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
function tokenFor(state: State, tenant: string, form: URLSearchParams): WorldResponse {
  const missing = ['grant_type', 'client_id', 'scope'].find((name) => !form.get(name));
  if (missing !== undefined)
    return entraRefusal(
      state,
      400,
      'invalid_request',
      900144,
      `The request body must contain the following parameter: '${missing}'.`,
    );
  if (form.get('grant_type') !== 'client_credentials')
    return entraRefusal(
      state,
      400,
      'unsupported_grant_type',
      70003,
      `The app requested an unsupported grant type '${form.get('grant_type')}'.`,
    );
  const client = form.get('client_id') ?? '';
  const app = state.azure.apps.find((each) => each.client === client && each.tenant === tenant);
  if (!app)
    return entraRefusal(
      state,
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${client}' was not found in the directory '${tenant}'. ` +
        'This can happen if the application has not been installed by the administrator of the tenant or ' +
        'consented to by any user in the tenant. You may have sent your authentication request to the wrong ' +
        'tenant.',
    );
  if (app.disabled)
    return entraRefusal(state, 401, 'unauthorized_client', 7000112, `Application '${client}'(flags) is disabled.`);
  return tokenOf(state, app, form);
}

/** What an application gets that is there. */
function tokenOf(state: State, app: AzureApp, form: URLSearchParams): WorldResponse {
  const assertion = form.get('client_assertion') ?? '';
  if (assertion === '')
    return entraRefusal(
      state,
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  if (form.get('client_assertion_type') !== ASSERTION_TYPE)
    return entraRefusal(
      state,
      400,
      'invalid_request',
      900144,
      "The request body must contain the following parameter: 'client_assertion_type'.",
    );
  const wrong = wrongAssertion(state, app, assertion);
  if (wrong) return wrong;
  if (app.blocked)
    return entraRefusal(
      state,
      400,
      'access_denied',
      53003,
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    );
  return issued(state, app, form.get('scope') ?? '');
}

function wrongAssertion(state: State, app: AzureApp, assertion: string): WorldResponse | undefined {
  const refuse = (code: number, text: string): WorldResponse => entraRefusal(state, 401, 'invalid_client', code, text);
  if (app.federated.length === 0)
    return refuse(70025, `The client '${app.client}'(flags) has no configured federated identity credentials.`);
  const verified = verifyJobToken(state, assertion);
  if ('claims' in verified) return unmatched(app, verified.claims, refuse);
  if (verified.wrong === 'expired' || verified.wrong === 'early')
    return refuse(
      700024,
      `Client assertion is not within its valid time range. Current time: ${state.clock.now().toISOString()}. ` +
        'Review the documentation at https://learn.microsoft.com/entra' +
        'entra/identity-platform/certificate-credentials .',
    );
  if (verified.wrong === 'format')
    return entraRefusal(state, 400, 'invalid_request', 50027, 'JWT token is invalid or malformed.');
  return refuse(700027, 'Client assertion failed signature validation.');
}

/** Issuer, subject and audience are compared exactly, and in this order. */
function unmatched(
  { federated }: AzureApp,
  claims: Claims,
  refuse: (code: number, text: string) => WorldResponse,
): WorldResponse | undefined {
  const { iss, sub, aud } = claims;
  const ofIssuer = federated.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0)
    return refuse(
      700211,
      `No matching federated identity record found for presented assertion issuer '${String(iss)}'. ${CHECK}`,
    );
  const ofSubject = ofIssuer.filter(({ subject, expression }) =>
    expression === undefined ? subject === sub : claimsMatch(expression, claims),
  );
  const isNear = ofIssuer.some(({ subject }) => subject.toLowerCase() === String(sub).toLowerCase());
  if (ofSubject.length === 0 && isNear)
    return refuse(
      7002138,
      `No matching federated identity record found for presented assertion subject '${String(sub)}'. ` +
        `The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${CHECK}`,
    );
  if (ofSubject.length === 0)
    return refuse(
      700213,
      `No matching federated identity record found for presented assertion subject '${String(sub)}'. ${CHECK}`,
    );
  if (!ofSubject.some(({ audiences }) => audiences.includes(String(aud))))
    return refuse(
      700212,
      `No matching federated identity record found for presented assertion audience '${String(aud)}'. ${CHECK}`,
    );
  return undefined;
}

function issued(state: State, app: AzureApp, scope: string): WorldResponse {
  if (!scope.endsWith('/.default'))
    return entraRefusal(
      state,
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value ` +
        'with /.default suffixed to the resource identifier (application ID URI).',
    );
  const resource = scope.slice(0, -'/.default'.length);
  if (!state.azure.resources.has(resource))
    return entraRefusal(
      state,
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${app.tenant}. ` +
        'This can happen if the application has not been installed by the administrator of the tenant or ' +
        'consented to by any user in the tenant. You might have sent your authentication request to the wrong ' +
        'tenant.',
    );
  const token =
    `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${randomBytes(240).toString('base64url')}.` +
    randomBytes(256).toString('base64url');
  state.azure.tokens.set(token, {
    client: app.client,
    tenant: app.tenant,
    resource,
    expiresAt: new Date(state.clock.now().getTime() + app.lifetime * 1000),
  });
  return json(
    200,
    { token_type: 'Bearer', expires_in: app.lifetime, ext_expires_in: app.lifetime, access_token: token },
    { 'x-ms-request-id': randomUUID(), 'cache-control': 'no-store, no-cache' },
  );
}

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#fetch-the-openid-configuration-document */
function configuration({ hostName }: WorldRequest, tenant: string): WorldResponse {
  const base = `https://${hostName}/${tenant}`;
  return json(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    issuer: `${base}/v2.0`,
  });
}

function instances({ query }: WorldRequest): WorldResponse {
  const { hostname, pathname } = new URL(query.get('authorization_endpoint') ?? 'https://none/');
  const tenant = pathname.split('/')[1];
  const aliases = Object.values(LOGIN_HOSTS);
  if (!aliases.includes(hostname))
    return json(400, {
      error: 'invalid_instance',
      error_description: 'AADSTS50049: Unknown or invalid instance.',
      error_codes: [50049],
    });
  return json(200, {
    tenant_discovery_endpoint: `https://${hostname}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: aliases.map((host) => ({ preferred_network: host, preferred_cache: host, aliases: [host] })),
  });
}
