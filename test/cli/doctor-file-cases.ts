import { changedGrant, changedPolicy, type DoctorCase, POLICY_PATH, SOUND_GRANT } from './doctor-scene.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW } from './gate-tree.ts';

/** Files of the default branch, and the people that they name. */
export const FILE_CASES: readonly DoctorCase[] = [
  ['nothing', {}, []],
  [
    'there is no policy',
    { files: { [POLICY_PATH]: null } },
    [['policy', 'error', /there is no `\.github\/access\/policy\.yml` on the default branch.*grantgate init/]],
  ],
  [
    'a broken policy',
    { files: changedPolicy('version: 1', 'version: 2') },
    [['policy', 'error', /policy\.yml:1:10: .*every run is refused.*grantgate lint/]],
  ],
  [
    'a role lists a workflow that is not there',
    { files: changedPolicy('workflows/flags.yml]', 'workflows/flags.yml, .github/workflows/x.yml]') },
    [
      [
        'workflow',
        'warning',
        /the role `flags` lists `\.github\/workflows\/x\.yml`, which the default branch `main` does not/,
      ],
    ],
  ],
  [
    'a workflow that is not on the default branch',
    { files: { [FLAGS_PATH]: null } },
    [
      ['workflow', 'error', /the default branch has no workflow/],
      ['workflow', 'warning', /the role `flags` lists/],
    ],
  ],
  [
    'a workflow without a gate',
    { files: { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(/ +- uses: grantgate[^]*role: flags\n/, '') } },
    [
      ['workflow', 'error', /no workflow of the default branch has a gate/],
      ['workflow', 'warning', /\[workflow-without-gate\]/],
      ['workflow', 'warning', /\[token-without-gate\]/],
    ],
  ],
  [
    'a workflow that cannot be read',
    { files: { '.github/workflows/odd.yml': 'jobs: [' } },
    [['workflow', 'unknown', /`\.github\/workflows\/odd\.yml` cannot be read, so nothing is known of a gate in it/]],
  ],
  [
    'a permission that is missing',
    { files: { [FLAGS_PATH]: FLAGS_WORKFLOW.replace('      actions: read\n', '') } },
    [['gate-permissions', 'error', /flags\.yml:\d+: .*lacks `actions: read`/]],
  ],
  [
    'no code owners',
    { files: { '.github/CODEOWNERS': null } },
    [
      [
        'code-owners',
        'warning',
        /no CODEOWNERS for `\/\.github\/access\/`, `\/\.github\/workflows\/`.*: `\/\.github\/access\/ @acme\/platform`/,
      ],
    ],
  ],
  [
    'code owners who own no workflows',
    { files: { '.github/CODEOWNERS': '/.github/access/ @acme/platform\n' } },
    [['code-owners', 'warning', /`\.github\/CODEOWNERS` names nobody for `\/\.github\/workflows\/`/]],
  ],
  [
    'an owner who is not there',
    { also: (world, shop) => world.settings(shop, { ownerErrors: [{ line: 2, kind: 'Unknown owner' }] }) },
    [['code-owners', 'warning', /\.github\/CODEOWNERS:2: GitHub does not take this line: Unknown owner/]],
  ],
  [
    'an approver who does not exist, and one who is not a person',
    { files: changedPolicy('users: [480938]', 'users: [480938, nobody-here, 9919]') },
    [
      ['approver', 'error', /there is no account `nobody-here`, who is listed as an approver/],
      ['approver', 'error', /`9919` is not a person, and cannot approve \(Organization\)/],
    ],
  ],
  [
    'an approver whose number is nobody’s',
    { files: changedPolicy('users: [480938]', 'users: [7]') },
    [['approver', 'error', /there is no account `7`/]],
  ],
  [
    'the number of a person for that of the App',
    { files: changedPolicy('app: 77001', 'app: 480938') },
    [['requests-app', 'error', /`requests\.app` is 480938, and `hubot` has it, which is no bot.*\[bot\]/]],
  ],
  [
    'the number of an App for that of its account',
    { files: changedPolicy('app: 77001', 'app: 901') },
    [['requests-app', 'error', /`requests\.app` is 901, and no account has it: no App proposes grants/]],
  ],
  [
    'a team that does not exist, one of another organisation, and one with another number',
    {
      files: changedPolicy('{team: acme/platform, id: 41}', 'acme/gone, other/platform, {team: acme/platform, id: 42}'),
    },
    [
      ['approver', 'error', /there is no team `acme\/gone` that this token sees/],
      ['approver', 'error', /the team `other\/platform` is not of `acme`, and approves nothing/],
      ['approver', 'error', /the team `acme\/platform` has the number 41, and the policy says 42/],
    ],
  ],
  [
    'a token that is not shown teams',
    { members: false },
    [['approver', 'unknown', /whether the team `acme\/platform` exists is not known.*members of the organisation/]],
  ],
  [
    'a number in a grant that is not its account’s',
    { files: changedGrant('583231', '480938') },
    [
      [
        'grant-account',
        'error',
        /grants\/users\/mona\/banner\.yml: `mona` has the number 583231, and `principal-id` says 480938/,
      ],
    ],
  ],
  [
    'such a number in a grant that has ended',
    { files: changedGrant('583231\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-11-30', '480938\nexpires: 2026-11-24') },
    [],
  ],
  [
    'a grant of an account that is gone',
    { files: { '.github/access/grants/users/gone/banner.yml': SOUND_GRANT } },
    [['grant-account', 'error', /there is no account `gone`/]],
  ],
  [
    'a number of a team in a grant that is another team’s',
    {
      files: {
        '.github/access/grants/teams/platform/banner.yml': SOUND_GRANT.replace(
          'principal-id: 583231',
          'team-id: 42\nrequested-by: mona',
        ),
      },
    },
    [['grant-account', 'error', /`acme\/platform` has the number 41, and `team-id` says 42/]],
  ],
  [
    'a token that is not shown files',
    { permissions: { administration: 'write', actions: 'read' } },
    [
      ['policy', 'unknown', /the policy is not known.*use a token with `contents: read`/],
      ['workflow', 'unknown', /which workflows there are is not known/],
      ['freeze-tag', 'unknown', /whether anything is frozen is not known/],
      ['code-owners', 'unknown', /who owns policy and workflows is not known/],
      ['environment', 'unknown', /which environments roles name is not known/],
      ['approver', 'unknown', /who may approve is not known/],
    ],
  ],
];
