import { jsonService, targetOf } from '../aws/json-service.ts';
import { sts } from '../aws/sts.ts';
import { entra } from '../azure/entra.ts';
import { management } from '../azure/management.ts';
import { iamCredentials } from '../gcp/iam-credentials.ts';
import { googleSts } from '../gcp/sts.ts';
import { issuerDocuments, oidcRequest } from '../github/oidc.ts';
import { graphql, graphqlOperation } from '../graphql/endpoint.ts';
import { manifestForm } from '../rest/app-manifests.ts';
import { rest } from '../rest/endpoint.ts';
import type { State } from '../state.ts';
import { identityProvider } from '../idp/provider.ts';
import { receiveNotice } from '../hooks.ts';
import { vault } from '../vault/endpoint.ts';
import type { Handler } from './answer.ts';
import { apiPath } from './hosts.ts';
import { json, type Role, type WorldRequest, type WorldResponse } from './http.ts';

/** What answers at a role's port. */
export function handlerOf(role: Role): Handler {
  const handlers: Record<Role, Handler> = {
    github,
    issuer: issuerDocuments,
    'oidc-request': oidcRequest,
    sts,
    vault,
    'aws-json': jsonService,
    'google-sts': googleSts,
    'google-iam': iamCredentials,
    entra,
    azure: management,
    hooks: receiveNotice,
    idp: identityProvider,
  };
  return handlers[role];
}

export function operationOf(request: WorldRequest): string | undefined {
  if (request.role === 'sts') return new URLSearchParams(request.body).get('Action') ?? undefined;
  if (request.role === 'aws-json') return targetOf(request)[1];
  if (request.role === 'github' && apiPath(request) === '/graphql') return graphqlOperation(request.body);
  return undefined;
}

function github(request: WorldRequest, state: State): WorldResponse | Promise<WorldResponse> {
  const path = apiPath(request);
  if (path === undefined) return manifestForm(request, state) ?? issuerDocuments(request, state);
  if (!request.headers['user-agent']) return withoutUserAgent();
  if (path === '/graphql')
    return request.method === 'POST' ? graphql(request, state) : json(404, { message: 'Not Found', status: '404' });
  return rest(request, path, state);
}

function withoutUserAgent(): WorldResponse {
  const body =
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header ' +
    '(https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required).';
  return { status: 403, headers: { 'content-type': 'text/html' }, body };
}
