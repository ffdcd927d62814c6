import type { Answers, PlannedFile } from './answers.ts';

/** The workflow that reviews access every week. */
export const REVIEW_PATH = '.github/workflows/access-review.yml';

/** Source: the releases of these actions. */
const CHECKOUT_ACTION = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const UPLOAD_ACTION = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1';

/**
 * A review of who can reach what, every week: the page and the JSON as an artifact, one issue that is kept current, and
 * the findings in code scanning. Its token may read; it writes that issue and those findings, and nothing else.
 */
export function reviewWorkflow({ gate }: Pick<Answers, 'gate'>): PlannedFile {
  return { path: REVIEW_PATH, text: [...REVIEW_HEAD, ...reviewSteps(gate), ...REVIEW_OUTPUT_STEPS, ''].join('\n') };
}

const REVIEW_HEAD: readonly string[] = [
  '# Who can reach what, until when, who approved it, what is too broad: every week, and by hand.',
  '# The page and the JSON are an artifact; one issue is kept current; findings go to code scanning where there ' +
    'is that.',
  'name: access review',
  'on:',
  '  schedule:',
  "    - cron: '41 5 * * 1'",
  '  workflow_dispatch:',
  '',
  'permissions: {}',
  '',
  'concurrency:',
  '  group: access-review',
  '  cancel-in-progress: false',
  '',
  'jobs:',
  '  review:',
  '    name: review access',
  '    runs-on: ubuntu-latest',
  '    timeout-minutes: 15',
  '    permissions:',
  '      contents: read # the policy, the grants, the tags and the workflows',
  '      pull-requests: read # who approved what',
  '      actions: read # runs, environments, and the last review',
  '      issues: write # the one issue',
  '      security-events: write # the findings in code scanning',
];

function reviewSteps({ repository, sha, release }: Answers['gate']): readonly string[] {
  return [
    '    steps:',
    `      - uses: ${CHECKOUT_ACTION}`,
    '        with:',
    `          repository: ${repository}`,
    // in quotes: of digits alone, or with one `e` among them, YAML makes a number
    `          ref: '${sha}'${release === undefined ? '' : ` # ${release}`}`,
    '          persist-credentials: false',
    '      - name: the last review',
    '        env: {GH_TOKEN: "${{ github.token }}"}',
    '        run: |',
    '          last=$(gh run list --repo "$GITHUB_REPOSITORY" --workflow access-review.yml --status success \\',
    "            --limit 1 --json databaseId --jq '.[].databaseId')",
    '          if [ -n "$last" ]; then',
    '            gh run download "$last" --repo "$GITHUB_REPOSITORY" --name access-review --dir last || rm -rf last',
    '          fi',
    '      - name: review',
    '        env: {GH_TOKEN: "${{ github.token }}"}',
    '        run: |',
    '          set -- --online --policy-repository "$GITHUB_REPOSITORY" --html review.html --json=review.json \\',
    '            --sarif review.sarif --markdown review.md',
    '          if [ -f last/review.json ]; then set -- "$@" --baseline last/review.json; fi',
    '          node dist/cli/index.js review "$@"',
  ];
}

/** What is kept of the review, and where people see it. */
const REVIEW_OUTPUT_STEPS: readonly string[] = [
  `      - uses: ${UPLOAD_ACTION}`,
  '        with:',
  '          name: access-review',
  '          path: |',
  '            review.html',
  '            review.json',
  '          if-no-files-found: error',
  '      - name: one issue',
  '        env: {GH_TOKEN: "${{ github.token }}"}',
  '        run: |',
  '          issue=$(gh issue list --repo "$GITHUB_REPOSITORY" --state open --author app/github-actions ' +
    '--limit 100 \\',
  '            --json number,title --jq \'[.[] | select(.title == "Access review")][0].number // empty\')',
  '          if [ -n "$issue" ]; then',
  '            gh issue edit "$issue" --repo "$GITHUB_REPOSITORY" --body-file review.md',
  '          else',
  '            gh issue create --repo "$GITHUB_REPOSITORY" --title "Access review" --body-file review.md',
  '          fi',
  '      - name: code scanning',
  '        env: {GH_TOKEN: "${{ github.token }}"}',
  '        run: |',
  '          gzip --stdout review.sarif | base64 --wrap=0 > review.b64',
  '          gh api --method POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" \\',
  '            --field commit_sha="$GITHUB_SHA" --field ref="$GITHUB_REF" --field sarif=@review.b64 ||',
  "            echo '::notice::code scanning took nothing: it may be off for this repository'",
];
