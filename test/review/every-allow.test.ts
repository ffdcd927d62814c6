// Whatever the gate allows, a review shows: drawn situations, decided, and looked for among the access paths.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import type { Allow } from '../../src/policy/decision.ts';
import { seenTagsOf } from '../../src/cli/review/evidence-tags.ts';
import type { AccessPath } from '../../src/review/access-path.ts';
import { reviewedPaths } from '../../src/review/reviewed-paths.ts';
import type { ReviewedPolicy, ReviewFacts } from '../../src/review/facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { matchesAnyCaseless } from '../../src/policy/glob.ts';
import { emergency } from '../policy/break-glass/drawn-emergency.ts';
import { RUNS } from '../policy/compared-decisions.ts';
import { situation } from '../policy/drawn-situation.ts';
import { type Inputs, type Situation, toInputs } from '../policy/situation.ts';

/** What a review makes of what a decision is made from. */
function pathsOf([policy, grants, evidence, { home }, now]: Inputs): readonly AccessPath[] {
  if (policy?.ok !== true) return [];
  const reviewed: ReviewedPolicy = {
    name: home,
    home,
    root: '.github/access',
    text: '',
    policy: policy.value,
    grants: grants.map((file) => ({ file, text: '' })),
    evidence: wasRead(evidence),
    tags: wasRead(seenTagsOf(evidence)),
    repositories: [],
    accounts: NOT_ASKED,
    runs: NOT_ASKED,
    apps: NOT_ASKED,
    accessTokens: NOT_ASKED,
    outsiders: NOT_ASKED,
    walls: NOT_ASKED,
  };
  const review: ReviewFacts = { now, policies: [reviewed], records: NOT_ASKED, ignores: [] };
  return reviewedPaths(reviewed, review);
}

/** Looks at everything that is allowed. */
function whereAllowed(drawn: fc.Arbitrary<Situation>, check: (decision: Allow, inputs: Inputs) => void): void {
  let met = 0;
  fc.assert(
    fc.property(drawn, (one) => {
      const inputs = toInputs(one);
      const decision = decide(...inputs);
      if (decision.decision === 'deny') return;
      met += 1;
      check(decision, inputs);
    }),
    RUNS,
  );
  expect(met, 'some are allowed').toBeGreaterThan(3);
}

test('a grant that lets a run go on is an access path in force, with its end, approved, and to that place', () => {
  whereAllowed(situation, (decision, inputs) => {
    if (decision.emergency !== undefined) return;
    const path = pathsOf(inputs).find(({ grant }) => grant === decision.grant);
    const { run, role, expires } = decision;
    expect(path).toMatchObject({ role, stage: 'active', until: expires, approval: { approved: 'yes' } });
    const reach = path?.reach;
    expect(matchesAnyCaseless(reach?.repositories ?? [], run.repository)).toBe(true);
    if (run.environment !== undefined)
      expect(matchesAnyCaseless(reach?.environments ?? [], run.environment)).toBe(true);
    expect(reach?.events).toContain(run.event_name);
  });
});

test('what is allowed in an emergency is one of the ways that are listed, for that role', () => {
  whereAllowed(emergency, (decision, inputs) => {
    if (decision.emergency === undefined) return;
    const ways = pathsOf(inputs).filter(({ grant }) => grant === `break-glass/${decision.role}`);
    expect(ways.length).toBeGreaterThan(0);
    const { run } = decision;
    const { actor_teams: teams = [] } = run;
    const actor = [run.triggering_actor, run.triggering_actor_id, run.actor, run.actor_id].map((one) =>
      one.toLowerCase(),
    );
    const isListed = ways.some(({ who }) =>
      who.kind === 'team'
        ? run.actor_teams === undefined || teams.some((team) => team.toLowerCase() === who.name.toLowerCase())
        : actor.includes(who.name.toLowerCase()) || actor.includes(String(who.id)),
    );
    expect(isListed).toBe(true);
  });
});
