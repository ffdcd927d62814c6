import type { AuditedTrust } from '../../walls/finding/audited.ts';
import type { ReviewedPolicy } from '../facts.ts';
import { type Checked, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource, NOT_ASKED } from '../source.ts';
import { aboutTrust, checkedWall, leftOut, undecidedBy } from '../wall-checks.ts';

const ABOUT_ALL = 'identities that no role names';

/** An identity of a cloud that trusts a repository of the policy, and that no role of any policy names. */
export const seenTrustOrphan: FindingRule<'trust-orphan'> = {
  id: 'trust-orphan',
  severity: 'high',
  nhi: [1],
  controls: ['AC-2', 'AC-3', 'PR.AA-01', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy, { policies }) => {
    const { walls } = policy;
    if (walls.state !== 'read') return [uncheckedFor(ABOUT_ALL, 'walls', isUnreadSource(walls) ? walls : NOT_ASKED)];
    const { audit } = walls.value;
    if (audit.trusts.length === 0) return [uncheckedFor(ABOUT_ALL, 'walls', NOT_ASKED)];
    const missing = leftOut(walls.value);
    return [
      missing.length > 0 ? uncheckedFor(ABOUT_ALL, 'walls', undecidedBy(missing)) : passedCheck(ABOUT_ALL),
      ...audit.trusts.flatMap((trust) => orphanCheck(policy, policies, trust)),
    ];
  },
};

function orphanCheck(
  policy: ReviewedPolicy,
  policies: readonly ReviewedPolicy[],
  trust: AuditedTrust,
): readonly Checked<'trust-orphan'>[] {
  const about = aboutTrust(trust);
  if (trust.meant.length > 0 || policies.some((other) => namesIt(other, trust))) return [passedCheck(about)];
  const { answers } = trust;
  if (answers === undefined) return [uncheckedFor(about, 'walls', undecidedBy(['its document cannot be read']))];
  const found = policy.walls.state === 'read' ? policy.walls.value.audit.findings : [];
  const first = found.find(({ id, target }) => id === 'trust-orphan' && target === trust.target);
  if (first !== undefined) return [checkedWall<'trust-orphan'>(policy, about, first)];
  return answers.repository.kind === 'undecided'
    ? [uncheckedFor(about, 'walls', undecidedBy(answers.repository.why))]
    : [passedCheck(about)];
}

/** Whether a role of another policy of the same review is for it. */
function namesIt({ walls }: ReviewedPolicy, { provider, target }: AuditedTrust): boolean {
  return (
    walls.state === 'read' &&
    walls.value.audit.trusts.some((one) => one.provider === provider && one.target === target && one.meant.length > 0)
  );
}
