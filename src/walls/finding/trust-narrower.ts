import type { AuditContext, AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job that the policy means is refused by the cloud. */
export function trustNarrower(trust: AuditedTrust, { repositories }: AuditContext): readonly WallFinding[] {
  const { answers, meant } = trust;
  if (answers === undefined || meant.length === 0) return [];
  // which form the subject has is not known, so neither is whether a trust in one of them refuses anybody
  if (repositories.some(({ subject }) => subject.prefix === '')) return [];
  return fromAnswer(trust, 'trust-narrower', answers.narrower);
}
