import {
  CALLER,
  called,
  changed,
  deploy,
  GATED,
  given,
  LOCAL_CALL,
  type Mistake,
  NAMED_CALL,
  role,
} from './gate-mistakes.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW, GATE_POLICY } from './gate-tree.ts';

const WITH_TOOL = {
  '.github/access/policy.yml':
    `${GATE_POLICY}delegation: [{name: comments, kind: github, ` +
    'workflow: .github/workflows/c.yml, roles: [flags]}]\n',
};

/** Gates that run and do less than is thought, and ways around them. */
export const WEAKENED: readonly Mistake[] = [
  [
    'a tool carries the role, and its dispatch cannot be taken',
    WITH_TOOL,
    [
      ['gate-cannot-delegate', 1, /`comments` starts no run: the workflow has no input `grantgate`/],
      ['gate-cannot-delegate', 10, /`comments` starts no run: the job `release` lacks `contents: write`/],
    ],
  ],
  [
    'only the called job may spend what a tool sends',
    {
      ...WITH_TOOL,
      ...called(
        changed('{workflow_dispatch: }', '{workflow_dispatch: {inputs: {grantgate: {}}}}', CALLER),
        changed('      contents: read\n', '      contents: write\n', GATED),
      ),
    },
    [['gate-cannot-delegate', 2, /the job `call`, which calls the gate's workflow, lacks `contents: write`/]],
  ],
  [
    'the workflow of the gate is called from the branch of the run',
    called(changed(NAMED_CALL, LOCAL_CALL, CALLER)),
    [
      [
        'gate-call-movable',
        5,
        /by `\.\/` the gate is the copy on the branch.*\(write `acme\/shop\/\.github\/workflows\/gated\.yml@` and/,
      ],
    ],
  ],
  [
    'it is started by a schedule, and by hand',
    {
      ...called(
        changed(NAMED_CALL, LOCAL_CALL, CALLER).replace('{workflow_dispatch: }', '[schedule, workflow_dispatch]'),
      ),
      ...role('branches', "['release/*']\n    events: [schedule, workflow_dispatch]"),
    },
    [['gate-call-movable', 5, /copy on the branch of the run/]],
  ],
  [
    'the workflow of the gate is called at a tag',
    called(changed('gated.yml@main', 'gated.yml@refs/tags/v1', CALLER)),
    [['gate-call-movable', 5, /the copy at the tag `v1`, which can be moved/]],
  ],
  [
    'it only watches',
    given('mode: audit'),
    [['gate-not-enforcing', 18, /`mode: audit` nothing is refused.*\(remove `mode`/]],
  ],
  [
    'it looks at nothing',
    given('preflight: off', "guard: 'off'"),
    [
      ['gate-not-enforcing', 18, /`preflight: off` later steps are not looked at/],
      ['gate-not-enforcing', 19, /`guard: off` pushes out of scope are not stopped/],
    ],
  ],
  [
    'its caller says so',
    called(
      changed('role: flags', 'role: flags, mode: audit', CALLER),
      changed('inputs: {role: {type: string}}', 'inputs: {role: {type: string}, mode: {type: string}}', GATED).replace(
        "'${{ inputs.role }}'",
        "'${{ inputs.role }}'\n          mode: '${{ inputs.mode }}'",
      ),
    ),
    [['gate-not-enforcing', 6, /nothing is refused/]],
  ],
  [
    'the policy asks for no more',
    {
      ...given('preflight: off'),
      '.github/access/policy.yml': `${GATE_POLICY}preflight: off\nguard: enforce\n`,
    },
    [['gate-not-enforcing', 18, /`preflight: off`/]],
  ],
  [
    'the policy of another repository',
    { [FLAGS_PATH]: changed('role: flags', 'role: elsewhere\n          policy-repository: acme/access') },
    [
      [
        'gate-other-policy',
        18,
        /by the policy of `acme\/access`, and not by that of `acme\/shop` \(remove `policy-.*`acme\/shop`/,
      ],
    ],
  ],
  [
    'a container',
    { [FLAGS_PATH]: changed('    environment: staging\n', '    environment: staging\n    container: node:24\n') },
    [['gate-in-container', 9, /`release` runs in a container.*\(remove `container`/]],
  ],
  [
    'a container whose image the run names',
    {
      [FLAGS_PATH]: changed(
        '    environment: staging\n',
        "    environment: staging\n    container: {image: '${{ vars.IMAGE }}'}\n",
      ),
    },
    [['gate-in-container', 9, /runs in a container/]],
  ],
  [
    'variables that steer the gate, of the workflow, the job and the step',
    {
      [FLAGS_PATH]: changed('permissions: {}', 'permissions: {}\nenv: {BASH_ENV: ./profile}')
        .replace('    environment: staging\n', '    environment: staging\n    env: {Ld_Preload: ./a.so, PATH: ./bin}\n')
        .replace('        with:\n', "        env: {NODE_OPTIONS: '${{ vars.O }}', ENV: ./rc}\n        with:\n"),
    },
    [
      ['gate-variable', 5, /`BASH_ENV` changes what the program of the gate loads.*\(set it in the steps after/],
      ['gate-variable', 10, /`Ld_Preload`/],
      ['gate-variable', 10, /`PATH`/],
      ['gate-variable', 18, /`NODE_OPTIONS`/],
      ['gate-variable', 18, /`ENV`/],
    ],
  ],
  [
    'a job in an environment of the role has no gate',
    deploy('[push, workflow_dispatch]'),
    [
      [
        'environment-without-gate',
        5,
        /`deploy` is in the environment `Production` of the role `flags`, and no gate.*\(make the gate its first step/,
      ],
    ],
  ],
  [
    'a job beside that of the gate',
    {
      [FLAGS_PATH]:
        `${FLAGS_WORKFLOW}  beside:\n    environment: {name: staging}\n    runs-on: ubuntu-latest\n` +
        '    steps: [{run: make}]\n',
    },
    [['environment-without-gate', 20, /`beside` is in the environment `staging`/]],
  ],
  [
    'a job of a workflow that is called',
    {
      ...deploy('workflow_call'),
      '.github/workflows/start.yml':
        'on: workflow_dispatch\njobs: {a: {uses: acme/shop/.github/workflows/deploy.yml@main}}\n',
    },
    [['environment-without-gate', 5, /`deploy` is in the environment `Production`/]],
  ],
  [
    'a job that can get a token has no gate, in a workflow that is called by its name',
    {
      '.github/workflows/start.yml':
        'on: push\njobs:\n  a:\n    permissions: {id-token: write}\n    uses: ' +
        'acme/shop/.github/workflows/plain.yml@main\n',
      '.github/workflows/plain.yml':
        'on: workflow_call\njobs:\n  a:\n    permissions: {}\n    runs-on: ubuntu-latest\n    steps: [{run: make}]\n',
    },
    [['token-without-gate', 3, /the job `a` has `id-token: write`/]],
  ],
];
