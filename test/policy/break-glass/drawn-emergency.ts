import fc from 'fast-check';
import type { FiledIssue, FiledReview } from '../../../src/policy/break-glass/evidence.ts';
import type { Review } from '../../../src/policy/evidence.ts';
import { type Slot, slotFolder, slotNote } from '../../../src/policy/break-glass/slots.ts';
import { APP, DAY, MINUTE, mostly, PEOPLE, sometimes } from '../drawn-name.ts';
import { situation } from '../drawn-situation.ts';
import type { EmergencyText, Situation } from '../situation.ts';

/** `lasts`, `within` and the time of `each`, by how they are written: minutes. */
export const MINUTES: Readonly<Record<string, number>> = { '1h': 60, '2h': 120, '1d': 1440, '3d': 4320 };

const rules: fc.Arbitrary<EmergencyText> = fc
  .record({
    users: mostly<readonly (readonly (string | number)[])[]>(
      [583_231, 'lena'],
      ['Mona', 'lena', 'hubot'],
      ['hubot'],
      [],
    ),
    teams: sometimes(fc.constantFrom(['acme/crew'], ['acme/platform'])),
    lasts: fc.constantFrom('1h', '2h'),
    each: fc.constantFrom('1 per 1d', '2 per 3d', '2 per 1d', '3 per 3d'),
    environments: sometimes(mostly(['staging', 'production', 'preview-*'], ['staging'], []), 1, 2),
    drill: sometimes(fc.constant('preview'), 4, 1),
    within: fc.constantFrom('1h', '1d', '3d'),
  })
  .map(({ users, teams, environments, drill, within, ...rest }) => ({
    ...rest,
    who: {
      users: users.length + (teams?.length ?? 0) > 0 ? users : ['hubot'],
      ...(teams === undefined ? {} : { teams }),
    },
    ...(environments === undefined ? {} : { environments }),
    ...(drill === undefined ? {} : { drill }),
    review: { within, by: { users: ['hubot', 'lena'] } },
  }));

const people = Object.values(PEOPLE);

function issues(now: number, { login, id }: Actor): fc.Arbitrary<readonly FiledIssue[]> {
  const flag = mostly(false, true);
  return fc
    .array(
      fc.record({
        age: fc.oneof(
          { arbitrary: fc.integer({ min: 0, max: 130 * 60 }), weight: 6 },
          { arbitrary: fc.constantFrom(3599, 3600, 3601, 7199, 7200, -1, 1500 * 60), weight: 1 },
        ),
        by: mostly({ author: login, author_id: id }, { author: login, author_id: 4 }, { author: 'ghost' }),
        edited: flag,
        by_email: flag,
        transferred: flag,
        closed: flag,
        form: sometimes(
          fc.record({
            role: mostly('flags', 'preview', 'ghost'),
            isDrill: mostly(false, true),
            incident: fc.constant('https://status.acme.example/1'),
            reason: fc.constant('The shop is down'),
          }),
          19,
          1,
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((drawn) =>
      drawn.map(({ age, by, form, ...flags }, index) => ({
        number: 50 + index,
        opened_at: Math.floor(now / 1000) * 1000 - age * 1000,
        ...by,
        ...flags,
        ...(form === undefined ? {} : { form }),
      })),
    );
}

/** Earlier accesses, in one log or another; some of the issues have their place already. */
function slots(now: number, { id }: Actor, own: readonly FiledIssue[]): fc.Arbitrary<readonly Slot[]> {
  const folder = slotFolder(String(id), 'flags', false);
  return fc
    .record({
      entries: fc.array(
        fc.oneof(
          {
            arbitrary: fc
              .record({ issue: fc.integer({ min: 1, max: 6 }), age: fc.integer({ min: 0, max: 6 * 1440 }) })
              .map(({ issue, age }) => slotNote({ issue, opened: Math.floor((now - age * MINUTE) / 1000) * 1000 })),
            weight: 12,
          },
          {
            arbitrary: fc
              .constantFrom(...own)
              .map(({ number, opened_at: opened }) => slotNote({ issue: number, opened })),
            weight: 4,
          },
          { arbitrary: fc.constantFrom('', 'issue 7'), weight: 1 },
        ),
        { maxLength: 4 },
      ),
      odd: sometimes(fc.constantFrom(`${folder}7`, `${folder}x`, `${folder}1/x`, folder.slice(0, -1)), 1, 19),
      other: sometimes(fc.constantFrom(slotFolder(String(id), 'flags', true), slotFolder('1', 'flags', false)), 1, 3),
    })
    .map(({ entries, odd, other }) => [
      ...entries.map((note, index) => ({ tag: `${other ?? folder}${index + 1}`, note })),
      ...(odd === undefined ? [] : [{ tag: odd }]),
    ]);
}

const approvalBy = ({ login, id }: Actor): Review => ({
  author: login,
  author_id: id,
  type: 'User',
  state: 'APPROVED',
  commit: 'a'.repeat(40),
  submitted_at: 0,
});

function reviews(now: number, account: number): fc.Arbitrary<ReadonlyMap<number, FiledReview>> {
  const review = fc
    .record({
      id: mostly(account, 4),
      role: mostly('flags', 'preview'),
      by: mostly(PEOPLE.hubot, PEOPLE.lena, PEOPLE.mona, PEOPLE.recycled),
      author: mostly(APP, 4),
      isUnavailable: mostly(false, true),
      merged_at: mostly(now, now - 2 * DAY, now - DAY, now - 3 * DAY),
    })
    .map(({ id, role, by, author, isUnavailable, merged_at }): FiledReview => ({
      record: { role, 'principal-id': id },
      provenance: {
        pull: {
          number: 9,
          merged: true,
          author: 'grantgate-acme[bot]',
          author_id: author,
          author_type: 'Bot',
          head_sha: 'a'.repeat(40),
          committers: ['grantgate-acme[bot]'],
          merged_at,
          files: 1,
        },
        reviews: [approvalBy(by)],
      },
      ...(isUnavailable ? { unavailable: { message: 'GitHub did not answer' } } : {}),
    }));
  return fc
    .array(sometimes(review, 5, 1), { minLength: 6, maxLength: 6 })
    .map((all) => new Map(all.flatMap((one, index) => (one === undefined ? [] : [[index + 1, one] as const]))));
}

interface Actor {
  readonly login: string;
  readonly id: number;
}

/** Situations in which somebody asked for break-glass access, mostly without a grant. */
export const emergency: fc.Arbitrary<Situation> = fc
  .tuple(situation, rules, fc.boolean(), mostly(true, false), fc.nat(4))
  .chain(([drawn, written, passesOver, isBare, role]) => {
    const actor = people.find(({ id }) => id === drawn.claims['actor_id']) ?? PEOPLE.mona;
    return issues(drawn.now, actor).chain((asked) =>
      fc.tuple(slots(drawn.now, actor, asked), reviews(drawn.now, actor.id)).map(([log, reviewed]): Situation => {
        const { flags, preview } = drawn.policy.roles;
        return {
          ...drawn,
          ...(role > 0 ? { role: 'flags' } : {}),
          grants: isBare ? [] : drawn.grants,
          policy: {
            ...drawn.policy,
            requests: { app: APP },
            'frozen-allows-break-glass': passesOver,
            roles: {
              ...(flags === undefined ? {} : { flags: { ...flags, 'break-glass': written } }),
              ...(preview === undefined ? {} : { preview }),
            },
          },
          breakGlass: { issues: asked, slots: log, reviews: reviewed },
        };
      }),
    );
  });

export { DAY };
