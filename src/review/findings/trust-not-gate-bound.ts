import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** A job without the gate can have these credentials. */
export const seenTrustNotGateBound: FindingRule<'trust-not-gate-bound'> = {
  id: 'trust-not-gate-bound',
  severity: 'medium',
  nhi: [6],
  controls: ['AC-3', 'AC-24', 'tenet 4', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-not-gate-bound', policy),
};
