import { fold, FREEZE } from '../../../policy/tags.ts';
import type { PolicyRule } from '../rule.ts';

/** A lifted freeze in whose way no other can be set. */
export const plainFreeze: PolicyRule = {
  id: 'plain-freeze',
  severity: 'warning',
  summary: 'A freeze without a time is lifted.',
  advice:
    'While its tag is there, git can hold no tag below it, so nobody can freeze again. Have an administrator delete the tag, and set freezes as `grantgate/frozen/<time>`.',
  check: ({ lifted = [] }) =>
    lifted.flatMap((name, index) =>
      fold(name) === FREEZE
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
