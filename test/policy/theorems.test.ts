import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import type { Allow, Decision } from '../../src/policy/decision.ts';
import { grantChecker } from '../../src/policy/grant-checks.ts';
import type { GrantFile } from '../../src/policy/grant.ts';
import { type ReasonId, REASON_IDS } from '../../src/policy/reasons.ts';
import { closesAt } from '../../src/policy/window.ts';
import { compare, decideOn, passing, RUNS } from './compared-decisions.ts';
import { grantOver } from './cedar/question.ts';
import { situation } from './drawn-situation.ts';
import { FULL } from '../depth.ts';
import { type Inputs, toInputs } from './situation.ts';

// what a run cannot be refused for here: the token, how the policy came to be and the steps are looked at elsewhere
const ELSEWHERE: readonly ReasonId[] = [
  'identity-unverified',
  'policy-unreviewed',
  'permissions-out-of-scope',
  'step-out-of-scope',
  'step-undecidable',
  // test/policy/break-glass/theorems.test.ts
  'break-glass-not-listed',
  'break-glass-invalid',
  'break-glass-exhausted',
  'break-glass-unreviewed',
];

describe('the situations drawn are worth drawing', () => {
  const decisions = fc.sample(situation, { numRuns: FULL ? 5000 : 2000, seed: 1 }).map(decideOn);

  test('a good share is allowed', () => {
    expect(decisions.filter((one) => one.decision === 'allow').length / decisions.length).toBeGreaterThan(0.15);
  });

  test('every reason for which `decide` refuses occurs', () => {
    const met = new Set(
      decisions.flatMap((one) => [
        ...(one.decision === 'deny' ? [one.reason] : []),
        ...one.considered.flatMap((grant) => grant.failed),
      ]),
    );
    expect(REASON_IDS.filter((reason) => !met.has(reason) && !ELSEWHERE.includes(reason))).toEqual([]);
  });
});

test('default deny: without grants nothing is allowed', () => {
  compare(
    fc.constant((drawn) => ({ ...drawn, grants: [] })),
    (_before, after) => {
      expect(after.decision).toBe('deny');
      expect(after.considered).toEqual([]);
    },
  );
});

describe('never trumps grant', () => {
  test.each([
    ['branches', ['**']],
    ['tags', ['**']],
    ['environments', ['*']],
  ])('%s', (key, all) => {
    compare(
      fc.constant((drawn) => ({
        ...drawn,
        policyIs: 'sound',
        frozen: false,
        policy: { ...drawn.policy, never: { ...drawn.policy.never, [key]: all } },
      })),
      (_before, after, { claims }) => {
        const ref = String(claims['ref']);
        const touched = {
          branches: ref.startsWith('refs/heads/') || claims['head_ref'] !== '',
          tags: ref.startsWith('refs/tags/'),
          environments: claims['environment'] !== undefined,
        };
        expect(touched[key as keyof typeof touched] ? after.decision : 'not touched').not.toBe('allow');
        expect(after.considered.length > 0 && touched[key as keyof typeof touched]).toBe(false);
      },
    );
  });

  test('forbidding more never allows more', () => {
    compare(
      fc.constantFrom('main', 'release/*', '**/1').map((pattern) => (drawn) => {
        const branches = [...(drawn.policy.never?.branches ?? []), pattern];
        return { ...drawn, policy: { ...drawn.policy, never: { ...drawn.policy.never, branches } } };
      }),
      (before, after) => {
        expect([before.decision, after.decision]).not.toEqual(['deny', 'allow']);
      },
    );
  });

  test('a freeze stops everything', () => {
    compare(
      fc.constant((drawn) => ({ ...drawn, frozen: true })),
      (_before, after) => {
        expect(after.decision).toBe('deny');
      },
    );
  });
});

test('allowed only if one approved, active grant covers it', () => {
  fc.assert(
    fc.property(situation, (drawn) => {
      const inputs = toInputs(drawn);
      const decision = decide(...inputs);
      if (decision.decision === 'deny') return;
      const one = drawn.grants.filter(({ id }) => id === decision.grant);
      const [{ fields, broken, tagged, unavailable, provenance } = { fields: undefined }] = one;
      expect(one).toHaveLength(1);
      expect({ broken, tagged, unavailable, merged: provenance?.pull?.merged }).toEqual({
        broken: false,
        tagged: false,
        unavailable: false,
        merged: true,
      });
      expect(fields?.revoked).toBeUndefined();
      expect(fields?.role).toBe(decision.role);
      expect(drawn.now).toBeLessThan(one[0] === undefined ? 0 : grantOver(one[0]));
      expect(decision.expires).toBe(one[0] === undefined ? 0 : grantOver(one[0]));
      expect(drawn.now).toBeGreaterThanOrEqual(
        fields?.starts ?? provenance?.pull?.merged_at ?? Number.POSITIVE_INFINITY,
      );
      expect(decision.checks.every((check) => check.outcome === 'pass')).toBe(true);
      // it needs no other grant
      expect(decideOn({ ...drawn, grants: one })).toMatchObject({
        decision: 'allow',
        grant: decision.grant,
        until: decision.until,
      });
    }),
    RUNS,
  );
});

