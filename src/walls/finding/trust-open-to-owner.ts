import type { AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job of another repository of the owner gets in. */
export function trustOpenToOwner(trust: AuditedTrust): readonly WallFinding[] {
  const { answers } = trust;
  // whoever lets everybody in lets the owner in, too
  if (answers === undefined || answers.github.kind === 'token') return [];
  return fromAnswer(trust, 'trust-open-to-owner', answers.owner);
}
