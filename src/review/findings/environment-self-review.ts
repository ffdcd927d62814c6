import { failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { judgeEnvironments } from '../judge-environments.ts';

/** Whoever starts a deployment may approve it as well. */
export const environmentSelfReview: FindingRule<'environment-self-review'> = {
  id: 'environment-self-review',
  severity: 'medium',
  nhi: [10],
  controls: ['AC-5', 'PR.AA-05'],
  sources: ['environments'],
  find: (policy) =>
    judgeEnvironments<'environment-self-review'>(policy, (about, environment, { name }) =>
      environment.reviewers > 0 && !environment.preventsSelfReview
        ? failedCheck<'environment-self-review'>(about, { environment: environment.name, repository: name })
        : passedCheck(about),
    ),
};
