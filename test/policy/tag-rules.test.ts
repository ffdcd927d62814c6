import { expect, test } from 'vitest';
import { keepingOf, type TagRuleset } from '../../src/policy/tag-rules.ts';

const ALL = 'refs/tags/grantgate/**/*';
const base: TagRuleset = {
  name: 'grantgate',
  enforcement: 'ACTIVE',
  include: [ALL],
  exclude: [],
  rules: ['DELETION', 'UPDATE'],
  bypassers: 0,
};

test.each<[string, Partial<TagRuleset>[], boolean, boolean]>([
  ['one for all', [{}], true, true],
  ['every tag', [{ include: ['~ALL'] }], true, true],
  ['who may bypass it is not shown', [{ bypassers: undefined }], true, true],
  ['somebody may bypass it', [{ bypassers: 1 }], false, false],
  ['one is bypassed and another is not', [{ bypassers: 1 }, { name: 'strict' }], true, true],
  ['deletions by one that is bypassed', [{ rules: ['DELETION'], bypassers: 1 }, { rules: ['UPDATE'] }], false, false],
  ['two together', [{ rules: ['DELETION'] }, { rules: ['UPDATE'], include: ['~ALL'] }], true, true],
  ['two that only watch', [{ rules: ['DELETION'], enforcement: 'EVALUATE' }, { rules: ['UPDATE'] }], false, false],
  ['it is off', [{ enforcement: 'DISABLED' }], false, false],
  ['creations and forced pushes only', [{ rules: ['CREATION', 'NON_FAST_FORWARD'] }], false, false],
  ['it ends at the first slash', [{ include: ['refs/tags/grantgate/**'] }], false, false],
  ['uses only', [{ include: ['refs/tags/grantgate/used/**/*'] }], true, false],
  [
    'revocations and freezes only',
    [
      {
        include: ['refs/tags/grantgate/revoked/**/*', 'refs/tags/grantgate/frozen/**/*', 'refs/tags/grantgate/frozen'],
      },
    ],
    false,
    true,
  ],
  [
    'freezes but for the plain one',
    [{ include: ['refs/tags/grantgate/revoked/**/*', 'refs/tags/grantgate/frozen/**/*'] }],
    false,
    false,
  ],
  ['other tags are left out', [{ exclude: ['refs/tags/v*', 'refs/tags/nightly'] }], true, true],
  ['uses are left out', [{ exclude: ['refs/tags/grantgate/used/**/*'] }], false, true],
  ['one grant is left out', [{ exclude: ['refs/tags/grantgate/revoked/users/mona/**/*'] }], true, false],
  ['left out by a pattern', [{ exclude: ['refs/tags/*/revoked/**/*'] }], false, false],
  ['all is left out', [{ exclude: ['~ALL'] }], false, false],
  ['left out in another case', [{ exclude: ['refs/tags/GrantGate/**/*'] }], false, false],
  [
    'left out of one and kept by another',
    [{ exclude: ['refs/tags/grantgate/used/**/*'] }, { include: ['refs/tags/grantgate/used/**/*'] }],
    true,
    true,
  ],
  ['nothing', [], false, false],
])('tags are kept: %s', (_what, changes, uses, brakes) => {
  const keeping = keepingOf(changes.map((change) => ({ ...base, ...change })));
  expect({ uses: keeping.uses, brakes: keeping.brakes }).toEqual({ uses, brakes });
});

test('rulesets that are bypassed, or may be, are named', () => {
  expect(
    keepingOf([
      { ...base, bypassers: 2 },
      { ...base, name: 'other', bypassers: undefined },
      { ...base, name: 'off', enforcement: 'DISABLED', bypassers: 1 },
    ]),
  ).toMatchObject({ bypassed: ['grantgate'], unseen: ['other'] });
});
