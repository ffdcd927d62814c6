import type { CredentialSpec } from '../policy/credential-spec.ts';
import { PROVIDERS, type ProviderName } from '../policy/credential/provider-name.ts';
import { aws } from './aws/provider.ts';
import { azure } from './azure/provider.ts';
import { gcp } from './gcp/provider.ts';
import { githubApp } from './github-app/provider.ts';
import type { Provider } from './provider.ts';
import { vault } from './vault/provider.ts';

/** What a policy says about a credential of one provider. */
export type SpecOf<Name extends ProviderName> = NonNullable<CredentialSpec[Name]>;

/** Every provider that a policy can name. Only here do providers meet. */
export const CATALOGUE: { readonly [Name in ProviderName]: Provider<SpecOf<Name>> } = {
  aws,
  gcp,
  azure,
  vault,
  github: githubApp({ vault: vault.keys, 'aws-kms': aws.keys }),
};

/** A provider by a name that was written down, such as in a record; `undefined` where it is none of ours. */
export function providerNamed(name: string): (typeof CATALOGUE)[ProviderName] | undefined {
  const known = PROVIDERS.find((provider) => provider === name);
  return known === undefined ? undefined : CATALOGUE[known];
}
