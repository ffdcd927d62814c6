import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** Refs, environments or pull requests that no role means can have these credentials. */
export const seenTrustOpenToRepository: FindingRule<'trust-open-to-repository'> = {
  id: 'trust-open-to-repository',
  severity: 'high',
  nhi: [6, 5],
  controls: ['AC-3', 'AC-4', 'AC-6', 'tenet 6', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-open-to-repository', policy),
};
