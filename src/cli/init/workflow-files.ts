import type { Answers, PlannedFile } from './answers.ts';
import { quotedName } from './policy-file.ts';

/** What the gate reads, with the reason beside each. */
const GATE_PERMISSIONS = [
  'id-token: write # the token that says who started the run',
  'contents: read # the policy, the grants and the tags that revoke',
  'pull-requests: read # how a grant was approved',
  'actions: read # who pressed re-run',
];

/** The workflow that people start, by its path: roles name it. */
export function callerPath({ role }: Pick<Answers, 'role'>): string {
  return `.github/workflows/${role}.yml`;
}

/** The workflow that people start, and the one behind the gate that it calls: clouds can demand the second. */
export function workflowFiles(answers: Answers): readonly PlannedFile[] {
  const gated = `.github/workflows/${answers.role}-gated.yml`;
  return [
    { path: callerPath(answers), text: callerText(answers.role, gated) },
    { path: gated, text: gatedText(answers) },
  ];
}

function callerText(role: string, gated: string): string {
  return [
    '# People start this one: Actions, the workflow, a branch, “Run workflow”. It is shown there once it is on the',
    '# default branch.',
    `name: ${role}`,
    'on:',
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  run:',
    ...permissionLines(4),
    `    uses: ./${gated}`,
    '',
  ].join('\n');
}

function gatedText({ role, environment, gate }: Answers): string {
  return [
    '# The gate is the first step. What comes after it runs only for people with an approved, unexpired grant.',
    `name: ${role}, gated`,
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
    `          role: ${role}`,
    '      - run: echo "The steps of the job come here"',
    '',
  ].join('\n');
}

function permissionLines(indent: number): readonly string[] {
  const blanks = ' '.repeat(indent);
  return [`${blanks}permissions:`, ...GATE_PERMISSIONS.map((line) => `${blanks}  ${line}`)];
}
