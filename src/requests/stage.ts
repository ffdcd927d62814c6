import type { Grant } from '../policy/grant.ts';
import { endAfter } from '../policy/grant-times.ts';
import { grantRevocation } from '../policy/grant-stage.ts';
import type { GrantPull, RequestedGrant } from './facts.ts';

/** What tells how far a grant has come. */
export interface StageFacts {
  /** The pull request that brings it, or has brought it; absent where none is known. */
  readonly pull?: Pick<GrantPull, 'state' | 'mergedAt'>;
  /** What follows `grantgate/revoked/` in the tags of the policy's repository. */
  readonly revoked: ReadonlySet<string>;
  /** Whether its file is on the default branch. */
  readonly isThere: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How far a grant has come, and from when until when it lasts. */
export function stageOf(grant: Grant, { pull, revoked, isThere, now }: StageFacts): RequestedGrant {
  const merged = pull?.state === 'merged' ? pull.mergedAt : undefined;
  const [from, until] = [grant.starts ?? merged, endWhenMerged(grant, merged)];
  const times = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const at = (stage: RequestedGrant['stage']): RequestedGrant => ({ grant, stage, ...times });
  if (pull?.state === 'open') return at('pending');
  if (pull?.state === 'closed') return at('closed');
  if (pull === undefined && !isThere) return at('requested');
  if (!isThere) return at('retired');
  if (grant.revoked !== undefined || grantRevocation(grant, revoked) !== undefined) return at('revoked');
  // INVARIANT: what has no end that is known is not said to be active
  if (from === undefined || until === undefined) return at('void');
  if (now >= until) return at('ended');
  return at(now < from ? 'not-started' : 'active');
}

function endWhenMerged(grant: Grant, merged: number | undefined): number | undefined {
  if (grant.lasts === undefined) return grant.expires;
  return merged === undefined ? undefined : endAfter(grant, merged);
}
