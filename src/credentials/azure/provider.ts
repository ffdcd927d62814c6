import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import type { Provider } from '../provider.ts';
import { addressesOf } from './address.ts';

/** Azure: access tokens of an app registration or a managed identity. */
export const azure: Provider<AzureSpec> = {
  addressesOf,
  load: async () => await import('./exchange.ts'),
  exchange: async (request, tools) => await (await import('./exchange.ts')).exchangeAzure(request, tools),
  cannotEnd: 'Azure has no call that ends an access token',
  advice: ({ target, expires }) =>
    'Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless ' +
    `within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ` +
    target,
};
