import { breadthsOf } from '../breadth.ts';
import type { Breadth } from '../finding-facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { grantSpot, liveGrants } from '../grant-view.ts';
import { narrowerScope } from '../use.ts';

/** Whatever there is, and for longer than anybody looks away: nothing bounds what one account can do. */
function isLoud(breadths: readonly Breadth[]): boolean {
  return (['anything', 'long'] as const).every((kind) => breadths.some((one) => one.kind === kind));
}

/** A grant that reaches further, or longer, than one task needs. */
export const grantBroad: FindingRule<'grant-broad'> = {
  id: 'grant-broad',
  severity: 'medium',
  nhi: [5],
  controls: ['AC-6', 'AC-3', 'tenet 3', 'PR.AA-05'],
  sources: [],
  find: (policy, review) =>
    liveGrants(policy, review.now).map((view): Checked<'grant-broad'> => {
      const { grant, owner, reviewed } = view;
      const breadths = breadthsOf(view);
      if (breadths.length === 0) return passedCheck(grant.id);
      const narrower = narrowerScope(policy, view, review);
      const facts = { breadths, ...(narrower === undefined ? {} : { narrower }) };
      return failedCheck<'grant-broad'>(grant.id, facts, {
        spot: grantSpot(policy, reviewed),
        owner,
        grants: [grant.id],
        ...(isLoud(breadths) ? { severity: 'high' as const } : {}),
      });
    }),
};
