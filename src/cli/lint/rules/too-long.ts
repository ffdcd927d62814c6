import { formatDuration } from '../../../policy/duration.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant that is longer than the policy or its role allows. */
export const tooLongRule: GrantRule = {
  id: 'too-long',
  severity: 'warning',
  summary: 'The grant lasts longer than the policy or its role allows.',
  advice:
    'It is refused as `grant-too-long`. Set an earlier `expires`. Without `starts`, the grant is measured from ' +
    'now, the earliest it could be merged.',
  check: (grant, { policy, role, now }) => {
    const limit = Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
    const message = `longer than the ${formatDuration(limit)} that are allowed`;
    const from = grant.starts ?? now;
    const isLateEnd = grant.expires !== undefined && grant.expires - from > limit * 1000;
    // what lasts from the merge on may have begun before it, and ends by `expires` at the latest
    if (grant.lasts === undefined)
      return isLateEnd ? [{ path: ['expires'], message, hint: 'set an earlier `expires`' }] : NO_FINDINGS;
    return grant.lasts > limit && (isLateEnd || grant.expires === undefined)
      ? [{ path: ['lasts'], message, hint: `set \`lasts: ${formatDuration(limit)}\`` }]
      : NO_FINDINGS;
  },
};
