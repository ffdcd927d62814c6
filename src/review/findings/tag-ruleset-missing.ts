import { failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Tags that revoke and freeze can be deleted: whoever may push can undo a revocation. */
export const tagRulesetMissing: FindingRule<'tag-ruleset-missing'> = {
  id: 'tag-ruleset-missing',
  severity: 'high',
  nhi: [1],
  controls: ['AC-2(3)', 'CM-5', 'PR.AA-05'],
  sources: ['rulesets'],
  find: ({ home, repositories }) =>
    repositories
      .filter(({ name }) => name === home)
      .map(({ name, settings: { tagsKept } }) => {
        const about = `tags of ${name}`;
        if (isUnreadSource(tagsKept)) return uncheckedFor(about, 'rulesets', tagsKept);
        return tagsKept.state === 'read' && tagsKept.value
          ? passedCheck(about)
          : failedCheck<'tag-ruleset-missing'>(about, { repository: name });
      }),
};
