import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import { compare, decideOn, passing, RUNS } from './compared-decisions.ts';
import { grantCase } from './drawn-grant.ts';
import { nearby, situation } from './drawn-situation.ts';
import { type Situation, toInputs } from './situation.ts';

describe('an error while deciding is a denial', () => {
  test('no policy, or a broken one', () => {
    compare(
      fc.constantFrom('missing' as const, 'broken' as const).map((policyIs) => (drawn) => ({ ...drawn, policyIs })),
      (_before, after) => {
        expect(after.decision).toBe('deny');
        expect(['policy-missing', 'policy-invalid']).toContain(after.decision === 'deny' ? after.reason : '');
      },
    );
  });

  test('evidence that could not be fetched, and none at all', () => {
    const unread = (drawn: Situation): Situation => ({
      ...drawn,
      grants: drawn.grants.map((grant) => ({ ...grant, unavailable: true })),
    });
    const none = (drawn: Situation): Situation => ({
      ...drawn,
      grants: drawn.grants.map((grant) => ({ ...grant, provenance: { reviews: grant.provenance?.reviews ?? [] } })),
    });
    compare(fc.constantFrom(unread, none), (_before, after) => {
      expect(after.decision).toBe('deny');
    });
  });

  test('teams that could not be read let no team pass', () => {
    compare(
      fc.constant((drawn) => ({
        ...drawn,
        claims: { ...drawn.claims, actor_teams: undefined, triggering_actor_teams: undefined },
      })),
      (_before, after) => {
        expect(passing(after).filter((id) => id.startsWith('teams/'))).toEqual([]);
      },
    );
  });

  test('whatever the moment, it is decided', () => {
    fc.assert(
      fc.property(situation, fc.oneof(nearby, fc.constantFrom(0, -1, 253_402_300_799_999)), (drawn, offset) => {
        const [policy, grants, evidence, request, now] = toInputs(drawn);
        expect(['allow', 'deny']).toContain(
          decide(policy, grants, evidence, request, Math.abs(offset) > 1e12 ? offset : now + offset).decision,
        );
      }),
      RUNS,
    );
  });
});

describe('broken neighbours do not void', () => {
  test('a void grant beside others changes nothing but that it was looked at', () => {
    fc.assert(
      fc.property(situation, grantCase(0), (drawn, other) => {
        const neighbour = { ...other, id: 'users/mona/zzz', broken: true };
        const before = decideOn(drawn);
        const after = decideOn({ ...drawn, grants: [neighbour, ...drawn.grants] });
        expect(passing(after)).toEqual(passing(before));
        expect(after.decision).toBe(before.decision);
        if (before.decision === 'allow' && after.decision === 'allow')
          expect([after.grant, after.until]).toEqual([before.grant, before.until]);
      }),
      RUNS,
    );
  });

  test('what is somebody else’s is not even looked at', () => {
    fc.assert(
      fc.property(situation, grantCase(0), (drawn, other) => {
        const stranger = { ...other, id: 'users/stranger/x' };
        expect(decideOn({ ...drawn, grants: [stranger, ...drawn.grants] })).toEqual(decideOn(drawn));
      }),
      RUNS,
    );
  });
});
