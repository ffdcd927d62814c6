import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/policy/decide.ts';
import { cases } from '../../depth.ts';
import { cedarsEmergencies, teachEmergencies } from '../cedar/emergencies.ts';
import { type Situation, toInputs } from '../situation.ts';
import { emergency } from './drawn-emergency.ts';

/** Without grants, so that an emergency is all that there is. */
const bare = emergency.map((drawn): Situation => ({ ...drawn, grants: [], policyIs: 'sound' }));

function ours(drawn: Situation): readonly string[] {
  const { considered } = decide(...toInputs(drawn));
  return considered
    .filter(({ failed }) => failed.length === 0)
    .map(({ grant }) => grant)
    .toSorted();
}

/** How many are drawn. */
const DRAWN = cases(250, 20_000);

test('Cedar lets the same issues in', () => {
  teachEmergencies();
  let met = 0;
  fc.assert(
    fc.property(bare, (drawn) => {
      const found = ours(drawn);
      met += found.length > 0 ? 1 : 0;
      expect(found).toEqual(cedarsEmergencies(drawn));
    }),
    { numRuns: DRAWN },
  );
  expect(met).toBeGreaterThan(DRAWN / 50);
});

test('and is really asked: a fact that it is told changes its answer', () => {
  teachEmergencies();
  const allowed = fc.sample(bare, { numRuns: 300, seed: 5 }).filter((drawn) => ours(drawn).length > 0);
  expect(allowed.length).toBeGreaterThan(10);
  for (const drawn of allowed) {
    expect(cedarsEmergencies(drawn)).not.toEqual([]);
    expect(cedarsEmergencies({ ...drawn, claims: { ...drawn.claims, triggering_actor_id: 1 } })).toEqual([]);
    expect(cedarsEmergencies({ ...drawn, now: drawn.now + 86_400_000 })).toEqual([]);
  }
});
