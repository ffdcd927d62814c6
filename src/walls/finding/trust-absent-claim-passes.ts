import type { AuditedTrust } from './audited.ts';
import { failedTrust } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A condition says yes of a token that lacks its claim. */
export function trustAbsentClaimPasses(trust: AuditedTrust): readonly WallFinding[] {
  return (trust.trust?.absencePasses ?? []).map(({ claim, operator }) =>
    failedTrust(trust, 'trust-absent-claim-passes', { facts: { claim, operator } }),
  );
}
