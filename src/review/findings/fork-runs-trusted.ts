import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Runs of pull requests from forks get secrets or a token that writes: whoever can fork can use them. */
export const forkRunsTrusted: FindingRule<'fork-runs-trusted'> = {
  id: 'fork-runs-trusted',
  severity: 'high',
  nhi: [6],
  controls: ['AC-3', 'AC-4', 'PR.AA-05'],
  sources: ['actions'],
  find: ({ repositories }) =>
    repositories.map(({ name, settings: { actions } }): Checked<'fork-runs-trusted'> => {
      const about = `runs from forks of ${name}`;
      if (isUnreadSource(actions)) return uncheckedFor(about, 'actions', actions);
      if (actions.state !== 'read') return passedCheck(about);
      const { forkSecrets: secrets, forkWrite: write } = actions.value;
      if (secrets === undefined || write === undefined)
        return uncheckedFor(about, 'actions', { state: 'refused', needs: 'administration: read', why: 'not shown' });
      return secrets || write ? failedCheck<'fork-runs-trusted'>(about, { secrets, write }) : passedCheck(about);
    }),
};
