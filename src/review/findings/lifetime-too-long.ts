import { MAX_GRANT_DAYS } from '../breadth.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { policySpot } from '../grant-view.ts';

const LIFETIME_DAY_SECONDS = 86_400;
/** From this on, nobody who approved a grant is there to answer for it when it ends. */
const YEAR_DAYS = 366;

/** The policy lets grants last for longer than anybody looks at them. */
export const seenLifetimeTooLong: FindingRule<'lifetime-too-long'> = {
  id: 'lifetime-too-long',
  severity: 'medium',
  nhi: [7, 1],
  controls: ['AC-2', 'AC-6', 'tenet 3', 'PR.AA-05'],
  sources: [],
  find: (policy) => {
    const { limits, roles } = policy.policy;
    const judge = (
      about: string,
      seconds: number,
      path: readonly string[],
      owner?: string,
    ): Checked<'lifetime-too-long'> => {
      const days = Math.floor(seconds / LIFETIME_DAY_SECONDS);
      if (days <= MAX_GRANT_DAYS) return passedCheck(about);
      return failedCheck<'lifetime-too-long'>(
        about,
        { days, most: MAX_GRANT_DAYS },
        { spot: policySpot(policy, ...path), owner, ...(days > YEAR_DAYS ? { severity: 'high' as const } : {}) },
      );
    };
    return [
      judge('limits.lifetime', limits.lifetime, ['limits', 'lifetime']),
      ...[...roles].flatMap(([name, { lifetime, owner }]) =>
        // one that says nothing itself has the limit
        lifetime === undefined ? [] : [judge(`lifetime of ${name}`, lifetime, ['roles', name, 'lifetime'], owner)],
      ),
    ];
  },
};
