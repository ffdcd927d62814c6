import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** A repository is known by its name, which somebody else can come to have. */
export const seenTrustByName: FindingRule<'trust-by-name'> = {
  id: 'trust-by-name',
  severity: 'medium',
  nhi: [4],
  controls: ['IA-4', 'PR.AA-01', 'PR.AA-04'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-by-name', policy),
};
