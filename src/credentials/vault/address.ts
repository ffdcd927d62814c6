import type { VaultLogin } from '../../policy/credential/vault-spec.ts';

/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
export function audienceOf({ url, audience }: Pick<VaultLogin, 'url' | 'audience'>): string {
  return audience ?? url;
}

/** Where the server is asked; nothing where connections of its own are made. */
export function likelyAddress(spec: VaultLogin): string | undefined {
  return spec['ca-certificates'] === undefined ? spec.url : undefined;
}
