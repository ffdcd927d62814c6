import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDuplicateMembers } from '../../src/policy/duplicate-members.ts';

const name = fc.oneof(
  fc.constantFrom('a', 'b', 'iss', '"', '\\', ':', ',', '{', '}', '\u2028', '__proto__', ''),
  fc.string({ maxLength: 3 }),
);

/** The name as JSON may spell it: plainly, or with every character escaped. */
const spelled = (text: string, escaped: boolean): string =>
  escaped
    ? `"${text
        .split('')
        .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('')}"`
    : JSON.stringify(text);

test('a name that stands twice is found, however it is spelled and whatever the values are', () => {
  const member = fc.tuple(name, fc.boolean(), fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', ' ', '\n\t'));
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), (members) => {
      const written = members.map(([key, escaped, value, space]) =>
        [space, spelled(key, escaped), space, ':', space, JSON.stringify(value), space].join(''),
      );
      const text = `{${written.join(',')}}`;
      const keys = members.map(([key]) => key);
      expect(Object.keys(JSON.parse(text) as object).length <= keys.length).toBe(true);
      expect(hasDuplicateMembers(text)).toBe(new Set(keys).size < keys.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"a":{"b":1,"b":2},"c":["c","c"]}', false],
  ['{"a":"a","b":"a"}', false],
  [String.raw`{"a":"\",\"a\":1"}`, false],
  [String.raw`{"a\"":1,"a\"":2}`, true],
  [String.raw`{"A":1,"\u0041":2}`, true],
  ['{}', false],
])('%s: %s', (text, isDouble) => {
  expect(hasDuplicateMembers(text)).toBe(isDouble);
});
