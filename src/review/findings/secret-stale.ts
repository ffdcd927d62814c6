import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

const MAX_SECRET_DAYS = 365;
const SECRET_DAY_MS = 86_400_000;

/** A secret that nobody has renewed for a year: whoever ever read it can still use it. */
export const secretStale: FindingRule<'secret-stale'> = {
  id: 'secret-stale',
  severity: 'medium',
  nhi: [7],
  controls: ['IA-5', 'PR.AA-01'],
  sources: ['secrets'],
  find: ({ repositories }, { now }) =>
    repositories.flatMap(({ name: repository, settings: { secrets } }): readonly Checked<'secret-stale'>[] => {
      if (isUnreadSource(secrets)) return [uncheckedFor(`secrets of ${repository}`, 'secrets', secrets)];
      if (secrets.state !== 'read') return [passedCheck(`secrets of ${repository}`)];
      return secrets.value.map(({ name, environment, updatedAt }) => {
        const about = `secret ${environment === undefined ? '' : `${environment}/`}${name} of ${repository}`;
        const days = Math.floor((now - updatedAt) / SECRET_DAY_MS);
        if (days <= MAX_SECRET_DAYS) return passedCheck(about);
        const facts = { name, days, ...(environment === undefined ? {} : { environment }) };
        return failedCheck<'secret-stale'>(about, facts);
      });
    }),
};
