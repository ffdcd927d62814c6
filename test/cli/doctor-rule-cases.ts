import {
  BRANCH_RULES,
  changedGrant,
  changedPolicy,
  type Difference,
  type DoctorCase,
  EVERYTHING,
  type ExpectedRow,
  PULL_RULE,
  TAG_RULES,
} from './doctor-scene.ts';

const without = (...types: readonly string[]): Difference => ({
  rulesets: [
    {
      ...BRANCH_RULES,
      rules: BRANCH_RULES.rules.filter((rule) => !types.includes(typeof rule === 'string' ? rule : rule.type)),
    },
    TAG_RULES,
  ],
});
const { administration: _, ...NO_ADMINISTRATION } = EVERYTHING;
const ADMIN = { actorId: 5, actorType: 'RepositoryRole', mode: 'always' } as const;
const NO_RULES = [TAG_RULES];
const OPEN_BRANCH: readonly ExpectedRow[] = [
  ['branch-review', 'error', /needs no pull request.*gh api --method POST repos\/acme\/shop-\d+\/rulesets/],
  ['branch-force-push', 'error', /force pushes are not blocked/],
  ['branch-deletion', 'warning', /deletion is not blocked/],
];
const REQUIRE_OWNERS: ExpectedRow = ['code-owners', 'warning', /named, but their review is not required/];

/** Rules of the default branch. */
export const BRANCH_CASES: readonly DoctorCase[] = [
  ['a default branch that everybody may push to', { rulesets: NO_RULES }, [...OPEN_BRANCH, REQUIRE_OWNERS]],
  [
    'the same, seen without rights to administration',
    { rulesets: NO_RULES, permissions: NO_ADMINISTRATION },
    [
      ...OPEN_BRANCH,
      ['tag-bypass', 'unknown', /who may bypass the ruleset `tags` is shown only to those who could change it/],
      ['code-owners', 'unknown', /whether the review of code owners is required/],
      ...['actions-allowed', 'actions-pinning', 'default-token', 'actions-approve'].map((check): ExpectedRow => [
        check,
        'unknown',
        /is not known: .*`administration: read`.*that of a job cannot have it/,
      ]),
    ],
  ],
  [
    'rules, seen without rights to administration',
    { permissions: NO_ADMINISTRATION },
    [
      ['branch-bypass', 'unknown', /who may bypass the ruleset `main` of `main` is shown only to those/],
      ['tag-bypass', 'unknown', /who may bypass the ruleset `tags`/],
      ...['actions-allowed', 'actions-pinning', 'default-token', 'actions-approve'].map((check): ExpectedRow => [
        check,
        'unknown',
        /is not known/,
      ]),
    ],
  ],
  [
    'classic protection, seen without rights to it',
    {
      rulesets: NO_RULES,
      permissions: NO_ADMINISTRATION,
      also: (world, shop) => world.settings(shop, { protection: { main: { reviews: { count: 1 } } } }),
    },
    [
      ['branch-review', 'unknown', /whether a change of `main` needs a review is not known/],
      ['branch-force-push', 'unknown', /whether `main` is protected is not known/],
      ['branch-deletion', 'unknown', /whether `main` is protected is not known/],
      ['branch-bypass', 'unknown', /who may bypass classic protection is not known/],
      ['tag-bypass', 'unknown', /./],
      ['code-owners', 'unknown', /./],
      ...['actions-allowed', 'actions-pinning', 'default-token', 'actions-approve'].map((check): ExpectedRow => [
        check,
        'unknown',
        /./,
      ]),
    ],
  ],
  [
    'classic protection with which nothing is wrong',
    {
      rulesets: NO_RULES,
      also: (world, shop) =>
        world.settings(shop, { protection: { main: { reviews: { count: 1, codeOwners: true }, bindsAdmins: true } } }),
    },
    [],
  ],
  [
    'classic protection with holes',
    {
      rulesets: NO_RULES,
      also: (world, shop) =>
        world.settings(shop, {
          protection: {
            main: { reviews: { count: 1, codeOwners: true, exempt: ['mona'] }, forcePushes: true, deletions: true },
          },
        }),
    },
    [
      ['branch-force-push', 'error', /force pushes are not blocked/],
      ['branch-deletion', 'warning', /deletion is not blocked/],
      ['branch-bypass', 'warning', /classic protection is bypassed by administrators, `mona`/],
    ],
  ],
  [
    'a pull request that nobody has to approve',
    {
      rulesets: [
        {
          ...BRANCH_RULES,
          rules: [
            'deletion',
            'non_fast_forward',
            { ...PULL_RULE, parameters: { ...PULL_RULE.parameters, required_approving_review_count: 0 } },
          ],
        },
        TAG_RULES,
      ],
    },
    [['branch-review', 'error', /a change needs a pull request, and nobody who approves it/]],
  ],
  [
    'owners whose review is not required',
    {
      rulesets: [
        {
          ...BRANCH_RULES,
          rules: [
            'deletion',
            'non_fast_forward',
            { ...PULL_RULE, parameters: { ...PULL_RULE.parameters, require_code_owner_review: false } },
          ],
        },
        TAG_RULES,
      ],
    },
    [REQUIRE_OWNERS],
  ],
  [
    'a ruleset for deletion, and classic protection that somebody may bypass for the rest',
    {
      rulesets: [{ ...BRANCH_RULES, rules: ['deletion'] }, TAG_RULES],
      also: (world, shop) =>
        world.settings(shop, { protection: { main: { reviews: { count: 1, codeOwners: true } } } }),
    },
    [['branch-bypass', 'warning', /classic protection is bypassed by administrators/]],
  ],
  ['force pushes', without('non_fast_forward'), [['branch-force-push', 'error', /force pushes/]]],
  ['deletion', without('deletion'), [['branch-deletion', 'warning', /deletion/]]],
  [
    'a ruleset that is only evaluated',
    { rulesets: [{ ...BRANCH_RULES, enforcement: 'evaluate' }, TAG_RULES] },
    [...OPEN_BRANCH, REQUIRE_OWNERS],
  ],
  [
    'rules that somebody may bypass',
    { rulesets: [{ ...BRANCH_RULES, bypass: [ADMIN] }, TAG_RULES] },
    [['branch-bypass', 'warning', /the ruleset `main` of `main` can be bypassed by the repository role 5/]],
  ],
  ['rules of the organisation', { rulesets: [{ ...BRANCH_RULES, source: 'organization' }, TAG_RULES] }, []],
  [
    'a free plan',
    { rulesets: [], also: (world, shop) => world.settings(shop, { plan: 'free' }) },
    [['plan', 'error', /has no rules for branches and tags.*make the repository public/], REQUIRE_OWNERS],
  ],
  [
    'a free plan of a public repository',
    { visibility: 'public', also: (world, shop) => world.settings(shop, { plan: 'free' }) },
    [],
  ],
];

