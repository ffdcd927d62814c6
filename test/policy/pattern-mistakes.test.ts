import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWildcards, matchesWildcards } from '../../src/policy/wildcard.ts';
import { findPatternMistake, type PatternKind, patternSchema } from '../../src/policy/pattern-mistakes.ts';
import { findUnlikelyPattern } from '../../src/policy/unlikely-pattern.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { cases } from '../depth.ts';

const KINDS: readonly PatternKind[] = ['branch', 'tag', 'environment', 'repository', 'workflow'];

/** What people bring from elsewhere, with what to write instead. */
const BROUGHT: readonly (readonly [string, string])[] = [
  ['!main', 'put `main` under `never` of the policy, or list only what is meant'],
  ['!hotfix/*', 'put `hotfix/*` under `never` of the policy, or list only what is meant'],
  ['^main$', 'write `main`'],
  ['^main', 'write `main`'],
  ['main$', 'write `main`'],
  ['release/.*$', 'write `release/*`'],
  ['main ', 'write `main`'],
  [' main', 'write `main`'],
  ['main\u00a0', 'write `main`'],
  ['\u3000main', 'write `main`'],
  ['{main,master}', 'write 2 entries: `main`, `master`'],
  ['release/{a,b,c}', 'write 3 entries: `release/a`, `release/b`, `release/c`'],
  ['+(main|master)', 'write 2 entries: `main`, `master`'],
  ['@(main|master)', 'write 2 entries: `main`, `master`'],
  ['(main|master)', 'write 2 entries: `main`, `master`'],
  ['(?:main|master)', 'write 2 entries: `main`, `master`'],
  ['main|master', 'write 2 entries: `main`, `master`'],
  ['main,master', 'write 2 entries: `main`, `master`'],
  ['main, master', 'write 2 entries: `main`, `master`'],
  ['v[0-9]+', 'write `*` or one entry for each name, or `\\+` for the sign itself'],
  ['releases?/*', 'write `*` or one entry for each name, or `\\?` for the sign itself'],
  ['v[!0-9]', 'write several entries, or a backslash before a bracket that is part of the name'],
  ['v[[:digit:]]', 'write several entries, or a backslash before a bracket that is part of the name'],
  ['v[0-9', 'write several entries, or a backslash before a bracket that is part of the name'],
  ['v0-9]', 'write several entries, or a backslash before a bracket that is part of the name'],
];

describe.each(KINDS)('in the name of a %s', (kind) => {
  test.each(BROUGHT)('%s is a mistake', (pattern, hint) => {
    expect(findPatternMistake(kind, pattern)?.hint).toBe(hint);
  });

  test.each(['main\\', 'v[z-a]', 'v[5-2a-z]', 'refs/heads/main'])('%s is one too', (pattern) => {
    expect(findPatternMistake(kind, pattern)).toBeDefined();
  });

  test.each(['a', 'a-b', 'A_b', 'a*', '**', '*', 'v[0-9]*', 'v[a-z_.-]', 'a\\{b\\}', 'a\\+b', 'a\\(b', 'é', 'a\\,b'])(
    '%s is none',
    (pattern) => {
      expect(findPatternMistake(kind, pattern)).toBeUndefined();
    },
  );
});

describe('names that git can never have', () => {
  test.each([
    ['branch', 'refs/heads/main', 'write `main`'],
    ['branch', 'refs/heads/release/*', 'write `release/*`'],
    ['branch', 'refs/*', undefined],
    ['tag', 'refs/tags/v*', 'write `v*`'],
    ['branch', '/main', 'write `main`'],
    ['branch', 'main/', 'write `main/**`'],
    ['tag', 'v//1', undefined],
    ['branch', 'a..b', undefined],
    ['branch', '.hidden', undefined],
    ['branch', 'a/.b', undefined],
    ['branch', 'a.lock', undefined],
    ['branch', 'a.lock/b', undefined],
    ['branch', 'a.', undefined],
    ['branch', 'a b', undefined],
    ['branch', 'a:b', undefined],
    ['branch', 'a^b', undefined],
    ['branch', 'a~1', undefined],
    ['branch', 'a@{1\\}', undefined],
    ['branch', '~DEFAULT_BRANCH', 'write the name of the default branch: `main`'],
    ['branch', '~ALL', 'write the name of the default branch: `main`'],
  ] as const)('%s %s', (kind, pattern, hint) => {
    const found = findPatternMistake(kind, pattern);
    expect(found).toBeDefined();
    if (hint !== undefined) expect(found?.hint).toBe(hint);
  });

  test.each(['a b', 'Staging: EU', 'a..b', '.x', 'x.'])('an environment may be called %s', (name) => {
    expect(findPatternMistake('environment', name)).toBeUndefined();
  });
});

