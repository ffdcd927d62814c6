import type { VaultLogin } from '../../policy/credential/vault-spec.ts';
import type { Addresses } from '../provider.ts';

/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
export function addressesOf(spec: VaultLogin): Addresses {
  return { audience: audienceOf(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
}

/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
export function audienceOf({ url, audience }: Pick<VaultLogin, 'url' | 'audience'>): string {
  return audience ?? url;
}
