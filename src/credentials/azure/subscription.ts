import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { askAzure, type AzureAnswer } from './call.ts';
import type { AzureCloud } from './cloud.ts';
import { type AzureHeading, seeAzure } from './docs.ts';

/** https://learn.microsoft.com/rest/api/resources/subscriptions/get */
const SUBSCRIPTION_API_VERSION = '2022-12-01';

/**
 * Asks whether the subscription is there for this identity, enabled, and of this tenant: a job that works in the wrong
 * one does so quietly.
 * @throws ExchangeError
 */
export async function checkSubscription(
  subscription: string,
  { tenant, client }: Pick<AzureSpec, 'tenant' | 'client'>,
  place: { readonly cloud: AzureCloud; readonly token: string },
  tools: ExchangeTools,
): Promise<void> {
  const url = `${place.cloud.management}/subscriptions/${subscription}?api-version=${SUBSCRIPTION_API_VERSION}`;
  const answer = await askAzure({ method: 'GET', url, headers: { authorization: `Bearer ${place.token}` } }, tools);
  if (answer.status !== 200) throw subscriptionRefused(answer, subscription, client);
  const found = textIn(answer.body, 'subscriptionId');
  const owner = textIn(answer.body, 'tenantId');
  const state = textIn(answer.body, 'state');
  if (found?.toLowerCase() !== subscription.toLowerCase() || owner?.toLowerCase() !== tenant.toLowerCase()) {
    throw fault(
      'WrongSubscription',
      `the subscription \`${subscription}\` belongs to the tenant \`${shownText(owner)}\`, not to \`${tenant}\``,
      'give the `tenant` that it belongs to',
      'subscription',
    );
  }
  if (state !== 'Enabled')
    throw fault(
      'SubscriptionState',
      `the subscription \`${subscription}\` is \`${shownText(state)}\`, not enabled`,
      'its owner can enable it again, or settle what is due',
      'subscription',
    );
}

/** https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
function subscriptionRefused(
  { status, headers, body }: AzureAnswer,
  subscription: string,
  client: string,
): ExchangeError {
  const error = objectOf(body['error']);
  const code = textIn(error, 'code');
  const [heading, cause] = causesOf(client).get(code) ?? [
    'other',
    'Resource Manager does not take the token that it was just given',
  ];
  const request = headers['x-ms-correlation-request-id'];
  const ids =
    request === undefined || !/^[\w-]{1,64}$/.test(request)
      ? []
      : [`for support: x-ms-correlation-request-id ${request}`];
  return fault(
    code === undefined || !/^\w{1,64}$/.test(code) ? `Status${status}` : code,
    `the subscription \`${subscription}\` could not be checked ` +
      `(${status}${code === undefined ? '' : `: ${shownText(code)}`})`,
    [cause, ...ids].join('\n'),
    heading,
  );
}

/** Where to look, and what is probably wrong, by the code of the answer. */
function causesOf(client: string): ReadonlyMap<string | undefined, readonly [AzureHeading, string]> {
  return new Map<string, readonly [AzureHeading, string]>([
    [
      'SubscriptionNotFound',
      [
        'subscription',
        `is the id right, and does \`${client}\` have a role there? Azure says the same about one that it may not see`,
      ],
    ],
    [
      'AuthorizationFailed',
      [
        'role',
        `give \`${client}\` a role in the subscription that may read it, such as \`Reader\`: a role on a ` +
          'resource group is not enough for that. A new one takes a few minutes',
      ],
    ],
    ['InvalidAuthenticationTokenTenant', ['subscription', 'it belongs to another tenant: give that as `tenant`']],
  ]);
}

function fault(code: string, message: string, hint: string, heading: AzureHeading): ExchangeError {
  return new ExchangeError('azure', code, message, `${hint}\n${seeAzure(heading)}`);
}

function shownText(text: string | undefined): string {
  return (text ?? 'nothing').replaceAll(/[^\w -]/g, '?').slice(0, 64);
}
