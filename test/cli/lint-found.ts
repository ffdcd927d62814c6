import { expect } from 'vitest';
import { FOUND_OF_TOOLS, type Found } from './lint-found-of-tools.ts';
import { POLICY } from './lint-policy.ts';

export const GRANT =
  'role: flags\nreason: r\nprincipal-id: 1\nstarts: 2026-11-24T00:00:00Z\nexpires: 2026-12-09T00:00:00Z\n';
const TEAM_GRANT = GRANT.replace('principal-id: 1', 'requested-by: mona\nrequested-by-id: 1\nteam-id: 3');
export const AT = '2026-11-25T00:00:00Z';
export const CLEAN = { 'policy.yml': POLICY, 'grants/users/mona/a.yml': GRANT };
const LONG = `${' '.repeat(10)}policy: {Statement: [{Effect: Allow, Action: '${'x'.repeat(1900)}', Resource: '*'}]}`;
const AWS =
  '    credentials:\n      c:\n        aws:\n          role: arn:aws:iam::111122223333:role/r\n' +
  '          region: eu-west-1\n';

export const FOUND: readonly Found[] = [
  ['policy-invalid', { 'policy.yml': `${POLICY}rules: {}\n` }, ['policy.yml:12:1']],
  [
    'grant-invalid',
    { 'grants/users/mona/b.yml': `${GRANT}reason: twice\n`, 'grants/teams/t/b.yml': GRANT },
    ['grants/teams/t/b.yml:1:1', 'grants/users/mona/b.yml:6:1'],
  ],
  ['grant-invalid', { 'grants/users/mona/b.yml': `#${'x'.repeat(70_000)}` }, ['grants/users/mona/b.yml:1:1']],
  [
    'approver-by-login',
    { 'policy.yml': POLICY.replace('permission: maintain', 'users: [1, hubot], permission: maintain') },
    ['policy.yml:2:35'],
  ],
  [
    'approver-team-by-name',
    {
      'policy.yml': POLICY.replace(
        'permission: maintain',
        'teams: [{team: acme/a, id: 1}, acme/b], permission: maintain',
      ),
    },
    ['policy.yml:2:55'],
  ],
  [
    'plain-freeze',
    { 'policy.yml': `${POLICY}lifted: [grantgate/frozen/1, GrantGate/Frozen]\n` },
    [expect.stringMatching(/^policy\.yml:\d+:30$/) as string],
  ],
  [
    'nobody-can-approve',
    { 'policy.yml': POLICY.replace('{approvers: {permission: maintain}}', '{approvers: {users: [1, 2]}, count: 3}') },
    ['policy.yml:2:47'],
  ],
  [
    'nobody-can-approve',
    { 'policy.yml': POLICY.replace('permission: maintain', 'users: [1]').concat('    approval: {count: 2}\n') },
    ['policy.yml:12:23'],
  ],
  [
    'role-unusable',
    { 'policy.yml': `${POLICY}  root: {description: d, branches: [main, 'admin/*', 'admin/x'], workflows: ['**']}\n` },
    ['policy.yml:12:36'],
  ],
  [
    'push-changes-nothing',
    {
      'policy.yml': `${POLICY}    push: {force: ['release/1', 'relase/**'], delete: {branches: ['**'], tags: [v1]}}\n`,
    },
    ['policy.yml:12:33', 'policy.yml:12:81'],
  ],
  ['session-policy', { 'policy.yml': `${POLICY}${AWS}${LONG}\n` }, ['policy.yml:17:19']],
  ['session-policy', { 'policy.yml': `${POLICY}${AWS}          policy: 'no json'\n` }, ['policy.yml:17:19']],
  ['role-unknown', { 'grants/users/mona/b.yml': GRANT.replace('flags', 'flag') }, ['grants/users/mona/b.yml:1:7']],
  [
    'no-principal-id',
    { 'grants/users/mona/b.yml': GRANT.replace('principal-id: 1\n', '') },
    ['grants/users/mona/b.yml:1:1'],
  ],
  [
    'no-principal-id',
    { 'grants/apps/tool/b.yml': GRANT.replace('principal-id: 1', 'requested-by: mona\nrequested-by-id: 1') },
    ['grants/apps/tool/b.yml:1:1'],
  ],
  [
    'requester-by-login',
    { 'grants/users/mona/b.yml': `${GRANT}requested-by: lisa\n` },
    ['grants/users/mona/b.yml:6:15'],
  ],
  [
    'grant-team-by-name',
    { 'grants/teams/growth/b.yml': GRANT.replace('principal-id: 1', 'requested-by: mona\nrequested-by-id: 1') },
    ['grants/teams/growth/b.yml:1:1'],
  ],
  [
    'expired',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-12-09', '2026-11-25') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'expires-soon',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-11-24', '2026-11-14').replace('2026-12-09', '2026-12-02') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'revoked-leftover',
    { 'grants/users/mona/b.yml': `${GRANT}revoked: {at: 2026-11-24T10:00:00Z, by: hubot}\n` },
    ['grants/users/mona/b.yml:6:10'],
  ],
  [
    'too-long',
    { 'grants/users/mona/b.yml': GRANT.replace('2026-12-09', '2026-12-15') },
    ['grants/users/mona/b.yml:5:10'],
  ],
  [
    'narrows-to-nothing',
    {
      'grants/users/mona/b.yml':
        `${GRANT}branches: [release/1, hotfix/1, 'hotfix/*']\nenvironments: [Staging, prod]\nevents: [push]\n` +
        'tags: [v1]\n',
    },
    [
      'grants/users/mona/b.yml:6:23',
      'grants/users/mona/b.yml:6:33',
      'grants/users/mona/b.yml:7:25',
      'grants/users/mona/b.yml:8:10',
      'grants/users/mona/b.yml:9:8',
    ],
  ],
  [
    'narrows-to-nothing',
    { 'grants/users/mona/b.yml': `${GRANT}branches: []\ntags: []\n` },
    ['grants/users/mona/b.yml:6:11'],
  ],
  ['narrows-to-nothing', { 'grants/users/mona/b.yml': `${GRANT}branches: []\n` }, ['grants/users/mona/b.yml:6:11']],
  [
    'narrows-to-nothing',
    { 'grants/users/mona/b.yml': `${GRANT}workflows: []\nevents: []\nrepositories: []\nenvironments: []\n` },
    ['grants/users/mona/b.yml:6:12', 'grants/users/mona/b.yml:7:9', 'grants/users/mona/b.yml:8:15'],
  ],
  [
    'narrows-to-nothing',
    {
      'policy.yml': `${POLICY}delegation: [{name: r,kind: github,workflow: .github/workflows/r.yml,roles: [flags]}]\n`,
      'grants/users/mona/b.yml': `${GRANT}through: [r, rnu]\n`,
    },
    ['grants/users/mona/b.yml:6:14'],
  ],
  [
    'secret-in-notify',
    { 'policy.yml': `${POLICY}notify: https://hooks.slack.com/services/T0/B0/x\n` },
    ['policy.yml:12:9'],
  ],
  [
    'secret-in-notify',
    { 'policy.yml': `${POLICY}notify: https://acme.example/flows?api-version=1&sig=x\n` },
    ['policy.yml:12:9'],
  ],
  ...FOUND_OF_TOOLS,
  [
    'review-invalid',
    {
      'break-glass/12.yml':
        'role: flags\nprincipal-id: 1\nverdict: fine\nwhy: x\nreviewed-by: hubot\nreviewed-by-id: 2\n',
      'break-glass/x.yml': '',
    },
    ['break-glass/12.yml:3:10', 'break-glass/x.yml'],
  ],
  ['break-glass-idle', { 'policy.yml': `${POLICY}frozen-allows-break-glass: true\n` }, ['policy.yml:12:28']],
  [
    'request-unsaid',
    { 'policy.yml': `${POLICY}requests: {app: 901}\n`, 'grants/users/mona/b.yml': `${GRANT}request: 123\n` },
    ['grants/users/mona/b.yml:6:10'],
  ],
  [
    'too-long',
    { 'grants/users/mona/b.yml': GRANT.replace(/^expires: .*$/m, 'lasts: 31d') },
    ['grants/users/mona/b.yml:5:8'],
  ],
  ['session-over-lifetime', { 'policy.yml': POLICY.replace('session: 1h', 'session: 100d') }, ['policy.yml:3:34']],
  [
    'role-pattern-unlikely',
    { 'policy.yml': POLICY.replace("['release/*']", "['release/*', origin/main]") },
    ['policy.yml:8:29'],
  ],
  [
    'role-pattern-unlikely',
    { 'policy.yml': `${POLICY.replace("['release/*']", "['**']")}    push: {force: [origin/menu]}\n` },
    ['policy.yml:12:20'],
  ],
  [
    'grant-pattern-unlikely',
    {
      'policy.yml': POLICY.replace("['release/*']", "['**']"),
      'grants/users/mona/b.yml': `${GRANT}branches: ['origin/release/1']\n`,
    },
    ['grants/users/mona/b.yml:6:12'],
  ],
  [
    'wider-than-role',
    { 'grants/users/mona/b.yml': `${GRANT}branches: ['release/**', 'release/1*', '**']\n` },
    ['grants/users/mona/b.yml:6:12', 'grants/users/mona/b.yml:6:40'],
  ],
  [
    'stray-file',
    {
      'grants/users/mona/b.yaml': '',
      'grants/users/b.yml': '',
      'grants/users/mona/deep/b.yml': '',
      'grants/person/mona/b.yml': '',
      'grants/people/Mona/b.yml': '',
      'policy.yaml': '',
      'grants/users/.gitkeep': '',
      'README.md': '',
      'review.yml': 'version: 1\nignore: []\n',
    },
    [
      'grants/people/Mona',
      'grants/people/Mona/b.yml',
      'grants/person',
      'grants/users/b.yml',
      'grants/users/mona/b.yaml',
      'grants/users/mona/deep',
      'policy.yaml',
    ],
  ],
  [
    'folder-case',
    {
      'grants/users/TomSmith/a.yml': GRANT,
      'grants/teams/Growth/.gitkeep': '',
      'grants/teams/Growth/a.yml': TEAM_GRANT,
    },
    ['grants/users/TomSmith'],
  ],
  ['empty-folder', { 'grants/users/lisa/.gitkeep': '' }, ['grants/users/lisa']],
  [
    'name-clash',
    {
      'grants/teams/Growth/a.yml': TEAM_GRANT,
      'grants/teams/growth/a.yml': TEAM_GRANT,
      'grants/users/mona/A.yml': GRANT,
    },
    ['grants/teams/growth', 'grants/users/mona/a.yml'],
  ],
];
