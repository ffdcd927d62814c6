import { GITHUB_ISSUER } from './token.ts';

/**
 * Whose an issuer of tokens is, by its address: GitHub's, as far as the policy's repositories are there; that of some
 * GitHub server, whose accounts are others; one that only looks so; or of something else.
 */
export type IssuerKind = 'github' | 'server' | 'alike' | 'other';

const GITHUB_HOST = /^token\.actions\.githubusercontent\.com(?:\/[\w.~-]+)*$/;
const TENANT_HOST = /^token\.actions\.[a-z\d-]+\.ghe\.com(?:\/[\w.~-]+)*$/;
/** What is on no address but GitHub's own, or one that is meant to be taken for it. */
const PRETENDING = /^(?:http:\/\/)?token\.actions\.|githubusercontent/;

/**
 * Whose an issuer is, seen from the issuer of the policy's own repositories. INVARIANT: names of repositories mean
 * something else at each server, so that only that one counts.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function issuerKind(address: string, own: string): IssuerKind {
  const [seen, home] = [bareAddress(address), bareAddress(own)];
  if (seen === home) return 'github';
  if (GITHUB_HOST.test(seen)) return GITHUB_HOST.test(home) ? 'github' : 'server';
  if (TENANT_HOST.test(seen) || /^[^/@]+\/_services\/token$/.test(seen)) return 'server';
  if (PRETENDING.test(seen)) return 'alike';
  return /github|\/_services\/token/.test(seen) ? 'server' : 'other';
}

/** Whether an address is, or is meant to look like, that of an issuer of GitHub's. */
export function looksLikeGithub(address: string): boolean {
  return issuerKind(address, GITHUB_ISSUER) !== 'other';
}

function bareAddress(address: string): string {
  return address.toLowerCase().replace(/^https:\/\//, '');
}
