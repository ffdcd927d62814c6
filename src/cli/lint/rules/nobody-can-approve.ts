import { approvalsNeeded } from '../../../policy/approval.ts';
import { foldCase } from '../../../policy/fold.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { PolicyRule } from '../rule.ts';

/** Roles that need more approvals than there are approvers. */
export const nobodyCanApprove: PolicyRule = {
  id: 'nobody-can-approve',
  severity: 'warning',
  summary: 'A role needs more approvals than there are people who may approve.',
  advice: 'No grant for it can ever be approved. List more approvers, a team or a permission, or lower the count.',
  check: (policy) => {
    const most = approverCount(policy);
    return [...policy.roles].flatMap(([name, role]) => {
      const needed = approvalsNeeded(policy, role);
      const path = role.approval === undefined ? ['approval', 'count'] : ['roles', name, 'approval', 'count'];
      return needed <= most
        ? []
        : [
            {
              path,
              message: `\`${name}\` needs ${needed} approvals, and only ${most} may approve`,
              hint: 'list more approvers, a team or a permission',
            },
          ];
    });
  },
};

/** How many people may approve; without an end where a team or a permission names them. */
function approverCount({ approval: { approvers } }: Policy): number {
  if ((approvers.teams?.length ?? 0) > 0 || approvers.permission !== undefined) return Number.POSITIVE_INFINITY;
  return new Set((approvers.users ?? []).map((user) => foldCase(String(user)))).size;
}
