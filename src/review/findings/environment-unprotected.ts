import { failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { judgeEnvironments } from '../judge-environments.ts';
import { isUnreadSource } from '../source.ts';

/** An environment that any branch may deploy to, with nobody asked: its name alone keeps nobody out. */
export const environmentUnprotected: FindingRule<'environment-unprotected'> = {
  id: 'environment-unprotected',
  severity: 'high',
  nhi: [6, 8],
  controls: ['AC-3', 'AC-4', 'tenet 6', 'PR.AA-05'],
  sources: ['environments', 'rules'],
  find: (policy) =>
    judgeEnvironments<'environment-unprotected'>(policy, (about, environment, { name, settings }) => {
      const facts = { environment: environment.name, repository: name };
      if (environment.reviewers > 0 || environment.refs === 'some') return passedCheck(about);
      if (environment.refs === 'all')
        return failedCheck<'environment-unprotected'>(about, { ...facts, why: 'no-rule' });
      // “protected branches only” keeps nothing out where no branch is protected
      const { demands, rulesets } = settings;
      if (isUnreadSource(demands)) return uncheckedFor(about, 'rules', demands);
      if (isUnreadSource(rulesets)) return uncheckedFor(about, 'rulesets', rulesets);
      const isProtected =
        (demands.state === 'read' && (demands.value.approvals > 0 || demands.value.blocksForcePush)) ||
        (rulesets.state === 'read' &&
          rulesets.value.some(({ target, enforcement }) => target === 'branch' && enforcement === 'active'));
      return isProtected
        ? passedCheck(about)
        : failedCheck<'environment-unprotected'>(about, { ...facts, why: 'protects-nothing' });
    }),
};
