import { expect, it } from 'vitest';
import { show } from '../../src/workflow/text.ts';
import { surveyOf } from './corpus/asked.ts';

/** The names of what a job touches after its gate. */
function touched(job: string): readonly string[] {
  const main = `on: push\njobs:\n  gate:\n${job}`;
  const survey = surveyOf({ files: { '.github/workflows/main.yml': main }, job: 'gate' });
  return survey.touched.map(({ touch }) => ('name' in touch ? show(touch.name) : touch.kind)).toSorted();
}

const STEPS = '    steps:\n      - uses: grantgate/grantgate@v1\n      - uses: actions/checkout@v4\n';

it.each([
  ['macos-latest, ubuntu-latest', 'macOS'],
  ['ubuntu-latest, macos-latest', 'macOS'],
  ['macos-latest, ubuntu-latest', 'Linux'],
  ['windows-latest, self-hosted, ubuntu-latest', 'Windows'],
  ['self-hosted, ubuntu-latest', 'macOS'],
])('a step for one of the runners %s is seen: %s', (runners, system) => {
  const job = `    strategy: {matrix: {on: [${runners}]}}\n    runs-on: \${{ matrix.on }}\n${STEPS}`;
  expect(touched(`${job}      - if: runner.os == '${system}'\n        run: git push origin HEAD:main\n`)).toEqual([
    'main',
  ]);
});

it.each([
  '    container: {image: alpine, env: {B: "${{ matrix.b }}"}}\n',
  '    env: {B: "${{ matrix.b }}"}\n',
  '    env: {B: "${{ MATRIX.b }}"}\n',
  '    env: {B: "${{ matrix[\'b\'] }}"}\n',
])('a variable with a value of the matrix has them all: %j', (more) => {
  const job = `    strategy: {matrix: {b: [main, next]}}\n    runs-on: ubuntu-latest\n${more}${STEPS}`;
  expect(touched(`${job}      - run: git push origin "HEAD:$B"\n`)).toEqual(['main', 'next']);
});

it('a script that reads nothing of the matrix is read once for every kind of runner', () => {
  const job = `    strategy: {matrix: {n: [1, 2, 3]}}\n    runs-on: ubuntu-latest\n${STEPS}`;
  expect(touched(`${job}      - run: git push origin HEAD:main\n`)).toEqual(['main']);
});
