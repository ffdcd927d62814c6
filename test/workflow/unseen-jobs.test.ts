import { describe, expect, it } from 'vitest';
import type { Survey } from '../../src/workflow/survey.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

const HEAD = 'on: workflow_dispatch\npermissions: {}\njobs:\n';
const GATE =
  '  gate:\n    runs-on: ubuntu-latest\n    needs: [plan]\n    steps:\n      - uses: grantgate/grantgate@v1\n' +
  '      - run: git push https://github.com/acme/shop "HEAD:${{ needs.plan.outputs.b }}"\n';
const LISTED = ['outputs of a job with code that cannot be seen'];

/** A job with these steps, which leaves `release/1` to the job of the gate. */
function surveyAfter(steps: string, gate = GATE, head = ''): Survey {
  const plan =
    '  plan:\n    runs-on: ubuntu-latest\n    env: {B: release/1}\n    outputs: {b: "${{ steps.v.outputs.b }}"}\n' +
    `${head}    steps:\n${steps}      - {id: v, run: 'echo "b=$B" >> "$GITHUB_OUTPUT"'}\n`;
  return surveyOf({ files: { [MAIN]: `${HEAD}${plan}${gate}` }, job: 'gate' });
}

const whys = (survey: Survey): readonly string[] => survey.opaque.map(({ why }) => why);

describe('outputs of an earlier job', () => {
  it.each([
    ['an action that is not known', '      - uses: acme/setup@v1\n', ''],
    ['a program of the repository', '      - run: ./prepare\n', ''],
    ['a container', '', '    container: acme/build:1\n'],
  ])('are listed where they rest on code that cannot be seen: %s', (_name, steps, head) => {
    const survey = surveyAfter(steps, GATE, head);
    expect(whys(survey)).toEqual(LISTED);
    expect(survey.opaque[0]).toMatchObject({ job: 'gate', text: 'needs.plan.outputs' });
    expect(survey.counts).toMatchObject({ opaque: 1 });
  });

  it('are not where all of the job can be read, or where they are not read', () => {
    expect(whys(surveyAfter('      - run: echo hello\n'))).toEqual([]);
    const other = GATE.replace('${{ needs.plan.outputs.b }}', 'release/1');
    expect(whys(surveyAfter('      - uses: acme/setup@v1\n', other))).toEqual([]);
  });
});

describe('code of a job that is of none of its steps', () => {
  const after = (job: string): Survey =>
    surveyOf({
      files: {
        [MAIN]:
          `${HEAD}  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: grantgate/grantgate@v1\n` +
          `  next:\n    needs: gate\n${job}`,
      },
      job: 'gate',
    });

  it.each([
    ['a workflow of another repository', '    uses: acme/ci/.github/workflows/test.yml@v1\n'],
    [
      'a container',
      '    runs-on: ubuntu-latest\n    container: acme/build:1\n    steps:\n      - run: echo\n      - run: ls\n',
    ],
  ])('is counted, as often as it is listed: %s', (_name, job) => {
    const survey = after(job);
    expect(survey.opaque).toHaveLength(1);
    expect(survey.counts.opaque).toBe(1);
  });
});
