import { bearer, json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { managementRefusal } from './errors.ts';
import { type AzureSubscription, cloudOfHost, MANAGEMENT_HOSTS, type AzureToken } from './state.ts';

/**
 * Azure Resource Manager: which subscriptions there are. https://learn.microsoft.com/rest/api/resources/subscriptions
 */
export function management(request: WorldRequest, state: State): WorldResponse {
  const token = state.azure.tokens.get(bearer(request) ?? '');
  const refused = refusedToken(request, state, token);
  if (refused || !token) return refused ?? managementRefusal(401, 'AuthenticationFailed', 'Authentication failed.');
  if (!request.query.get('api-version'))
    return managementRefusal(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  const [, id] = /^\/subscriptions(?:\/([^/]+))?$/.exec(request.path) ?? [];
  if (!/^\/subscriptions(?:\/|$)/.test(request.path))
    return managementRefusal(404, 'NotFound', 'The resource cannot be found.');
  if (id === undefined) {
    const visible = state.azure.subscriptions.filter(
      ({ tenant, readers }) => tenant === token.tenant && readers.includes(token.client),
    );
    return json(200, { value: visible.map(shown), count: { type: 'Total', value: visible.length } });
  }
  const found = state.azure.subscriptions.find((each) => each.id.toLowerCase() === id.toLowerCase());
  return found
    ? one(found, token)
    : managementRefusal(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
}

function refusedToken(request: WorldRequest, state: State, token: AzureToken | undefined): WorldResponse | undefined {
  if (!token) return managementRefusal(401, 'InvalidAuthenticationToken', 'The access token is invalid.');
  const now = state.clock.now();
  if (now >= token.expiresAt)
    return managementRefusal(
      401,
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${token.expiresAt.toISOString()}' is earlier than current UTC time ` +
        `'${now.toISOString()}'.`,
    );
  const expected = `https://${MANAGEMENT_HOSTS[cloudOfHost(MANAGEMENT_HOSTS, request.hostName)]}`;
  if (token.resource === expected) return undefined;
  return managementRefusal(
    401,
    'InvalidAuthenticationTokenAudience',
    `The access token has been obtained for wrong audience or resource '${token.resource}'. ` +
      `It should exactly match with one of the allowed audiences '${expected}/'.`,
  );
}

function one(found: AzureSubscription, { client, tenant }: AzureToken): WorldResponse {
  if (found.tenant !== tenant)
    return managementRefusal(
      401,
      'InvalidAuthenticationTokenTenant',
      `The access token is from the wrong issuer 'https://sts.windows.net/${tenant}/'. ` +
        `It must match the tenant 'https://sts.windows.net/${found.tenant}/' associated with this subscription.`,
    );
  if (found.readers.includes(client)) return json(200, shown(found));
  return managementRefusal(
    403,
    'AuthorizationFailed',
    `The client '${client}' with object id '${client}' does not have authorization to perform action ` +
      `'Microsoft.Resources/subscriptions/read' over scope '/subscriptions/${found.id}' or the scope is invalid. ` +
      'If access was recently granted, please refresh your credentials.',
  );
}

function shown({ id, tenant, state }: AzureSubscription): Record<string, unknown> {
  return {
    id: `/subscriptions/${id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId: id,
    tenantId: tenant,
    displayName: 'Flags',
    state,
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}
