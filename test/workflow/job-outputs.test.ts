import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/policy/run.ts';
import { possibleTexts } from '../../src/workflow/expression/possible-texts.ts';
import { show } from '../../src/workflow/text.ts';
import { type Asked, surveyOf } from './corpus/asked.ts';

const ON = '    runs-on: ubuntu-latest\n';
const WRITE = '    steps:\n      - id: a\n        run: echo "b=1" >> "$GITHUB_OUTPUT"\n';
const PLAN = `  plan:\n${ON}    outputs: {b: "\${{ steps.a.outputs.b }}"}\n${WRITE}`;
const PUSH = '      - uses: actions/checkout@v4\n      - run: git push origin "HEAD:${{ needs.plan.outputs.b }}"\n';
const GATE = '      - uses: grantgate/grantgate@v1\n';
const KNOWN = ['gate: 1'];
const UNKNOWN = ['gate: needs.plan.outputs.b'];

/** What jobs touch, by the job and the name; `?` and `!` for what cannot be determined or seen. */
function told(jobs: string, asked: Omit<Partial<Asked>, 'files'> = {}, files: Asked['files'] = {}): readonly string[] {
  const main = `on: workflow_dispatch\npermissions: {contents: write}\njobs:\n${jobs}`;
  const { touched, undecided, opaque } = surveyOf({
    job: 'gate',
    ...asked,
    files: { '.github/workflows/main.yml': main, ...files },
  });
  return [
    ...touched.flatMap(({ job, touch }) =>
      ('name' in touch ? possibleTexts(touch.name).map(show) : [touch.kind]).map((name) => `${job}: ${name}`),
    ),
    ...undecided.map(({ job, why }) => `${job} ? ${why}`),
    ...opaque.map(({ job, why }) => `${job} ! ${why}`),
  ];
}

/** The gate's job after a job `plan`, with more in either. */
function afterPlan(plan: string, gate = '', asked: Omit<Partial<Asked>, 'files'> = {}): readonly string[] {
  return told(`${plan}  gate:\n    needs: plan\n${gate}${ON}    steps:\n${GATE}${PUSH}`, asked);
}

/** A job `plan` that says more of itself, and whose first step does. */
function planWith(job: string, step = '', outputs = '{b: "${{ steps.a.outputs.b }}"}'): string {
  return `  plan:\n${job}${ON}    outputs: ${outputs}\n${WRITE}${step}`;
}

