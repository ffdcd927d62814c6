import fc from 'fast-check';
import type { MergeMethod } from '../world/build/merges.ts';
import type { FileName } from './contents.ts';

export type Person = 'mona' | 'hubot' | 'lisa' | 'tom' | 'zoe' | 'github-actions[bot]';
/** `stranger` commits under an address that belongs to no account. */
export type Author = Person | 'stranger';
export type Base = 'main' | 'side';
export type Change = { readonly file: FileName; readonly content: number };
/** A number that picks one of what there is; 0 is the newest. */
export type Pick = number;
/** A file as it is in another commit; `with` is the one that is merged. */
export type Copy = { readonly file: FileName; readonly from: Pick | 'with' };

type Merging = { readonly method: MergeMethod; readonly queue: boolean };

/** What happens to a repository, one thing after the other. What is impossible when its turn comes does not happen. */
export type Step =
  | {
      readonly do: 'open';
      readonly by: Person;
      readonly start: Pick;
      readonly base: Base;
      readonly changes: readonly Change[];
    }
  | { readonly do: 'open side'; readonly by: Person }
  | { readonly do: 'amend'; readonly pull: Pick; readonly by: Author; readonly change: Change }
  | { readonly do: 'restore in'; readonly pull: Pick; readonly by: Author; readonly copy: Copy }
  | { readonly do: 'merge into'; readonly pull: Pick; readonly by: Person; readonly with: Pick; readonly copy: Copy }
  | {
      readonly do: 'review';
      readonly pull: Pick;
      readonly by: Person;
      readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
    }
  | ({ readonly do: 'merge'; readonly pull: Pick } & Merging)
  | ({
      readonly do: 'land';
      readonly by: Person;
      readonly approvers: readonly Person[];
      readonly start: Pick;
      readonly update: 'never' | 'before' | 'after';
      readonly changes: readonly Change[];
    } & Merging)
  | { readonly do: 'update'; readonly pull: Pick; readonly by: Person }
  | { readonly do: 'retarget'; readonly pull: Pick; readonly base: Base }
  | { readonly do: 'close' | 'reopen' | 'drop branch'; readonly pull: Pick }
  | { readonly do: 'push'; readonly to: Base; readonly by: Author; readonly change: Change }
  | { readonly do: 'restore'; readonly to: Base; readonly by: Author; readonly copy: Copy }
  | { readonly do: 'quiet'; readonly by: Person; readonly count: number }
  | {
      readonly do: 'merge by hand';
      readonly to: Base;
      readonly by: Author;
      readonly with: readonly Pick[];
      readonly turned: boolean;
      readonly copy: Copy;
    }
  | { readonly do: 'forward'; readonly to: Pick }
  | { readonly do: 'reset'; readonly to: Pick };

const pick = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(8) });
const person = fc.constantFrom<Person[]>('mona', 'hubot', 'lisa', 'tom', 'zoe');
const author = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Author[]>('mona', 'hubot', 'lisa', 'zoe') },
  { weight: 1, arbitrary: fc.constantFrom<Author[]>('stranger', 'github-actions[bot]') },
);
const opener = fc.oneof(
  { weight: 9, arbitrary: person },
  { weight: 1, arbitrary: fc.constant<Person>('github-actions[bot]') },
);
const base = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Base>('main') },
  { weight: 1, arbitrary: fc.constant<Base>('side') },
);
const file = fc.oneof(
  { weight: 6, arbitrary: fc.constant<FileName>('one') },
  { weight: 3, arbitrary: fc.constantFrom<FileName[]>('two', 'policy', 'notes') },
);
const content = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.nat(9) });
const change = fc.record({ file, content });
const copy = fc.record({ file, from: fc.nat(8) });
const mergedCopy = fc.record({ file, from: fc.oneof(fc.constant('with' as const), fc.nat(8)) });
const merging = { method: fc.constantFrom<MergeMethod[]>('merge', 'squash', 'rebase'), queue: fc.boolean() };
const changes = fc.oneof(
  { weight: 5, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(change, { minLength: 2, maxLength: 3 }) },
);
const state = fc.oneof(
  { weight: 6, arbitrary: fc.constant('APPROVED' as const) },
  { weight: 3, arbitrary: fc.constantFrom('CHANGES_REQUESTED' as const, 'COMMENTED' as const, 'DISMISSED' as const) },
);
const approvers = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Person[]>(['hubot', 'lisa', 'tom']) },
  { weight: 2, arbitrary: fc.constant<Person[]>(['hubot']) },
  { weight: 1, arbitrary: fc.uniqueArray(person, { maxLength: 2 }) },
);
const land = fc.record({
  do: fc.constant('land' as const),
  by: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Person[]>('mona', 'zoe') }, { weight: 1, arbitrary: opener }),
  approvers,
  start: pick,
  update: fc.constantFrom('never' as const, 'before' as const, 'after' as const),
  changes,
  ...merging,
});
const quiet = fc.record({ do: fc.constant('quiet' as const), by: person, count: fc.integer({ min: 1, max: 4 }) });

function one<K extends Step['do'], T>(
  kind: K,
  rest: { [P in keyof T]: fc.Arbitrary<T[P]> },
): fc.Arbitrary<{ do: K } & T> {
  return fc.record({ do: fc.constant(kind), ...rest }) as unknown as fc.Arbitrary<{ do: K } & T>;
}

