import { foldTag, FREEZE } from '../../../policy/tags.ts';
import type { PolicyRule } from '../rule.ts';

/** A lifted freeze in whose way no other can be set. */
export const plainFreeze: PolicyRule = {
  id: 'plain-freeze',
  severity: 'warning',
  summary: 'The policy lifts a freeze that was set without a time.',
  advice:
    'The tag `grantgate/frozen` itself is meant. While it is there, git can hold no tag below it, so nobody can ' +
    'freeze again. Have an administrator delete the tag, and set freezes as `grantgate/frozen/<time>`.',
  check: ({ lifted = [] }) =>
    lifted.flatMap((name, index) =>
      foldTag(name) === FREEZE
        ? [
            {
              path: ['lifted', index],
              message: `\`${name}\` stands in the way of every later freeze`,
              hint: 'have an administrator delete the tag',
            },
          ]
        : [],
    ),
};
