import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joined } from '../joined.ts';
import { type Called, call, withTree } from './call.ts';
import { json, preflight, RUN } from './preflight-call.ts';
import { FLAGS, repositoryOf, workflowOf } from './preflight-tree.ts';

const ROLE = ['--role', 'flag-release', '--policy-repository', 'acme/shop'];

test.each([
  ['what the grant covers', 'git push origin HEAD:release/2026-11', 0, undefined],
  ['nothing at all', 'echo done', 0, undefined],
  ['a branch under `never`', 'git push origin HEAD:main', 1, 'step-out-of-scope'],
  ['a branch that the role does not list', 'git push origin HEAD:topic', 1, 'step-out-of-scope'],
  ['a branch that nobody knows', 'git push origin "HEAD:$(cat branch)"', 1, 'step-undecidable'],
  ['the branch of the run', 'git push origin "HEAD:$GITHUB_REF_NAME"', 0, undefined],
])('a run whose steps touch %s', async (_what, script, code, reason) => {
  const called = await preflight(workflowOf(script), [...RUN, '--json']);
  expect({ code: called.code, reason: json(called).reason }).toEqual({ code, reason });
});

test('a person reads the answer, then the line of the step and what is allowed', async () => {
  const { code, stdout } = await preflight(workflowOf('echo one\ngit push origin HEAD:main'), RUN);
  expect(code).toBe(1);
  expect(stdout).toContain('refused: step-out-of-scope\n');
  expect(stdout).toMatch(
    joined(
      /\.github\/workflows\/flags\.yml\n {2}job deploy\n {4}step “echo one”\n/,
      / {6}\.github\/workflows\/flags\.yml:18:\d+ {2}step-out-of-scope {2}/,
      /`git push origin HEAD:main`/,
      / → the branch `main`, which the policy never allows \(allowed: branches release\/\*\)\n/,
    ),
  );
  expect(stdout).toMatch(/1 workflow; 3 steps: 3 known, 0 unknown, 0 opaque, 0 bounded; 1 finding, 0 weaknesses\n$/);
});

test('`warn` does not refuse because of steps, unless the policy says so', async () => {
  const workflow = workflowOf('git push origin HEAD:main');
  const warned = await preflight(workflow, [...RUN, '--mode', 'warn', '--json']);
  expect(warned.code).toBe(0);
  expect(json(warned).workflows[0]?.findings).toMatchObject([{ reason: 'step-out-of-scope' }]);
  const policy = String(repositoryOf({})['.github/access/policy.yml']);
  expect(
    (
      await preflight(workflow, [...RUN, '--mode', 'warn'], {
        '.github/access/policy.yml': `${policy}preflight: enforce\n`,
      })
    ).code,
  ).toBe(1);
});

test('steps before the gate are not held against the run', async () => {
  const before = workflowOf('echo').replace('    steps:\n', '    steps:\n      - run: git push origin HEAD:main\n');
  expect((await preflight(before, RUN)).code).toBe(0);
});

