import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** The default branch does not demand what approvals stand on: whoever may push can change policy or workflows. */
export const policyBranchUnprotected: FindingRule<'policy-branch-unprotected'> = {
  id: 'policy-branch-unprotected',
  severity: 'high',
  nhi: [6],
  controls: ['CM-5', 'AC-3', 'AC-5', 'PR.AA-05'],
  sources: ['rules'],
  find: ({ repositories, policy }) =>
    repositories.map(({ name, settings: { demands } }): Checked<'policy-branch-unprotected'> => {
      const about = `default branch of ${name}`;
      if (isUnreadSource(demands)) return uncheckedFor(about, 'rules', demands);
      if (demands.state !== 'read') return passedCheck(about);
      const { branch, approvals, dismissesStale, blocksForcePush } = demands.value;
      const needed = policy.approval.count ?? 1;
      const lacks = [
        ...(approvals < needed ? (['review'] as const) : []),
        ...(approvals > 0 && !dismissesStale ? (['stale'] as const) : []),
        ...(blocksForcePush ? [] : (['force-push'] as const)),
      ];
      if (lacks.length === 0) return passedCheck(about);
      // the gate looks at reviews itself: a stale one alone lets no grant in, only other files
      const severity = lacks.every((one) => one === 'stale') ? { severity: 'medium' as const } : {};
      return failedCheck<'policy-branch-unprotected'>(about, { branch, repository: name, lacks, approvals }, severity);
    }),
};
