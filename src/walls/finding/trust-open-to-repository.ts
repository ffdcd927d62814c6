import type { AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job of the repository gets in from a ref or an environment that no role of the policy means. */
export function trustOpenToRepository(trust: AuditedTrust): readonly WallFinding[] {
  const { answers, meant } = trust;
  if (answers === undefined || meant.length === 0) return [];
  if (answers.github.kind === 'token' || answers.owner.kind === 'token') return [];
  if (answers.repository.kind !== 'none') return fromAnswer(trust, 'trust-open-to-repository', answers.repository);
  // whoever gets in there without the gate is what counts
  if (answers.pushers.kind === 'token' || answers.notGate.kind === 'token') return [];
  // behind the gate the gate refuses it: the wall is only wider than it need be
  return fromAnswer(trust, 'trust-open-to-repository', answers.gateElsewhere, {
    severity: 'low',
    facts: { gate: 'yes' },
  });
}
