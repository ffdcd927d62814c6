import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** A ruleset that looks like protection and is none. */
export const rulesetIdle: FindingRule<'ruleset-inert'> = {
  id: 'ruleset-inert',
  severity: 'medium',
  nhi: [6],
  controls: ['CM-6', 'AC-3', 'tenet 5'],
  sources: ['rulesets'],
  find: ({ repositories }) =>
    repositories.flatMap(({ name, settings: { rulesets } }): readonly Checked<'ruleset-inert'>[] => {
      if (isUnreadSource(rulesets)) return [uncheckedFor(`rulesets of ${name}`, 'rulesets', rulesets)];
      if (rulesets.state !== 'read') return [passedCheck(`rulesets of ${name}`)];
      return rulesets.value.map(({ name: ruleset, enforcement, include, target }) => {
        const about = `ruleset ${ruleset} of ${name}`;
        const why =
          enforcement !== 'active' ? enforcement : include.length === 0 && target !== 'push' ? 'no-ref' : undefined;
        return why === undefined
          ? passedCheck(about)
          : failedCheck<'ruleset-inert'>(about, { ruleset, repository: name, why });
      });
    }),
};
