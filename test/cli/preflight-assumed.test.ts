import { describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { json, preflight, RUN } from './preflight-call.ts';
import { FLAGS, repositoryOf, workflowOf } from './preflight-tree.ts';

const JOBS = `on:
  workflow_dispatch:
    inputs:
      branch: {type: string}
      stage: {type: choice, options: [staging, production], required: true}
      dry: {type: boolean}
      count: {type: number}
permissions: {contents: write}
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: {tag: "\${{ steps.t.outputs.tag }}", other: "\${{ steps.t.outputs.other }}"}
    steps:
      - id: t
        run: ./compute
  deploy:
    needs: plan
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
        node: [18, 20]
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/checkout@v4
`;
const FILES = {
  'vars.json': '{"X": "1"}',
  'list.json': '[]',
  'needs.json': '{"plan": {"result": "success", "outputs": {"tag": "v7"}}}',
};

/** The names of branches and tags that a step of `deploy` touches; `?` before those that are not known. */
async function touches(ref: string, words: readonly string[], more = ''): Promise<readonly string[]> {
  const workflow = `${JOBS}      - run: git push origin HEAD:${ref}\n        shell: bash\n${more}`;
  const called = await preflight(workflow, ['--json', ...words], FILES);
  expect(called).toMatchObject({ code: 0, stderr: '' });
  return (json(called).workflows[0]?.touches ?? []).map(({ name, known }) => `${known ? '' : '?'}${name ?? ''}`);
}

const NOT_TEXT = '{"plan": {"outputs": {"tag": 7}}}';
const DEPLOY = ['--job', 'deploy'];

describe('what is assumed of a run', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['${{ inputs.branch }}', ['--inputs', 'branch=release/1'], ['release/1']],
    ['${{ inputs.BRANCH }}', ['--inputs', 'Branch=release/1'], ['release/1']],
    ['${{ inputs.branch }}', ['--inputs', 'branch=a=b'], ['a=b']],
    ['${{ inputs.branch }}', ['--inputs', '{"branch": "release/1"}'], ['release/1']],
    ['${{ github.event.inputs.branch }}', ['--inputs', 'branch=release/1'], ['release/1']],
    ['${{ inputs.branch }}', ['--inputs', 'dry=true'], ['?inputs.branch']],
    ['${{ github.event.inputs.branch }}', ['--inputs', 'dry=true'], ['?github.event.inputs.branch']],
    ["${{ inputs.dry && 'a' || 'b' }}", ['--inputs', 'dry=false'], ['b']],
    ["${{ inputs.dry == true && 'a' || 'b' }}", ['--inputs', '{"dry": true}'], ['a']],
    ["${{ inputs.count > 2 && 'a' || 'b' }}", ['--inputs', 'count=10'], ['a']],
    ['${{ inputs.stage }}-${{ inputs.branch }}', ['--inputs', 'stage=staging', '--inputs', 'branch=x'], ['staging-x']],
    ['${{ vars.X }}', [...DEPLOY, '--vars', 'X=1'], ['1']],
    ['${{ vars.X }}', [...DEPLOY, '--vars', 'vars.json'], ['1']],
    ['${{ vars.X }}', [...DEPLOY, '--vars', 'Y=1'], ['?vars.X']],
    ['${{ vars.X }}', ['--job', 'plan', '--vars', 'X=1'], ['?vars.X']],
    ['${{ needs.plan.outputs.tag }}', [...DEPLOY, '--needs', 'plan.outputs.tag=v7'], ['v7']],
    ['${{ needs.plan.outputs.tag }}', [...DEPLOY, '--needs', 'Plan.outputs.TAG=v7'], ['v7']],
    ['${{ needs.plan.outputs.tag }}', [...DEPLOY, '--needs', 'needs.json'], ['v7']],
    ['${{ needs.plan.outputs.other }}', [...DEPLOY, '--needs', 'needs.json'], ['?needs.plan.outputs.other']],
    ["${{ needs.plan.result == 'skipped' && 'a' || 'b' }}", [...DEPLOY, '--needs', 'plan.result=skipped'], ['a']],
    ['${{ matrix.node }}', [], ['18', '20']],
    ['${{ matrix.node }}', [...DEPLOY, '--matrix', 'node=20'], ['20']],
    ['${{ matrix.node }}', [...DEPLOY, '--matrix', '{"node": 20, "os": "ubuntu-latest"}'], ['20']],
    ['${{ matrix.node }}', [...DEPLOY, '--matrix', 'os=ubuntu-latest'], ['18', '20']],
    ['${{ strategy.job-index }}', [...DEPLOY, '--strategy', 'job-index=1', '--strategy', 'job-total=4'], ['1']],
    ["${{ strategy.fail-fast && 'a' || 'b' }}", [...DEPLOY, '--strategy', 'fail-fast=false'], ['b']],
  ])('%s with %j', async (ref, words, expected) => {
    expect(await touches(ref, words)).toEqual(expected);
  });

  test('of one job says nothing of those after it, except what jobs have left', async () => {
    const later =
      '  later:\n    needs: [plan, deploy]\n    runs-on: ubuntu-latest\n    steps:\n' +
      '      - uses: actions/checkout@v4\n      - run: git push origin HEAD:${{ vars.X }}\n' +
      '      - run: git push origin HEAD:${{ needs.plan.outputs.tag }}\n';
    const words = [...DEPLOY, '--vars', 'X=1', '--needs', 'plan.outputs.tag=v7', '--matrix', 'node=18'];
    expect(await touches('${{ matrix.node }}', words, later)).toEqual(['18', '?vars.X', 'v7']);
  });

  test('a leg of a matrix that is computed has the values that are told', async () => {
    const workflow = JOBS.replace(/matrix:\n.*\n.*\n/, 'matrix: ${{ fromJSON(vars.M) }}\n');
    const step = '      - run: git push origin HEAD:${{ matrix.node }}\n';
    const called = await preflight(workflow + step, [...DEPLOY, '--json', '--matrix', 'node=20']);
    expect(json(called).workflows[0]?.touches).toMatchObject([{ name: '20', known: true }]);
  });

  test.each<readonly [words: readonly string[], message: string, hint: string]>([
    [['--inputs', 'brnch=1'], 'no workflow that is read has an input `brnch`', 'did you mean `branch`?'],
    [['--inputs', 'stage=x'], '`x` cannot be the input `stage`', 'give one of `staging`, `production`'],
    [['--inputs', 'dry=yes'], '`yes` cannot be the input `dry`', 'give `true` or `false`'],
    [['--inputs', 'count=many'], '`many` cannot be the input `count`', 'give a number'],
    [['--inputs', '{"branch": []}'], 'the input `branch` is not a value', 'give a text, a number, or true or false'],
    [['--inputs', '{x'], 'what is given to `--inputs` is not JSON', '`name=value`'],
    [['--inputs', 'list.json'], '`list.json` is not an object', '{"name": "value"}'],
    [['--inputs', 'a.json'], 'cannot read `a.json`', 'check that it is there'],
    [['--inputs', 'branch=1', '--inputs', 'branch=2'], '`--inputs branch=` is given twice', 'give each name once'],
    [['--inputs', '{}', '--inputs', '{}'], '`--inputs` is given twice as JSON', 'give it once'],
    [
      ['--inputs', 'branch=1', '--event', '{}'],
      '`--event` and `--inputs` are both given',
      'the payload has the inputs',
    ],
    [['--matrix', 'node=18'], '`--matrix` is given without `--job`', 'say whose it is'],
    [['--needs', 'plan.result=success'], '`--needs` is given without `--job`', 'say whose it is'],
    [[...DEPLOY, '--needs', 'paln.outputs.tag=1'], '`deploy` does not need a job `paln`', 'did you mean `plan`?'],
    [[...DEPLOY, '--needs', 'plan.outputs.tga=1'], 'the job `plan` has no output `tga`', 'did you mean `tag`?'],
    [[...DEPLOY, '--needs', 'plan.tag=1'], '`needs` has no `plan.tag`', '<job>.outputs.<name>=<value>'],
    [[...DEPLOY, '--needs', 'plan.result=ok'], '`ok` is not a result of the job `plan`', 'a job ends with `success`'],
    [[...DEPLOY, '--needs', NOT_TEXT], 'the output `tag` of the job `plan` is not a text', '`"7"`'],
    [[...DEPLOY, '--needs', '{"plan": {"output": {}}}'], '`needs` has no `plan.output`', 'toJSON(needs)'],
    [[...DEPLOY, '--matrix', 'nod=18'], 'the matrix of `deploy` has no `nod`', 'did you mean `node`?'],
    [[...DEPLOY, '--matrix', 'node=19'], 'the matrix of `deploy` has no leg with `node=19`', 'it has `18`, `20`'],
    [['--job', 'plan', '--matrix', 'node=18'], '`plan` has no matrix', 'leave out `--matrix`'],
    [[...DEPLOY, '--strategy', 'index=1'], '`strategy` has no `index`', 'it has `fail-fast`'],
    [[...DEPLOY, '--strategy', 'job-index=-1'], '`-1` cannot be `job-index`', 'give a whole number'],
    [[...DEPLOY, '--strategy', 'fail-fast=no'], '`no` cannot be `fail-fast`', 'give `true` or `false`'],
    [[...DEPLOY, '--vars', '{"X": 1}'], 'the variable `X` is not a text', 'write `"1"`'],
    [[...DEPLOY, '--vars', 'GITHUB_X=1'], '`GITHUB_X` is not the name of a variable', 'letters, digits and `_`'],
  ])('%j is bad input', async (words, message, hint) => {
    const called = await preflight(`${JOBS}      - run: echo\n`, words, FILES);
    expect(called).toMatchObject({ code: 2, stdout: '' });
    expect(called.stderr).toContain(message);
    expect(called.stderr).toContain(hint);
  });

  test('with a run too', async () => {
    const push = workflowOf('git push origin "HEAD:${{ vars.B }}"');
    const decision = async (value: string): Promise<string | undefined> =>
      json(await preflight(push, [...RUN, '--job', 'deploy', '--vars', `B=${value}`, '--json'])).decision;
    expect([await decision('release/2026-11'), await decision('main')]).toEqual(['allow', 'deny']);
  });
});

