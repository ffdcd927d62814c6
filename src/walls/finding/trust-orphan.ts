import type { AuditedTrust } from './audited.ts';
import { failedTrust } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** An identity that trusts jobs of the policy's repositories, and that no role of the policy names. */
export function trustOrphan(trust: AuditedTrust): readonly WallFinding[] {
  if (trust.answers === undefined || trust.meant.length > 0) return [];
  const { repository } = trust.answers;
  return repository.kind === 'token' ? [failedTrust(trust, 'trust-orphan', { token: repository.found.token })] : [];
}
