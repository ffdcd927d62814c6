import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsAsIndex } from '../../../src/workflow/shell/index-code.ts';
import { cases } from '../../depth.ts';
import { within } from '../../spent-time.ts';

/** The same in one pattern, which takes time by the square of a text's length. */
const INDEX = /[A-Za-z_]\w*\[[^\]]*(?:\$\(|`|\$\{\s)/;

it.each([
  ['a[$(id)]', true],
  ['x=1 + _b2[`id`]', true],
  ['a[1]b[${ id; }]', true],
  ['a[b[$(id)', true],
  ['a[1] $(id)', false],
  ['[$(id)]', false],
  ['1[$(id)]', false],
  ['a[${b}]', false],
])('finds an index with a command in it: %s', (text, runs) => {
  expect(runsAsIndex([text])).toBe(runs);
});

it('finds it wherever it stands', () => {
  const unit = fc.constantFrom('a', '_', '1', '[', ']', '$', '(', '`', '{', ' ', '\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(runsAsIndex([text])).toBe(INDEX.test(text));
    }),
    { numRuns: cases(1000, 100_000) },
  );
});

it.each(['a', '1', 'a[', '[', 'a[1', 'a]'])('is found in linear time: %s, over and over', (text) => {
  const long = text.repeat(Math.ceil(100_000 / text.length));
  expect(within(1000, () => runsAsIndex([long]))).toBe(false);
});
