import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSimple, matchesSimple } from '../../src/guard/simple-pattern.ts';
import { matchesAny } from '../../src/policy/glob.ts';

describe('patterns that need no library', () => {
  it.each([
    ['main', true],
    ['release/*', true],
    ['v*', true],
    ['*', true],
    ['acme/shop', true],
    ['a{b,c}*', true],
    ['!main', true],
    ['**', true],
    ['***', false],
    ['release/**', false],
    ['*/x', false],
    ['v?', false],
    ['v[0-9]', false],
    [String.raw`v\*`, false],
    ['a/./b*', false],
    ['a//b*', false],
    ['release/', false],
    ['', false],
  ])('%s: %s', (pattern, expected) => {
    expect(isSimple(pattern)).toBe(expected);
  });

  it('mean what they mean to the library', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '/',
      '.',
      '-',
      '*',
      '?',
      '!',
      '#',
      '{',
      '}',
      ',',
      '@',
      '(',
      ')',
      '|',
      '[',
      ']',
      '\\',
      '$',
      '^',
      '+',
      'é',
      'A',
      ' ',
    );
    const name = fc
      .array(
        fc.constantFrom('a', 'b', '/', '.', '-', '!', '#', '{', '}', ',', '@', '(', ')', '|', '$', '+', 'é', 'A'),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    const related = fc
      .tuple(
        fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        name,
        fc.boolean(),
      )
      .map(([text, more, isRelated]) => [text, isRelated ? `${text.replace(/\*$/, '')}${more}` : more] as const);
    fc.assert(
      fc.property(related, ([pattern, text]) => {
        fc.pre(isSimple(pattern) && isSimple(`${text}*`) && isSimple(text));
        expect(matchesSimple([pattern], text)).toBe(matchesAny([pattern], text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['', '.', 'a/..', 'a//b', '/a', 'a/'])('match no odd name: `%s`', (name) => {
    expect(matchesSimple(['*', 'a/*', 'a', name], name)).toBe(false);
  });
});
