import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../src/policy/glob.ts';
import {
  eitherCase,
  globLanguage,
  inLanguage,
  literals,
  withPrefix,
  wildcardPattern,
} from '../../src/walls/language.ts';
import { like } from '../world/aws/policy.ts';
import { cases } from '../depth.ts';

const names = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', 'B', '.'), maxLength: 7 });
const globs = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '**', '?', '-'), maxLength: 7 }),
  fc.string({ unit: fc.constantFrom('a', '/', '**/', '[ab]', '[!a]', '[a-', '\\*', '[[:upper:]]'), maxLength: 5 }),
);

describe('the languages of patterns', () => {
  test('of a policy have the names that its patterns match', () => {
    fc.assert(
      fc.property(globs, names, (glob, name) => inLanguage(globLanguage([glob]), name) === matchesGlob(glob, name)),
      { numRuns: cases(3000, 50_000) },
    );
  });

  test('of a cloud have the texts that its evaluator matches', () => {
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/', '.'), maxLength: 7 });
    fc.assert(
      fc.property(
        patterns,
        names,
        (pattern, name) => inLanguage([wildcardPattern(pattern)], name) === like(name, pattern),
      ),
      { numRuns: cases(2000, 50_000) },
    );
  });

  test('fold letters of ASCII only', () => {
    expect(inLanguage(eitherCase(literals(['Acme/Shop'])), 'aCME/sHOP')).toBe(true);
    expect(inLanguage(eitherCase(literals(['k'])), '\u{212a}')).toBe(false);
    expect(inLanguage(eitherCase(globLanguage(['[a-c]x'])), 'BX')).toBe(true);
  });

  test('are one of several patterns, and nothing without any', () => {
    expect(inLanguage([], '')).toBe(false);
    expect(inLanguage(withPrefix('refs/heads/', globLanguage(['main', 'release/*'])), 'refs/heads/release/1')).toBe(
      true,
    );
    expect(inLanguage(withPrefix('refs/heads/', globLanguage(['main', 'release/*'])), 'refs/heads/release/1/2')).toBe(
      false,
    );
  });
});
