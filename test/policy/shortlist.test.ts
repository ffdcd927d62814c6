import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entitlements } from '../../src/policy/entitlement.ts';
import type { Grant, GrantFile } from '../../src/policy/grant.ts';
import { MAX_CANDIDATES, shortlist } from '../../src/policy/shortlist.ts';
import { makeGrant, makePolicy, makeRun } from './ready-made.ts';

const DAY = 86_400_000;
const grant = makeGrant();
const now = (grant.starts ?? grant.expires - DAY) + 1000;
const known = { policy: makePolicy(), run: makeRun(), now, home: makeRun().repository };
const fileOf = (changes: Partial<Grant> = {}): GrantFile => {
  const changed = makeGrant(changes);
  return { id: changed.id, holder: changed.holder, ok: true, grant: changed };
};
const ids = (files: readonly GrantFile[]): readonly string[] => shortlist(files, known).grants.map(({ id }) => id);

describe('the shortlist', () => {
  test('holds the grants that pass everything that is known already', () => {
    const ended = fileOf({ id: 'users/mona/ended', expires: now - 1000 });
    const broken: GrantFile = {
      id: 'users/mona/void',
      holder: grant.holder,
      ok: false,
      problems: [{ file: 'x', line: 1, column: 1, message: 'x' }],
    };
    expect(shortlist([ended, broken, fileOf()], known)).toEqual({ grants: [makeGrant()], hopeful: true });
  });

  test('is of the closest ones when none passes, and then nothing is prepared', () => {
    const once = fileOf({ id: 'users/mona/once', expires: now - 1000 });
    const twice = fileOf({ id: 'users/mona/twice', expires: now - 1000, 'principal-id': 1 });
    expect(shortlist([twice, once], known)).toMatchObject({ hopeful: false, grants: [{ id: 'users/mona/once' }] });
    expect(shortlist([], known)).toEqual({ grants: [], hopeful: false });
  });

  test('knows of a revocation in the file', () => {
    const revoked = fileOf({ id: 'users/mona/revoked', revoked: { at: now - 1000, by: 'hubot' } });
    expect(shortlist([revoked], known).hopeful).toBe(false);
    expect(ids([revoked, fileOf()])).toEqual([grant.id]);
  });

  test('asks first about those whose end is written, then about the latest requests', () => {
    const { expires: _, ...openEnded } = makeGrant();
    const lasting = (id: string, more: Partial<Grant> = {}): GrantFile => {
      const lasts: Grant = { ...openEnded, lasts: 7 * 86_400, id, ...more };
      return { id, holder: grant.holder, ok: true, grant: lasts };
    };
    const many = [
      lasting('users/mona/a'),
      lasting('users/mona/b', { request: 5 }),
      lasting('users/mona/c', { request: 123 }),
      lasting('users/mona/d', { expires: grant.expires + DAY }),
      fileOf({ id: 'users/mona/e' }),
      lasting('users/mona/f', { expires: now - 1000 }),
    ];
    const expected = ['e', 'd', 'c', 'b', 'a'].map((name) => `users/mona/${name}`);
    expect(ids(many)).toEqual(expected);
    expect(ids(many.toReversed())).toEqual(expected);
  });

  test('is the same in any order, bounded, and soonest to end first', () => {
    const many = Array.from({ length: MAX_CANDIDATES + 5 }, (_, index) =>
      fileOf({
        id: `users/mona/g${String(index).padStart(2, '0')}`,
        expires: grant.expires - ((index * 7) % 11) * 1000,
      }),
    );
    const expected = ids(many);
    expect(expected).toHaveLength(MAX_CANDIDATES);
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('entitlements', () => {
  const aws = { role: 'arn:aws:iam::111122223333:role/x', region: 'eu-west-1' };
  const credentials = new Map([
    ['everywhere', { aws }],
    ['staging', { environments: ['staging', 'test-*'], aws }],
    ['nowhere', { environments: [], aws }],
  ]);
  const role = { ...makePolicy().roles.values().next().value, credentials } as Parameters<typeof entitlements>[0];
  const issued = (environment: string | undefined, wanted: 'all' | readonly string[] = 'all'): readonly string[] =>
    entitlements(
      role,
      makeRun(environment === undefined ? { environment: undefined } : { environment }),
      wanted,
    ).issued.map(({ name }) => name);

  test('are those of the environment of the job', () => {
    expect(issued('staging')).toEqual(['everywhere', 'staging']);
    expect(issued('Staging')).toEqual(['everywhere', 'staging']);
    expect(issued('test-7')).toEqual(['everywhere', 'staging']);
    expect(issued('production')).toEqual(['everywhere']);
    expect(issued(undefined)).toEqual(['everywhere']);
  });

  test('are narrowed by name, and a name that is not given is told', () => {
    expect(issued('staging', ['staging'])).toEqual(['staging']);
    expect(
      entitlements(role, makeRun({ environment: 'production' }), ['staging', 'everywhere', 'other']),
    ).toMatchObject({ issued: [{ name: 'everywhere' }], missing: ['staging', 'other'] });
    expect(issued('staging', [])).toEqual([]);
  });

  test('asking never gives more than the role', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('everywhere', 'staging', 'nowhere', 'other')),
        fc.constantFrom('staging', 'production', undefined),
        (wanted, environment) => {
          expect(issued(environment)).toEqual(expect.arrayContaining([...issued(environment, wanted)]));
        },
      ),
    );
  });
});
