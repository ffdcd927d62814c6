import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { AuditContext } from './audited.ts';
import { targetName } from './target-name.ts';
import type { WallFinding } from './wall-finding.ts';

/**
 * The policy has a credential whose document is not among those that were given. It is missing only where all of its
 * provider was read; else nothing is known of it.
 */
export function trustMissing({ meant, trusts, gaps }: AuditContext): readonly WallFinding[] {
  const providers = new Set(trusts.map(({ provider }) => provider));
  return meant
    .filter((one) => !trusts.some((trust) => trust.meant.includes(one)))
    .map(({ role, credential, target, provider }): WallFinding => {
      const about = { id: 'trust-missing', target: targetName(target), roles: [{ role, credential }] } as const;
      if (!providers.has(provider))
        return {
          ...about,
          outcome: 'unknown',
          why: [`nothing of ${PROVIDER_NAMES[provider]} was given with \`--state\``],
        };
      if (gaps.length > 0) return { ...about, outcome: 'unknown', why: gaps.slice(0, MAX_GAPS) };
      return { ...about, outcome: 'fail', severity: WALL_FINDING_KINDS['trust-missing'].severity, facts: {} };
    });
}

const MAX_GAPS = 3;
const PROVIDER_NAMES = { aws: 'AWS', gcp: 'Google Cloud', azure: 'Azure', vault: 'Vault' } as const;
