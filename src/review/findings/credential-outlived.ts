import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { recordsOf } from '../records-of.ts';
import { isUnreadSource } from '../source.ts';

/** A credential that was good for longer than the grant it came from. */
export const credentialOutlived: FindingRule<'credential-outlived'> = {
  id: 'credential-outlived',
  severity: 'medium',
  nhi: [7, 1],
  controls: ['IA-5', 'AC-2(3)', 'AC-24', 'PR.AA-05'],
  sources: ['records'],
  find: (policy, { records }) => {
    if (isUnreadSource(records)) return [uncheckedFor('credentials on record', 'records', records)];
    const issued = recordsOf(policy, records).filter(({ kind }) => kind.startsWith('credential-issued'));
    return issued.map((event): Checked<'credential-outlived'> => {
      const { credential = '', target = '', outlives, expires = 0, boundedUntil = 0, repository, run, grant } = event;
      const about = `credential ${credential} of ${repository} run ${run}`;
      if (outlives !== true) return passedCheck(about);
      const facts = { credential, target, by: Math.max(0, Math.floor((expires - boundedUntil) / 1000)), run };
      return failedCheck<'credential-outlived'>(about, facts, grant === undefined ? {} : { grants: [grant] });
    });
  },
};
