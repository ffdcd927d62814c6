import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { AuditContext } from './audited.ts';
import { targetName } from './target-name.ts';
import type { WallFinding } from './wall-finding.ts';

/** The policy has credentials of a provider whose documents were given, and this one is not among them. */
export function trustMissing({ meant, trusts }: AuditContext): readonly WallFinding[] {
  const providers = new Set(trusts.map(({ provider }) => provider));
  return meant
    .filter((one) => providers.has(one.provider) && !trusts.some((trust) => trust.meant.includes(one)))
    .map(({ role, credential, target }) => ({
      outcome: 'fail',
      id: 'trust-missing',
      severity: WALL_FINDING_KINDS['trust-missing'].severity,
      target: targetName(target),
      roles: [{ role, credential }],
      facts: {},
    }));
}
