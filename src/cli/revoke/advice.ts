import type { OpenCredential } from './record.ts';

/** What an administrator can do about a credential that no call of ours can end. */
export function adviceFor({ provider, target, handle, expires }: OpenCredential): string {
  if (provider === 'aws')
    return `AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, "Revoke sessions"), or wait until ${expires}: ${target}`;
  if (provider === 'github')
    return `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`;
  if (provider === 'azure')
    return `Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ${target}`;
  if (provider === 'gcp')
    return `Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what the token can do; otherwise it ends at ${expires}: ${target}`;
  return `it ends by itself at ${expires}`;
}
