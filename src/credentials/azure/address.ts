import type { AzureSpec } from '../../policy/credential/azure-spec.ts';
import { azureAudience } from '../../policy/credential/audience.ts';
import type { Addresses } from '../provider.ts';
import { cloudOf } from './cloud.ts';

/** Where the token is asked for, and with which token of the job. */
export function addressesOf(spec: Pick<AzureSpec, 'audience' | 'cloud'>): Addresses {
  return { audience: azureAudience(spec), first: cloudOf(spec).login };
}
