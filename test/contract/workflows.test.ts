import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRepository, read, readYaml, type Step } from './action-file.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly 'timeout-minutes'?: number;
        readonly needs?: readonly string[];
        readonly steps: readonly Step[];
      }
    >
  >;
}

const names = readdirSync(inRepository('.github/workflows')).map((name) => `.github/workflows/${name}`);

describe.each(names)('%s', (name) => {
  const workflow = readYaml(name) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('gives nothing by default, and each job says what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeTypeOf('object');
  });

  test('bounds its time and its concurrency', () => {
    expect(workflow.concurrency).toBeTypeOf('object');
    for (const job of jobs) expect(job['timeout-minutes']).toBeTypeOf('number');
  });

  test('never runs foreign code with rights of its own', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
      expect(workflow.on).not.toHaveProperty(event);
    expect(steps.filter((step) => step.run?.includes('${{') === true)).toEqual([]);
  });

  test('leaves no token in a checkout', () => {
    for (const step of steps.filter((each) => each.uses?.startsWith('actions/checkout@') === true))
      expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test.each([...names, 'action.yml'])('%s pins every action to a commit and names its version', (name) => {
  const uses = read(name)
    .split('\n')
    .filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('$/'));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one action is one commit everywhere', () => {
  const pins = [...names, 'action.yml'].flatMap((name) =>
    [...read(name).matchAll(/uses: ([\w/-]+)@(\S+ # \S+)/g)].map((match) => `${match[1]} ${match[2]}`),
  );
  const actions = new Set(pins.map((pin) => pin.split(' ')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});

test('the last job of ci needs every other one', () => {
  const { jobs } = readYaml('.github/workflows/ci.yml') as Workflow;
  expect(jobs['green']?.needs?.toSorted()).toEqual(
    Object.keys(jobs)
      .filter((job) => job !== 'green')
      .toSorted(),
  );
});
