import type { Grant } from '../../policy/grant.ts';

/** Whether a grant can still be used, now or later. */
export function isLive(grant: Grant, now: number): boolean {
  return grant.revoked === undefined && grant.expires > now;
}
