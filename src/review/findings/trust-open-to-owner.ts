import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** Other repositories of the owner can have these credentials. */
export const seenTrustOpenToOwner: FindingRule<'trust-open-to-owner'> = {
  id: 'trust-open-to-owner',
  severity: 'high',
  nhi: [6, 5],
  controls: ['AC-3', 'AC-4', 'AC-6', 'tenet 6', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-open-to-owner', policy),
};
