import type { Answers, PlannedFile } from './answers.ts';

/** The workflow that answers requests for access. */
export const REQUESTS_PATH = '.github/workflows/access-requests.yml';

/** The environment that holds the key of the App, and the names of its variable and its secret. */
export const REQUESTS_ENVIRONMENT = 'access-requests';
export const APP_VARIABLE = 'ACCESS_REQUESTS_APP';
export const KEY_SECRET = 'ACCESS_REQUESTS_KEY';
export const NOTIFY_SECRET = 'ACCESS_REQUESTS_NOTIFY_SECRET';

/**
 * The workflow of requests, comments and reminders. Four jobs whose rights are apart: one reads and answers, one writes
 * checks, one starts runs, all with the token of the job; one writes pull requests and tags as the App. Without the
 * variable that names the App, that one does nothing.
 */
export function requestsWorkflow({ gate }: Pick<Answers, 'gate'>): PlannedFile {
  const action = `${gate.repository}/requests@${gate.sha}${gate.release === undefined ? '' : ` # ${gate.release}`}`;
  return {
    path: REQUESTS_PATH,
    text: [
      ...TRIGGERS,
      ...answerJob(action),
      '',
      ...checkJob(action),
      '',
      ...startJob(action),
      '',
      ...writeJob(action),
      '',
    ].join('\n'),
  };
}

const TRIGGERS: readonly string[] = [
  '# Requests for access: people fill in a form, and the rest follows from approvals and from comments below it.',
  '# Nothing is checked out, no shell runs, and no text of an event stands here: the action reads the event itself.',
  'name: access requests',
  'on:',
  '  issues:',
  '    types: [opened, closed]',
  '  issue_comment: # zizmor: ignore[dangerous-triggers] a comment reaches no shell, and nothing is checked out',
  '    types: [created]',
  '  pull_request_target: # zizmor: ignore[dangerous-triggers] what approvers see; nothing of it is checked out or run',
  '    types: [opened, synchronize, reopened, closed]',
  "    paths: ['.github/access/**']",
  '  schedule:',
  "    - cron: '17 6 * * *' # reminders, and what is over",
  '  workflow_dispatch: # the same, by hand',
  '',
  'permissions: {}',
  '',
  '# each event for itself: in a queue, GitHub drops those that wait',
  'concurrency:',
  '  group: access-requests-${{ github.run_id }}',
  '  cancel-in-progress: false',
  '',
  'jobs:',
];

function answerJob(action: string): readonly string[] {
  return [
    '  answer:',
    '    name: read and answer',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      actions: read # when access was used last, by break-glass too, and whether the daily look is overdue',
    '      contents: read # the policy, the grants and the tags',
    '      deployments: read # and what was deployed meanwhile',
    '      issues: write # the answer below the form',
    '      pull-requests: read # how far a request has come',
    '    outputs:',
    '      write: ${{ steps.requests.outputs.write }}',
    '      start: ${{ steps.requests.outputs.start }}',
    '    steps:',
    '      - id: requests',
    `        uses: ${action}`,
    '        with:',
    `          app: \${{ vars.${APP_VARIABLE} }} # without it, people propose the file themselves`,
  ];
}

function checkJob(action: string): readonly string[] {
  return [
    '  check:',
    '    name: show approvers what changes',
    "    if: github.event_name == 'pull_request_target' && github.event.action != 'closed'",
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read # the policy and the grants, before and after',
    '      pull-requests: read # who wrote it',
    '      actions: read # when access was used last',
    '      checks: write # one check, at the head of the pull request',
    '    steps:',
    `      - uses: ${action}`,
    '        with:',
    '          task: check',
  ];
}

function startJob(action: string): readonly string[] {
  return [
    '  start:',
    '    name: start a run for whoever wrote `/run`',
    '    needs: answer',
    "    if: github.event_name == 'issue_comment' && needs.answer.outputs.start == 'true'",
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 20',
    '    permissions:',
    '      contents: read # the policy, the grants and the tags',
    '      pull-requests: read # which request the comment is about',
    '      issues: write # the link to the run, and what becomes of it',
    '      actions: write # starts the run',
    '      checks: read # why the gate refused it',
    '      deployments: read # as the job that answers',
    '      id-token: write # says for whom: the gate starts nothing without it',
    '    steps:',
    `      - uses: ${action}`,
    '        with:',
    '          task: start',
    "          timeout: '900' # so long it waits for the end of the run",
  ];
}

function writeJob(action: string): readonly string[] {
  return [
    '  write:',
    '    name: write as the App',
    '    needs: answer',
    "    if: needs.answer.outputs.write == 'true'",
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    `    environment: ${REQUESTS_ENVIRONMENT} # only the default branch may use it`,
    '    permissions:',
    '      contents: read # the policy, the grants and the tags',
    '      issues: write # the answer, once it is done',
    '      pull-requests: read # what is proposed already',
    '      actions: read # when access was used last, and whether the daily look is overdue',
    '      id-token: write # the key in Vault, OpenBao or AWS KMS',
    '    steps:',
    `      - uses: ${action}`,
    '        with:',
    '          task: write',
    `          app: \${{ vars.${APP_VARIABLE} }}`,
    "          key: 'input: true' # better: `vault: {url: …, role: …, key: …}` or `aws-kms: {…}`, and no secret",
    `          app-private-key: \${{ secrets.${KEY_SECRET} }}`,
    `          notify-secret: \${{ secrets.${NOTIFY_SECRET} }} # for \`notify\` of the policy`,
  ];
}
