import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellArguments, splitArguments } from '../../src/session/script/shell-arguments.ts';

it.each([
  ['', []],
  ['  a\t b ', ['a', 'b']],
  ['"a b" c', ['a b', 'c']],
  ['a"b c"d', ['ab cd']],
  ['""', ['']],
  ["'a b'", ["'a", "b'"]],
  ['"a ""b"" c"', ['a "b" c']],
  [String.raw`\"a\" \\"b c\\" \d`, ['"a"', '\\b c\\', '\\d']],
  ['"open a', ['open a']],
])('`%s` is taken apart', (text, list) => {
  expect(splitArguments(text)).toEqual(list);
});

it('is what the usual quoting undoes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', "'", '\t') });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const quoted = words.map((text) => {
        const inside = text.replaceAll(
          /(\\*)(?:"|$)/g,
          (found, slashes: string) => slashes + slashes + (found.endsWith('"') ? '\\"' : ''),
        );
        return `"${inside}"`;
      });
      expect(splitArguments(quoted.join(' '))).toEqual(words);
    }),
  );
});

it('keeps a path with spaces and quotes in one piece', () => {
  expect(shellArguments('-e {0}', '/a b/"c', 'linux').list).toEqual(['-e', '/a b/"c']);
  expect(shellArguments('-e {0}', 'C:\\a b\\c', 'win32')).toEqual({ list: ['-e "C:\\a b\\c"'], verbatim: true });
  expect(shellArguments(`-command ". '{0}'"`, 'C:\\a b\\c', 'win32').list).toEqual([`-command ". 'C:\\a b\\c'"`]);
});
