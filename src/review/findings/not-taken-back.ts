import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { recordsOf } from '../records-of.ts';
import { isUnreadSource } from '../source.ts';

/** A credential that could not be revoked at the end of its run, and has not ended by itself yet. */
export const notRevokedAtEnd: FindingRule<'not-taken-back'> = {
  id: 'not-taken-back',
  severity: 'high',
  nhi: [7, 1],
  controls: ['IA-5', 'AC-2(3)', 'PS-4', 'PR.AA-01'],
  sources: ['records'],
  find: (policy, { records, now }) => {
    if (isUnreadSource(records)) return [uncheckedFor('credentials on record', 'records', records)];
    return recordsOf(policy, records)
      .filter(({ kind }) => kind === 'credential-not-revoked' || kind === 'credential-revoked')
      .map((event): Checked<'not-taken-back'> => {
        const { kind, credential = '', target = '', expires, repository, run, grant } = event;
        const about = `credential ${credential} of ${repository} run ${run}`;
        if (kind === 'credential-revoked' || (expires !== undefined && expires <= now)) return passedCheck(about);
        const facts = { credential, target, run, ...(expires === undefined ? {} : { expires }) };
        return failedCheck<'not-taken-back'>(about, facts, grant === undefined ? {} : { grants: [grant] });
      });
  },
};
