import { seeDocs } from '../docs-link.ts';

/** Headings of docs/gcp.md that errors link to; a test checks that each exists. */
export const GCP_HEADINGS = {
  provider: 'the-provider-does-not-exist',
  audience: 'the-audience-does-not-match',
  issuer: 'the-issuer-does-not-match',
  condition: 'the-attribute-condition-says-no',
  subject: 'the-subject-is-longer-than-127-bytes',
  mapping: 'an-attribute-cannot-be-mapped',
  expired: 'the-token-has-expired',
  keys: 'google-cannot-fetch-the-keys',
  token: 'the-token-is-not-accepted',
  impersonation: 'the-service-account-may-not-be-impersonated',
  disabled: 'the-api-is-not-enabled',
  account: 'the-service-account-does-not-exist',
  lifetime: 'the-lifetime-is-longer-than-google-allows',
  scope: 'the-scope-is-not-accepted',
  boundary: 'the-access-boundary-is-not-accepted',
  quota: 'google-refuses-further-requests',
  outlives: 'the-token-outlives-the-grant',
  file: 'there-is-no-credentials-file',
  profile: 'sdks-cannot-renew-by-themselves',
  unreachable: 'google-cannot-be-reached',
  ended: 'the-grant-has-ended',
  other: 'anything-else',
} as const;

export type GcpHeading = keyof typeof GCP_HEADINGS;

/** The last line of a hint: where the docs say more. */
export function seeGcp(heading: GcpHeading): string {
  return seeDocs('gcp', GCP_HEADINGS[heading]);
}
