import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant that is tied to a login only. */
export const noPrincipalId: GrantRule = {
  id: 'no-principal-id',
  severity: 'warning',
  summary: 'The grant of a user or an app has no `principal-id`.',
  advice:
    'Logins are renamed, and a free one can be taken by anybody: add the number of the account, the `id` at ' +
    '`https://api.github.com/users/<login>`. Grants of apps, and every grant where the policy demands it, do not ' +
    'work without.',
  check: (grant, { policy }) => {
    // a person of people.yml is known by a handle, which is never used again
    if (grant['principal-id'] !== undefined || ['team', 'person'].includes(grant.holder.kind)) return NO_FINDINGS;
    const demanded = grant.holder.kind === 'app' || policy.approval.require?.includes('principal-id') === true;
    const login = `${grant.holder.name}${grant.holder.kind === 'app' ? '[bot]' : ''}`;
    const hint = `the \`id\` at https://api.github.com/users/${login}`;
    return [
      {
        message: demanded
          ? '`principal-id` is missing, and without it the grant is not used'
          : '`principal-id` is missing: the grant follows the login, not the account',
        hint,
      },
    ];
  },
};
