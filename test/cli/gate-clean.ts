import { CALLER, called, changed, GATED, MANY_PERMISSIONS, role } from './gate-mistakes.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW, SHA } from './gate-tree.ts';

/** Workflows of which there is nothing to say, some nearly a mistake. */
export const CLEAN_CASES: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ['the clean workflow', {}],
  [
    'the permissions of the workflow hold for the job',
    { [FLAGS_PATH]: FLAGS_WORKFLOW.replace(MANY_PERMISSIONS, '').replace('permissions: {}', 'permissions: write-all') },
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
    'the policy of another repository',
    { [FLAGS_PATH]: changed('role: flags', 'role: elsewhere\n          policy-repository: acme/access') },
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
    'no environment, and it only watches',
    {
      [FLAGS_PATH]: changed('    environment: staging\n', '').replace(
        'role: flags',
        'role: flags\n          mode: audit',
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
];
