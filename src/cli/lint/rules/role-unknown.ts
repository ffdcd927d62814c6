import { nearest } from '../../../policy/nearest.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant whose role the policy does not have. */
export const roleUnknown: GrantRule = {
  id: 'role-unknown',
  severity: 'warning',
  summary: 'The grant is for a role that the policy does not have.',
  advice: 'Nobody can use it. Correct the name, or remove the grant together with the role.',
  check: (grant, { policy, role }) => {
    if (role !== undefined) return NO_FINDINGS;
    const near = nearest(grant.role, [...policy.roles.keys()]);
    return [
      {
        path: ['role'],
        message: `the policy has no role \`${grant.role}\``,
        hint: near === undefined ? `it has ${[...policy.roles.keys()].join(', ')}` : `did you mean \`${near}\`?`,
      },
    ];
  },
};
