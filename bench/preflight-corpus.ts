/**
 * What workflows of the world are made of, as far as it matters to a reader of steps: plain checks for the most part,
 * some that release, push or deploy.
 */
const BUILDS = [
  'npm ci',
  'npm test',
  'npm run build -- --mode production',
  'go test ./...',
  'cargo build --release --locked',
  'pip install -r requirements.txt\npytest -q --maxfail=1',
  './gradlew build --no-daemon',
  'make lint\nmake test',
  'docker build --tag app:${{ github.sha }} .',
  'dotnet test --no-build',
];
const SCRIPTS = [
  'set -euo pipefail\nfor f in $(git diff --name-only origin/main...HEAD); do\n  case "$f" in\n' +
    '    *.md) echo "docs: $f" ;;\n    *) echo "code=$f" >> "$GITHUB_OUTPUT" ;;\n  esac\ndone',
  'if [[ "${{ github.ref }}" == refs/tags/* ]]; then\n' +
    '  echo "version=${GITHUB_REF#refs/tags/}" >> "$GITHUB_OUTPUT"\nelse\n' +
    '  echo "version=0.0.0-${{ github.run_number }}" >> "$GITHUB_OUTPUT"\nfi',
  'git config user.name bot\ngit config user.email bot@users.noreply.github.com\ngit add -A\n' +
    'git diff --cached --quiet || git commit -m "Update generated files"\n' +
    'git push origin HEAD:${{ github.head_ref }}',
  'gh release create "$TAG" --title "$TAG" --generate-notes dist/*.tgz',
  'aws s3 sync ./site "s3://$BUCKET" --delete --profile "${{ inputs.environment }}"\n' +
    'aws cloudfront create-invalidation --distribution-id "$ID" --paths "/*"',
  'kubectl --context staging -n shop set image deployment/web web=registry.example/web:${{ github.sha }}\n' +
    'kubectl --context staging -n shop rollout status deployment/web --timeout=5m',
  'terraform init -input=false\nterraform workspace select production\n' +
    'terraform apply -auto-approve -var-file=production.tfvars',
  'helm upgrade --install web ./chart -n shop --kube-context production -f values-production.yaml --set ' +
    'image.tag="${IMAGE_TAG}"',
  'curl -fsSL https://example.com/install.sh | bash -s -- --version 1.2.3',
  'cat <<EOF > notes.md\n## Changes\n$(git log --oneline "$(git describe --tags --abbrev=0)"..HEAD)\nEOF\n' +
    'gh pr create --base main --title "Release" --body-file notes.md',
];
const ACTIONS = [
  'actions/checkout@v4',
  'actions/setup-node@v4',
  'actions/setup-python@v5',
  'actions/cache@v4',
  'actions/upload-artifact@v4',
  'docker/setup-buildx-action@v3',
  'docker/build-push-action@v6',
  'codecov/codecov-action@v5',
  'peaceiris/actions-gh-pages@v4',
  'stefanzweifel/git-auto-commit-action@v5',
  'aws-actions/configure-aws-credentials@v4',
  'some-vendor/their-action@v1',
];
const EVENTS = [
  'push:\n    branches: [main]\n  pull_request:',
  "pull_request:\n    paths-ignore: ['**.md']",
  'workflow_dispatch:\n    inputs:\n      environment:\n        type: choice\n' +
    '        options: [staging, production]\n        required: true\n      tag:\n        type: string',
  "schedule:\n    - cron: '17 3 * * *'",
  "push:\n    tags: ['v*']",
];

/** Numbers that look random and are always the same. Source: Park and Miller, "minimal standard". */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One workflow of `jobs` jobs with `steps` steps each; the same seed gives the same text. */
export function makeWorkflow(seed: number, jobs: number, steps: number): string {
  const draw = numbersFrom(seed * 7919 + 17);
  const pick = (from: readonly string[]): string => from[draw(from.length)] ?? '';
  const body = Array.from({ length: jobs }, (_, job) =>
    [
      `  job-${job}:`,
      ...(job > 0 && draw(2) === 0 ? [`    needs: job-${job - 1}`] : []),
      ...(draw(5) === 0 ? ["    if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'"] : []),
      ...(draw(6) === 0 ? ["    environment: ${{ inputs.environment || 'staging' }}"] : []),
      ...(draw(4) === 0
        ? [
            '    runs-on: ${{ matrix.os }}',
            '    strategy:\n      matrix:\n        os: [ubuntu-latest, windows-latest, macos-latest]\n' +
              '        environment: [staging, production]',
          ]
        : ['    runs-on: ubuntu-latest']),
      '    env:\n      CI: true\n      IMAGE_TAG: ${{ github.sha }}',
      '    steps:',
      ...Array.from({ length: steps }, (_unused, step) => makeStep(step, draw, pick)),
    ].join('\n'),
  );
  return [
    `name: Workflow ${seed}`,
    `on:\n  ${pick(EVENTS)}`,
    'permissions:\n  contents: read',
    'concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true',
    'jobs:',
    ...body,
    '',
  ].join('\n');
}

function makeStep(index: number, draw: (below: number) => number, pick: (from: readonly string[]) => string): string {
  const kind = draw(10);
  if (index === 0 || kind < 3) {
    const action = index === 0 ? 'actions/checkout@v4' : pick(ACTIONS);
    return `      - uses: ${action}\n        with:\n          fetch-depth: 0\n          path: part-${draw(9)}`;
  }
  const script = kind < 7 ? pick(BUILDS) : pick(SCRIPTS);
  const condition = draw(8) === 0 ? "\n        if: success() && github.event_name != 'schedule'" : '';
  return `      - name: Step ${index}${condition}\n        run: |\n${script
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n')}`;
}

/** Workflows of many sizes, by path: most are short, few are long. */
export function makeWorkflows(count: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const draw = numbersFrom(index + 1);
      const [jobs, steps] = draw(20) === 0 ? [5 + draw(5), 8 + draw(8)] : [1 + draw(3), 3 + draw(6)];
      return [
        `repository-${Math.floor(index / 4)}/.github/workflows/workflow-${index}.yml`,
        makeWorkflow(index, jobs, steps),
      ] as const;
    }),
  );
}

/** One workflow of at least `lines` lines, without what only makes it longer. */
export function makeLongWorkflow(lines: number): string {
  for (let jobs = 1; ; jobs += 1) {
    const text = makeWorkflow(4711, jobs, 12);
    if (text.split('\n').length >= lines) return text;
  }
}
