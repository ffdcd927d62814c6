import type { Answers, PlannedFile } from './answers.ts';
import { GATED_PATH } from './gated-path.ts';
import { quotedName } from './policy-file.ts';

/** What the gate reads, with the reason beside each. */
const GATE_PERMISSIONS = [
  'id-token: write # the token that says who started the run',
  'contents: read # the policy, the grants and the tags that revoke',
  'pull-requests: read # how a grant was approved',
  'actions: read # who pressed re-run',
];

/** The workflow that people start, by its path: roles name it. */
export function callerPath({ workflow }: Pick<Answers, 'workflow'>): string {
  return `.github/workflows/${workflow}`;
}

/** The workflow behind the gate, which clouds can demand, and the one that people start, which only calls it. */
export function workflowFiles(answers: Answers): readonly PlannedFile[] {
  return [
    { path: GATED_PATH, text: gatedText(answers) },
    { path: callerPath(answers), text: callerText(answers) },
  ];
}

function callerText({ workflow, repository, defaultBranch }: Answers): string {
  return [
    '# People start this one: Actions, the workflow, a branch, “Run workflow”. It is shown there once it is on the',
    '# default branch. It calls the workflow behind the gate as it is on the default branch: `./` would take the copy',
    '# that is on the branch of the run.',
    `name: ${quotedName(workflow.replace(/\.ya?ml$/, ''))}`,
    'on:',
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  gated:',
    ...permissionLines(4),
    `    uses: ${repository}/${GATED_PATH}@${defaultBranch}`,
    '',
  ].join('\n');
}

function gatedText({ role, environment, gate }: Answers): string {
  return [
    '# The gate is the first step. What comes after it runs only for people with an approved, unexpired grant.',
    'name: gated',
    'on:',
    '  workflow_call:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  gated:',
    '    runs-on: ubuntu-latest',
    `    environment: ${quotedName(environment)}`,
    ...permissionLines(4),
    '    steps:',
    `      - uses: ${gate.repository}@${gate.sha}${gate.release === undefined ? '' : ` # ${gate.release}`}`,
    '        with:',
    `          role: ${quotedName(role)}`,
    '      - run: echo "only with a grant" # the steps of the job come here',
    '',
  ].join('\n');
}

function permissionLines(indent: number): readonly string[] {
  const blanks = ' '.repeat(indent);
  return [`${blanks}permissions:`, ...GATE_PERMISSIONS.map((line) => `${blanks}  ${line}`)];
}
