import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** A token that was made for some other service gets in. */
export const seenTrustAudience: FindingRule<'trust-audience'> = {
  id: 'trust-audience',
  severity: 'medium',
  nhi: [4, 6],
  controls: ['IA-5', 'AC-4', 'PR.AA-04'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-audience', policy),
};
