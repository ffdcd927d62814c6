import type { Evidence } from './evidence.ts';
import type { Grant } from './grant.ts';

/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
export function grantMerged(grant: Grant, { provenance }: Pick<Evidence, 'provenance'>): number | undefined {
  const pull = provenance.get(grant.id)?.pull;
  return pull?.merged === true ? pull.merged_at : undefined;
}

/** When a grant begins: as written, else when it was merged. */
export function grantStart(grant: Grant, evidence: Pick<Evidence, 'provenance'>): number | undefined {
  return grant.starts ?? grantMerged(grant, evidence);
}

/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
export function grantEnd(grant: Grant, evidence: Pick<Evidence, 'provenance'>): number | undefined {
  if (grant.lasts === undefined) return grant.expires;
  const merged = grantMerged(grant, evidence);
  return merged === undefined ? undefined : endAfter(grant, merged);
}

/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
export function endAfter({ expires, lasts }: Pick<Grant, 'expires' | 'lasts'>, merged: number): number {
  const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
  return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}