test("every job counts, or the gate's and those that need it", async () => {
  const workflow =
    `${workflowOf('echo')}  other:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n` +
    '      - run: git push origin HEAD:main\n';
  expect((await preflight(workflow, RUN)).code).toBe(1);
  expect((await preflight(workflow, [...RUN, '--job', 'deploy'])).code).toBe(0);
  expect(
    (await preflight(workflow.replace('  other:\n', '  other:\n    needs: deploy\n'), [...RUN, '--job', 'deploy']))
      .code,
  ).toBe(1);
  expect(await preflight(workflow, [...RUN, '--job', 'depoly'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('has no job `depoly`'),
  });
});

const reasons = (called: Called): readonly string[] =>
  json(called).workflows[0]?.findings.map(({ reason }) => reason) ?? [];

test("the event's inputs are known with the event", async () => {
  const workflow = workflowOf('git push origin HEAD:${{ inputs.branch }}');
  const event = (branch: string): Record<string, string> => ({
    'event.json': JSON.stringify({ inputs: { branch, stage: 'staging' } }),
  });
  const words = ['--event', 'event.json', '--json'];
  for (const by of [RUN, ROLE]) {
    expect(reasons(await preflight(workflow, [...by, '--json']))).toEqual(['step-undecidable']);
    expect(reasons(await preflight(workflow, [...by, ...words], event('release/2')))).toEqual([]);
    expect(reasons(await preflight(workflow, [...by, ...words], event('main')))).toEqual(['step-out-of-scope']);
  }
});

test('variables are known for the job that they are given for', async () => {
  const step = 'git push origin HEAD:${{ vars.BRANCH }}';
  const workflow = workflowOf(step);
  const words = ['--job', 'deploy', '--vars', 'vars.json', '--json'];
  const later =
    `${workflow}  later:\n    needs: deploy\n    runs-on: ubuntu-latest\n    steps:\n` +
    `      - uses: actions/checkout@v4\n      - run: ${step}\n`;
  for (const by of [ROLE, RUN]) {
    expect(reasons(await preflight(workflow, [...by, '--json']))).toEqual(['step-undecidable']);
    expect(reasons(await preflight(workflow, [...by, ...words], { 'vars.json': '{"BRANCH": "release/1"}' }))).toEqual(
      [],
    );
    expect(reasons(await preflight(workflow, [...by, ...words], { 'vars.json': '{"BRANCH": "main"}' }))).toEqual([
      'step-out-of-scope',
    ]);
    expect(reasons(await preflight(later, [...by, ...words], { 'vars.json': '{"BRANCH": "release/1"}' }))).toEqual([
      'step-undecidable',
    ]);
  }
});

test('local actions, reusable workflows and scripts of the repository are read', async () => {
  const workflow =
    `${workflowOf('./push.sh')}      - uses: ./actions/push\n  call:\n    uses: ./.github/workflows/called.yml\n` +
    '    with: {branch: main}\n';
  const files = {
    'push.sh': '#!/bin/bash\ngit push origin HEAD:main\n',
    'actions/push/action.yml':
      'name: p\ndescription: d\nruns:\n  using: composite\n  steps:\n    - run: git push origin HEAD:main\n' +
      '      shell: bash\n',
    '.github/workflows/called.yml':
      'on:\n  workflow_call:\n    inputs:\n      branch: {type: string}\njobs:\n  push:\n' +
      '    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n' +
      '      - run: git push origin HEAD:${{ inputs.branch }}\n',
  };
  const called = await preflight(workflow, [...RUN, '--json'], files);
  expect(
    json(called)
      .workflows[0]?.findings.map(({ file, line }) => `${file}:${line}`)
      .toSorted(),
  ).toEqual(['.github/workflows/called.yml:10', 'actions/push/action.yml:6', 'push.sh:2']);
});

test('a script that is a link, or lies behind one, or is outside, is never read', async () => {
  const secret = 'git push origin HEAD:main\n';
  await withTree(
    {
      'outside/push.sh': secret,
      ...Object.fromEntries(
        Object.entries(
          repositoryOf({ [FLAGS]: workflowOf('bash link.sh', 'bash folder/push.sh', 'bash ../outside/push.sh') }),
        ).map(([path, text]) => [`shop/${path}`, text]),
      ),
    },
    async (parent) => {
      const cwd = join(parent, 'shop');
      symlinkSync('../outside/push.sh', join(cwd, 'link.sh'));
      symlinkSync('../outside', join(cwd, 'folder'));
      const called = await call(['preflight', FLAGS, ...RUN, '--json'], { cwd });
      expect(json(called).workflows[0]).toMatchObject({
        findings: [],
        opaque: [{ text: 'bash link.sh' }, { text: 'bash folder/push.sh' }, { text: 'bash ../outside/push.sh' }],
      });
    },
  );
});

test('with a role alone nothing of a run is known', async () => {
  const workflow = workflowOf(
    'git push origin HEAD:release/1',
    'git push origin "HEAD:${{ github.head_ref }}"',
    'git push origin "HEAD:$GITHUB_REF_NAME"',
    'git push origin HEAD:${{ github.ref }}',
    'git push origin HEAD:release/${{ github.run_id }}',
    'git push origin HEAD:main',
  );
  const called = await preflight(workflow, [...ROLE, '--json']);
  expect(called.code).toBe(1);
  expect(json(called).workflows[0]?.findings.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
    'step-out-of-scope git push origin HEAD:main',
    'step-undecidable git push origin "HEAD:github.head_ref"',
    'step-undecidable git push origin "HEAD:$GITHUB_REF_NAME"',
    'step-undecidable git push origin HEAD:github.ref',
    'step-undecidable git push origin HEAD:release/github.run_id',
  ]);
});

