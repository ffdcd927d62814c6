import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import type { Provider } from '../provider.ts';
import { addressesOf } from './address.ts';

/** Google Cloud: tokens of a service account, or of the job itself. */
export const gcp: Provider<GcpSpec> = {
  addressesOf,
  load: async () => await import('./exchange.ts'),
  exchange: async (request, tools) => await (await import('./exchange.ts')).exchangeGcp(request, tools),
  renewal: async () => (await import('./renewal.ts')).gcpExecutable,
  cannotEnd: 'Google has no call that ends such a token',
  advice: ({ target, expires }) =>
    'Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what ' +
    `the token can do; otherwise it ends at ${expires}: ${target}`,
};
