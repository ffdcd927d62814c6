import { isSameName } from '../../policy/fold.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { liveGrants } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';

/** Somebody outside the organisation who can write to a repository, and whom no grant speaks of. */
export const outsider: FindingRule<'outsider'> = {
  id: 'outsider',
  severity: 'medium',
  nhi: [1],
  controls: ['AC-2', 'AC-6', 'PR.AA-01', 'PR.AA-05'],
  sources: ['collaborators'],
  find: (policy, { now }) => {
    const { outsiders } = policy;
    if (isUnreadSource(outsiders)) return [uncheckedFor('outside collaborators', 'collaborators', outsiders)];
    if (outsiders.state !== 'read') return [passedCheck('outside collaborators')];
    const holders = liveGrants(policy, now).flatMap(({ grant: { holder } }) =>
      holder.kind === 'user' ? [holder.name] : [],
    );
    return outsiders.value.map(({ login, repository, permission }): Checked<'outsider'> => {
      const about = `outsider ${login} of ${repository}`;
      const isAdmin = permission === 'admin';
      const mayWrite = isAdmin || permission === 'maintain' || permission === 'write';
      const isGranted = holders.some((name) => isSameName(name, login));
      if (!mayWrite || (isGranted && !isAdmin)) return passedCheck(about);
      const facts = { login, repository, permission, isAdmin };
      return failedCheck<'outsider'>(about, facts, isAdmin ? { severity: 'high' } : {});
    });
  },
};