test('a step whose condition depends on the run counts when there is none', async () => {
  const workflow = workflowOf('git push origin HEAD:main').replace(
    '- run:',
    "- if: github.event_name == 'push'\n        run:",
  );
  expect(json(await preflight(workflow, [...ROLE, '--json'])).workflows[0]?.findings).toHaveLength(1);
  expect(json(await preflight(workflow, [...RUN, '--json'])).workflows[0]?.findings).toHaveLength(0);
});

test('with a role, steps in scope are 0, others 1, and 0 with `warn`', async () => {
  expect((await preflight(workflowOf('git push origin HEAD:release/1'), ROLE)).code).toBe(0);
  expect((await preflight(workflowOf('git push origin HEAD:main'), ROLE)).code).toBe(1);
  expect((await preflight(workflowOf('git push origin HEAD:main'), [...ROLE, '--mode', 'warn'])).code).toBe(0);
});

test('without a run and a role, all that is touched is listed', async () => {
  const called = await preflight(
    workflowOf('git push origin HEAD:main', 'make deploy', 'git push origin HEAD:${{ inputs.branch }}'),
    ['--json'],
  );
  expect(called.code).toBe(0);
  expect(json(called).workflows[0]).toMatchObject({
    findings: [],
    touches: [
      { kind: 'environment', name: 'staging', known: true },
      { kind: 'branch', name: 'main', known: true },
      { kind: 'ref', name: 'inputs.branch', known: false },
    ],
    opaque: [{ text: 'make deploy' }],
  });
  const people = await preflight(workflowOf('git push origin HEAD:main'), []);
  expect(people.stdout).toMatch(
    / {6}\.github\/workflows\/flags\.yml:17:\d+ {2}touches {2}`git push origin HEAD:main` → the branch `main`\n/,
  );
});

test('a weakened gate is told', async () => {
  const workflow = workflowOf('echo').replace(
    '        with: {role',
    '        continue-on-error: true\n        with: {role',
  );
  const called = await preflight(workflow, ['--json']);
  expect(json(called).workflows[0]?.weaknesses.map(({ id }) => id)).toEqual(['gate-continues-on-error']);
  expect((await preflight(workflow, [])).stdout).toContain('gate-continues-on-error');
});

test('a gate of another name is found by `--gate`', async () => {
  const workflow = workflowOf('echo')
    .replace('grantgate/grantgate@', 'acme/gate@')
    .replace('    steps:\n', '    steps:\n      - uses: actions/checkout@v4\n      - run: git push origin HEAD:main\n');
  expect((await preflight(workflow, RUN)).code).toBe(1);
  expect((await preflight(workflow, [...RUN, '--gate', 'acme/gate'])).code).toBe(0);
});

test('a run of another workflow is remarked upon', async () => {
  const called = await withTree(repositoryOf({ '.github/workflows/other.yml': workflowOf('echo') }), (cwd) =>
    call(['preflight', '.github/workflows/other.yml', ...RUN, '--json'], { cwd }),
  );
  expect(json(called).notes).toEqual([
    'the run was started from `acme/shop/.github/workflows/flags.yml`, and not from `.github/workflows/other.yml`',
  ]);
  expect(json(await preflight(workflowOf('echo'), [...RUN, '--json'])).notes).toEqual([]);
});

test('progress is shown on request', async () => {
  await withTree(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`.github/workflows/w${index}.yml`, workflowOf('echo')]),
    ),
    async (cwd) => {
      let time = 0;
      let stderr = '';
      const { runCli } = await import('../../src/cli/main.ts');
      await runCli(['preflight', '.', '--progress'], {
        stdout: { write: () => undefined },
        stderr: { write: (text) => (stderr += text) },
        env: {},
        cwd,
        now: () => (time += 6000),
      });
      expect(stderr).toBe('16 files\n32 files\n');
    },
  );
});
