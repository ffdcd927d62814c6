import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import type { Addresses } from '../provider.ts';
import { cloudOf } from './cloud.ts';

/** Where the token is asked for, and with which token of the job. */
export function addressesOf(spec: Pick<AzureSpec, 'audience' | 'cloud'>): Addresses {
  return { audience: audienceOf(spec), first: cloudOf(spec).login };
}

/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
export function audienceOf(spec: Pick<AzureSpec, 'audience' | 'cloud'>): string {
  return spec.audience ?? cloudOf(spec).audience;
}
