import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { describe, expect, test } from 'vitest';
import { matchesGlob, rejectPattern } from '../../src/policy/glob.ts';
import { compileWildcards, matchesWildcards } from '../../src/policy/wildcard.ts';
import { cases } from '../depth.ts';

/** The language of patterns as the library has it that others know it from. */
const OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  nobrace: true,
  noext: true,
  platform: 'linux',
  preserveMultipleSlashes: true,
} as const;

const SIGNS = ['*', '**', '?', '[ab]', '[!a]', '[^b]', '[a-c]', '[c-a]', '[[:alpha:]]', '[[:upper:]b]', '[]a]', '[-a]'];
const LETTERS = ['a', 'b', 'c', 'A', '-', '.x', '!', '{a,b}', '+(a)', '#', '^', '$', '(', '|', ')', 'é', ' '];
const letter = fc.constantFrom(...LETTERS);
const segment = fc
  .array(fc.oneof({ weight: 3, arbitrary: letter }, { weight: 2, arbitrary: fc.constantFrom(...SIGNS) }), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const pattern = fc
  .array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 5 })
  .map((all) => all.join('/'));
const name = fc
  .array(
    fc.array(letter, { maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join('/'));

/** What the library says; it stumbles over a named class beside a blank, a hyphen or a hash, and then says nothing. */
function byLibrary(written: string, given: string): boolean | undefined {
  try {
    return new Minimatch(written, OPTIONS).match(given);
  } catch (error) {
    if (error instanceof SyntaxError && written.includes('[:')) return undefined;
    throw error;
  }
}

/** For the library a name that ends in a slash is also what stands before it; no name here ends so. */
function expectSame(written: string, given: string): void {
  const wanted = given.endsWith('/') ? undefined : byLibrary(written, given);
  if (wanted !== undefined) expect([written, given, matchesGlob(written, given)]).toEqual([written, given, wanted]);
}

test('matches as minimatch does', () => {
  fc.assert(fc.property(pattern, name, expectSame), { numRuns: cases(4000, 100_000) });
});

test('names that were made from a pattern match it, as minimatch finds too', () => {
  const filled = pattern.chain((written) =>
    fc.array(letter, { minLength: 8, maxLength: 8 }).map((letters) => {
      let next = 0;
      const take = (): string => letters[next++ % letters.length] ?? 'a';
      return [written, written.replaceAll(/\*\*|\*|\?|\[[^\]]*\]+/g, take)] as const;
    }),
  );
  fc.assert(
    fc.property(filled, ([written, given]) => expectSame(written, given)),
    { numRuns: cases(4000, 100_000) },
  );
});

test.each([
  ['v[0-9]', 'v1/'],
  ['a*', 'a/'],
  ['*/b*', 'a/b/'],
])('%s is not %s: a slash at the end is part of the name', (written, given) => {
  expect(matchesGlob(written, given)).toBe(false);
  expect(matchesGlob(`${written}/**`, given)).toBe(true);
});

describe('escapes and brackets', () => {
  test.each([
    [String.raw`a\*`, 'a*', true],
    [String.raw`a\*`, 'ab', false],
    [String.raw`\[a]*`, '[a]b', true],
    [String.raw`*\\`, 'a\\', true],
    ['*\\', 'a\\', true],
    ['[*]', '*', true],
    ['[*]', 'a', false],
    [String.raw`[\]]x`, ']x', true],
    ['v[z-a]', 'vz', false],
    ['*[z-a]', 'anything', false],
    ['[a', '[a', true],
    ['*[a', 'x[a', true],
    ['[^^]*', '^a', false],
    ['[a^]', '^', true],
    ['[a-[:alpha:]]', 'b', false],
    ['[[:digit:]]', '٣', true],
    ['v[[:alpha:]]-#*', 'va-#1', true],
    ['[[:graph:]]', ' ', false],
    ['[![:digit:]]', '1', false],
    ['?', '😀', false],
    ['[[:alpha:]]?', '𝒜😀', true],
  ])('%s and %s: %s', (written, given, expected) => {
    expect(matchesGlob(written, given)).toBe(expected);
  });
});

describe('a name that is made to cost time', () => {
  const long = 64 * 1024;
  const patterns = [
    '*a*a*a*b',
    'v*.*.*-rc*',
    '**/*a*a*a*b/**',
    '**/a/**',
    '**/*b',
    '*/*/*/*b',
    'a?a?a?a?',
    '[a-c]*[!a]*b',
    '**',
  ];
  const names: readonly (readonly [string, (length: number) => string])[] = [
    ['a…', (length) => 'a'.repeat(length)],
    ['a/a/…', (length) => `${'a/'.repeat(length / 2)}a`],
    ['v.1.1…', (length) => `v${'.1'.repeat(length / 2)}`],
    ['////…a', (length) => `${'/'.repeat(length)}a`],
    ['a…c', (length) => `${'a'.repeat(length)}c`],
    ['a…b', (length) => `${'a'.repeat(length)}b`],
  ];
  test.each(patterns.flatMap((written) => names.map(([shown, given]) => [written, shown, given] as const)))(
    '%s and %s: as the short name of that kind',
    (written, _shown, given) => {
      expect(rejectPattern(written)).toBeUndefined();
      expect(matchesWildcards(compileWildcards(written), given(long))).toBe(byLibrary(written, given(32)));
    },
  );
});
