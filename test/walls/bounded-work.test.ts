import { expect, test } from 'vitest';
import { askTrust } from '../../src/walls/classify.ts';
import { automatonOf } from '../../src/walls/inclusion/automaton.ts';
import { literals } from '../../src/walls/language.ts';
import { matchesWildcard } from '../../src/walls/evaluate/verdict.ts';
import { tokenWorld } from '../../src/walls/token-world.ts';
import { within } from '../spent-time.ts';
import { aws, gcp, vault } from './corpus/build.ts';
import { AT } from './shop.ts';

const aud = { aud: 'sts.amazonaws.com' };
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const stars = letters.map((one) => `*${one}`).join('');
const ID = "assertion.repository_id == '7701'";
const drawn = (count: number, make: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Written to take forever: each pattern alone is short, and together they have more states than anybody waits for. */
const HOSTILE = [
  aws({ name: 'many stars', wanted: 'github' }, { StringEquals: aud, StringLike: { sub: `repo:acme/shop:${stars}` } }),
  aws(
    { name: 'many patterns of many stars', wanted: 'github' },
    {
      StringEquals: aud,
      StringLike: { sub: drawn(40, (index) => `repo:acme/shop:*${letters[index % 26] ?? ''}*${index}*x*y*`) },
      StringNotLike: { sub: drawn(40, (index) => `*${index}*${letters[(index * 7) % 26] ?? ''}*z*`) },
    },
  ),
  aws(
    { name: 'a letter at a distance from the end, both ways', wanted: 'github' },
    {
      StringEquals: aud,
      StringLike: { sub: drawn(20, (index) => `repo:acme/shop:*a${'?'.repeat(20 + index)}`) },
      StringNotLike: { sub: drawn(20, (index) => `*b${'?'.repeat(15 + index)}`) },
    },
  ),
  gcp(
    { name: 'choices of alternatives', wanted: 'github' },
    [
      ID,
      `assertion.ref.matches('${'(a|b|c)'.repeat(40)}')`,
      ...drawn(60, (index) => `(assertion.actor == 'a${index}' || assertion.workflow == 'w${index}')`),
    ].join(' && '),
  ),
  vault(
    { name: 'hundreds of globs', wanted: 'github' },
    {
      bound_claims_type: 'glob',
      bound_claims: { sub: drawn(300, (index) => `repo:acme/shop:*${index}*${index * 3}*`) },
    },
  ),
];

test.each(HOSTILE.map((one) => [one.name, one] as const))(
  '%s: ends, and says nothing that it does not know',
  (_, one) => {
    const repositories = one.meant.places.map(({ repository }) => repository);
    const answers = within(20_000, () =>
      askTrust({
        trust: one.trust,
        meant: [one.meant],
        world: tokenWorld(repositories, one.trust.subjects, one.trust.issuers),
        now: AT,
      }),
    );
    // whatever it is bound by, the subject of the shop's own jobs is among it, or that is not known
    const kinds = [answers.repository, answers.pushers, answers.notGate].map(({ kind }) => kind);
    expect(
      kinds.some((kind) => kind !== 'none'),
      JSON.stringify(kinds),
    ).toBe(true);
  },
);

test('a pattern of many stars is compared in time', () => {
  expect(matchesWildcard('*a'.repeat(200), `${'a'.repeat(5000)}b`)).toBe(false);
  expect(matchesWildcard(`${'*a'.repeat(200)}*`, 'a'.repeat(5000))).toBe(true);
});

test('no text at all is not the empty text', () => {
  const none = automatonOf(literals([]));
  const empty = automatonOf(literals(['']));
  expect([none.accepts(none.start), empty.accepts(empty.start)]).toEqual([false, true]);
});
