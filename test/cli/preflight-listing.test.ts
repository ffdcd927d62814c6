import { expect, test } from 'vitest';
import { foldCode } from '../../src/cli/preflight/fold-code.ts';
import { json, preflight } from './preflight-call.ts';

const HEAD = 'on: push\npermissions: {contents: write}\njobs:\n';
const CHECKOUT = '      - uses: actions/checkout@v4\n';

function job(matrix: string, steps: string): string {
  const head = `${HEAD}  one:\n    strategy:\n      matrix: ${matrix}\n    runs-on: ubuntu-latest\n`;
  return `${head}    steps:\n${CHECKOUT}${steps}`;
}

const lines = async (workflow: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  (await preflight(workflow, [], files)).stdout.split('\n').filter((line) => line.includes('→'));

test('what every leg of a matrix does is said once, without legs', async () => {
  const workflow = job('{n: [1, 2, 3]}', '      - run: echo ${{ matrix.n }} && git push origin HEAD:main\n');
  expect(await lines(workflow)).toEqual([
    '      .github/workflows/flags.yml:10:14  touches  `git push origin HEAD:main` → the branch `main`',
  ]);
  expect(json(await preflight(workflow, ['--json'])).workflows[0]?.touches[0]).not.toHaveProperty('legs');
});

test('what legs do differently is one line, with the legs', async () => {
  const workflow = job('{b: [main, next], n: [1, 2]}', '      - run: git push origin HEAD:${{ matrix.b }}\n');
  expect(await lines(workflow)).toEqual([
    '      .github/workflows/flags.yml:10:14  touches  `git push origin HEAD:main` → the branch `main` ' +
      '(legs b=main n=1, b=main n=2); `git push origin HEAD:next` → the branch `next` (legs b=next n=1, b=next n=2)',
  ]);
  expect(json(await preflight(workflow, ['--json'])).workflows[0]?.touches).toMatchObject([
    { name: 'main', legs: ['b=main n=1', 'b=main n=2'] },
    { name: 'next', legs: ['b=next n=1', 'b=next n=2'] },
  ]);
});

test('a step of some legs says which', async () => {
  const push = '        run: git push origin HEAD:main\n';
  const by = (condition: string): Promise<readonly string[]> =>
    lines(
      job('{on: [ubuntu-latest, macos-latest, windows-latest]}', `      - if: ${condition}\n${push}`).replace(
        'runs-on: ubuntu-latest',
        'runs-on: ${{ matrix.on }}',
      ),
    );
  expect(await by("runner.os == 'macOS'")).toEqual([expect.stringContaining('`main` (leg on=macos-latest)')]);
  expect(await by("matrix.on != 'windows-latest'")).toEqual([
    expect.stringContaining('`main` (legs on=ubuntu-latest, on=macos-latest)'),
  ]);
});

test('many legs are counted', async () => {
  const all = Array.from({ length: 9 }, (_, index) => index).join(', ');
  const [line = '', ...others] = await lines(
    job(`{n: [${all}]}`, '      - run: git push origin HEAD:b${{ matrix.n }}\n'),
  );
  expect(others).toEqual([]);
  expect(line.endsWith('`git push origin HEAD:b5` → the branch `b5` (leg n=5); and 3 more')).toBe(true);
  const [few = ''] = await lines(
    job(`{n: [${all}]}`, '      - if: matrix.n > 0\n        run: git push origin HEAD:main\n'),
  );
  expect(few.endsWith('`main` (legs n=1, n=2, n=3, and 5 more)')).toBe(true);
});

test('legs of a workflow that is called are those of the call too', async () => {
  const caller =
    `${HEAD}  one:\n    strategy: {matrix: {a: [1, 2]}}\n    uses: ./.github/workflows/c.yml\n` +
    '    with: {a: "${{ matrix.a }}"}\n';
  const called =
    'on: {workflow_call: {inputs: {a: {type: string}}}}\njobs:\n  two:\n    strategy: {matrix: {b: [x, y]}}\n' +
    `    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}` +
    '      - run: git push origin HEAD:${{ inputs.a }}-${{ matrix.b }}\n';
  const [line = ''] = await lines(caller, { '.github/workflows/c.yml': called });
  expect(line).toContain('`1-x` (leg a=1 / b=x)');
  expect(line).toContain('`2-y` (leg a=2 / b=y)');
});

test('what is refused is folded in the same way', async () => {
  const workflow = job('{b: [main, next]}', '      - run: git push origin HEAD:${{ matrix.b }}\n');
  const words = ['--role', 'r', '--access', 'a', '--policy-repository', 'acme/shop'];
  const role = '{description: d, repositories: [acme/shop], branches: [x], workflows: [w.yml]}';
  const head = 'version: 1\napproval: {approvers: {users: [hubot]}}\nlimits: {lifetime: 1d, session: 1h}\n';
  const policy = `${head}roles: {r: ${role}}\n`;
  const { stdout } = await preflight(workflow, words, { 'a/policy.yml': policy });
  const found = stdout.split('\n').filter((line) => line.includes('step-out-of-scope'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('(leg b=main); `git push origin HEAD:next`');
});

test('programs that cannot be seen are a line each', async () => {
  const workflow = job(
    '{n: [1]}',
    '      - run: make a\n      - run: |\n          A=1 make b\n          npm run x\n' +
      '      - uses: acme/x@v1\n      - uses: acme/x@v2\n',
  );
  const { stdout } = await preflight(workflow, []);
  expect(stdout).toContain(
    '  cannot be seen\n    `make` in lines 10, 12, 2 times: a task of the repository\n' +
      '    `npm run x` in line 13: a script of `package.json`\n' +
      '    `uses: acme/x` in lines 14, 15, 2 times: an action without an entry',
  );
  expect(json(await preflight(workflow, ['--json'])).workflows[0]).toMatchObject({
    programs: [
      { text: 'make', why: 'a task of the repository', count: 2, places: ['10', '12'] },
      { text: 'npm run x', count: 1 },
      { text: 'uses: acme/x', count: 2, places: ['14', '15'] },
    ],
  });
});

test('one program in other files has their names', () => {
  const at = (file: string, line: number, text: string): Parameters<typeof foldCode>[0][number] => ({
    job: 'one',
    file,
    line,
    column: 1,
    text,
    why: 'w',
  });
  expect(
    foldCode([at('a.yml', 1, 'x a'), at('b.sh', 2, 'x b'), at('b.sh', 2, 'x c'), at('a.yml', 3, 'y: z w')], 'a.yml'),
  ).toEqual([
    { text: 'x', why: 'w', count: 3, places: ['1', 'b.sh:2'] },
    { text: 'y: z w', why: 'w', count: 1, places: ['3'] },
  ]);
});
