import { seeDocs } from '../docs-link.ts';

/** Headings of docs/azure.md that errors link to; a test checks that each exists. */
export const AZURE_HEADINGS = {
  subject: 'no-federated-credential-has-this-subject',
  issuer: 'no-federated-credential-has-this-issuer',
  audience: 'no-federated-credential-has-this-audience',
  none: 'there-is-no-federated-credential',
  expired: 'the-token-has-expired',
  token: 'the-token-is-not-accepted',
  issuerKeys: 'azure-could-not-reach-github',
  client: 'the-application-is-not-in-the-tenant',
  disabled: 'the-application-is-disabled',
  tenant: 'the-tenant-does-not-exist',
  cloud: 'the-tenant-is-of-another-cloud',
  scope: 'the-scope-is-not-accepted',
  blocked: 'conditional-access-blocks-it',
  subscription: 'the-subscription-is-not-there',
  role: 'the-identity-has-no-role-in-the-subscription',
  lifetime: 'the-token-outlives-the-grant',
  file: 'the-federated-token-file-outlives-the-grant',
  throttling: 'azure-is-throttling',
  unreachable: 'azure-cannot-be-reached',
  ended: 'the-grant-has-ended',
  other: 'anything-else',
} as const;

export type AzureHeading = keyof typeof AZURE_HEADINGS;

/** The last line of a hint: where the docs say more. */
export function seeAzure(heading: AzureHeading): string {
  return seeDocs('azure', AZURE_HEADINGS[heading]);
}
