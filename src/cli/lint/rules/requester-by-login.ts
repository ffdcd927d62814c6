import { isSameName } from '../../../policy/fold.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A requester who is named by login. */
export const requesterByLogin: GrantRule = {
  id: 'requester-by-login',
  severity: 'warning',
  summary: 'A grant names who asked by login, not by the number of the account.',
  advice:
    'Whoever asked cannot approve. A login can be renamed between the asking and the approval, and then that is ' +
    'no longer seen: add `requested-by-id`, the `id` at `https://api.github.com/users/<login>`.',
  check: (grant) => {
    const login = grant['requested-by'];
    if (login === undefined || grant['requested-by-id'] !== undefined) return NO_FINDINGS;
    // who holds the grant is known by number already
    if (grant['principal-id'] !== undefined && grant.holder.kind === 'user' && isSameName(login, grant.holder.name))
      return NO_FINDINGS;
    return [
      {
        path: ['requested-by'],
        message: `\`${login}\` is named by login only`,
        hint: `add \`requested-by-id\`: the \`id\` at https://api.github.com/users/${login}`,
      },
    ];
  },
};
