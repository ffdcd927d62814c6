import { describe, expect, test } from 'vitest';
import {
  blockedUses,
  findRevocation,
  freezesIn,
  revocationsIn,
  type SeenTags,
  freezesInForce,
  strayTags,
} from '../../src/policy/tags.ts';

const ID = 'users/mona/november-banner';
const seen = (...names: string[]): SeenTags => ({ names, unread: [] });

describe('what freezes', () => {
  test.each([
    ['grantgate/frozen', true],
    ['grantgate/frozen/20261128T180000Z', true],
    ['grantgate/frozen/x/y', true],
    ['grantgate/Frozen', true],
    ['GRANTGATE/FROZEN/x', true],
    ['grantgate', true],
    ['grantgate/frozen-2026', false],
    ['grantgate/unfrozen', false],
    ['other/grantgate/frozen', false],
    ['grantgate/revoked/users/frozen', false],
    // U+212A is not a k, and U+0130 not an i
    ['grantgate/frozeN\u{212A}', false],
  ])('%s: %s', (name, expected) => {
    expect(freezesIn(seen(name)).length > 0).toBe(expected);
  });

  test.each<[string, string[], string[], number]>([
    ['the tag that is named', ['grantgate/frozen/a'], ['grantgate/frozen/a'], 0],
    ['the plain one', ['grantgate/frozen'], ['grantgate/frozen'], 0],
    ['not another', ['grantgate/frozen/a', 'grantgate/frozen/b'], ['grantgate/frozen/a'], 1],
    ['nothing below it', ['grantgate/frozen/a/b'], ['grantgate/frozen/a'], 1],
    ['not one that is written otherwise', ['grantgate/Frozen/a'], ['grantgate/frozen/a'], 1],
    ['not what stands in the way of all', ['grantgate'], ['grantgate'], 1],
  ])('an entry lifts %s', (_what, names, lifted, left) => {
    expect(freezesInForce(freezesIn(seen(...names)), lifted)).toHaveLength(left);
  });

  test('more tags than can be read freeze, and nothing lifts them', () => {
    const freezes = freezesIn({ names: [], unread: ['grantgate/frozen'] });
    expect(freezes).toHaveLength(1);
    expect(
      freezesInForce(
        freezes,
        freezes.map((name) => name.trim()).filter((name) => !name.includes(' ')),
      ),
    ).toHaveLength(1);
  });
});

describe('what revokes a grant', () => {
  test.each([
    [`grantgate/revoked/${ID}`, true],
    [`grantgate/revoked/${ID}/x`, true],
    [`grantgate/revoked/${ID}/x/y`, true],
    [`grantgate/revoked/${ID}.yml`, true],
    ['grantgate/revoked/Users/Mona/November-Banner', true],
    ['GrantGate/REVOKED/users/mona', true],
    ['grantgate/revoked/users/mona', true],
    ['grantgate/revoked/users/mona/_all', true],
    ['grantgate/revoked/users/_all', true],
    ['grantgate/revoked/_all', true],
    ['grantgate/revoked/users', true],
    ['grantgate/revoked', true],
    ['grantgate', true],
    [`grantgate/revoked/${ID}-2`, false],
    ['grantgate/revoked/users/mona/november', false],
    ['grantgate/revoked/users/mona-l', false],
    ['grantgate/revoked/users/tom', false],
    ['grantgate/revoked/teams/mona', false],
    ['grantgate/revoked/teams', false],
    [`grantgate/used/${ID}/1`, false],
    [`x/grantgate/revoked/${ID}`, false],
  ])('%s: %s', (name, expected) => {
    expect(findRevocation(new Set(revocationsIn(seen(name))), ID) !== undefined).toBe(expected);
  });

  test('more tags than can be read', () => {
    const revoked = new Set(revocationsIn({ names: [], unread: ['grantgate/revoked/users/mona'] }));
    expect(findRevocation(revoked, ID)).toBeDefined();
    expect(findRevocation(revoked, 'users/tom/a')).toBeUndefined();
  });
});

test.each<[string, string[], string | undefined]>([
  ['counted ones', [`grantgate/used/${ID}/1`, `grantgate/used/${ID}/1000`], undefined],
  ['those of another grant', [`grantgate/used/${ID}-2/x`], undefined],
  ['something below one', [`grantgate/used/${ID}/3/x`], `grantgate/used/${ID}/3/x`],
  ['no number', [`grantgate/used/${ID}/three`], `grantgate/used/${ID}/three`],
  ['a zero in front', [`grantgate/used/${ID}/01`], `grantgate/used/${ID}/01`],
  ...['grantgate', 'grantgate/used', 'grantgate/used/users', 'grantgate/used/users/mona', `grantgate/used/${ID}`].map(
    (name): [string, string[], string] => [`the tag ${name}`, [name], name],
  ),
])('uses are counted with %s', (_what, names, blocked) => {
  expect(blockedUses(seen(...names), ID)).toBe(blocked);
});

test('names that mean nothing are told apart', () => {
  const strays = [
    'grantgate/freeze',
    'grantgate/frozen-1',
    'grantgate/revoked/mona',
    'grantgate/revoked/user/mona/x',
    'grantgate/revoked/users/-x',
    'grantgate/Used/users/mona/x/1',
    'grantgate/grants/users/mona/x',
  ];
  const sound = [
    'grantgate',
    'grantgate/frozen',
    'grantgate/FROZEN/x',
    'grantgate/revoked',
    'grantgate/revoked/_all',
    'grantgate/revoked/teams/growth/x',
    'grantgate/revoked/Users/mona',
    'grantgate/used/users/mona/x/1',
    'grantgate/spent/abc',
    'grantgate/break-glass/r/1/2',
    'v1',
    'other/grantgate/x',
  ];
  expect(strayTags(seen(...sound, ...strays))).toEqual(strays.toSorted());
});
