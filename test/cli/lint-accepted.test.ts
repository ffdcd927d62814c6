import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { AT, CLEAN } from './lint-found.ts';

const accepted = (until: string): string =>
  `version: 1\nignore:\n  - {finding: grant-broad, on: users/mona/a, reason: soon, by: hubot, ${until}}\n`;

test.each<[rule: string, text: string, places: readonly string[]]>([
  ['accepted-invalid', accepted('until: 2028-01-01T00:00:00Z'), ['review.yml:3:78']],
  ['accepted-invalid', accepted("until: ''"), ['review.yml:3:78']],
  ['accepted-invalid', accepted('until: 0000-00-00T00:00:00Z'), ['review.yml:3:78']],
  ['accepted-nothing', accepted('until: 2026-11-24T00:00:00Z'), ['review.yml:3:78']],
  ['accepted-nothing', accepted('until: 2027-01-01T00:00:00Z').replace('mona/a', 'mona/*'), ['review.yml:3:32']],
  [
    'accepted-nothing',
    accepted('until: 2027-01-01T00:00:00Z').replace('mona/a', 'mona/../mona/a'),
    ['review.yml:3:32'],
  ],
  ['none', accepted('until: 2027-01-01T00:00:00Z'), []],
  ['none', accepted('until: 2027-01-01T00:00:00Z').replace('grant-broad', 'secret-stale'), []],
])('%s in `review.yml`', async (rule, text, places) => {
  await withTree({ ...CLEAN, 'review.yml': text }, async (cwd) => {
    const { stdout } = await call(['lint', '--access', '.', '--json'], { cwd, at: AT });
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { rule: string; file: string; line: number; column: number }[];
    };
    expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(places);
    expect(findings.every((one) => one.rule === rule)).toBe(true);
  });
});
