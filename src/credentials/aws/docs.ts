import { seeDocs } from '../docs-link.ts';

/** Headings of docs/aws.md that errors link to; a test checks that each exists. */
export const AWS_HEADINGS = {
  notAuthorized: 'not-authorized-to-assume-the-role',
  noProvider: 'no-openidconnect-provider-found',
  audience: 'incorrect-token-audience',
  token: 'the-token-is-not-accepted',
  expiredToken: 'the-token-has-expired',
  idp: 'aws-could-not-reach-github',
  duration: 'the-session-is-longer-than-the-role-allows',
  value: 'a-value-is-not-accepted',
  policy: 'the-session-policy-is-malformed',
  size: 'the-session-policy-is-too-large',
  region: 'the-region-is-not-enabled',
  throttling: 'aws-is-throttling',
  unreachable: 'aws-cannot-be-reached',
  certificate: 'the-certificate-is-not-trusted',
  partition: 'role-and-region-are-in-different-partitions',
  account: 'the-account-is-not-allowed',
  identity: 'credentials-of-another-role',
  chain: 'not-authorized-to-assume-the-second-role',
  secretDenied: 'reading-a-secret-is-denied',
  secretMissing: 'the-secret-is-not-there',
  secretField: 'the-field-is-not-there',
  secretUnfit: 'the-value-cannot-be-handed-on-exactly',
  secretKey: 'the-secret-cannot-be-decrypted',
  signDenied: 'signing-is-denied',
  signKey: 'the-key-cannot-sign',
  ended: 'the-grant-has-ended',
  profile: 'a-profile-cannot-be-made-here',
  other: 'anything-else',
} as const;

export type AwsHeading = keyof typeof AWS_HEADINGS;

/** The last line of a hint: where the docs say more. */
export function seeAws(heading: AwsHeading): string {
  return seeDocs('aws', AWS_HEADINGS[heading]);
}
