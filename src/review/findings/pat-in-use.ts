import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

const MAX_TOKEN_IDLE_DAYS = 90;
const TOKEN_DAY_MS = 86_400_000;

/** A personal access token that does not end, or that nobody uses. */
export const patInUse: FindingRule<'pat-in-use'> = {
  id: 'pat-in-use',
  severity: 'medium',
  nhi: [10, 7],
  controls: ['IA-5', 'AC-2', 'PR.AA-01'],
  sources: ['access-tokens'],
  find: ({ accessTokens }, { now }) => {
    if (isUnreadSource(accessTokens)) return [uncheckedFor('personal access tokens', 'access-tokens', accessTokens)];
    if (accessTokens.state !== 'read') return [passedCheck('personal access tokens')];
    return accessTokens.value.map(({ id, owner, name = '', expiresAt, lastUsedAt }): Checked<'pat-in-use'> => {
      const about = `token ${id} of ${owner}`;
      if (expiresAt === undefined) return failedCheck<'pat-in-use'>(about, { owner, name, why: 'endless' });
      const days = lastUsedAt === undefined ? undefined : Math.floor((now - lastUsedAt) / TOKEN_DAY_MS);
      return days !== undefined && days > MAX_TOKEN_IDLE_DAYS
        ? failedCheck<'pat-in-use'>(about, { owner, name, why: 'unused', days })
        : passedCheck(about);
    });
  },
};
