import { type Difference, type DoctorCase } from './doctor-scene.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW } from './gate-tree.ts';

const environment = (spec: object): Difference => ({
  also: (world, shop) => {
    world.settings(shop, { environments: [] });
    world.environment(shop, { name: 'staging', refs: { branches: ['release/*'] }, adminsBypass: false, ...spec });
  },
});
const actions = (change: object, more: object = {}): Difference => ({
  also: (world, shop) =>
    world.settings(shop, { actions: { enabled: true, allowed: 'all', pinning: true, ...change }, ...more }),
});

const WAITING = { '.github/workflows/access-requests.yml': 'on: issues\npermissions: {}\njobs: {}\n' };

/** Environments, and settings of Actions; what keeps people from asking. */
export const SETTING_CASES: readonly DoctorCase[] = [
  [
    'requests without issues',
    { files: WAITING, also: (world, shop) => world.settings(shop, { issues: false }) },
    [['requests-issues', 'error', /issues are off, so nobody can ask .*gh api --method PATCH .* has_issues=true/]],
  ],
  [
    'requests that everybody reads',
    { files: WAITING, visibility: 'public' },
    [
      ['requests-issues', 'warning', /the repository is public: everybody reads who asks for what, and why/],
      ['requests-issues', 'note', /Restrict issue creation to collaborators only.*\/settings/],
    ],
  ],
  [
    'requests of a private repository',
    { files: WAITING, visibility: 'private' },
    [['requests-issues', 'note', /GitHub tells nobody whether only people with write access may open issues/]],
  ],
  [
    'an environment that is not there',
    { also: (world, shop) => world.settings(shop, { environments: [] }) },
    [
      [
        'environment',
        'warning',
        /no environment `staging`.*gh api --method PUT .*\/environments\/staging .*"name":"release\/\*","type"/,
      ],
    ],
  ],
  [
    'an environment for every branch',
    environment({ refs: 'all', waitMinutes: 5, reviewers: ['hubot'] }),
    [
      [
        'environment-branches',
        'warning',
        /every branch.*"wait_timer":5,"reviewers":\[\{"type":"User","id":480938\}\],.*"can_admins_bypass":false/,
      ],
    ],
  ],
  [
    'an environment for protected branches',
    environment({ refs: 'protected' }),
    [['environment-branches', 'note', /every protected branch/]],
  ],
  [
    'an environment that is wider than its roles',
    environment({ refs: { branches: ['release/*', 'main'], tags: ['v*'] } }),
    [
      [
        'environment-branches',
        'warning',
        /may also be used where no role is: `main`, `v\*`.*gh api --method DELETE .*deployment-branch-policies\/\d+/,
      ],
    ],
  ],
  [
    'an environment that is narrower, and lets no role in',
    environment({ refs: { branches: ['release/1'] } }),
    [['environment-branches', 'warning', /refuses jobs where roles are: `release\/\*`/]],
  ],
  [
    'an environment that administrators may bypass',
    environment({ adminsBypass: true }),
    [['environment-bypass', 'note', /administrators may bypass the protection/]],
  ],
  [
    'an environment of which GitHub says nothing of that',
    environment({ adminsBypass: undefined }),
    [['environment-bypass', 'unknown', /does not say/]],
  ],
  [
    'a token that is not shown environments',
    { permissions: { contents: 'read', administration: 'write' } },
    [
      ['environment', 'unknown', /which environments there are is not known.*`actions: read`/],
      ['oidc-subject', 'unknown', /how the subject of tokens is made is not known/],
    ],
  ],
  ['Actions that are off', actions({ enabled: false }), [['actions-allowed', 'error', /turned off.*"enabled":true/]]],
  [
    'actions of this owner only',
    actions({ allowed: 'local_only' }),
    [['actions-allowed', 'error', /only actions of this owner may run, and not `grantgate\/grantgate`/]],
  ],
  [
    'actions of this owner only, and a gate of its own',
    {
      ...actions({ allowed: 'local_only' }),
      files: { [FLAGS_PATH]: FLAGS_WORKFLOW.replace('grantgate/grantgate@', 'acme/grantgate@') },
      words: ['--gate', 'acme/grantgate'],
    },
    [],
  ],
  [
    'selected actions, without the gate',
    actions({ allowed: 'selected' }, { selected: { verified: false, patterns: ['actions/*'] } }),
    [
      [
        'actions-allowed',
        'error',
        /`grantgate\/grantgate` is not among.*"patterns_allowed":\["actions\/\*","grantgate\/grantgate@\*"/,
      ],
    ],
  ],
  [
    'selected actions, with the gate',
    actions({ allowed: 'selected' }, { selected: { verified: false, patterns: ['grantgate/grantgate@*'] } }),
    [],
  ],
  ...[
    { verified: true, patterns: ['actions/*'] },
    { verified: false, patterns: ['grantgate/grantgate@v1'] },
    { verified: false, patterns: ['*', '!grantgate/*'] },
  ].map((selected): DoctorCase => [
    `selected actions of which it is not sure: ${JSON.stringify(selected)}`,
    actions({ allowed: 'selected' }, { selected }),
    [['actions-allowed', 'unknown', /grantgate\/grantgate/]],
  ]),
  ['actions at tags', actions({ pinning: false }), [['actions-pinning', 'note', /"sha_pinning_required":true/]]],
  [
    'a GitHub that does not say that',
    actions({ pinning: undefined }),
    [['actions-pinning', 'unknown', /does not say/]],
  ],
  [
    'tokens that may write, and approve',
    { also: (world, shop) => world.settings(shop, { workflows: { token: 'write', mayApprove: true } }) },
    [
      ['default-token', 'warning', /"default_workflow_permissions":"read"/],
      ['actions-approve', 'warning', /jobs may approve pull requests/],
    ],
  ],
  [
    'a subject without ids',
    { also: (world, shop) => world.settings(shop, { subject: { isDefault: true, keys: [], isImmutable: false } }) },
    [['oidc-subject', 'note', /names and no ids.*"use_immutable_subject":true/]],
  ],
  [
    'a subject of its own',
    {
      also: (world, shop) =>
        world.settings(shop, { subject: { isDefault: false, keys: ['repo', 'job_workflow_ref'] } }),
    },
    [['oidc-subject', 'note', /made of `repo`, `job_workflow_ref`/]],
  ],
  [
    'a subject of which GitHub says little',
    { also: (world, shop) => world.settings(shop, { subject: { isDefault: true, keys: [] } }) },
    [['oidc-subject', 'unknown', /does not say whether/]],
  ],
];
