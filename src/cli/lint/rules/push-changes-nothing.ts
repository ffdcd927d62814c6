import { areDisjoint } from '../../../policy/overlap.ts';
import { pushLists } from '../../../policy/push-rules.ts';
import type { PolicyRule } from '../rule.ts';

/** Branches or tags that a role lets be rewritten or deleted, and does not cover. */
export const pushChangesNothing: PolicyRule = {
  id: 'push-changes-nothing',
  severity: 'warning',
  summary: 'An entry under `push` of a role matches nothing that the role covers.',
  advice:
    'What a push may rewrite or delete must also be among the `branches` or `tags` of the role. An entry outside of ' +
    'them opens nothing: often it is a typing mistake.',
  check: ({ roles }) =>
    [...roles].flatMap(([name, role]) =>
      pushLists(role.push).flatMap(({ list, patterns, path }) => {
        const covered = role[list] ?? [];
        return patterns.flatMap((pattern, index) =>
          covered.every((wide) => areDisjoint(pattern, wide))
            ? [
                {
                  path: ['roles', name, 'push', ...path, index],
                  message: `\`${pattern}\` matches none of the ${list} of the role`,
                  hint: covered.length === 0 ? `the role covers no ${list}` : `the role covers ${covered.join(', ')}`,
                },
              ]
            : [],
        );
      }),
    ),
};
