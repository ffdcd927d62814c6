import { seeDocs } from '../docs-link.ts';

/** Headings of docs/github-app.md that errors link to; a test checks that each exists. */
export const APP_HEADINGS = {
  key: 'the-private-key-cannot-be-used',
  jwt: 'github-does-not-accept-the-apps-signature',
  installation: 'the-app-is-not-installed',
  suspended: 'the-installation-is-suspended',
  permission: 'the-installation-does-not-have-the-permission',
  repository: 'the-installation-does-not-reach-the-repository',
  wider: 'github-gave-more-than-was-asked',
  lifetime: 'the-token-outlives-the-grant',
  limit: 'the-rate-limit-is-reached',
  unreachable: 'github-cannot-be-reached',
  revoke: 'the-token-could-not-be-revoked',
  other: 'anything-else',
} as const;

export type AppHeading = keyof typeof APP_HEADINGS;

/** The last line of a hint: where the docs say more. */
export function seeApp(heading: AppHeading): string {
  return seeDocs('github-app', APP_HEADINGS[heading]);
}
