import { describe, expect, it } from 'vitest';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';
import { MAIN } from './corpus/workflow-case.ts';

/** What the steps of a job with this matrix push, in order. */
function pushed(matrix: string, steps: string, head = '', runner = '    runs-on: ubuntu-latest\n'): readonly string[] {
  const main = `on: workflow_dispatch
permissions: {contents: read}
jobs:
  gate:
${runner}    strategy: {matrix: ${matrix}}
${head}    steps:
      - uses: grantgate/grantgate@v1
${steps}`;
  const { touched } = surveyOf({ files: { [MAIN]: main }, job: 'gate', facts: { matrix: undefined } });
  return touched.flatMap(({ touch }) => (touch.kind === 'branch' ? [show(touch.name)] : [])).toSorted();
}

const PUSH = '      - run: git push https://github.com/acme/shop "HEAD:$B"\n';

describe('what combinations of a matrix have in common', () => {
  it('a step that does not mention the matrix is judged with what each combination leaves to it', () => {
    const set = '      - run: echo B=release/${{ matrix.n }} >> $GITHUB_ENV\n';
    expect(pushed('{n: [1, 2, 3]}', set + PUSH)).toEqual(['release/1', 'release/2', 'release/3']);
  });

  it('also where only some of them leave something', () => {
    const set = '      - if: matrix.n == 2\n        run: echo B=main >> $GITHUB_ENV\n';
    expect(pushed('{n: [1, 2, 3]}', set + PUSH, '    env: {B: release/1}\n')).toEqual(['main', 'release/1']);
  });

  it('also where the variables of the job differ', () => {
    expect(pushed('{n: [1, 2]}', PUSH, '    env: {B: "x${{ matrix.n }}"}\n')).toEqual(['x1', 'x2']);
  });

  it('also where the runner does', () => {
    const step = '      - shell: bash\n        run: git push https://github.com/acme/shop "HEAD:$RUNNER_OS"\n';
    const runners = '    runs-on: ${{ matrix.os }}\n';
    expect(pushed('{os: [ubuntu-latest, windows-latest, macos-latest]}', step, '', runners)).toEqual([
      'Linux',
      'Windows',
      'macOS',
    ]);
  });

  it('also where the branch that is checked out does', () => {
    const checkout = '      - uses: actions/checkout@v4\n        with: {ref: "${{ matrix.n }}"}\n';
    expect(pushed('{n: [one, two]}', `${checkout}      - run: git push\n`)).toEqual(['one', 'two']);
  });
});
