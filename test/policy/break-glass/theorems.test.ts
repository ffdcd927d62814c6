import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.ts';
import type { Allow } from '../../../src/policy/decision.ts';
import type { ReasonId } from '../../../src/policy/reasons.ts';
import { REASON_IDS } from '../../../src/policy/reasons.ts';
import { decideOn, RUNS } from '../compared-decisions.ts';
import { type Situation, toInputs } from '../situation.ts';
import { emergency, MINUTES } from './drawn-emergency.ts';
import { FULL } from '../../depth.ts';

const isEmergency = (drawn: Situation): boolean => {
  const decision = decideOn(drawn);
  return decision.decision === 'allow' && decision.emergency !== undefined;
};

/** Looks at every situation that is allowed by an emergency and not by a grant. */
function whereAllowed(check: (decision: Allow, drawn: Situation) => void): void {
  let met = 0;
  fc.assert(
    fc.property(emergency, (drawn) => {
      const decision = decideOn(drawn);
      if (decision.decision === 'deny' || decision.emergency === undefined) return;
      met += 1;
      check(decision, drawn);
    }),
    { ...RUNS, numRuns: RUNS.numRuns * 3 },
  );
  expect(met, 'some are allowed').toBeGreaterThan(3);
}

describe('the situations drawn are worth drawing', () => {
  const decisions = fc.sample(emergency, { numRuns: FULL ? 5000 : 1500, seed: 3 }).map(decideOn);

  test('a good share is allowed by an emergency', () => {
    const allowed = decisions.filter((one) => one.decision === 'allow' && one.emergency !== undefined);
    expect(allowed.length / decisions.length).toBeGreaterThan(0.08);
  });

  test('every reason of an emergency occurs', () => {
    const met = new Set<ReasonId>(
      decisions.flatMap((one) => [
        ...(one.decision === 'deny' ? [one.reason] : []),
        ...one.considered.flatMap((grant) => grant.failed),
      ]),
    );
    expect(REASON_IDS.filter((reason) => reason.startsWith('break-glass') && !met.has(reason))).toEqual([]);
  });
});

test('an emergency is looked at only where no grant lets the run go on', () => {
  fc.assert(
    fc.property(emergency, (drawn) => {
      const { breakGlass: _, ...without } = drawn;
      const [before, after] = [decideOn(without), decideOn(drawn)];
      if (before.decision === 'allow') expect(after).toEqual(before);
    }),
    RUNS,
  );
});

describe('never trumps an emergency', () => {
  test.each([['branches'], ['tags'], ['environments']])('%s', (key) => {
    expect.hasAssertions();
    whereAllowed((_, drawn) => {
      const { claims, policy } = drawn;
      const all = { branches: ['**'], tags: ['**'], environments: ['*'] }[key];
      const touched = {
        branches: !String(claims['ref']).startsWith('refs/tags/'),
        tags: String(claims['ref']).startsWith('refs/tags/'),
        environments: claims['environment'] !== undefined,
      }[key];
      const after = decideOn({ ...drawn, policy: { ...policy, never: { ...policy.never, [key]: all } } });
      // an emergency that is let in over a freeze is refused by the freeze without that
      const reason = drawn.frozen ? 'frozen' : 'never-allowed';
      if (touched === true) expect(after).toMatchObject({ decision: 'deny', reason });
    });
  });
});

test('a freeze stops an emergency, unless the policy says otherwise', () => {
  whereAllowed((_, drawn) => {
    const frozen = (allows: boolean): Situation => ({
      ...drawn,
      frozen: true,
      policy: { ...drawn.policy, 'frozen-allows-break-glass': allows },
    });
    expect(decideOn(frozen(false))).toMatchObject({ decision: 'deny', reason: 'frozen' });
    expect(decideOn(frozen(true))).toMatchObject({ decision: 'allow' });
  });
});

