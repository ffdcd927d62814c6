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
    if (grant.expires - (grant.starts ?? now) <= limit * 1000) return NO_FINDINGS;
    return [
      {
        path: ['expires'],
        message: `longer than the ${formatDuration(limit)} that are allowed`,
        hint: 'set an earlier `expires`',
      },
    ];
  },
};
