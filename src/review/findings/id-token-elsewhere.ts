import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** A job that can ask for a token of its own and has no gate: what a cloud trusts the repository with, it gets. */
export const idTokenElsewhere: FindingRule<'id-token-elsewhere'> = {
  id: 'id-token-elsewhere',
  severity: 'medium',
  nhi: [6],
  controls: ['AC-3', 'AC-24', 'tenet 6', 'PR.AA-05'],
  sources: ['workflows'],
  find: ({ repositories }) =>
    repositories.flatMap(({ name, workflows }): readonly Checked<'id-token-elsewhere'>[] => {
      if (isUnreadSource(workflows)) return [uncheckedFor(`workflows of ${name}`, 'workflows', workflows)];
      if (workflows.state !== 'read') return [passedCheck(`workflows of ${name}`)];
      return workflows.value.flatMap(({ file, jobs }) =>
        jobs
          // a job that calls another workflow only hands the right on
          .filter(({ idToken, uses }) => idToken !== 'no' && !uses.some(({ text }) => /\.ya?ml(?:@|$)/.test(text)))
          .map(({ id, place, hasGate, isRequestsOnly }) =>
            hasGate || isRequestsOnly
              ? passedCheck(`${file}#${id}`)
              : failedCheck<'id-token-elsewhere'>(`${file}#${id}`, { file, job: id }, { spot: place }),
          ),
      );
    }),
};