const STEPS: readonly { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 8, arbitrary: land },
  { weight: 2, arbitrary: quiet },
  { weight: 3, arbitrary: one('open', { by: opener, start: pick, base, changes }) },
  { weight: 1, arbitrary: one('open side', { by: person }) },
  { weight: 2, arbitrary: one('amend', { pull: pick, by: author, change }) },
  { weight: 1, arbitrary: one('restore in', { pull: pick, by: author, copy }) },
  { weight: 2, arbitrary: one('merge into', { pull: pick, by: person, with: fc.nat(8), copy: mergedCopy }) },
  { weight: 4, arbitrary: one('review', { pull: pick, by: person, state }) },
  { weight: 3, arbitrary: one('merge', { pull: pick, ...merging }) },
  { weight: 1, arbitrary: one('update', { pull: pick, by: person }) },
  { weight: 1, arbitrary: one('retarget', { pull: pick, base }) },
  { weight: 1, arbitrary: one('close', { pull: pick }) },
  { weight: 1, arbitrary: one('reopen', { pull: pick }) },
  { weight: 1, arbitrary: one('drop branch', { pull: pick }) },
  { weight: 2, arbitrary: one('push', { to: base, by: author, change }) },
  { weight: 1, arbitrary: one('restore', { to: base, by: author, copy }) },
  {
    weight: 4,
    arbitrary: one('merge by hand', {
      to: base,
      by: author,
      with: fc.oneof(
        fc.array(fc.nat(8), { minLength: 1, maxLength: 1 }),
        fc.array(fc.nat(8), { minLength: 2, maxLength: 2 }),
      ),
      turned: fc.boolean(),
      copy: mergedCopy,
    }),
  },
  { weight: 2, arbitrary: one('forward', { to: pick }) },
];
const RESET = { weight: 2, arbitrary: one('reset', { to: fc.nat(8) }) };

const ONE = {
  file: fc.constant<FileName>('one'),
  from: fc.oneof({ weight: 3, arbitrary: fc.constant('with' as const) }, { weight: 1, arbitrary: fc.nat(8) }),
};
const bringBack: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: one('merge by hand', {
      to: fc.constant<Base>('main'),
      by: author,
      with: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 1, maxLength: 2 }),
      turned: fc.boolean(),
      copy: fc.record(ONE),
    }),
  },
  {
    weight: 1,
    arbitrary: one('restore', { to: base, by: author, copy: fc.record({ file: ONE.file, from: fc.nat(8) }) }),
  },
  { weight: 1, arbitrary: one('merge into', { pull: pick, by: person, with: fc.nat(8), copy: fc.record(ONE) }) },
);

const GOOD = { approvers: ['hubot', 'lisa', 'tom'] as const, start: 0, update: 'never' as const };
/** A change of the grant that is reviewed as it should be, whatever it is a change of. */
const onTop: fc.Arbitrary<Step> = fc
  .tuple(land, content)
  .map(([step, chosen]): Step => ({ ...step, ...GOOD, by: 'zoe', changes: [{ file: 'one', content: chosen }] }));

/**
 * A grant that was reviewed, is revoked by a pull request that was reviewed, and brought back, with anything before,
 * between and after.
 */
function around(after: fc.Arbitrary<Step[]>): fc.Arbitrary<Step[]> {
  const granted = land.map((step): Step => ({ ...step, ...GOOD, by: 'mona', changes: [{ file: 'one', content: 0 }] }));
  const revoked = fc
    .tuple(land, fc.integer({ min: 1, max: 4 }))
    .map(([step, chosen]): Step => ({ ...step, ...GOOD, by: 'zoe', changes: [{ file: 'one', content: chosen }] }));
  const few = fc.array(fc.oneof(...STEPS), { maxLength: 2 });
  return fc
    .tuple(few, granted, few, revoked, few, after)
    .map(([before, first, between, second, then, rest]) => [...before, first, ...between, second, ...then, ...rest]);
}

/** Anything that people with the right to push may do, but pushing by force. */
export const anything: fc.Arbitrary<Step[]> = fc.oneof(
  fc.array(fc.oneof(...STEPS), { minLength: 2, maxLength: 12 }),
  around(
    fc
      .tuple(bringBack, fc.array(fc.oneof(...STEPS, { weight: 8, arbitrary: onTop }), { maxLength: 3 }))
      .map(([back, rest]) => [back, ...rest]),
  ),
);

/** The same, and the default branch is set to other commits by force. */
export const withForce: fc.Arbitrary<Step[]> = around(
  fc.array(fc.oneof(...STEPS, RESET, { weight: 4, arbitrary: onTop }), { minLength: 1, maxLength: 5 }),
);

/** Nothing but pull requests that were reviewed as they should be, and commits that touch nothing of access. */
export const plain: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: land.map((step): Step => ({
        ...step,
        by: step.by === 'mona' ? 'mona' : 'zoe',
        approvers: ['hubot', 'lisa', 'tom'],
      })),
    },
    { weight: 1, arbitrary: quiet.map((step): Step => ({ ...step, by: 'zoe' })) },
  ),
  { minLength: 1, maxLength: 8 },
);
