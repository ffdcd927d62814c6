import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** The cloud refuses a job that the policy means: people with a grant are refused. */
export const seenTrustNarrower: FindingRule<'trust-narrower'> = {
  id: 'trust-narrower',
  severity: 'low',
  nhi: [],
  controls: ['AC-3', 'AC-24'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-narrower', policy),
};
