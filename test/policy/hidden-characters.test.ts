import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGrant } from '../../src/policy/grant.ts';
import { describeHidden, findHidden, ONE_LINE_PATTERN } from '../../src/policy/hidden-characters.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { anyText } from '../any-text.ts';
import { writePolicy } from './ready-made.ts';

const LEAST = 'role: flags\nreason: Banner\nexpires: 2026-11-28T18:00:00Z\n';
const read = (source: string): readonly string[] => {
  const file = parseGrant(source, 'users/mona/x.yml', 'g.yml');
  return file?.ok === false ? file.problems.map(formatProblem) : [];
};
const readPolicy = (source: string): readonly string[] => {
  const parsed = parsePolicy(source, 'p.yml');
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

/** One of each kind, how YAML escapes it, and a word of what is said about it. */
const HIDDEN: readonly (readonly [string, string, RegExp])[] = [
  ['\u202e', '\\u202e', /U\+202E .*direction/],
  ['\u2066', '\\u2066', /U\+2066 .*direction/],
  ['\u200f', '\\u200f', /U\+200F .*direction/],
  ['\u200b', '\\u200b', /U\+200B .*without width/],
  ['\u200d', '\\u200d', /U\+200D .*emoji/],
  ['\u00ad', '\\xad', /U\+00AD .*soft hyphen/],
  ['\u2060', '\\u2060', /U\+2060 /],
  ['\ufeff', '\\ufeff', /U\+FEFF .*byte order mark/],
  ['\u0085', '\\N', /U\+0085 .*line break/],
  ['\u2028', '\\L', /U\+2028 .*line separator/],
  ['\u2029', '\\P', /U\+2029 .*paragraph separator/],
  ['\u007f', '\\x7f', /U\+007F .*control/],
  ['\u001b', '\\e', /U\+001B .*control/],
  ['\u0000', '\\0', /U\+0000 .*control/],
  ['\u3164', '\\u3164', /U\+3164 .*not shown/],
  ['\u{e0041}', '\\U000e0041', /U\+E0041 .*not shown/],
  ['\u{1d173}', '\\U0001d173', /U\+1D173 .*not shown/],
];

describe.each(HIDDEN)('%j', (character, escape, words) => {
  test.each([
    ['the reason of a grant', LEAST.replace('Banner', `Ban${character}ner`), 'g.yml:2:12: '],
    ['a comment', LEAST.replace('Banner', `Banner # x${character}`), 'g.yml:2:19: '],
    ['a key', LEAST.replace('reason', `rea${character}son`), 'g.yml:2:4: '],
    ['a line of its own', `${LEAST}${character}\n`, 'g.yml:4:1: '],
  ])('in %s', (_where, source, place) => {
    const [problem = ''] = read(source);
    expect(problem).toMatch(words);
    expect(problem.startsWith(place), problem).toBe(true);
  });

  test('written as an escape', () => {
    expect(read(LEAST.replace('Banner', `"Ban${escape}ner"`))[0]).toMatch(new RegExp(`^g\\.yml:2:9: ${words.source}`));
    expect(read(LEAST.replace('role: flags', `"ro${escape}le": flags`))[0]).toMatch(
      new RegExp(`^g\\.yml:1:1: ${words.source}`),
    );
    expect(read(`${LEAST}branches: [main, "re${escape}lease"]\n`)[0]).toMatch(
      new RegExp(`^g\\.yml:4:18: ${words.source}`),
    );
    expect(read(`${LEAST}revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: "a${escape}b"}\n`)[0]).toMatch(words);
  });

  test('in a policy, as it is and as an escape', () => {
    expect(readPolicy(writePolicy().replace('Turn', `T${character}urn`))[0]).toMatch(words);
    expect(readPolicy(writePolicy([], [`never: {environments: ["prod${escape}"]}`]))[0]).toMatch(words);
  });
});

test('a carriage return is the end of a line with a line feed behind it only', () => {
  expect(read(LEAST.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(read(LEAST.replace('Banner\n', 'Banner\rbranches: [x]\n'))[0]).toMatch(/^g\.yml:2:15: U\+000D .*ends no line/);
  expect(read(LEAST.replace('Banner\n', 'Banner # \rbranches: [x]\n'))[0]).toMatch(/U\+000D/);
  expect(read(LEAST.replace('Banner', '"Banner\\r"'))[0]).toMatch(/^g\.yml:2:9: U\+000D/);
});

test('what can be seen passes: letters of any script, emoji, and a byte order mark at the very beginning', () => {
  for (const reason of [
    'Bänner für Köln',
    '\u65b0\u5e74\u30bb\u30fc\u30eb',
    '\u0623\u0644\u0641',
    '\u{1f389} release',
    '\u26a0\ufe0f careful',
    '\u2764\ufe0f',
  ])
    expect(read(LEAST.replace('Banner', reason)), reason).toEqual([]);
  expect(read(`\ufeff${LEAST}`)).toEqual([]);
  expect(read(`\ufeff\ufeff${LEAST}`)[0]).toMatch(/^g\.yml:1:2: U\+FEFF/);
  expect(read(LEAST.replace('Banner', 'prod\ufe0f'))[0]).toMatch(/U\+FE0F/);
});

test('half a character is none', () => {
  expect(findHidden('a\ud800b')).toMatchObject({ offset: 1, code: 'U+D800' });
  expect(findHidden('\u{1f389}')).toBeUndefined();
});

describe('a text of a grant that goes over several lines', () => {
  test.each([
    ['in double quotes', LEAST.replace('Banner', '"Banner\n  environments: [staging]"'), '2:9'],
    ['in single quotes', LEAST.replace('Banner', "'Banner\n  environments: [staging]'"), '2:9'],
    ['as a block', LEAST.replace('Banner', '|\n  environments: [staging]'), '3:1'],
    ['folded', LEAST.replace('Banner', '>-\n  Banner\n  of November'), '3:1'],
    ['unquoted', LEAST.replace('Banner', 'Banner\n  - staging'), '2:9'],
    [
      'why it was revoked',
      `${LEAST}revoked:\n  at: 2026-11-25T10:00:00Z\n  by: hubot\n  why: "lost\n    branches: []"\n`,
      '7:8',
    ],
    ['a role', LEAST.replace('role: flags', 'role: "flags\n  "'), '1:7'],
  ])('%s', (_how, source, place) => {
    expect(read(source)).toEqual([
      `g.yml:${place}: a text of several lines is not allowed here (its lines could be read as ` +
        'keys of the grant: write it on one line)',
    ]);
  });

  test.each(['reason: "Banner\\nbranches: [x]"', 'reason: "Banner\\n"'])(
    'is not written with an escape either: %s',
    (line) => {
      expect(read(LEAST.replace('reason: Banner', line))).toEqual(['g.yml:2:9: reason: expected text on one line']);
    },
  );

  test('lists and keys may', () => {
    expect(
      read(
        `${LEAST}branches:\n  - main\n  - 'release/*'\nenvironments: [staging,\n  production]\n# the end\n\n` +
          'max-uses: 3\n',
      ),
    ).toEqual([]);
  });
});

test('the pattern of the schema takes all that the parser takes, and refuses most hidden characters', () => {
  const pattern = new RegExp(ONE_LINE_PATTERN);
  fc.assert(
    fc.property(anyText(), (text) => {
      if (text !== '' && findHidden(text) === undefined && !text.includes('\n')) expect(pattern.test(text)).toBe(true);
    }),
  );
  for (const [character] of HIDDEN.slice(0, 14)) expect(pattern.test(`a${character}b`)).toBe(false);
});

test('every character that is found is named by its number', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const found = findHidden(text);
      if (found === undefined) return;
      expect(describeHidden(found)).toMatch(/^U\+[0-9A-F]{4,6} is not allowed: ./);
      expect(text.codePointAt(found.offset)).toBe(Number.parseInt(found.code.slice(2), 16));
      expect(findHidden(text.slice(0, found.offset))?.code ?? '').toMatch(/^(?:U\+000D|U\+D[89AB]..)?$/);
    }),
  );
});
