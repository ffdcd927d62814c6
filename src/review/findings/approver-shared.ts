import { failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { grantApproval, provenanceOfGrant } from '../grant-approval.ts';
import { liveGrants, policySpot } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';

/** Fewer grants than this say nothing about who approves. */
const MIN_APPROVED_GRANTS = 5;
/** More than four fifths of them by one person. */
const [SHARE_PARTS, ALL_PARTS] = [4, 5];

/** One person without whom hardly anything is approved: one account to take over, and nobody who looks again. */
export const approverShared: FindingRule<'approver-shared'> = {
  id: 'approver-shared',
  severity: 'medium',
  nhi: [4, 10],
  controls: ['AC-5', 'PR.AA-05'],
  sources: ['evidence'],
  find: (policy, { now }) => {
    const about = 'approvers';
    if (isUnreadSource(policy.evidence)) return [uncheckedFor(about, 'evidence', policy.evidence)];
    const counts = new Map<string, number>();
    let all = 0;
    for (const view of liveGrants(policy, now)) {
      const provenance = provenanceOfGrant(policy, view.grant.id);
      if (provenance.state !== 'read') continue;
      const approval = grantApproval(policy, view, provenance.value);
      if (!approval.ok) continue;
      all += 1;
      for (const login of new Set(approval.by)) counts.set(login, (counts.get(login) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    if (all < MIN_APPROVED_GRANTS || most === undefined || most[1] * ALL_PARTS <= all * SHARE_PARTS)
      return [passedCheck(about)];
    const facts = { approver: most[0], grants: most[1], all };
    return [failedCheck<'approver-shared'>(about, facts, { spot: policySpot(policy, 'approval', 'approvers') })];
  },
};
