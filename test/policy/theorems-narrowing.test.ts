import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/policy/decision.ts';
import { compare, decideOn, passing, RUNS } from './compared-decisions.ts';
import { situation } from './drawn-situation.ts';
import type { GrantText, Situation } from './situation.ts';

describe('narrowing never widens', () => {
  const keys = ['branches', 'tags', 'environments', 'repositories', 'workflows', 'events'] as const;
  const list = fc.array(
    fc.constantFrom('**', '*', 'release/*', 'main', 'staging', 'production', 'v*', 'acme/*', 'push', 'a/workflows/*'),
    { maxLength: 3 },
  );
  const onEach = (
    change: (fields: GrantText, key: (typeof keys)[number], patterns: readonly string[]) => Partial<GrantText>,
  ): fc.Arbitrary<(drawn: Situation) => Situation> =>
    fc.tuple(fc.constantFrom(...keys), list).map(([key, patterns]) => (drawn) => {
      // an event is a name and never a pattern
      const usable = key === 'events' ? patterns.filter((pattern) => /^[a-z]+$/.test(pattern)) : patterns;
      return {
        ...drawn,
        grants: drawn.grants.map((grant) => ({
          ...grant,
          fields: { ...grant.fields, ...change(grant.fields, key, usable) },
        })),
      };
    });
  const newlyPassing = (before: Decision, after: Decision): readonly string[] =>
    passing(after).filter((id) => !passing(before).includes(id));

  test('a list where there was none', () => {
    compare(
      onEach((fields, key, patterns) => (fields[key] === undefined ? { [key]: patterns } : {})),
      (before, after) => {
        expect(newlyPassing(before, after)).toEqual([]);
      },
    );
  });

  test('a shorter list', () => {
    compare(
      onEach((fields, key) => (fields[key] === undefined ? {} : { [key]: fields[key].slice(1) })),
      (before, after) => {
        expect(newlyPassing(before, after)).toEqual([]);
      },
    );
  });

  test('a list of everything is the same as no list', () => {
    fc.assert(
      fc.property(situation, (drawn) => {
        const grants = drawn.grants.map((grant) => ({
          ...grant,
          fields: { ...grant.fields, branches: grant.fields.branches ?? ['**'] },
        }));
        expect(passing(decideOn({ ...drawn, grants }))).toEqual(passing(decideOn(drawn)));
      }),
      RUNS,
    );
  });

  test('a revocation, an earlier end and spent uses', () => {
    compare(
      fc.constantFrom<(drawn: Situation) => Situation>(
        (drawn) => ({ ...drawn, grants: drawn.grants.map((grant) => ({ ...grant, tagged: true })) }),
        (drawn) => ({
          ...drawn,
          grants: drawn.grants.map((grant) => ({
            ...grant,
            spent: 1000,
            fields: { ...grant.fields, 'max-uses': 1000 },
          })),
        }),
        (drawn) => ({
          ...drawn,
          grants: drawn.grants.map((grant) => ({
            ...grant,
            fields: { ...grant.fields, revoked: { at: 0, by: 'hubot' } },
          })),
        }),
      ),
      (_before, after) => {
        expect(after.decision).toBe('deny');
      },
    );
  });
});

test('asking for more approvals never allows more', () => {
  compare(
    fc.constantFrom(1, 2, 20).map((more) => (drawn) => {
      const roles = Object.entries(drawn.policy.roles).map(([name, role]) => [
        name,
        role.approval === undefined ? role : { ...role, approval: { count: 20 } },
      ]);
      const approval = { ...drawn.policy.approval, count: Math.min(20, (drawn.policy.approval.count ?? 1) + more) };
      return {
        ...drawn,
        policy: { ...drawn.policy, approval, roles: Object.fromEntries(roles) as Situation['policy']['roles'] },
      };
    }),
    (before, after) => {
      expect(passing(before)).toEqual(expect.arrayContaining([...passing(after)]));
    },
  );
});