test('allowed only by one issue of the very account, as it was opened, that is not over', () => {
  whereAllowed((decision, drawn) => {
    const { claims, policy, now } = drawn;
    const issue = drawn.breakGlass?.issues.find(({ number }) => number === decision.emergency?.issue);
    expect(issue).toMatchObject({ edited: false, by_email: false, transferred: false, closed: false });
    expect(issue?.author_id).toBe(claims['actor_id']);
    expect(claims['triggering_actor_id']).toBe(claims['actor_id']);
    expect(String(claims['actor'])).not.toContain('[bot]');
    expect(issue?.form?.role).toBe(decision.role);
    expect(drawn.role ?? decision.role).toBe(decision.role);
    const lasts = (MINUTES[policy.roles[decision.role]?.['break-glass']?.lasts ?? ''] ?? 0) * 60_000;
    expect(decision.expires).toBe((issue?.opened_at ?? 0) + lasts);
    expect(decision.until).toBeLessThanOrEqual(decision.expires);
    expect(now).toBeLessThan(decision.until);
    expect(now).toBeGreaterThanOrEqual(issue?.opened_at ?? Number.POSITIVE_INFINITY);
    expect(decision.checks.every(({ outcome }) => outcome === 'pass')).toBe(true);
    // it needs no other issue, and no grant
    const alone: Situation = {
      ...drawn,
      grants: [],
      breakGlass: { slots: [], reviews: new Map(), ...drawn.breakGlass, issues: issue === undefined ? [] : [issue] },
    };
    expect(decideOn(alone)).toMatchObject({ decision: 'allow', grant: decision.grant });
  });
});

test('a drill gets the credentials of another role, and an emergency its own', () => {
  whereAllowed(({ emergency: taken, role }, drawn) => {
    const issue = drawn.breakGlass?.issues.find(({ number }) => number === taken?.issue);
    expect(taken?.isDrill).toBe(issue?.form?.isDrill);
    expect(taken?.credentialsOf === role).toBe(taken?.isDrill === false);
  });
});

test('one more access before it never lets more in', () => {
  fc.assert(
    fc.property(emergency, fc.nat(3), (drawn, at) => {
      const { breakGlass } = drawn;
      const log = breakGlass?.slots ?? [];
      const [first] = log;
      if (breakGlass === undefined || first === undefined || isEmergency(drawn)) return;
      // the same tags and another one among them, by the same names
      const notes = log.map(({ note }) => note).toSpliced(at, 0, 'nothing that can be read');
      const folder = first.tag.replace(/[^/]*$/, '');
      const slots = notes.map((note, index) => ({
        tag: `${folder}${index + 1}`,
        ...(note === undefined ? {} : { note }),
      }));
      if (log.some(({ tag }) => tag !== `${folder}${log.findIndex((one) => one.tag === tag) + 1}`)) return;
      expect(isEmergency({ ...drawn, breakGlass: { ...breakGlass, slots } })).toBe(false);
    }),
    RUNS,
  );
});

test('the order of issues and tags does not matter', () => {
  fc.assert(
    fc.property(emergency, (drawn) => {
      const { breakGlass } = drawn;
      if (breakGlass === undefined) return;
      const turned = {
        ...drawn,
        breakGlass: {
          ...breakGlass,
          issues: breakGlass.issues.toReversed(),
          slots: breakGlass.slots.toReversed(),
        },
      };
      const [one, other] = [decideOn(drawn), decideOn(turned)].map((decision) => ({
        ...decision,
        checks: decision.checks.map(({ name, outcome }) => [name, outcome]),
      }));
      expect(other).toEqual(one);
    }),
    RUNS,
  );
});

test('what could not be read is a denial', () => {
  whereAllowed((_, drawn) => {
    const unavailable = { message: 'GitHub did not answer' };
    const blind = { issues: [], slots: [], reviews: new Map(), unavailable };
    expect(decideOn({ ...drawn, breakGlass: blind }).decision).toBe('deny');
  });
});

test('checks are reported in the order of the registry', () => {
  fc.assert(
    fc.property(emergency, (drawn) => {
      const decision = decide(...toInputs({ ...drawn, grants: [] }));
      if (decision.decision === 'deny' && decision.grant === undefined) return;
      const places = decision.checks.map(({ name }) => REASON_IDS.indexOf(name));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    RUNS,
  );
});
