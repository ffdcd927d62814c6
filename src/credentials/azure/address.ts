import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import { cloudOf } from './cloud.ts';

/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
export function audienceOf(spec: Pick<AzureSpec, 'audience' | 'cloud'>): string {
  return spec.audience ?? cloudOf(spec).audience;
}

/** Where the token is asked for. */
export function likelyAddress(spec: Pick<AzureSpec, 'cloud'>): string {
  return cloudOf(spec).login;
}
