import { expect } from 'vitest';
import { FLAGS_PATH, FLAGS_WORKFLOW, GATE_POLICY, SHA } from './gate-tree.ts';

/** The clean workflow with one text in it replaced. */
export function changed(from: string, to: string, workflow = FLAGS_WORKFLOW): string {
  expect(workflow).toContain(from);
  return workflow.replace(from, to);
}
export const MANY_PERMISSIONS = /^ {4}permissions:\n(?: {6}.*\n)+/m;
export const GATED = FLAGS_WORKFLOW.replace(
  '  workflow_dispatch:\n',
  '  workflow_call:\n    inputs: {role: {type: string}}\n',
).replace('role: flags', "role: '${{ inputs.role }}'");
export const CALLER = `on: {workflow_dispatch: }
permissions: {id-token: write, contents: read, pull-requests: read, actions: read}
jobs:
  call:
    uses: acme/shop/.github/workflows/gated.yml@main
    with: {role: flags}
`;
/** A caller and the reusable workflow with the gate. */
export const called = (caller: string, gated = GATED): Readonly<Record<string, string>> => ({
  [FLAGS_PATH]: caller,
  '.github/workflows/gated.yml': gated,
});
/** The clean workflow with these inputs of the gate besides. */
export const given = (...inputs: readonly string[]): Readonly<Record<string, string>> => ({
  [FLAGS_PATH]: changed('role: flags', ['role: flags', ...inputs].join('\n          ')),
});
export const NAMED_CALL = 'acme/shop/.github/workflows/gated.yml@main';
export const LOCAL_CALL = './.github/workflows/gated.yml';
/** A workflow of one job that deploys, with no gate in it. */
export const deploy = (head: string, jobs = ''): Readonly<Record<string, string>> => ({
  '.github/workflows/deploy.yml':
    `on: ${head}\njobs:\n${jobs}  deploy:\n    runs-on: ubuntu-latest\n    environment: Production\n` +
    '    steps: [{run: make}]\n',
});
export const role = (key: string, to: string): Readonly<Record<string, string>> => ({
  '.github/access/policy.yml': GATE_POLICY.replace(new RegExp(`^    ${key}: .*$`, 'm'), `    ${key}: ${to}`),
});

const EMERGENCY = role(
  'workflows',
  '[.github/workflows/flags.yml]\n    break-glass: {who: {users: [1]}, lasts: 1h, each: 2 per 30d, ' +
    'review: {within: 2d, by: {users: [2]}}}',
);

/** A mistake: what is changed, and each finding with its line and a piece of what it says. */
export type Mistake = readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  found: readonly (readonly [rule: string, line: number, says: RegExp])[],
];

