import { failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { judgeEnvironments } from '../judge-environments.ts';

/** Administrators may deploy to the environment whatever its rules say. */
export const environmentAdminBypass: FindingRule<'environment-admin-bypass'> = {
  id: 'environment-admin-bypass',
  severity: 'medium',
  nhi: [6],
  controls: ['AC-3', 'AC-6', 'PR.AA-05'],
  sources: ['environments'],
  find: (policy) =>
    judgeEnvironments<'environment-admin-bypass'>(policy, (about, { name: environment, adminsBypass }, { name }) =>
      adminsBypass === undefined
        ? uncheckedFor(about, 'environments', { state: 'refused', needs: 'actions: read', why: 'not shown' })
        : adminsBypass
          ? failedCheck<'environment-admin-bypass'>(about, { environment, repository: name })
          : passedCheck(about),
    ),
};
