import {
  CALLER,
  called,
  changed,
  deploy,
  GATED,
  given,
  LOCAL_CALL,
  MANY_PERMISSIONS,
  NAMED_CALL,
  role,
} from './gate-mistakes.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW, GATE_POLICY, SHA } from './gate-tree.ts';

const TOOL = 'workflow: .github/workflows/c.yml, roles: [flags]';

const changedDeploy = (from: string, to: string, jobs = ''): Readonly<Record<string, string>> => ({
  '.github/workflows/deploy.yml': changed(from, to, deploy('workflow_dispatch', jobs)['.github/workflows/deploy.yml']),
});

/** Workflows of which there is nothing to say, some nearly a mistake. */
export const CLEAN_CASES: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ['the clean workflow', {}],
  [
    'the permissions of the workflow hold for the job',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(MANY_PERMISSIONS, '').replace('permissions: {}', 'permissions: write-all') },
  ],
  [
    'a tool carries the role, and its dispatch can be taken',
    {
      [FLAGS_PATH]: changed('contents: read', 'contents: write').replace(
        'workflow_dispatch:',
        'workflow_dispatch: {inputs: {grantgate: {}}}',
      ),
      '.github/access/policy.yml': `${GATE_POLICY}delegation: [{name: c, kind: github, ${TOOL}}]\n`,
    },
  ],
  ['a permission may be more', { [FLAGS_PATH]: changed('contents: read', 'contents: write') }],
  [
    'a permission that is not ours may be any',
    { [FLAGS_PATH]: changed('actions: read', 'actions: read\n      checks: write') },
  ],
  ['a caller and its gate', called(CALLER)],
  [
    'a called job that leaves permissions to its caller',
    called(CALLER, GATED.replace(MANY_PERMISSIONS, '').replace('permissions: {}\n', '')),
  ],
  ['a reusable workflow that nobody here calls', { '.github/workflows/gated.yml': GATED }],
  [
    'inputs that only the run knows',
    {
      [FLAGS_PATH]: changed(
        'role: flags',
        "role: flags\n          export: '${{ vars.EXPORT }}'\n          client-key: '${{ secrets.K }}'\n  " +
          "        client-certificate: '${{ secrets.C }}'\n          run: '${{ vars.RUN }}'\n          shell: bash",
      ),
    },
  ],
  ['a role that only the run knows', { [FLAGS_PATH]: changed('role: flags', "role: '${{ vars.ROLE }}'") }],
  [
    'no role named, and one that is for the workflow',
    { [FLAGS_PATH]: changed('        with:\n          role: flags\n', '') },
  ],
  [
    'the policy in another folder',
    { [FLAGS_PATH]: changed('role: flags', 'role: elsewhere\n          policy-path: access') },
  ],
  [
    'this very repository, in other letters',
    { [FLAGS_PATH]: changed('role: flags', 'role: flags\n          policy-repository: Acme/Shop') },
  ],
  [
    'a grant that is there',
    { [FLAGS_PATH]: changed('role: flags', 'role: flags\n          grant: users/Mona/banner') },
  ],
  ['the workflow by the name of its repository', role('workflows', '[acme/shop/.github/workflows/*.yml]')],
  [
    'another event for another job',
    {
      [FLAGS_PATH]: changed('  workflow_dispatch:\n', '  push:\n  workflow_dispatch:\n').replace(
        '    runs-on',
        "    if: github.event_name != 'push'\n    runs-on",
      ),
    },
  ],
  ['a runner with a name of its own', { [FLAGS_PATH]: changed('ubuntu-latest', 'big-machine') }],
  [
    'an environment in other letters',
    { [FLAGS_PATH]: changed('environment: staging', 'environment: {name: Staging}') },
  ],
  [
    'no environment, and no credentials are wanted',
    {
      [FLAGS_PATH]: changed('    environment: staging\n', '').replace(
        'role: flags',
        'role: flags\n          credentials: none',
      ),
    },
  ],
  [
    'the code before a gate with a script',
    {
      [FLAGS_PATH]: changed('    steps:\n', `    steps:\n      - uses: actions/checkout@${SHA}\n`).replace(
        'role: flags',
        'role: flags\n          run: make',
      ),
    },
  ],
  [
    'a second gate behind the first',
    { [FLAGS_PATH]: `${FLAGS_WORKFLOW}      - uses: grantgate/grantgate@${SHA}\n        with: {role: flags}\n` },
  ],
  ['another action', { [FLAGS_PATH]: changed('      - run: echo done', '      - uses: acme/grantgate-report@v1') }],
  [
    'a workflow that the role lists and that another event starts',
    { [FLAGS_PATH]: 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n' },
  ],
  [
    'a workflow that calls one of another repository',
    {
      [FLAGS_PATH]:
        'on: workflow_dispatch\njobs: {a: {uses: acme/ci/.github/workflows/gated.yml@main, permissions: ' +
        '{id-token: write}}}\n',
    },
  ],
  [
    'a job that needs the job of the gate',
    {
      [FLAGS_PATH]:
        `${FLAGS_WORKFLOW}  later:\n    needs: release\n    permissions: {id-token: write}\n  ` +
        `  runs-on: ubuntu-latest\n    steps: [{run: make}]\n`,
    },
  ],
  [
    'a call from the branch of the run, which is always the default one',
    {
      ...called(changed(NAMED_CALL, LOCAL_CALL, CALLER).replace('{workflow_dispatch: }', '[schedule]')),
      ...role('branches', "['release/*']\n    events: [schedule]"),
    },
  ],
  ['a call at a commit', called(changed('gated.yml@main', `gated.yml@${SHA}`, CALLER))],
  ['a call at a branch, where the default one is not known', called(changed('@main', '@refs/heads/next', CALLER))],
  [
    'a call from the branch of the run, of what calls the gate by its name',
    {
      [FLAGS_PATH]: changed(NAMED_CALL, './.github/workflows/middle.yml', CALLER),
      '.github/workflows/middle.yml': CALLER.replace('{workflow_dispatch: }', 'workflow_call'),
      '.github/workflows/gated.yml': GATED,
    },
  ],
  [
    'a call by its name, of what calls the gate beside it',
    {
      [FLAGS_PATH]: changed('gated.yml@main', 'middle.yml@main', CALLER),
      '.github/workflows/middle.yml': changed(NAMED_CALL, LOCAL_CALL, CALLER).replace(
        '{workflow_dispatch: }',
        'workflow_call',
      ),
      '.github/workflows/gated.yml': GATED,
    },
  ],
  ['a gate that warns of steps', given('preflight: warn', 'mode: enforce', 'guard: enforce')],
  ['a mode that the run knows', given("preflight: '${{ vars.PREFLIGHT }}'", "guard: '${{ vars.GUARD }}'")],
  [
    'a policy that does not let a gate look away',
    {
      ...given('preflight: off', "guard: 'off'"),
      '.github/access/policy.yml': `${GATE_POLICY}preflight: warn\nguard: enforce\n`,
    },
  ],
  [
    'no container after all',
    { [FLAGS_PATH]: changed('    environment: staging\n', "    environment: staging\n    container: ''\n") },
  ],
  [
    'a container beside the job',
    {
      [FLAGS_PATH]: changed(
        '    environment: staging\n',
        '    environment: staging\n    services: {db: {image: pg}}\n',
      ),
    },
  ],
  [
    'variables that only look like it, and one that the step empties',
    {
      [FLAGS_PATH]: changed(
        'permissions: {}',
        "permissions: {}\nenv: {ENV: '${{ inputs.a/b }}', NODE_ENV: production, NODE_OPTIONS: x, OLD_PATH: /a}",
      ).replace(
        '        with:\n',
        "        env: {NODE_OPTIONS: '', ENV: staging, NODE_TLS_REJECT_UNAUTHORIZED: '1', AWS_REGION: x}\n" +
          '        with:\n',
      ),
    },
  ],
  [
    'a variable of a step after the gate',
    { [FLAGS_PATH]: `${FLAGS_WORKFLOW}        env: {NODE_OPTIONS: --max-old-space-size=4096}\n` },
  ],
  ['a deploy that no role’s event starts', deploy('push')],
  ['an environment of no role', changedDeploy('Production', 'preview')],
  ['an environment that only the run knows', changedDeploy('Production', '${{ vars.TO }}')],
  [
    'an environment of a role for other repositories',
    {
      ...deploy('workflow_dispatch'),
      [FLAGS_PATH]: 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n',
      ...role('workflows', '[acme/other/.github/workflows/flags.yml]'),
    },
  ],
  [
    'a deploy that needs what is called elsewhere, which may have a gate',
    changedDeploy(
      '    runs-on',
      '    needs: ask\n    runs-on',
      '  ask: {uses: acme/ci/.github/workflows/gate.yml@main}\n',
    ),
  ],
  ['a role for every environment', { ...deploy('workflow_dispatch'), ...role('environments', "['**']") }],
];
