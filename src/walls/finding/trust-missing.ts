import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { MeantTarget } from '../meant.ts';
import { itemsOf } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { targetName } from './target-name.ts';
import type { WallFinding } from './wall-finding.ts';

/**
 * The policy has a credential whose document is not among those that were given. It is missing only where all of its
 * provider was read; else nothing is known of it.
 */
export function trustMissing({ meant, trusts, items, gaps }: AuditContext): readonly WallFinding[] {
  return meant
    .filter((one) => !trusts.some((trust) => trust.meant.includes(one)))
    .map(({ role, credential, target, provider }): WallFinding => {
      const about = { id: 'trust-missing', target: targetName(target), roles: [{ role, credential }] } as const;
      if (!wasPlaceRead(target, { items, trusts, meant }))
        return { ...about, outcome: 'unknown', why: [`nothing of ${placeName(target)} was given with \`--state\``] };
      const own = gaps.filter((gap) => gap.about === undefined || gap.about === provider);
      if (own.length > 0) return { ...about, outcome: 'unknown', why: own.slice(0, MAX_GAPS).map(({ why }) => why) };
      return { ...about, outcome: 'fail', severity: WALL_FINDING_KINDS['trust-missing'].severity, facts: {} };
    });
}

const MAX_GAPS = 3;

/** Whether something was read of where it should be: of the same account of AWS, or of the same provider. */
function wasPlaceRead(
  target: MeantTarget,
  { items, trusts, meant }: Pick<AuditContext, 'items' | 'trusts' | 'meant'>,
): boolean {
  const isNone = itemsOf(items, 'none').some(({ list }) => list === target.kind);
  if (target.kind !== 'aws') return isNone || trusts.some(({ provider }) => provider === target.kind);
  const account = accountOf(target.role);
  // an empty list does not say of which account it is
  const isOnly = meant.every(({ target: one }) => one.kind !== 'aws' || accountOf(one.role) === account);
  if (isNone && isOnly) return true;
  // a role of a plan has no ARN yet
  return itemsOf(items, 'aws-role').some(({ arn }) => arn === undefined || accountOf(arn) === account);
}

function placeName(target: MeantTarget): string {
  const account = target.kind === 'aws' ? accountOf(target.role) : undefined;
  return account === undefined ? PROVIDER_NAMES[target.kind] : `the account ${account} of AWS`;
}

function accountOf(arn: string): string | undefined {
  return arn.split(':')[4];
}

const PROVIDER_NAMES = { aws: 'AWS', gcp: 'Google Cloud', azure: 'Azure', vault: 'Vault' } as const;
