import { describe, expect, it } from 'vitest';
import { makeSurvey } from '../../src/workflow/survey/make-survey.ts';
import { questionOf, surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const GATE = '      - uses: grantgate/grantgate@v1\n';
const PUSH_STEP = 'run: git push https://github.com/acme/shop HEAD:release/1';
const PUSH = `      - ${PUSH_STEP}\n`;

/** `job, line: id` of everything that weakens the gate in the job `a`. */
function weaknesses(jobs: string): readonly string[] {
  const source = `on: workflow_dispatch\npermissions: {}\njobs:\n${jobs}`;
  return surveyOf({ files: { [MAIN]: source }, job: 'a' }).weaknesses.map(
    ({ id, job, place }) => `${job}, ${place.line}: ${id}`,
  );
}

const gated = (steps: string): string => `  a:\n    runs-on: x\n    steps:\n${GATE}${steps}`;

/** `line: id` of what weakens the gate in a job on a runner of GitHub's whose token may write nothing. */
function around(steps: string, { job: more = '', before = '', jobs = '' } = {}): readonly string[] {
  const a = `  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${before}${GATE}${steps}`;
  return weaknesses(a + jobs).map((one) => one.replace(/^.*: /, ''));
}
const RUNS = ['step-runs-after-refusal'];
const always = (step: string): string => `      - if: always()\n        ${step.replaceAll('\n', '\n        ')}\n`;

describe('a step after a refusal', () => {
  const PINNED = 'a'.repeat(40);

  it.each([
    ['uploads', always(`uses: actions/upload-artifact@${PINNED}\nwith: {name: x, path: y}`)],
    ['notifies', always(`uses: slackapi/slack-github-action@${PINNED}\nenv: {HOOK: '\${{ secrets.HOOK }}'}`)],
    ['tells a chat', always("run: ./tell.sh\nenv: {HOOK: '${{ secrets.SLACK_RELEASE_WEBHOOK }}'}")],
    ['hands in coverage', always("run: ./codecov\nenv: {CODECOV_TOKEN: '${{ secrets.CODECOV_TOKEN }}'}")],
    ['prints what went wrong', always('run: ./print-logs.sh')],
    ['asks a cluster that it has no credentials of', always('run: kubectl -n shop get pods')],
    ['compares in an action without credentials', always('uses: acme/summary@v1')],
    [
      'asks for an output of a skipped step',
      '      - {id: b, run: ./b}\n' + always(PUSH_STEP).replace('always()', "always() && steps.b.outputs.x != ''"),
    ],
    [
      'asks for the outcome of a skipped step',
      '      - {id: b, run: ./b}\n' + always(PUSH_STEP).replace('always()', "always() && steps.b.outcome != 'skipped'"),
    ],
    [
      'asks for the conclusion of a skipped step',
      '      - {id: b, run: ./b}\n' +
        always(PUSH_STEP).replace('always()', "!cancelled() && steps.b.conclusion == 'success'"),
    ],
    ['finds no variables of a step that was skipped', '      - run: ./b >> "$GITHUB_ENV"\n' + always('run: echo "$X"')],
  ])('changes nothing: %s', (_what, steps) => expect(around(steps)).toEqual([]));

  it.each<[string, string, { readonly job?: string; readonly before?: string }]>([
    ['pushes', always(PUSH_STEP), {}],
    ['code with a secret', always("run: ./x.sh\nenv: {KEY: '${{ secrets.KEY }}'}"), {}],
    ['code with a token of a bot', always("run: ./x.sh\nenv: {KEY: '${{ secrets.SLACK_BOT_GITHUB_TOKEN }}'}"), {}],
    ['code with two secrets', always("run: ./x.sh\nenv: {A: '${{ secrets.SLACK }}', B: '${{ secrets.KEY }}'}"), {}],
    ['code with all secrets', always("run: ./x.sh\nenv: {ALL: '${{ toJSON(secrets) }}'}"), {}],
    ['code with a secret of the job', always('run: ./x.sh'), { job: "    env: {KEY: '${{ secrets.KEY }}'}\n" }],
    ['a tool with a secret', always("run: kubectl -n shop delete pod x\nenv: {KUBECONFIG: '${{ secrets.KUBE }}'}"), {}],
    [
      'code after a login before the gate',
      always('run: ./x.sh'),
      { before: "      - uses: azure/login@v2\n        with: {creds: '${{ secrets.AZURE }}'}\n" },
    ],
    [
      'code after a login that runs as well',
      always("uses: azure/login@v2\nwith: {creds: '${{ secrets.AZURE }}'}") + always('run: ./x.sh'),
      {},
    ],
    ['code with an identity', always('run: ./x.sh'), { job: '    permissions: {id-token: write}\n' }],
    [
      'code after a checkout with a token',
      always('run: ./x.sh'),
      { job: '    permissions: {contents: write}\n', before: '      - uses: actions/checkout@v4\n' },
    ],
    ['an action with a token', always('uses: acme/summary@v1'), { job: '    permissions: {contents: write}\n' }],
    [
      'code that is handed the token',
      always("run: ./x.sh\nenv: {GH_TOKEN: '${{ github.token }}'}"),
      { job: '    permissions: {packages: write}\n' },
    ],
    [
      'code on a machine of the organisation',
      always('run: ./x.sh').replace('always()', 'failure()'),
      { job: '    runs-on: [self-hosted, linux]\n' },
    ],
    [
      'asks for the outcome of a step that ran',
      '      - {id: b, if: always(), run: ./b}\n' +
        always(PUSH_STEP).replace('always()', "always() && steps.b.outcome == 'success'"),
      {},
    ],
  ])('may change something: %s', (_what, steps, options) => {
    const { job: more = '' } = options;
    const hosted = more.includes('runs-on') ? '' : '    runs-on: ubuntu-latest\n';
    const source = `  a:\n${hosted}${more}    steps:\n${options.before ?? ''}${GATE}${steps}`;
    expect(new Set(weaknesses(source).map((one) => one.replace(/^.*: /, '')))).toEqual(new Set(RUNS));
  });

  it('has no token where the checkout left none, or it may write nothing that a policy speaks of', () => {
    const kept = '      - uses: actions/checkout@v4\n        with: {persist-credentials: false}\n';
    const write = '    permissions: {contents: write}\n';
    expect(around(always('run: ./x.sh'), { job: write, before: kept })).toEqual([]);
    const report = '    permissions: {contents: read, issues: write, checks: write}\n';
    expect(around(always('uses: acme/summary@v1'), { job: report })).toEqual([]);
  });
});

describe('a job after a refusal', () => {
  const needing = (condition: string, more: string): string => `  b:\n    needs: a\n    if: ${condition}\n${more}`;
  const on = (steps: string): string => `    runs-on: ubuntu-latest\n    steps:\n${steps}`;

  it.each([
    ['tests', needing('always()', on('      - uses: actions/checkout@v4\n      - run: make test\n'))],
    [
      'calls a workflow without credentials',
      needing('always()', '    uses: acme/ci/.github/workflows/notify.yml@v1\n'),
    ],
    [
      'asks for an output of a job that was skipped',
      needing('success()', on('      - run: make\n')) +
        needing("always() && needs.b.outputs.x == '1'", on(PUSH)).replace('b:', 'c:').replace('needs: a', 'needs: b'),
    ],
  ])('changes nothing: %s', (_what, jobs) => expect(around('', { jobs })).toEqual([]));

  it.each([
    ['has an environment', needing('always()', `    environment: production\n${on('      - run: make\n')}`)],
    ['has a secret', needing('always()', on("      - run: make\n        env: {KEY: '${{ secrets.KEY }}'}\n"))],
    [
      'calls a workflow with secrets',
      needing('always()', '    uses: acme/ci/.github/workflows/x.yml@v1\n    secrets: inherit\n'),
    ],
    [
      'calls a workflow with a token',
      needing('always()', '    uses: acme/ci/.github/workflows/x.yml@v1\n    permissions: {contents: write}\n'),
    ],
    [
      'runs in every combination on a machine, one of them the own',
      needing(
        'always()',
        '    runs-on: ${{ matrix.os }}\n    strategy: {matrix: {os: [ubuntu-latest, builder]}}\n' +
          '    steps: [{run: make}]\n',
      ),
    ],
  ])('may change something: %s', (_what, jobs) => expect(around('', { jobs })).toEqual(['job-runs-after-refusal']));

  it('is told the outputs of a gate that refused, as far as they come of steps that were skipped', () => {
    const a = (output: string): string =>
      `  a:\n    runs-on: ubuntu-latest\n    outputs: {x: '\${{ ${output} }}'}\n    steps:\n` +
      `      - {id: early, run: ./early}\n${GATE}      - {id: late, run: ./late}\n`;
    const b = needing("always() && needs.a.outputs.x != ''", on(PUSH));
    expect(weaknesses(a('steps.late.outputs.x') + b)).toEqual([]);
    expect(weaknesses(a('steps.early.outputs.x') + b)).toHaveLength(1);
  });
});

describe('a job beside the gate that calls a workflow', () => {
  const called = (steps: string): string =>
    `on: workflow_call\njobs: {x: {runs-on: ubuntu-latest, steps: [${steps}]}}\n`;
  const found = (steps: string | undefined, more = '', job: string | undefined = 'a'): readonly string[] => {
    const main =
      'on: workflow_dispatch\npermissions: {}\njobs:\n' +
      '  a: {runs-on: ubuntu-latest, steps: [{uses: grantgate/grantgate@v1}]}\n' +
      `  b:\n    uses: ./.github/workflows/called.yml\n${more}`;
    const files = { [MAIN]: main, ...(steps === undefined ? {} : { '.github/workflows/called.yml': called(steps) }) };
    return surveyOf({ files, ...(job === undefined ? {} : { job }) }).weaknesses.map(({ id }) => id);
  };

  it.each(['a', undefined])('is told only where that can change something (job: %s)', (job) => {
    expect(found('{run: make test}', '', job)).toEqual([]);
    expect(found('{uses: actions/checkout@v4}, {run: npm ci}', '', job)).toEqual([]);
    expect(found('{uses: actions/checkout@v4}, {run: git push origin HEAD:main}', '', job)).toEqual([
      'job-without-gate',
    ]);
    expect(found("{run: make, env: {K: '${{ secrets.K }}'}}", '', job)).toEqual(['job-without-gate']);
    expect(found('{run: make}', '    permissions: {id-token: write}\n', job)).toEqual(['job-without-gate']);
  });

  it('is told where it cannot be read and is given secrets', () => {
    expect(found(undefined, '    secrets: inherit\n')).toEqual(['job-without-gate']);
    expect(found(undefined)).toEqual([]);
  });

  it('wants no file for that in a run', () => {
    const main =
      'on: workflow_dispatch\njobs:\n  a: {runs-on: x, steps: [{uses: grantgate/grantgate@v1}]}\n' +
      '  b: {uses: ./.github/workflows/called.yml}\n';
    expect(makeSurvey(questionOf({ files: { [MAIN]: main }, job: 'a' })).wanted).toEqual([]);
  });
});

describe('the guard', () => {
  it.each([
    ['git -c core.hooksPath=/dev/null commit -m x', false],
    ['git -c core.hooksPath=/dev/null -c user.name=x rebase main', false],
    ['git -c core.hooksPath=/dev/null push origin main', true],
    ['git -c core.hooksPath=/dev/null push origin commit now', true],
    ['git -c core.hooksPath=/dev/null rebase --exec "git push" main', true],
    ['git -c core.hooksPath=/dev/null $COMMAND', true],
  ])('is dropped by `%s`: %s', (run, isDropped) =>
    expect(weaknesses(gated(`      - run: ${run}\n`)).includes('a, 8: guard-is-dropped')).toBe(isDropped),
  );
});
