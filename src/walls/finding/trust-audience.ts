import { itemsOf } from '../state/inventory.ts';
import type { AuditContext, AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A token for another audience gets in. */
export function trustAudience(trust: AuditedTrust, { items }: AuditContext): readonly WallFinding[] {
  const { answers, meant } = trust;
  if (answers === undefined || meant.length === 0) return [];
  // AWS takes no audience that the provider of the account does not list
  const providers = itemsOf(items, 'aws-provider').filter(({ url }) => url.startsWith('token.actions.'));
  const wanted = meant.map(({ audience }) => audience);
  const isListed =
    providers.length > 0 && providers.every(({ audiences }) => audiences.every((one) => wanted.includes(one)));
  return trust.provider === 'aws' && isListed ? [] : fromAnswer(trust, 'trust-audience', answers.audience);
}
