import { describe, expect, test } from 'vitest';
import { ownersOf, parseCodeOwners } from '../../src/review/code-owners.ts';

const POLICY = '.github/access/policy.yml';

/** Source: GitHub's reference, "About code owners", "CODEOWNERS syntax" and its example. */
describe('a pattern of CODEOWNERS', () => {
  test.each([
    ['*', POLICY, true],
    ['*', 'README.md', true],
    ['/.github/access/', POLICY, true],
    ['/.github/access', POLICY, true],
    ['.github/access/', POLICY, true],
    ['/.github/', POLICY, true],
    ['.github/', POLICY, true],
    ['access/', POLICY, true],
    ['access/', 'access', false],
    ['/access/', POLICY, false],
    ['policy.yml', POLICY, true],
    ['*.yml', POLICY, true],
    ['/*.yml', POLICY, false],
    ['/.github/*', POLICY, false],
    ['/.github/*', '.github/CODEOWNERS', true],
    ['/.github/access/*', POLICY, true],
    ['/.github/**', POLICY, true],
    ['**/access/', POLICY, true],
    ['**/access/**', POLICY, true],
    ['/.github/**/policy.yml', POLICY, true],
    ['/.GITHUB/', POLICY, false],
    ['.github/acc', POLICY, false],
    ['/docs/', POLICY, false],
  ])('`%s` is about %s: %s', (pattern, path, expected) => {
    expect(ownersOf(parseCodeOwners(`${pattern} @acme/platform`), path).length > 0).toBe(expected);
  });
});

test('the last line that matches counts, also where it names nobody', () => {
  const lines = parseCodeOwners('# all\n* @mona\r\n/.github/ @hubot @acme/platform # both\n\n/.github/access/\n');
  expect(ownersOf(lines, 'README.md')).toEqual(['@mona']);
  expect(ownersOf(lines, '.github/workflows/flags.yml')).toEqual(['@hubot', '@acme/platform']);
  expect(ownersOf(lines, POLICY)).toEqual([]);
});

test('a line with what GitHub does not read there counts as none', () => {
  const lines = parseCodeOwners('/.github/ @mona\n!/.github/ @hubot\n/.github/[ab]* @hubot\n\\#x @hubot\n');
  expect(lines).toEqual([{ pattern: '/.github/', owners: ['@mona'] }]);
});
