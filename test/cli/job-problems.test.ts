import { describe, expect, it } from 'vitest';
import { findJobProblems } from '../../src/cli/preflight/job-problems.ts';
import { loadSchema } from '../../src/cli/preflight/schema-problems.ts';
import { readWorkflow } from '../../src/workflow/file/read-workflow.ts';

const schema = await loadSchema();

/** What GitHub says about a file, as far as it is known here. */
function problems(source: string): readonly string[] {
  const jobs = findJobProblems(readWorkflow(source, 'w.yml'));
  return [...schema(source, 'w.yml'), ...jobs].map(({ line, message }) => `${line}: ${message}`);
}

const JOB = '{runs-on: x, steps: [{run: echo}]}';
const none = 'The workflow must contain at least one job with no dependencies.';

describe('mistakes of jobs', () => {
  it.each<readonly [jobs: string, ...said: readonly string[]]>([
    [`  a: ${JOB}`],
    [`  a-b_1: ${JOB}\n  _a: ${JOB}`],
    [`  a.b: ${JOB}`, '3: The identifier'],
    [`  1a: ${JOB}`, '3: The identifier'],
    [`  ${'a'.repeat(100)}: ${JOB}`, '3: The identifier'],
    [`  __a: ${JOB}`, "3: The identifier '__a' is invalid. IDs starting with '__' are reserved."],
    [`  a: {needs: a, runs-on: x}`, "3: Job 'a' needs itself", `3: ${none}`],
    [
      `  a: ${JOB}\n  b: {needs: C, runs-on: x}\n  c: {needs: b, runs-on: x}`,
      "4: Job 'b' needs itself",
      "5: Job 'c' needs itself",
    ],
    [`  {}`, `1: ${none}`],
    [`  a: {runs-on: x, strategy: {matrix: {os: []}}}`, "3: Matrix vector 'os' does not contain any values"],
    [`  a: {runs-on: x, strategy: {matrix: {os: [1], include: []}}}`],
  ])('%s', (jobs, ...said) => {
    const found = problems(
      `on: push\njobs:\n${jobs.replaceAll('runs-on: x}', 'runs-on: x, steps: [{run: echo}]}')}\n`,
    ).filter((one) => !/required|Required/.test(one));
    expect(found).toHaveLength(said.length);
    expect(found.map((one, index) => one.startsWith(said[index] ?? '?'))).toEqual(said.map(() => true));
  });
});

describe('what GitHub runs though its published schema does not have it', () => {
  it.each([
    'on: [push, repository_dispatch]',
    'on: repository_dispatch',
    'on:\n  workflow_dispatch:\n    inputs:',
    'on:\n  workflow_dispatch:\n    inputs:\n      tag:',
    'on:\n  workflow_dispatch:\n    paths: [x]',
    'on:\n  merge_group:\n    paths: [x]',
    'on: push\nenv:\n  X: [\n    x\n  ]'.replace('env:\n  X: [\n    x\n  ]', 'env: {\n  X: "a\nb"\n}'),
  ])('%j', (on) => expect(problems(`${on}\njobs:\n  a: ${JOB}\n`)).toEqual([]));

  it.each([
    'on: [push, repository_dispach]',
    'on:\n  push:\n    pathes: [x]',
    'on:\n  workflow_dispatch:\n    inputs:\n      tag: {type: strin}',
    'on:\n  workflow_call:\n    pathes: [x]',
  ])('does complain of %j', (on) => expect(problems(`${on}\njobs:\n  a: ${JOB}\n`)).toHaveLength(1));
});
