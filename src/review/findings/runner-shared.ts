import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { rolesIn } from '../environment-names.ts';
import { isUnreadSource } from '../source.ts';

/** Self-hosted runners that other workflows use as well: what one leaves behind, the next one finds. */
export const runnerShared: FindingRule<'runner-shared'> = {
  id: 'runner-shared',
  severity: 'high',
  nhi: [8],
  controls: ['AC-4', 'PR.AA-05'],
  sources: ['runner-groups'],
  find: (policy) =>
    policy.repositories.flatMap(({ name, settings: { runnerGroups } }): readonly Checked<'runner-shared'>[] => {
      const isSelfHosted = rolesIn(policy, name).some(([, { runners }]) => runners?.includes('self-hosted') === true);
      const about = `runners of ${name}`;
      if (!isSelfHosted) return [passedCheck(about)];
      if (isUnreadSource(runnerGroups)) return [uncheckedFor(about, 'runner-groups', runnerGroups)];
      if (runnerGroups.state !== 'read') return [passedCheck(about)];
      return runnerGroups.value.map(({ name: group, allowsPublic, restrictsWorkflows }) =>
        allowsPublic || !restrictsWorkflows
          ? failedCheck<'runner-shared'>(`runner group ${group}`, { group, repository: name, isPublic: allowsPublic })
          : passedCheck(`runner group ${group}`),
      );
    }),
};
