import type { ReasonId } from '../../policy/reasons.ts';
import type { WallFinding } from '../../walls/finding/wall-finding.ts';
import type { AuditReport } from './audit-report.ts';
import { gateRefusal } from './gate-verdict.ts';

/** Findings whose example the gate refuses, wherever it is asked. */
const REFUSED_BY_GATE = ['trust-open-to-github', 'trust-open-to-owner', 'trust-open-to-repository', 'trust-orphan'];

/** Why the gate would refuse the job of a finding's token; `undefined` where that is not what the finding is about. */
export function exampleRefusal(finding: WallFinding, { policy, home, now }: AuditReport): ReasonId | undefined {
  if (finding.token === undefined || !REFUSED_BY_GATE.includes(finding.id)) return undefined;
  const named = finding.roles.map(({ role }) => role);
  const roles = named.length > 0 ? [...new Set(named)] : [...policy.roles.keys()];
  return gateRefusal(policy, finding.token, roles, home, now);
}
