import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Every workflow can approve a pull request, or write by default: a job can bring its own change in. */
export const actionsMayApprove: FindingRule<'actions-may-approve'> = {
  id: 'actions-may-approve',
  severity: 'high',
  nhi: [10, 5],
  controls: ['AC-5', 'AC-6', 'CM-5', 'PR.AA-05'],
  sources: ['actions'],
  find: ({ repositories }) =>
    repositories.map(({ name, settings: { actions } }): Checked<'actions-may-approve'> => {
      const about = `token of workflows of ${name}`;
      if (isUnreadSource(actions)) return uncheckedFor(about, 'actions', actions);
      if (actions.state !== 'read') return passedCheck(about);
      const { mayApprove, defaultWrite } = actions.value;
      if (mayApprove === undefined || defaultWrite === undefined)
        return uncheckedFor(about, 'actions', { state: 'refused', needs: 'administration: read', why: 'not shown' });
      if (!mayApprove && !defaultWrite) return passedCheck(about);
      // to write by default is broad; to approve as well makes a review of nothing
      const more = mayApprove ? {} : { severity: 'medium' as const };
      return failedCheck<'actions-may-approve'>(about, { mayApprove, defaultWrite }, more);
    }),
};
