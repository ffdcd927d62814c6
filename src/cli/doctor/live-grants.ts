import type { Grant } from '../../policy/grant.ts';

/** Whether a grant can still be used, now or later; one that says only how long it lasts may. */
export function isLive(grant: Grant, now: number): boolean {
  return grant.revoked === undefined && (grant.expires === undefined || grant.expires > now);
}
