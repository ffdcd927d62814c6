import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Somebody may pass a ruleset by: for them it is not there. */
export const rulesetBypass: FindingRule<'ruleset-bypass'> = {
  id: 'ruleset-bypass',
  severity: 'high',
  nhi: [6, 10],
  controls: ['AC-3', 'AC-5', 'CM-5', 'PR.AA-05'],
  sources: ['rulesets'],
  find: ({ repositories }) =>
    repositories.flatMap(({ name, settings: { rulesets } }): readonly Checked<'ruleset-bypass'>[] => {
      if (isUnreadSource(rulesets)) return [uncheckedFor(`rulesets of ${name}`, 'rulesets', rulesets)];
      if (rulesets.state !== 'read') return [passedCheck(`rulesets of ${name}`)];
      return rulesets.value
        .filter(({ enforcement }) => enforcement === 'active')
        .map(({ name: ruleset, bypassers }) => {
          const about = `ruleset ${ruleset} of ${name}`;
          if (bypassers === undefined)
            return uncheckedFor(about, 'rulesets', {
              state: 'refused',
              needs: 'administration: write',
              why: 'who may bypass a ruleset is shown only to those who could change it',
            });
          return bypassers.length === 0
            ? passedCheck(about)
            : failedCheck<'ruleset-bypass'>(about, { ruleset, repository: name, by: bypassers });
        });
    }),
};