describe('a run that is told in words', () => {
  const WHO = [
    '--actor',
    'mona',
    '--actor-id',
    '583231',
    '--policy-repository',
    'acme/shop',
    '--branch',
    'release/2026-11',
  ];
  const asked = (script: string, words: readonly string[] = []): ReturnType<typeof preflight> =>
    preflight(workflowOf(script), [
      ...WHO,
      '--environment',
      'staging',
      '--assume-approved',
      '--at',
      '2026-11-25T12:00:00Z',
      '--json',
      ...words,
    ]);

  test.each([
    ['git push origin HEAD:release/2026-11', 'allow'],
    ['git push origin "HEAD:$GITHUB_REF_NAME"', 'allow'],
    ['git push origin HEAD:main', 'deny'],
    ['git push origin "HEAD:${{ github.run_id }}"', 'deny'],
    ['git push origin "HEAD:${{ github.sha }}"', 'deny'],
  ])('%s: %s', async (script, decision) => {
    const called = await asked(script);
    expect(called.stderr).toBe('');
    expect(json(called).decision).toBe(decision);
  });

  test('has no commit, number or attempt of its own', async () => {
    const list = await asked('git push origin "HEAD:${{ github.sha }}-${{ github.run_id }}-${{ github.run_attempt }}"');
    expect(json(list).workflows[0]?.touches.find(({ kind }) => kind !== 'environment')).toMatchObject({
      name: 'github.sha-github.run_id-github.run_attempt',
      known: false,
    });
  });

  test.each<readonly [readonly string[], string]>([
    [['--actor', 'mona'], 'where the run is started is missing'],
    [['--branch', 'main'], '`--branch` is given without `--actor`'],
    [['--actor', 'mona', '--run', 'run.json'], '`--run` and `--actor` are both given'],
  ])('%j is bad input', async (words, message) => {
    await withTree(repositoryOf({ [FLAGS]: workflowOf('echo') }), async (cwd) => {
      const called = await call(['preflight', FLAGS, '--policy-repository', 'acme/shop', ...words], { cwd });
      expect(called).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    });
  });
});
