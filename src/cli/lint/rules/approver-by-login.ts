import type { PolicyRule, Remark } from '../rule.ts';

/** Approvers who are named by login. */
export const approverByLogin: PolicyRule = {
  id: 'approver-by-login',
  severity: 'warning',
  summary: 'An approver is listed by login, not by the number of the account.',
  advice:
    'A login can be renamed, and then taken by somebody else, who could approve. Write the number of the ' +
    'account, the `id` at `https://api.github.com/users/<login>`; a comment can name the person.',
  check: ({ approval }) =>
    (approval.approvers.users ?? []).flatMap((user, index): Remark[] =>
      typeof user === 'number'
        ? []
        : [
            {
              path: ['approval', 'approvers', 'users', index],
              message: `\`${user}\` is listed by login only`,
              hint: `write the account's number: the \`id\` at https://api.github.com/users/${user}`,
            },
          ],
    ),
};