test('of several passing grants the one that ends first decides, then the lowest id', () => {
  fc.assert(
    fc.property(situation, (drawn) => {
      const decision = decideOn(drawn);
      if (decision.decision === 'deny') return;
      const ends = drawn.grants
        .filter(({ id }) => passing(decision).includes(id))
        .map((grant) => ({ id: grant.id, end: grantOver(grant) }));
      expect(
        ends.every(({ id, end }) => end > decision.expires || (end === decision.expires && id >= decision.grant)),
      ).toBe(true);
    }),
    RUNS,
  );
});

describe('a credential never outlives its grant', () => {
  const allowed = (check: (decision: Allow, inputs: Inputs) => void): void => {
    fc.assert(
      fc.property(situation, (drawn) => {
        const inputs = toInputs(drawn);
        const decision = decide(...inputs);
        if (decision.decision === 'allow') check(decision, inputs);
      }),
      RUNS,
    );
  };

  test('nor the window in which it was issued', () => {
    allowed((decision, [policy, , , , now]) => {
      expect(decision.until).toBeGreaterThan(now);
      expect(decision.until).toBeLessThanOrEqual(decision.expires);
      const windows = policy?.ok === true ? policy.value.roles.get(decision.role)?.windows : undefined;
      expect(
        windows === undefined || windows.some((window) => closesAt(window, decision.until - 1) !== undefined),
      ).toBe(true);
    });
  });

  test('until then the decision stays the same, and at the end of the grant it does not', () => {
    allowed((decision, [policy, grants, evidence, request]) => {
      const only = grants.filter((file) => file.id === decision.grant);
      expect(decide(policy, only, evidence, request, decision.until - 1).decision).toBe('allow');
      expect(decide(policy, only, evidence, request, decision.expires).decision).toBe('deny');
    });
  });
});

test('a denied run gets no credential: it has no role to issue by and no time to issue for', () => {
  fc.assert(
    fc.property(situation, (drawn) => {
      const decision = decideOn(drawn);
      if (decision.decision === 'deny') expect(decision).not.toHaveProperty('until');
    }),
    RUNS,
  );
});

/** Roles are listed in the order of the policy, for people. */
function withoutWords(decision: Decision): object {
  return { ...decision, checks: decision.checks.map(({ name, outcome }) => ({ name, outcome })) };
}

test('the order of grants and files does not matter', () => {
  fc.assert(
    fc.property(situation, fc.infiniteStream(fc.nat()), (drawn, order) => {
      const shuffled = drawn.grants
        .map((grant) => ({ grant, at: order.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ grant }) => grant);
      const turned = {
        ...drawn,
        policy: { ...drawn.policy, roles: Object.fromEntries(Object.entries(drawn.policy.roles).toReversed()) },
      };
      expect(decideOn({ ...drawn, grants: shuffled })).toEqual(decideOn(drawn));
      expect(withoutWords(decideOn(turned))).toEqual(withoutWords(decideOn(drawn)));
    }),
    RUNS,
  );
});

test('checks are reported in the order of the registry, and each failed one is reported', () => {
  fc.assert(
    fc.property(situation, (drawn) => {
      const [policy, grants, evidence, { run, home }, now] = toInputs(drawn);
      if (policy?.ok !== true) return;
      const check = grantChecker({ policy: policy.value, evidence, run, now, home });
      const sound = grants.filter((file): file is GrantFile & { ok: true } => file.ok);
      for (const { grant } of sound) {
        const places = check(grant).map((finding) => REASON_IDS.indexOf(finding.name));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      const decision = decideOn(drawn);
      const failed = decision.checks.filter((one) => one.outcome === 'fail').map((one) => one.name);
      if (decision.decision === 'deny') expect(failed[0]).toBe(decision.reason);
    }),
    RUNS,
  );
});

test('the same facts give the same decision', () => {
  fc.assert(
    fc.property(situation, (drawn) => {
      expect(decideOn(drawn)).toEqual(decideOn(drawn));
    }),
    RUNS,
  );
});
