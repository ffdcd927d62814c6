import type { FindingRule } from '../finding.ts';
import { trustChecks } from '../wall-checks.ts';

/** Anybody on GitHub can have these credentials. */
export const seenTrustOpenToGithub: FindingRule<'trust-open-to-github'> = {
  id: 'trust-open-to-github',
  severity: 'critical',
  nhi: [6],
  controls: ['AC-3', 'AC-4', 'IA-4', 'tenet 6', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => trustChecks('trust-open-to-github', policy),
};
