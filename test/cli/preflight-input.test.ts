import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { json, preflight, RUN } from './preflight-call.ts';
import { FLAGS, repositoryOf, workflowOf } from './preflight-tree.ts';

test('a folder is searched for workflows; what is unreadable is counted and harms nobody', async () => {
  const files = {
    'a/.github/workflows/one.yml': workflowOf('echo'),
    'b/.github/workflows/two.yaml': 'jobs: [',
    'b/.github/workflows/three.yml': workflowOf('git push origin HEAD:main'),
    'b/compose.yml': 'services: {}\n',
    'b/node_modules/x/.github/workflows/no.yml': 'jobs: [',
  };
  await withTree(files, async (cwd) => {
    const called = await call(['preflight', '.', '--json'], { cwd });
    expect(called.code).toBe(0);
    expect(json(called).workflows.map(({ file, problems }) => `${file} ${problems.length}`)).toEqual([
      'a/.github/workflows/one.yml 0',
      'b/.github/workflows/three.yml 0',
      'b/.github/workflows/two.yaml 1',
    ]);
    expect(json(called).totals).toMatchObject({ workflows: 3, unreadable: 1, steps: 6, known: 6 });
    expect((await call(['preflight', '.'], { cwd })).stdout).toContain('3 workflows (1 unreadable); 6 steps');
    expect(await call(['preflight', 'b/compose.yml'], { cwd })).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('the workflow has no `jobs`'),
    });
  });
  await withTree({ 'x/one.yml': workflowOf('echo'), 'x/y/two.yaml': workflowOf('echo') }, async (cwd) => {
    expect(json(await call(['preflight', 'x', '--json'], { cwd })).totals).toMatchObject({ workflows: 2 });
  });
});

test('a run is refused when one of its workflows cannot be read', async () => {
  await withTree(
    repositoryOf({ [FLAGS]: workflowOf('echo'), '.github/workflows/broken.yml': 'jobs: [' }),
    async (cwd) => {
      expect(json(await call(['preflight', '.github/workflows', ...RUN, '--json'], { cwd }))).toMatchObject({
        decision: 'deny',
        reason: 'step-undecidable',
      });
    },
  );
});

const POLICY = { '.github/access/policy.yml': 'version: 1\n' };

