import type { AwsKeySpec } from '../../policy/credential/aws-key-spec.ts';
import type { AwsSpec } from '../../policy/credential/aws-spec.ts';
import type { Provider } from '../provider.ts';
import type { KeyStore } from '../signer.ts';
import { addressesOf, keyAddressesOf } from './address.ts';

/** Amazon Web Services: sessions of roles, secrets that are read with one, and keys that sign. */
export const aws: Provider<AwsSpec> & { readonly keys: KeyStore<AwsKeySpec> } = {
  addressesOf,
  load: async (spec) => await (await import('./exchange.ts')).rehearseAws(spec),
  exchange: async (request, tools) => await (await import('./exchange.ts')).exchangeAws(request, tools),
  renewal: async () => (await import('./renewal.ts')).awsProfile,
  // secrets alone are read once
  canRenew: (spec) => spec['export-keys'] !== false,
  cannotEnd: 'AWS has no call that ends a session',
  advice: ({ target, expires }) =>
    "AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, " +
    `"Revoke sessions"), or wait until ${expires}: ${target}`,
  keys: {
    addressesOf: keyAddressesOf,
    open: async (spec, limits, tools) => await (await import('./kms.ts')).kmsSigner(spec, limits, tools),
  },
};