describe('outputs of a job', () => {
  it.each([
    ['its steps write', planWith(''), ''],
    ['in the case of letters that GitHub does not tell apart', planWith('', '', '{B: "${{ steps.A.outputs.B }}"}'), ''],
    ['from an input of the run', planWith('', '', '{b: "${{ github.run_attempt }}"}'), ''],
    ['after a step that may not have run', planWith('', '      - if: vars.X\n        run: echo\n'), ''],
    ['in all legs of a matrix alike', planWith('    strategy: {matrix: {x: [1, 2]}}\n'), ''],
    ['for a job whose `if` does not ask how it ended', planWith(''), "    if: needs.plan.result == 'success'\n"],
  ])('are known where they are %s', (_what, plan, gate) => expect(afterPlan(plan, gate)).toEqual(KNOWN));

  it.each([
    ['a step that may fail writes them', planWith('', '        continue-on-error: true\n'), ''],
    ['the job may fail and yet be waited for', planWith('    continue-on-error: true\n'), ''],
    ['no step writes them', planWith('', '', '{b: "${{ steps.c.outputs.b }}"}'), ''],
    ['the job does not declare them', planWith('', '', '{c: "${{ steps.a.outputs.b }}"}'), ''],
    ['a secret is in them', planWith('', '', '{b: "${{ secrets.B }}"}'), ''],
    ['a text is hidden, which takes them out', planWith('', '      - run: echo "::add-mask::1"\n'), ''],
    ['the job may run after a failure', planWith(''), '    if: always()\n'],
    ['the job may run after a job that was skipped', planWith('    if: vars.X\n'), '    if: "!failure()"\n'],
    ['a variable of another job is in them', planWith('', '', '{b: "${{ vars.B }}"}'), ''],
  ])('are not known where %s', (_what, plan, gate) =>
    expect(afterPlan(plan, gate, { facts: { vars: { B: 'x' } } })).toEqual(UNKNOWN),
  );

  it.each([
    ['a leg of its matrix', planWith('    strategy: {matrix: {b: [1, 2]}}\n', '', '{b: "${{ matrix.b }}"}')],
    [
      'a step that may be skipped',
      planWith(
        '',
        '      - id: c\n        if: vars.X\n        run: echo "b=2" >> $GITHUB_OUTPUT\n',
        '{b: "${{ steps.c.outputs.b || steps.a.outputs.b }}"}',
      ),
    ],
  ])('are each that %s gives', (_what, plan) => expect(afterPlan(plan).toSorted()).toEqual(['gate: 1', 'gate: 2']));

  it('go from job to job, also to those after the gate', () => {
    const handsOn = '    outputs: {b: "${{ needs.plan.outputs.b }}"}\n';
    const next = `  next:\n    needs: [plan, gate]\n${ON}${handsOn}    steps:\n${PUSH}`;
    const last = `  last:\n    needs: next\n${ON}    steps:\n${PUSH.replace('needs.plan', 'needs.next')}`;
    const gate = `  gate:\n${ON}    steps:\n${GATE}`;
    expect(told(`${last}${next}${gate}${PLAN}`)).toEqual(['last: 1', 'next: 1']);
    expect(told(`${PLAN}${gate}${next}${last}`)).toEqual(['next: 1', 'last: 1']);
  });

  it('of the gate’s own job are known to later ones, of what is told of one leg they are not', () => {
    const gate =
      `  gate:\n    strategy: {matrix: {b: [1, 2]}}\n${ON}    outputs: {b: "\${{ steps.a.outputs.b }}"}\n` +
      `    steps:\n${GATE}      - id: a\n        run: echo "b=\${{ matrix.b }}" >> $GITHUB_OUTPUT\n`;
    const next = `  next:\n    needs: gate\n${ON}    steps:\n${PUSH.replace('needs.plan', 'needs.gate')}`;
    expect(told(`${gate}${next}`, { facts: { matrix: { b: 1 } } })).toEqual(['next: 1', 'next: 2']);
    expect(told(`${gate.replace('[1, 2]', '[1]')}${next}`)).toEqual(['next: 1']);
  });

  it('are those that the runner tells, where it does, and for every later job that needs it', () => {
    const facts = { needs: { Plan: { result: 'success', outputs: { b: '3' } } } };
    const next = `  next:\n    needs: [gate, plan]\n${ON}    steps:\n${PUSH}`;
    const other = `  other:\n    needs: gate\n${ON}    steps:\n${PUSH}`;
    const gate = `  gate:\n    needs: plan\n${ON}    steps:\n${GATE}${PUSH}`;
    expect(told(`${PLAN}${gate}${next}${other}`, { facts })).toEqual([
      'gate: 3',
      'next: 3',
      'other: needs.plan.outputs.b',
    ]);
    const skipped = { needs: { plan: { result: 'skipped', outputs: {} } } };
    const late = next.replace('    runs-on', "    if: always() && needs.plan.result == 'success'\n    runs-on");
    expect(told(`${PLAN}${gate}${late}`, { facts: skipped })).toEqual(['gate: release/1']);
  });

  it.each<readonly [string, Partial<Run>, readonly string[]]>([
    ['1', {}, ['gate: mona']],
    ['2', { triggering_actor: 'hubot' }, UNKNOWN],
  ])('in attempt %s say nothing of who started the attempt before', (attempt, more, expected) => {
    const plan = planWith('', '', '{b: "${{ github.triggering_actor }}"}');
    expect(afterPlan(plan, '', { run: { run_attempt: attempt, ...more } })).toEqual(expected);
    const variable = planWith(
      '',
      '      - id: c\n        run: echo "b=$GITHUB_RUN_ATTEMPT" >> $GITHUB_OUTPUT\n',
      '{b: "${{ steps.c.outputs.b }}"}',
    );
    expect(afterPlan(variable, '', { run: { run_attempt: attempt, ...more } })).toEqual(
      attempt === '1' ? KNOWN : UNKNOWN,
    );
  });

  it('do not end in a circle', () => {
    const plan = planWith('    needs: gate\n', '', '{b: "${{ needs.gate.outputs.b }}"}');
    expect(afterPlan(plan, '    outputs: {b: "${{ needs.plan.outputs.b }}"}\n')).toContain(UNKNOWN[0]);
  });
});

