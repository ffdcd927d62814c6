import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** Part of a document of trust is not understood. INVARIANT: then it is unknown, and never fine. */
export const seenTrustUndecided: FindingRule<'trust-undecided'> = {
  id: 'trust-undecided',
  severity: 'medium',
  nhi: [6],
  controls: ['AC-3', 'CM-6', 'tenet 5', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-undecided', policy),
};
