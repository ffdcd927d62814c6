import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** A condition says yes of a token that lacks its claim. */
export const seenTrustAbsentClaimPasses: FindingRule<'trust-absent-claim-passes'> = {
  id: 'trust-absent-claim-passes',
  severity: 'high',
  nhi: [4, 6],
  controls: ['AC-3', 'IA-5', 'tenet 6', 'PR.AA-04'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-absent-claim-passes', policy),
};
