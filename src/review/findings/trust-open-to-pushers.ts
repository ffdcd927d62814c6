import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** A ref or an environment that is meant has no rules: whoever may push decides what its jobs do. */
export const seenTrustOpenToPushers: FindingRule<'trust-open-to-pushers'> = {
  id: 'trust-open-to-pushers',
  severity: 'high',
  nhi: [6],
  controls: ['AC-3', 'CM-5', 'tenet 6', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-open-to-pushers', policy),
};
