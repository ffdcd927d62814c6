import { expect, test } from 'vitest';
import { readGatedWorkflow } from '../../src/policy/gated-workflow.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { writePolicy } from './ready-made.ts';

const FILE = 'acme/shop/.github/workflows/gated.yml';
const SHA = 'a'.repeat(40);

function problems(gate: string): readonly string[] {
  const parsed = parsePolicy(writePolicy([], [`walls: {gate: '${gate}'}`]), 'p.yml');
  return parsed.ok ? [] : parsed.problems.map((one) => formatProblem(one).replace(/^p\.yml:\d+:\d+: /, ''));
}

test.each([
  [`${FILE}@refs/heads/main`, { repository: 'acme/shop', path: '.github/workflows/gated.yml', ref: 'refs/heads/main' }],
  [`${FILE}@refs/heads/release/2026@1`, { ref: 'refs/heads/release/2026@1' }],
  [`${FILE}@refs/tags/v1.0`, { ref: 'refs/tags/v1.0' }],
  [`${FILE}@${SHA}`, { ref: SHA }],
  ['a/b.c/.github/workflows/x y.yaml@refs/heads/main'.replace(' ', '-'), { repository: 'a/b.c' }],
])('`%s` is a gated workflow at a ref', (written, parts) => {
  expect(readGatedWorkflow(written)).toMatchObject(parts);
  expect(problems(written)).toEqual([]);
});

test.each([
  [FILE, /write the ref after it: `acme\/shop\/\.github\/workflows\/gated\.yml@refs\/heads\/main`/],
  [`${FILE}@main`, /tokens have the whole ref: write `.*gated\.yml@refs\/heads\/main`/],
  [`${FILE}@v1`, /write `.*gated\.yml@refs\/heads\/v1`, or the full SHA/],
  ['.github/workflows/gated.yml@refs/heads/main', /write the repository before it: `owner\/name\/\.github/],
  ['./.github/workflows/gated.yml', /`owner\/name\/\.github\/workflows\/gated\.yml@refs\/heads\/main`/],
  [`${FILE}@refs/heads/*`, /letter for letter/],
  ['acme/*/.github/workflows/gated.yml@refs/heads/main', /letter for letter/],
  [`${FILE}@refs/pull/1/merge`, /job_workflow_ref/],
  [`${FILE}@refs/heads/`, /job_workflow_ref/],
  [`${FILE}@${'A'.repeat(40)}`, /refs\/heads/],
  ['acme/shop/.github/workflows/sub/gated.yml@refs/heads/main', /job_workflow_ref/],
  ['acme/shop/.github/workflows/gated.txt@refs/heads/main', /job_workflow_ref/],
  [`${FILE}@refs/heads/main `, /job_workflow_ref/],
])('`%s` is not, and the error says what to write', (written, says) => {
  expect(readGatedWorkflow(written)).toBeUndefined();
  expect(problems(written)).toEqual([
    expect.stringMatching(/^walls\.gate: expected a reusable workflow at a ref, got/),
  ]);
  expect(problems(written)[0]).toMatch(says);
});

test('walls without a gate say nothing', () => {
  const parsed = parsePolicy(writePolicy([], ['walls: {}']), 'p.yml');
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ message: 'walls: `gate` is missing' }]);
});
