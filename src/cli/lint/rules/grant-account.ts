import type { RuleText } from '../rule.ts';

/** A number that belongs to somebody else: only GitHub knows. */
export const GRANT_ACCOUNT: RuleText = {
  id: 'grant-account',
  severity: 'error',
  summary: 'With `--online`: a number in a grant is not that of its account or team, or there is no such account.',
  advice:
    'The number decides, so the grant is not used: `principal-mismatch`. Look it up again, with ' +
    '`gh api users/LOGIN --jq .id` or `gh api orgs/OWNER/teams/SLUG --jq .id`. Grants that are over are not looked at.',
};