/** Tags of the gate. */
export const TAG_CASES: readonly DoctorCase[] = [
  [
    'tags that anybody may delete',
    { rulesets: [BRANCH_RULES] },
    [['tag-ruleset', 'error', /undo a revocation or a freeze[^,]*echo.*refs\/tags\/grantgate\/\*\*\/\*.*gh api/]],
  ],
  [
    'the same, with a grant that counts uses',
    { rulesets: [BRANCH_RULES], files: changedGrant('reason', 'max-uses: 3\nreason') },
    [['tag-ruleset', 'error', /and grants with `max-uses` are refused/]],
  ],
  [
    'rules that keep all but uses',
    { rulesets: [BRANCH_RULES, { ...TAG_RULES, exclude: ['refs/tags/grantgate/used/**/*'] }] },
    [['tag-ruleset', 'note', /no ruleset keeps the tags below `grantgate\/used\/`/]],
  ],
  [
    'a pattern that does not reach down',
    { rulesets: [BRANCH_RULES, { ...TAG_RULES, include: ['refs/tags/grantgate/**'] }] },
    [['tag-ruleset', 'error', /no ruleset keeps the tags/]],
  ],
  [
    'rules that somebody may bypass',
    { rulesets: [BRANCH_RULES, { ...TAG_RULES, bypass: [ADMIN] }] },
    [
      ['tag-ruleset', 'error', /no ruleset keeps the tags/],
      ['tag-bypass', 'warning', /somebody may bypass the ruleset `tags`, so that it keeps nothing/],
    ],
  ],
  [
    'a freeze that is in force',
    { also: (world, shop) => world.tag(shop, 'grantgate/frozen/20261124T000000Z') },
    [['freeze-tag', 'warning', /every run is refused: .*grantgate\/frozen\/20261124T000000Z.*grant unfreeze/]],
  ],
  [
    'a freeze that is lifted',
    {
      files: changedPolicy('roles:', 'lifted: [grantgate/frozen/20261124T000000Z]\nroles:'),
      also: (world, shop) => world.tag(shop, 'grantgate/frozen/20261124T000000Z'),
    },
    [],
  ],
  [
    'a lifted freeze without a time',
    {
      files: changedPolicy('roles:', 'lifted: [grantgate/frozen]\nroles:'),
      also: (world, shop) => world.tag(shop, 'grantgate/frozen'),
    },
    [
      [
        'freeze-tag',
        'warning',
        /`grantgate\/frozen` is in the way.*gh api --method DELETE repos\/.*\/git\/refs\/tags\/grantgate\/frozen/,
      ],
    ],
  ],
  [
    'a tag that means nothing',
    { also: (world, shop) => world.tag(shop, 'grantgate/revoke/users/mona') },
    [['tag-name', 'warning', /tags that mean nothing: `grantgate\/revoke\/users\/mona`/]],
  ],
];
