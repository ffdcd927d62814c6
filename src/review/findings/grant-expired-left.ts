import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { grantSpot, grantViews } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';
import { unreadTags } from '../unread-tags.ts';

/** A file of a grant that has ended: it reads as access, and comes alive when somebody corrects its date. */
export const grantExpiredLeft: FindingRule<'grant-expired-left'> = {
  id: 'grant-expired-left',
  severity: 'low',
  nhi: [1],
  controls: ['AC-2', 'AC-2(3)', 'PR.AA-05', 'PR.AA-01'],
  sources: ['tags'],
  find: (policy, { now }) =>
    grantViews(policy, now).map(({ grant, stage, until, owner, reviewed }): Checked<'grant-expired-left'> => {
      const { id, expires } = grant;
      const end = until ?? expires;
      if (stage === 'revoked') return passedCheck(id);
      if (end === undefined && isUnreadSource(policy.evidence)) return uncheckedFor(id, 'evidence', policy.evidence);
      if (end === undefined || now < end) {
        // it may be over by a tag, whatever its file says
        const unread = unreadTags(policy, grant);
        return unread === undefined ? passedCheck(id) : uncheckedFor(id, 'tags', unread);
      }
      const spot = grantSpot(policy, reviewed, expires === undefined ? 'lasts' : 'expires');
      return failedCheck<'grant-expired-left'>(id, { ended: end }, { spot, owner, grants: [id] });
    }),
};
