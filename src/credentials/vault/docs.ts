import { seeDocs } from '../docs-link.ts';

/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
export const VAULT_HEADINGS = {
  login: 'the-login-is-refused',
  role: 'the-role-does-not-exist',
  audience: 'the-audience-does-not-match',
  issuer: 'the-issuer-or-its-keys-do-not-match',
  claims: 'a-claim-does-not-match',
  expired: 'the-token-has-expired',
  denied: 'permission-denied',
  missing: 'the-secret-is-not-there',
  field: 'the-field-is-not-there',
  unfit: 'the-value-cannot-be-handed-on-exactly',
  lifetime: 'the-token-cannot-be-shortened',
  uses: 'the-token-may-be-used-too-few-times',
  certificate: 'the-certificate-outlives-the-grant',
  outlives: 'what-was-read-outlives-the-grant',
  batch: 'batch-tokens-cannot-be-revoked',
  sealed: 'the-server-is-sealed-or-on-standby',
  unreachable: 'the-server-cannot-be-reached',
  ended: 'the-grant-has-ended',
  revoke: 'the-token-could-not-be-revoked',
  other: 'anything-else',
} as const;

export type VaultHeading = keyof typeof VAULT_HEADINGS;

/** The last line of a hint: where the docs say more. */
export function seeVault(heading: VaultHeading): string {
  return seeDocs('vault', VAULT_HEADINGS[heading]);
}