describe('outputs of an action of the repository', () => {
  const STEP = '    - id: x\n      shell: bash\n      run: echo "y=1" >> "$GITHUB_OUTPUT"\n';
  const action = (value: string, steps = STEP): string =>
    `inputs: {i: {default: "2"}}\noutputs: {b: {value: "${value}"}}\nruns:\n  using: composite\n  steps:\n${steps}`;
  const by = (text: string, more = '', uses = './act'): readonly string[] => {
    const push = PUSH.replace('needs.plan', 'steps.c');
    const gate = `  gate:\n${ON}    steps:\n${GATE}      - id: c\n        uses: ${uses}\n${more}${push}`;
    return told(gate, {}, { 'act/action.yml': text });
  };

  it.each([
    ['${{ steps.x.outputs.y }}', '', '1'],
    ['${{ inputs.i }}', '        with: {i: 1}\n', '1'],
    ['${{ inputs.i }}', '', '2'],
    ['v${{ steps.x.outputs.y }}', '', 'v1'],
  ])('are known: %s %s', (value, more, name) => expect(by(action(value), more)).toEqual([`gate: ${name}`]));

  it.each([
    ['${{ steps.z.outputs.y }}', ''],
    ['${{ steps.x.outputs.y }}', '        continue-on-error: true\n'],
    ['${{ steps.x.outputs.y }}', '        background: true\n'],
    ['${{ inputs.i }}', '        with: {i: "${{ vars.X }}"}\n'],
  ])('are not known: %s %s', (value, more) => expect(by(action(value), more)).toEqual(['gate: steps.c.outputs.b']));

  it('may be empty where the action is skipped', () => {
    expect(by(action('${{ steps.x.outputs.y }}'), '        if: vars.X\n')).toContain('gate: 1');
    expect(by(action('${{ steps.x.outputs.y }}'), '        if: vars.X\n')).toHaveLength(2);
  });

  it('are not those of another one, nor of the steps around it', () => {
    expect(by(action('${{ steps.c.outputs.b }}'))).toEqual(['gate: steps.c.outputs.b']);
    expect(by(action('${{ steps.x.outputs.y }}'), '', 'acme/act@v1')).toContain('gate: steps.c.outputs.b');
  });
});

describe('outputs of a workflow that is called', () => {
  const called = (value: string, jobs: string): string =>
    `on: {workflow_call: {outputs: {b: {value: "${value}"}}}}\njobs:\n${jobs}`;
  const by = (text: string): readonly string[] => {
    const plan = '  plan:\n    uses: ./.github/workflows/called.yml\n';
    const gate = `  gate:\n    needs: plan\n${ON}    steps:\n${GATE}${PUSH}`;
    return told(`${plan}${gate}`, {}, { '.github/workflows/called.yml': text });
  };

  it('are those of its jobs', () => expect(by(called('${{ jobs.plan.outputs.b }}', PLAN))).toEqual(KNOWN));

  it.each([
    ['${{ jobs.other.outputs.b }}', PLAN],
    ['${{ jobs.plan.outputs.b }}', planWith('    continue-on-error: true\n')],
    ['${{ jobs.plan.result }}', PLAN],
  ])('are not known: %s', (value, jobs) => expect(by(called(value, jobs))).toEqual(UNKNOWN));

  it.each([
    ['a job that may be skipped', planWith('    if: vars.X\n')],
    [
      'a job after one that may be skipped',
      `${planWith('    needs: one\n')}  one:\n    if: vars.X\n${ON}    steps: []\n`,
    ],
  ])('may be empty, of %s', (_what, jobs) => {
    expect(by(called('${{ jobs.plan.outputs.b }}', jobs))).toContain('gate: 1');
    expect(by(called('${{ jobs.plan.outputs.b }}', jobs))).toHaveLength(2);
  });
});
