import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** An App that is suspended and still installed: one click gives it all its rights again. */
export const appUnused: FindingRule<'app-unused'> = {
  id: 'app-unused',
  severity: 'medium',
  nhi: [1],
  controls: ['AC-2(3)', 'PR.AA-01'],
  sources: ['apps'],
  find: ({ apps }) => {
    if (isUnreadSource(apps)) return [uncheckedFor('installed Apps', 'apps', apps)];
    if (apps.state !== 'read') return [passedCheck('installed Apps')];
    return apps.value.map(({ slug, isSuspended }): Checked<'app-unused'> => {
      const about = `App ${slug}`;
      return isSuspended ? failedCheck<'app-unused'>(about, { app: slug }) : passedCheck(about);
    });
  },
};
