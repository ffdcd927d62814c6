import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';

/** A finding that somebody accepted for a while, and the while is over. */
export const ignoreEnded: FindingRule<'ignore-ended'> = {
  id: 'ignore-ended',
  severity: 'medium',
  nhi: [],
  controls: ['AC-6(7)', 'PR.AA-05'],
  sources: [],
  find: ({ name }, { now, ignores }) =>
    ignores
      .filter((ignore) => ignore.home === name)
      .map(({ finding, about, until, by, file, text, index }): Checked<'ignore-ended'> => {
        const named = `ignore ${finding} on ${about}`;
        const spot = { file, text, path: ['ignore', index, 'until'] };
        return now < until
          ? passedCheck(named)
          : failedCheck<'ignore-ended'>(named, { finding, ended: until, by }, { spot, owner: by });
      }),
};