/** What is possible, and surely not meant. */
const UNLIKELY: readonly (readonly [PatternKind, string])[] = [
  ['branch', 'heads/main'],
  ['branch', 'origin/main'],
  ['branch', 'remotes/origin/main'],
  ['tag', 'tags/v*'],
  ['branch', '“main”'],
  ['branch', '‘main’'],
  ['branch', '`main`'],
  ['branch', '"main"'],
  ['branch', 'mаin'], // a Cyrillic а
  ['branch', 'ｍain'], // a wide m
  ['environment', 'ｐroduction'],
  ['branch', 'HEAD'],
  ['branch', '@'],
  ['environment', 'prοduction'], // a Greek ο
  ['repository', 'https://github.com/acme/shop'],
  ['repository', 'git@github.com:acme/shop'],
  ['repository', 'acme/shop.git'],
  ['repository', 'shop'],
  ['workflow', 'flags.yml'],
  ['workflow', 'flags'],
  ['workflow', './.github/workflows/flags.yml'],
  ['workflow', '/.github/workflows/flags.yml'],
  ['workflow', 'acme/shop/.github/workflows/flags.yml@refs/heads/main'],
  ['workflow', '.github\\workflows\\flags.yml'],
];

test.each(UNLIKELY)('unlikely for a %s: %s', (kind, pattern) => {
  expect(findUnlikelyPattern(kind, pattern)?.hint).toBeDefined();
});

test.each([
  ['branch', '\\heads/main'],
  ['branch', 'head'],
  ['branch', '\\HEAD'],
  ['branch', 'HEAD/*'],
  ['branch', 'größe'],
  ['branch', 'ветка/*'],
  ['repository', 'acme/*'],
  ['repository', '**'],
  ['workflow', '.github/workflows/*.yml'],
  ['workflow', 'acme/shop/.github/workflows/flags.yaml'],
] as const)('likely enough for a %s: %s', (kind, pattern) => {
  expect(findUnlikelyPattern(kind, pattern)).toBeUndefined();
});

const policyWith = (never: string): string =>
  'version: 1\napproval: {approvers: {users: [480938]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
  `never: ${never}\nroles:\n  r: {description: x, branches: ['**'], workflows: [.github/workflows/w.yml]}\n`;

describe('under `never`, a policy is refused with', () => {
  const lists: Readonly<Partial<Record<PatternKind, string>>> = {
    branch: 'branches',
    tag: 'tags',
    environment: 'environments',
  };
  const entries = [...BROUGHT.map(([pattern]) => ['branch', pattern] as const), ...UNLIKELY]
    .map(([kind, pattern]) => [lists[kind], pattern] as const)
    .filter((entry): entry is readonly [string, string] => entry[0] !== undefined);
  test.each(entries)('%s: %s', (list, pattern) => {
    const parsed = parsePolicy(policyWith(JSON.stringify({ [list]: [pattern] })), 'policy.yml');
    expect(parsed.ok ? 'accepted' : parsed.problems[0]?.message).toMatch(
      new RegExp(`^never\\.${list}\\[0\\]: the pattern .* cannot be used: `),
    );
  });
});

test('a pattern without a mistake matches some name that git can have', () => {
  const unit = fc.constantFrom(
    'a',
    'Z',
    '0',
    '-',
    '_',
    '.',
    '/',
    '*',
    '**',
    '[0-9]',
    '[a-c]',
    '\\+',
    '\\{',
    '!',
    '^',
    '{',
    '?',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (pattern) => {
      fc.pre(findPatternMistake('branch', pattern) === undefined);
      const name = pattern
        .replaceAll('[0-9]', '7')
        .replaceAll('[a-c]', 'b')
        .replaceAll(/(?<!\\)\*+/g, 'x')
        .replaceAll('\\', '');
      expect([pattern, name, matchesWildcards(compileWildcards(pattern), name)]).toEqual([pattern, name, true]);
      expect(name).not.toMatch(/[~^:?*[\\ ]|\.\.|@\{|\/\/|^\/|\/$|(?:^|\/)\.|\.lock(?:\/|$)|\.$/);
    }),
    { numRuns: cases(3000, 50_000) },
  );
});

test.each(KINDS)('the schema of a %s refuses nothing that is no mistake', (kind) => {
  const schema = new RegExp(String(patternSchema(kind)['pattern']));
  const unit = fc.constantFrom(...'ab0-_./*\\[]{}()|,+?!^$~: @é'.split(''), 'refs/', '[0-9]', '\\*', '.lock');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (pattern) => {
      if (findPatternMistake(kind, pattern) === undefined) expect(pattern).toMatch(schema);
    }),
    { numRuns: cases(3000, 50_000) },
  );
});

test.each(BROUGHT)('the schema refuses %s as well', (pattern) => {
  expect(pattern).not.toMatch(new RegExp(String(patternSchema('branch')['pattern'])));
});
