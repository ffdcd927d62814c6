import { describe, expect, test } from 'vitest';
import { matchesGlob, matchesAny, matchesAnyCaseless, rejectPattern } from '../../src/policy/glob.ts';

describe('a pattern matches the whole name', () => {
  test.each([
    ['release/*', 'release/2026-11', true],
    ['release/*', 'release/2026/11', false],
    ['release/*', 'prerelease/1', false],
    ['release/*', 'release/', false],
    ['release/*', 'release', false],
    ['release', 'release/1', false],
    ['*', 'main', true],
    ['*', 'release/1', false],
    ['**', 'release/2026/11', true],
    ['preview/**', 'preview/a/b', true],
    ['preview/**', 'preview', false],
    ['**/main', 'main', true],
    ['**/main', 'a/b/main', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a**z', 'a/z', false],
    ['a**z', 'abcz', true],
    ['v*.*.*-rc*', 'v1.2.3-rc4', true],
    ['v*.*.*-rc*', 'v1.2-rc4', false],
    ['v?', 'v1', true],
    ['v?', 'v', false],
    ['v?', 'v/', false],
    ['v[0-9]', 'v7', true],
    ['v[0-9]', 'vx', false],
    ['v[!0-9]', 'vx', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesGlob(pattern, name)).toBe(expected);
  });
});

describe('what other tools read into a pattern means nothing', () => {
  test.each([
    ['a dot is nothing special', '*', '.hidden', true],
    ['a dot in a folder either', '**', 'a/.b/c', true],
    ['no negation', '!main', 'release', false],
    ['`!` is a letter', '!ma*', '!main', true],
    ['no comment', '#1*', '#12', true],
    ['no braces', '{a,b}', 'a', false],
    ['braces are letters', '{a,b}*', '{a,b}c', true],
    ['no ranges', 'v{1..3}*', 'v2', false],
    ['no extended globs', '+(a)*', 'aa', false],
    ['`@(…)` are letters', '@(a|b)*', '@(a|b)', true],
    ['no regular expression', '.*', 'main', false],
    ['`$` and `^` are letters', '^a*$', 'a', false],
    ['case counts', 'Release/*', 'release/1', false],
    ['a line break is not skipped', 'main', 'main\n', false],
    ['two slashes are not one', 'a//*', 'a/b', false],
  ])('%s', (_what, pattern, name, expected) => {
    expect(matchesGlob(pattern, name)).toBe(expected);
  });
});

test('an empty list matches nothing', () => {
  expect(matchesAny([], 'main')).toBe(false);
  expect(matchesAnyCaseless([], 'main')).toBe(false);
});

test('one of several is enough', () => {
  expect(matchesAny(['a', 'release/*'], 'release/1')).toBe(true);
});

test('without case, both the pattern and the name are folded', () => {
  expect(matchesAnyCaseless(['Preview-*'], 'pREVIEW-1')).toBe(true);
  expect(matchesAny(['Preview-*'], 'pREVIEW-1')).toBe(false);
});

describe('patterns that are refused', () => {
  test.each([
    ['too long', 'a'.repeat(256), 'longer than 255 characters'],
    ['a control character', 'a\u0000b', 'control characters are not allowed'],
    ['a line break', 'main\n', 'control characters are not allowed'],
    ['five wildcards in a segment', '*a*b*c*d*', 'more than 4 wildcards between two slashes'],
    ['question marks count too', 'a?b?c?d?e*', 'more than 4 wildcards between two slashes'],
    ['three times `**`', '**/a/**/b/**', 'more than 2 `**`'],
  ])('%s', (_what, pattern, why) => {
    expect(rejectPattern(pattern)).toBe(why);
  });

  test.each(['*a*b*c*', '*/*/*/*/*/*', '**/a/**', 'a'.repeat(255), 'a'])('%s can be used', (pattern) => {
    expect(rejectPattern(pattern)).toBeUndefined();
  });
});

test('the worst pattern that is let through comes to an end', () => {
  const pattern = '**/*a*a*a*a/**';
  expect(rejectPattern(pattern)).toBeUndefined();
  expect(matchesGlob(pattern, `${'a'.repeat(100)}b/${'a'.repeat(100)}b`)).toBe(false);
});

test.each(['.', '..'])('%s is a name like any other', (name) => {
  expect(matchesGlob('*', name)).toBe(true);
  expect(matchesGlob('release/*', `release/${name}`)).toBe(true);
  expect(matchesGlob('**', `a/${name}/b`)).toBe(true);
  expect(matchesGlob('a*', name)).toBe(false);
  expect(matchesGlob(name, name)).toBe(true);
});
