import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Permissions by which an App can change who may do what. */
const RULING = ['administration', 'secrets', 'workflows', 'members', 'organization-administration'];

/** An App that reaches every repository, or can change the rules. */
export const appBroad: FindingRule<'app-broad'> = {
  id: 'app-broad',
  severity: 'medium',
  nhi: [3, 5],
  controls: ['AC-6', 'SR-3', 'PR.AA-05'],
  sources: ['apps'],
  find: ({ apps }) => {
    if (isUnreadSource(apps)) return [uncheckedFor('installed Apps', 'apps', apps)];
    if (apps.state !== 'read') return [passedCheck('installed Apps')];
    return apps.value
      .filter(({ isSuspended }) => !isSuspended)
      .map(({ slug, reachesAll, permissions }): Checked<'app-broad'> => {
        const about = `App ${slug}`;
        const writes = RULING.filter((name) => ['write', 'admin'].includes(permissions.get(name) ?? ''));
        return reachesAll || writes.length > 0
          ? failedCheck<'app-broad'>(about, { app: slug, reachesAll, writes })
          : passedCheck(about);
      });
  },
};
