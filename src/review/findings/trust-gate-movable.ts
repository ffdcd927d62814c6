import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** The gated workflow is trusted at a ref that can be moved. */
export const seenTrustGateMovable: FindingRule<'trust-gate-movable'> = {
  id: 'trust-gate-movable',
  severity: 'high',
  nhi: [6, 3],
  controls: ['AC-3', 'CM-5', 'SR-3', 'tenet 6', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-gate-movable', policy),
};
