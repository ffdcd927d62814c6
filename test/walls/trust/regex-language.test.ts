import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/walls/language.ts';
import { regexLanguage } from '../../../src/walls/trust/regex-language.ts';
import { cases } from '../../depth.ts';

const pieces = fc.constantFrom(
  'a',
  'b',
  '.',
  '.*',
  'a+',
  'b?',
  '[ab]',
  '[^a]*',
  String.raw`\.`,
  '(a|b)',
  '(ab|)',
  '/',
  '|',
);
const sources = fc
  .tuple(fc.constantFrom('', '^'), fc.array(pieces, { maxLength: 5 }), fc.constantFrom('', '$'))
  .map(([start, body, end]) => `${start}${body.join('')}${end}`);

test('texts of an expression are those in which JavaScript finds it', () => {
  fc.assert(
    fc.property(sources, fc.string({ unit: fc.constantFrom('a', 'b', '.', '/'), maxLength: 5 }), (source, text) => {
      const language = regexLanguage(source);
      return language === undefined || inLanguage(language, text) === new RegExp(source).test(text);
    }),
    { numRuns: cases(3000, 50_000) },
  );
});

test.each(['a{2}', '(a)+', '(?i)a', String.raw`\b`, '^a|b', '[[:alpha:]]', '(a', 'a)', '*', 'a**'])(
  'what is not read is not guessed: %s',
  (source) => {
    expect(regexLanguage(source)).toBeUndefined();
  },
);
