import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { grantSpot, liveGrants } from '../grant-view.ts';
import { isUnreadSource, type Sourced } from '../source.ts';
import { type Usage, usageOf } from '../use.ts';
import { undecidedBy } from '../wall-checks.ts';

/** Without `unused` in the policy. */
const USUAL_UNUSED_SECONDS = 30 * 86_400;
const UNUSED_DAY_MS = 86_400_000;

/** Whether nothing but what a job wrote by itself says that it was used after a time. */
function isWordOfJob(usage: Sourced<Usage>, after: number): boolean {
  return (
    usage.state === 'read' && usage.value.used === 'yes' && usage.value.told === 'record' && usage.value.at > after
  );
}

/** Access that nobody makes use of, and that anybody who takes over the account can. */
export const grantUnused: FindingRule<'grant-unused'> = {
  id: 'grant-unused',
  severity: 'medium',
  nhi: [1, 7],
  controls: ['AC-2(3)', 'AC-6(7)', 'tenet 7', 'PR.AA-05'],
  sources: ['runs', 'records'],
  find: (policy, review) =>
    liveGrants(policy, review.now).map((view): Checked<'grant-unused'> => {
      const { grant, from, stage, owner, reviewed } = view;
      const { id } = grant;
      const after = (policy.policy.unused ?? USUAL_UNUSED_SECONDS) * 1000;
      // one that is younger cannot have been unused for so long
      if (stage === 'not-started' || (from !== undefined && review.now - from <= after)) return passedCheck(id);
      const usage = usageOf(policy, view, review);
      if (isUnreadSource(usage)) return uncheckedFor(id, grant.holder.kind === 'user' ? 'runs' : 'records', usage);
      if (isWordOfJob(usage, review.now - after))
        return uncheckedFor(id, 'records', undecidedBy(['records that nobody attested say that it was used']));
      const last = usage.state === 'read' && usage.value.used === 'yes' ? usage.value.at : undefined;
      if (last === undefined && from === undefined) return uncheckedFor(id, 'evidence', { state: 'not-asked' });
      const at = Math.max(last ?? 0, from ?? 0);
      if (review.now - at <= after) return passedCheck(id);
      const since = last !== undefined && last >= (from ?? 0) ? ('last-run' as const) : ('start' as const);
      const facts = { days: Math.floor((review.now - at) / UNUSED_DAY_MS), since, at };
      return failedCheck<'grant-unused'>(id, facts, { spot: grantSpot(policy, reviewed), owner, grants: [id] });
    }),
};