test.each<readonly [what: string, words: readonly string[], files: Readonly<Record<string, string>>, message: string]>([
  ['no workflow', [], {}, 'which workflow is missing'],
  ['a missing file', ['no.yml'], {}, '`no.yml` is not there'],
  ['a folder without workflows', ['empty'], { 'empty/README.md': '' }, 'there is no workflow in `empty`'],
  ['two formats', [FLAGS, '--json', '--sarif'], {}, '`--json` and `--sarif` are both given'],
  ['another mode', [FLAGS, '--mode', 'off'], {}, '`off` is not a mode'],
  ['an option of a run without one', [FLAGS, '--assume-approved'], {}, '`--assume-approved` is given without `--run`'],
  ['a typing mistake', [FLAGS, '--vasr', 'x'], {}, 'did you mean `--vars`?'],
  ['variables of no job', [FLAGS, '--vars', 'v.json'], { 'v.json': '{}' }, '`--vars` is given without `--job`'],
  [
    'variables that are not an object',
    [FLAGS, '--job', 'deploy', '--vars', 'v.json'],
    { 'v.json': '[]' },
    '`v.json` is not an object',
  ],
  ['an event that is no JSON', [FLAGS, '--event', 'v.json'], { 'v.json': '{' }, '`v.json` is not JSON'],
  ['a gate that is not a repository', [FLAGS, '--gate', 'gate'], {}, '`gate` is not a repository'],
  ['a role without a policy', [FLAGS, '--role', 'r', '--access', 'empty'], { 'empty/x': '' }, 'there is no policy'],
  ['a role with a broken policy', [FLAGS, '--role', 'r'], POLICY, 'cannot be used'],
  ['an unknown role', [FLAGS, '--role', 'flag-relaese'], {}, 'did you mean `flag-release`?'],
  ['a root that is not a folder', [FLAGS, '--root', 'no'], {}, '`no` is not a folder'],
  [
    'a root that the file is not in',
    [FLAGS, '--root', 'empty'],
    { 'empty/README.md': '' },
    "is outside the repository's root",
  ],
  ['a run that is none', [FLAGS, '--run', 'v.json'], { 'v.json': '{}' }, 'the claim'],
  ['a file that is too large', ['big.yml'], { 'big.yml': `#${'x'.repeat(1024 * 1024)}\n` }, 'larger than 1 MiB'],
])('%s is bad input', async (_what, words, files, message) => {
  await withTree(repositoryOf({ [FLAGS]: workflowOf('echo'), ...files }), async (cwd) => {
    expect(await call(['preflight', ...words], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

test('files that are not text, links and pipes are reported, not followed', async () => {
  await withTree({ 'binary.yml': new Uint8Array([0xff, 0xfe, 0x00]), [FLAGS]: workflowOf('echo') }, async (cwd) => {
    symlinkSync(join(cwd, FLAGS), join(cwd, 'link.yml'));
    mkdirSync(join(cwd, 'behind'));
    symlinkSync(join(cwd, '.github'), join(cwd, 'behind', 'github'));
    expect(await call(['preflight', 'binary.yml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not UTF-8'),
    });
    expect(await call(['preflight', 'link.yml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`link.yml` is a symbolic link'),
    });
    expect(await call(['preflight', 'behind'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no workflow'),
    });
  });
});

test('not YAML is a problem with its line', async () => {
  const called = await preflight('on: push\njobs:\n\t- x\n', ['--json']);
  expect(called.code).toBe(2);
  expect(json(called).workflows[0]?.problems).toMatchObject([{ line: 3 }]);
});

test("an alias bomb ends at once, with GitHub's parser too", async () => {
  const tenfold = (alias: string): string => Array.from({ length: 10 }, () => alias).join(', ');
  const lines = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (name, index) => `${name}: &${name} [${tenfold(`*${'abcdefg'[index] ?? ''}`)}]\n`,
  );
  const bomb = `a: &a [${tenfold('x')}]\n${lines.join('')}jobs: {}\n`;
  expect((await preflight(bomb, [])).code).toBe(2);
});

test('what GitHub would not run is a problem with its place, for a file that is named', async () => {
  const workflow = workflowOf('echo').replace('    runs-on: ubuntu-latest\n', '    runs_on: ubuntu-latest\n');
  const called = await preflight(workflow, ['--json']);
  expect(called.code).toBe(2);
  expect(json(called).workflows[0]?.problems).toEqual([
    expect.objectContaining({ line: 10, column: 5, message: expect.stringContaining('runs_on') }),
    expect.objectContaining({ message: expect.stringContaining('runs-on') }),
  ]);
  await withTree({ [FLAGS]: workflow }, async (cwd) => {
    expect(await call(['preflight', '.'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        '.github/workflows/flags.yml:10:5  problem  `runs_on` is not a known key of a job',
      ),
    });
    expect(await call(['preflight', '.', '--validate'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('.github/workflows/flags.yml:10:5  problem  '),
    });
  });
});

test.each(['\u0085', '\u2028', '\u2029', '\r', '\u202E', '\u200B'])(
  'a character that makes a workflow look other than it is is a problem with its place, and a run is refused',
  async (character) => {
    const workflow = workflowOf(`echo # ${character}x`);
    const line = workflow.slice(0, workflow.indexOf(character)).split('\n').length;
    const named = await preflight(workflow, []);
    expect(named).toMatchObject({ code: 2, stdout: expect.stringContaining(`.github/workflows/flags.yml:${line}:`) });
    expect(json(await preflight(workflow, [...RUN, '--json']))).toMatchObject({
      decision: 'deny',
      reason: 'step-undecidable',
    });
  },
);

test('background and parallel steps are not a mistake', async () => {
  const workflow = workflowOf('echo').concat(
    '      - id: server\n        run: ./serve\n        background: true\n      - wait: [server]\n' +
      '      - parallel:\n          - run: echo a\n          - run: git push origin HEAD:main\n',
  );
  const called = await preflight(workflow, [...RUN, '--json']);
  expect(json(called).workflows[0]?.problems).toEqual([]);
  expect(called.code).toBe(1);
});
