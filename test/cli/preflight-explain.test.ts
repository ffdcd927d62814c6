import { describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { preflight } from './preflight-call.ts';
import { FLAGS } from './preflight-tree.ts';

const HEAD = `on:
  workflow_dispatch:
    inputs:
      stage: {type: choice, options: [staging, production], required: true}
      name: {type: string}
permissions: {contents: write}
env: {ALL: "\${{ vars.All }}"}
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: {tag: "\${{ steps.t.outputs.tag }}"}
    steps:
      - id: t
        run: echo "tag=$(cat name)" >> "$GITHUB_OUTPUT"
  deploy:
    needs: plan
    strategy: {matrix: {b: [main, next]}}
    runs-on: ubuntu-latest
    env: {OWN: release/1}
    steps:
      - uses: actions/checkout@v4
      - id: a
        uses: acme/version@v1
      - env: {HERE: "\${{ inputs.name }}"}
        run: `;
/** The line of the first line of the script. */
const LINE = '26';

/** What is said of the first line of a script, without its heading. */
async function explained(script: string, words: readonly string[] = [], line = LINE): Promise<readonly string[]> {
  const lines = script.split('\n').map((one) => `          ${one}\n`);
  const called = await preflight(`${HEAD}|\n${lines.join('')}`, ['--explain', line, ...words]);
  expect(called).toMatchObject({ code: 0, stderr: '' });
  return called.stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((one) => one.trim());
}

describe('--explain', () => {
  const NOT_READ = 'what this action gives is not read';
  const TAG = 'needs.plan.outputs.tag';
  const PASS = '; for the gate `needs: ${{ toJSON(needs) }}` in its `with`';

  test.each<readonly [string, readonly string[]]>([
    [
      'git push origin HEAD:${{ inputs.name }}',
      [
        '`${{ inputs.name }}` is not known',
        '`inputs.name` is not known: an input of the workflow, of type `string`',
        'to make it known: `--inputs name=<value>`; the gate knows it in a run',
      ],
    ],
    [
      'git push origin HEAD:${{ inputs.stage }}',
      [
        '`${{ inputs.stage }}` is one of `staging`, `production`',
        '`inputs.stage` is one of `staging`, `production`: an input of the workflow, of type `choice`',
      ],
    ],
    [
      'git push origin HEAD:${{ vars.X }}',
      [
        '`vars.X` is not known: a variable of the repository, the organization or the environment',
        'to make it known: `--job deploy --vars X=<value>`; for the gate `vars: ${{ toJSON(vars) }}` in its `with`',
      ],
    ],
    [
      'git push origin HEAD:${{ needs.plan.outputs.tag }}',
      [
        `\`${TAG}\` is not known: the output \`tag\` of the job \`plan\`, line 11: \`\${{ steps.t.outputs.tag }}\``,
        '`steps.t.outputs.tag`: the output `tag` of the step `t`, line 13 ' +
          '(what it writes comes from `$(cat name)`)',
        `to make it known: \`--job deploy --needs plan.outputs.tag=<value>\`${PASS}`,
      ],
    ],
    [
      'git push origin HEAD:${{ steps.a.outputs.v }}',
      [
        `\`steps.a.outputs.v\` is not known: the output \`v\` of the step \`a\`, ` +
          `line 22: \`uses: acme/version@v1\` (${NOT_READ})`,
      ],
    ],
    [
      'git push origin HEAD:${{ matrix.b }}',
      [
        '`${{ matrix.b }}` is `main` (b=main)',
        '`${{ matrix.b }}` is `next` (b=next)',
        '`matrix.b` is one of `main`, `next`: a value of the matrix, line 17',
      ],
    ],
    ['git push origin "HEAD:$OWN"', ['`$OWN` is `release/1`', 'the variable `OWN`, line 19: `release/1`']],
    [
      'git push origin "HEAD:$ALL-$HERE"',
      [
        '`$ALL` is not known',
        'the variable `ALL`, line 7: `${{ vars.All }}`',
        '`vars.all`: a variable of the repository, the organization or the environment',
        'the variable `HERE`, line 24: `${{ inputs.name }}`',
      ],
    ],
    [
      'git push origin "HEAD:$(cat name)"',
      ['`$(cat name)` is not known', 'what a program gives or does, which does not run in advance'],
    ],
    ['git push origin HEAD:${{ secrets.X }}', ['`secrets.X` is not known: a secret, which is never known in advance']],
    ['git push origin HEAD:${{ github.ref_name }}', ['`github.ref_name` is not known: a fact of the run']],
    ['git push origin HEAD:${{ github.event.x }}', ['`github.event.x` is not known: what started the run']],
    [
      'git push origin HEAD:${{ steps.no.outputs.v }}',
      ['`steps.no.outputs.v` is not known: the output `v` of the step `no` (the job has no such step)'],
    ],
    [
      "git push origin HEAD:${{ needs['plan'].outputs.tag }}-${{ toJSON(needs.plan) }}",
      [`\`${TAG}\` is not known: the output \`tag\` of the job \`plan\`, line 11: \`\${{ steps.t.outputs.tag }}\``],
    ],
    ['make x', ['`make x` cannot be seen: a task of the repository']],
    ['$CMD push', ['`$CMD push` cannot be determined: which program `$CMD` is']],
    ['git push origin HEAD:main', ['nothing in it depends on a value: what it does is written there']],
  ])('%s', async (script, expected) => {
    const said = await explained(script);
    for (const line of expected) expect(said).toContain(line);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['${{ inputs.name }}', ['--inputs', 'name=x'], '`${{ inputs.name }}` is `x`'],
    ['${{ inputs.name }}', ['--inputs', 'name='], '`${{ inputs.name }}` is empty'],
    ['${{ vars.X }}', ['--job', 'deploy', '--vars', 'X=x'], '`${{ vars.X }}` is `x`'],
    ['${{ matrix.b }}', ['--job', 'deploy', '--matrix', 'b=main'], '`${{ matrix.b }}` is `main`'],
    [
      '${{ needs.plan.outputs.tag }}',
      ['--job', 'deploy', '--needs', 'plan.outputs.tag=v7'],
      '`${{ needs.plan.outputs.tag }}` is `v7`',
    ],
    ['$HERE', ['--inputs', 'name=x'], '`$HERE` is `x`'],
  ])('%s with %j', async (written, words, expected) => {
    const said = await explained(`git push origin "HEAD:${written}"`, words);
    expect(said).toContain(expected);
    expect(said.join('\n')).not.toContain('to make it known');
  });

  test('says of an expression what it reads, once, and nothing of objects or of all jobs', async () => {
    const said = await explained("git push origin HEAD:${{ needs['plan'].outputs.tag }}-${{ toJSON(needs.*.result) }}");
    expect(said.filter((line) => line.includes("needs['plan']"))).toEqual([
      "job deploy, step “git push origin HEAD:${{ needs['plan'].outputs.tag }}-${{ toJSON(needs.*.result) }}”",
      "`${{ needs['plan'].outputs.tag }}` is not known",
    ]);
    expect(said.join('\n')).not.toContain('Object');
    expect(said.filter((line) => line.includes('*'))).toHaveLength(2);
  });

  test('names the line of a script that sets a variable', async () => {
    const said = await explained('B=$(cat x)\nC=1\ngit push origin "HEAD:$B"', [], '28');
    expect(said.join('\n')).toContain('`$(cat x)`');
  });

  test('answers for a condition and an environment', async () => {
    const job =
      "\n        if: inputs.stage == 'staging'\n  late:\n    runs-on: ubuntu-latest\n" +
      '    environment: "${{ inputs.stage }}"\n    steps: []\n';
    const workflow = `${HEAD}make${job}`;
    const by = async (line: string, words: readonly string[] = []): Promise<string> =>
      (await preflight(workflow, ['--explain', line, ...words])).stdout;
    expect(await by('26')).toContain("`if: inputs.stage == 'staging'` is not known");
    expect(await by('26', ['--inputs', 'stage=staging'])).toContain("`if: inputs.stage == 'staging'` is `true`");
    expect(await by('29')).toContain('`${{ inputs.stage }}` is one of `staging`, `production`');
  });

  test('is in --json', async () => {
    const called = await preflight(`${HEAD}git push origin HEAD:\${{ matrix.b }}\n`, ['--explain', '25', '--json']);
    expect(JSON.parse(called.stdout)).toMatchObject({
      explained: {
        file: FLAGS,
        line: 25,
        values: [
          {
            job: 'deploy',
            text: '${{ matrix.b }}',
            outcomes: [
              { options: ['main'], legs: ['b=main'] },
              { options: ['next'], legs: ['b=next'] },
            ],
            parts: [{ path: 'matrix.b', options: ['main', 'next'], origin: { kind: 'matrix', name: 'b', line: 17 } }],
          },
        ],
      },
    });
  });

  test('reads a line of an action of the repository', async () => {
    const action =
      'inputs: {i: {default: x}}\nruns:\n  using: composite\n  steps:\n' +
      '    - shell: bash\n      run: git push origin "HEAD:${{ inputs.i }}"\n';
    const workflow = `${HEAD}echo\n      - uses: ./act\n        with: {i: "\${{ vars.X }}"}\n`;
    const { stdout } = await preflight(workflow, ['--explain', 'act/action.yml:6'], { 'act/action.yml': action });
    expect(stdout).toContain('act/action.yml:6\n');
    expect(stdout).toContain('`inputs.i` is not known: an input of the action, which the step that uses it gives');
  });

  test.each<readonly [readonly string[], string]>([
    [[FLAGS, '--explain', 'x'], '`x` is not a line'],
    [[FLAGS, '--explain', '0'], '`0` is not a line'],
    [['.', '--explain', '3'], '`--explain` does not say in which file'],
    [[FLAGS, '--explain', '3'], `no step that is read has a value in line 3 of \`${FLAGS}\``],
    [[FLAGS, '--explain', '999'], `no step that is read has a value in line 999 of \`${FLAGS}\``],
  ])('%j is bad input', async (words, message) => {
    await withTree({ [FLAGS]: `${HEAD}echo\n` }, async (cwd) => {
      const called = await call(['preflight', ...words], { cwd });
      expect(called).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    });
  });
});
