import { foldCase } from '../../policy/fold.ts';
import { namedEnvironments } from '../environment-names.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** An environment that a role or a workflow names and that does not exist: the first run makes it, unprotected. */
export const environmentMissing: FindingRule<'environment-missing'> = {
  id: 'environment-missing',
  severity: 'high',
  nhi: [6, 8],
  controls: ['AC-3', 'AC-4', 'CM-6', 'PR.AA-05'],
  sources: ['environments'],
  find: (policy) =>
    policy.repositories.flatMap((repository) => {
      const { name, settings } = repository;
      const { environments } = settings;
      return namedEnvironments(policy, repository).map((named): Checked<'environment-missing'> => {
        const about = `environment ${named.name} of ${name}`;
        if (isUnreadSource(environments)) return uncheckedFor(about, 'environments', environments);
        const all = environments.state === 'read' ? environments.value : [];
        if (all.some((one) => foldCase(one.name) === foldCase(named.name))) return passedCheck(about);
        const facts = { environment: named.name, repository: name, by: named.by };
        return failedCheck<'environment-missing'>(about, facts, { spot: named.spot, owner: named.owner });
      });
    }),
};