/** Gates that refuse every run, that a run gets past, or that are not the one that is meant. */
export const MISTAKES: readonly Mistake[] = [
  [
    'break-glass access can neither be counted nor told of',
    EMERGENCY,
    [['gate-cannot-break-glass', 10, /`release` lacks `contents: write`, `issues: write`/]],
  ],
  [
    'only the called job may count break-glass access',
    {
      ...called(CALLER, changed('      contents: read\n', '      contents: write\n      issues: write\n', GATED)),
      ...EMERGENCY,
    },
    [
      [
        'gate-cannot-break-glass',
        2,
        /`call`, which calls the gate's workflow, lacks `contents: write`, `issues: write`/,
      ],
    ],
  ],
  [
    'a permission is missing',
    { [FLAGS_PATH]: changed('      actions: read\n', '') },
    [
      [
        'gate-permissions',
        10,
        /`release` lacks `actions: read`.*permissions: \{id-token: write, contents: read, pull-/,
      ],
    ],
  ],
  [
    'several are missing',
    { [FLAGS_PATH]: changed('      pull-requests: read\n      actions: read\n', '      issues: write\n') },
    [['gate-permissions', 10, /lacks `pull-requests: read`, `actions: read`/]],
  ],
  [
    'the job has none, and the workflow says `{}`',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(MANY_PERMISSIONS, '') },
    [['gate-permissions', 4, /lacks `id-token: write`, `contents: read`/]],
  ],
  [
    'nobody says any',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(MANY_PERMISSIONS, '').replace('permissions: {}\n', '') },
    [['gate-permissions', 5, /says no `permissions`, and `id-token: write` is never given by itself/]],
  ],
  [
    '`read-all` has no `id-token`',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(MANY_PERMISSIONS, '    permissions: read-all\n') },
    [['gate-permissions', 9, /lacks `id-token: write`/]],
  ],
  [
    'a permission is misspelled',
    { [FLAGS_PATH]: changed('pull-requests: read', 'pull_request: read') },
    [['gate-permissions', 12, /no permission `pull_request` \(write `pull-requests: read`\)/]],
  ],
  [
    '`id-token` cannot be read',
    { [FLAGS_PATH]: changed('id-token: write', 'id-token: read') },
    [['gate-permissions', 10, /`id-token` cannot be `read` \(write `id-token: write`\)/]],
  ],
  [
    'the level is misspelled',
    { [FLAGS_PATH]: changed('contents: read', 'contents: raed') },
    [['gate-permissions', 11, /`contents` cannot be `raed`/]],
  ],
  [
    'the job that calls gives too little',
    called(changed('actions: read}', 'issues: read}', CALLER)),
    [['gate-permissions', 2, /`call`, which calls the gate's workflow, lacks `actions: read`/]],
  ],
  [
    'an input is misspelled',
    { [FLAGS_PATH]: changed('          role: flags', '          roles: flags') },
    [['gate-input', 17, /no input `roles` \(did you mean `role`\?\)/]],
  ],
  [
    'an input is nothing like one',
    { [FLAGS_PATH]: changed('role: flags', 'role: flags\n          colour: red') },
    [['gate-input', 18, /no input `colour` \(docs\/inputs\.md lists all of them\)/]],
  ],
  [
    'a value is not taken, and another',
    {
      [FLAGS_PATH]: changed(
        'role: flags',
        'role: flags\n          export: envs\n          mode: dry\n          attest: yes',
      ),
    },
    [
      ['gate-input', 18, /`export` takes `env`, `outputs`, `profile`, `none`, not `envs`/],
      ['gate-input', 19, /`mode` takes `enforce`, `audit`, not `dry`/],
      ['gate-input', 20, /`attest` takes `true`, `false`, not `yes`/],
    ],
  ],
  [
    'an input of the root only goes to the action in the folder',
    {
      [FLAGS_PATH]: changed('role: flags', 'role: flags\n          attest: true').replace(
        'grantgate@',
        'grantgate/session@',
      ),
    },
    [['gate-input', 18, /no input `attest`/]],
  ],
  [
    'the role is not in the policy',
    { [FLAGS_PATH]: changed('role: flags', 'role: flag') },
    [['gate-role', 17, /no role `flag` \(did you mean `flags`\?\)/]],
  ],
  [
    'the caller names a role that is not there',
    called(changed('role: flags', 'role: banners', CALLER)),
    [['gate-role', 6, /no role `banners` \(it has `flags`\)/]],
  ],
  [
    'the grant is not there',
    { [FLAGS_PATH]: changed('role: flags', 'role: flags\n          grant: users/mona/baner') },
    [['gate-role', 18, /no grant `users\/mona\/baner` \(its file would be `grants\/users\/mona\/baner\.yml`\)/]],
  ],
  [
    'the credential is not there',
    { [FLAGS_PATH]: changed('role: flags', 'role: flags\n          credentials: key') },
    [['gate-role', 18, /the role `flags` has no credential `key` \(did you mean `keys`\?\)/]],
  ],
  [
    'the role is for another workflow',
    role('workflows', '[.github/workflows/others.yml]'),
    [['gate-out-of-role', 17, /`flags` is not for the workflow `\.github\/workflows\/flags\.yml`, but for `\.github/]],
  ],
  [
    'the role is for a workflow of another repository',
    role('workflows', '[acme/other/.github/workflows/flags.yml]'),
    [['gate-out-of-role', 17, /not for the workflow/]],
  ],
  [
    'the role lists the reusable workflow in place of the one that is started',
    { ...called(CALLER), ...role('workflows', '[.github/workflows/gated.yml]') },
    [['gate-out-of-role', 6, /not for the workflow `\.github\/workflows\/flags\.yml`/]],
  ],
  [
    'no role is for the workflow, and none is named',
    {
      [FLAGS_PATH]: changed('        with:\n          role: flags\n', ''),
      ...role('workflows', '[.github/workflows/others.yml]'),
    },
    [['gate-out-of-role', 15, /no role of the policy is for this workflow/]],
  ],
  [
    'it is started by another event',
    { [FLAGS_PATH]: changed('  workflow_dispatch:\n', '  push:\n  workflow_dispatch:\n') },
    [
      [
        'gate-out-of-role',
        16,
        /a run that is started by `push` is refused: the role `flags` is for `workflow_dispatch`/,
      ],
    ],
  ],
  [
    'it runs on another kind of runner',
    { [FLAGS_PATH]: changed('ubuntu-latest', '[self-hosted, linux]') },
    [['gate-out-of-role', 7, /this runner is self-hosted, and the role `flags` is for `github-hosted`/]],
  ],
  [
    'the environment is not one of the role',
    { [FLAGS_PATH]: changed('environment: staging', 'environment: stagin') },
    [
      ['gate-out-of-role', 8, /`flags` is not for the environment `stagin`, but for `staging`, `production`/],
      ['gate-without-environment', 8, /waits for the environment `staging`, and the job `release` is in `stagin`/],
    ],
  ],
  [
    'one choice of the environment is under `never`',
    {
      [FLAGS_PATH]: changed('environment: staging', 'environment: ${{ inputs.to }}').replace(
        '  workflow_dispatch:\n',
        '  workflow_dispatch: {inputs: {to: {type: choice, options: [staging, payments], default: staging}}}\n',
      ),
    },
    [['gate-out-of-role', 8, /`payments` is under `never`/]],
  ],
  [
    'no environment, and every credential needs one',
    { [FLAGS_PATH]: changed('    environment: staging\n', '') },
    [['gate-without-environment', 6, /is in none: it gets no credentials \(write `environment: staging` in the job\)/]],
  ],
  [
    'another environment of the role than that of the credential',
    { [FLAGS_PATH]: changed('environment: staging', 'environment: production') },
    [['gate-without-environment', 8, /the credential `keys` of `flags` waits for.*is in `production`/]],
  ],
  [
    'a step before the gate',
    { [FLAGS_PATH]: changed('    steps:\n', '    steps:\n      - run: make\n') },
    [['steps-before-gate', 15, /a step runs before the gate in the job `release` \(put the gate first\)/]],
  ],
  [
    'a refusal that is ignored',
    { [FLAGS_PATH]: changed('        with:\n', '        continue-on-error: true\n        with:\n') },
    [['gate-optional', 16, /the job goes on when the gate refuses \(remove `continue-on-error` from the gate\)/]],
  ],
  [
    'a job whose refusal is ignored',
    { [FLAGS_PATH]: changed('    environment: staging\n', '    environment: staging\n    continue-on-error: true\n') },
    [['gate-optional', 9, /the workflow goes on when the gate refuses/]],
  ],
  [
    'a gate that some leave out',
    { [FLAGS_PATH]: changed('        with:\n', "        if: github.actor != 'mona'\n        with:\n") },
    [['gate-optional', 16, /with this `if` some runs leave the gate out/]],
  ],
  [
    'a tag',
    { [FLAGS_PATH]: changed(SHA, 'v0.1.0') },
    [['gate-not-pinned', 15, /taken at `v0\.1\.0`, which can be moved/]],
  ],
  ['a short SHA', { [FLAGS_PATH]: changed(SHA, SHA.slice(0, 7)) }, [['gate-not-pinned', 15, /full commit SHA/]]],
  ['zeros', { [FLAGS_PATH]: changed(SHA, '0'.repeat(40)) }, [['gate-placeholder', 15, /zeros are a placeholder/]]],
  [
    'another owner',
    { [FLAGS_PATH]: changed('grantgate/grantgate@', 'grantgaet/grantgate@') },
    [['gate-of-another-owner', 15, /this is `grantgaet\/grantgate`, and not `grantgate\/grantgate`/]],
  ],
  [
    'a role lists a workflow without a gate',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(/ {6}- uses(?:.*\n){3}/, '').replace('      id-token: write\n', '') },
    [['workflow-without-gate', 1, /the role `flags` lists this workflow, and it has no gate/]],
  ],
  [
    'a job that can get a token has no gate',
    {
      '.github/workflows/publish.yml':
        'on: push\njobs:\n  a:\n    permissions: {id-token: write}\n    runs-on: ubuntu-latest\n    ' +
        'steps: [{run: make}]\n',
    },
    [['token-without-gate', 3, /the job `a` has `id-token: write` and no gate/]],
  ],
  [
    'a workflow cannot be read',
    { '.github/workflows/broken.yml': 'on: push\njobs: [a]\n' },
    [['workflow-unreadable', 2, /no `jobs`/]],
  ],
];
