import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../contract/action-file.ts';
import { call, withTree } from './call.ts';
import { POLICY } from './lint-policy.ts';

const EXAMPLE = readFileSync(inRepository('examples/access-requests.yml'), 'utf8');
const REVIEW = readFileSync(inRepository('examples/access-review.yml'), 'utf8');
const SHA = '3f1b9c0d5e7a8b2c4d6e8f0a1b3c5d7e9f2a4b6c';

async function found(workflow: string, name = 'access-requests.yml'): Promise<string[]> {
  const files = {
    '.git/config': '',
    '.github/access/policy.yml': POLICY,
    [`.github/workflows/${name}`]: workflow,
  };
  return await withTree(files, async (cwd) => {
    const { stdout } = await call(['lint', '.github/access', '--json'], { cwd, at: '2026-11-25T00:00:00Z' });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string; line: number }[] };
    return findings.filter(({ file }) => file.endsWith(name)).map(({ rule, line }) => `${rule} ${line}`);
  });
}

const lines = EXAMPLE.split('\n').flatMap((line, index) => (line.includes('/requests@') ? [index + 1] : []));

describe('the version of the action of requests', () => {
  test('is not the zeros of the example', async () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(await found(EXAMPLE)).toEqual(lines.map((line) => `gate-placeholder ${line}`));
  });

  test.each(['v0.1.0', 'main', SHA.slice(0, 7)])('is nothing that can be moved, such as %s', async (version) => {
    const moved = EXAMPLE.replaceAll('0'.repeat(40), version);
    expect(await found(moved)).toEqual(lines.map((line) => `gate-not-pinned ${line}`));
  });

  test('is a full SHA', async () => {
    expect(await found(EXAMPLE.replaceAll('0'.repeat(40), SHA))).toEqual([]);
  });
});

describe('the version of the command line in the review of every week', () => {
  const line = REVIEW.split('\n').findIndex((text) => text.includes(' ref: ')) + 1;
  const refOf = (ref: string): string => REVIEW.replace(/ref: .*$/m, ref);

  test.each<[what: string, ref: string, rule: string]>([
    ['the zeros of the example', "ref: '0000000000000000000000000000000000000000' # v0.1.0", 'gate-placeholder'],
    ['a tag', 'ref: v0.1.0', 'gate-not-pinned'],
    ['a number, which YAML makes of digits', `ref: ${'1'.repeat(40)}`, 'gate-not-pinned'],
    ['empty', "ref: ''", 'gate-not-pinned'],
  ])('is not %s', async (_, ref, rule) => {
    expect(await found(refOf(ref), 'access-review.yml')).toEqual([`${rule} ${line}`]);
  });

  test('is a full SHA, also one of digits in quotes', async () => {
    expect(await found(refOf(`ref: '${SHA}'`), 'access-review.yml')).toEqual([]);
    expect(await found(refOf(`ref: '${'1'.repeat(40)}'`), 'access-review.yml')).toEqual([]);
  });
});
