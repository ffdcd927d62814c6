import { dueReminder } from '../../requests/care/reminder.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { grantSpot, liveGrants } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';

/** A grant whose holder is about to lose access: renew it in time, or let it end on purpose. */
export const grantEnding: FindingRule<'grant-ending'> = {
  id: 'grant-ending',
  severity: 'low',
  nhi: [1, 7],
  controls: ['AC-2', 'AC-6(7)', 'PR.AA-05'],
  sources: [],
  find: (policy, { now }) =>
    liveGrants(policy, now).map(({ grant, from, until, owner, reviewed }): Checked<'grant-ending'> => {
      const { id } = grant;
      if (until === undefined)
        return isUnreadSource(policy.evidence) ? uncheckedFor(id, 'evidence', policy.evidence) : passedCheck(id);
      // where nothing says when it began, its life is not known: a long one is reminded of later
      if (dueReminder({ from: from ?? 0, until }, now) === undefined) return passedCheck(id);
      const spot = grantSpot(policy, reviewed, grant.expires === undefined ? 'lasts' : 'expires');
      return failedCheck<'grant-ending'>(id, { until }, { spot, owner, grants: [id] });
    }),
};
