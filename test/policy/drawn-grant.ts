import fc from 'fast-check';
import type { Provenance, PullRequest, Review } from '../../src/policy/evidence.ts';
import { APP, DAY, MINUTE, mostly, PEOPLE, sometimes } from './drawn-name.ts';
import type { GrantCase, GrantText } from './situation.ts';

const HEAD = 'a'.repeat(40);

const reviewer = mostly(
  PEOPLE.hubot,
  PEOPLE.lena,
  PEOPLE.mona,
  { login: 'HUBOT', id: PEOPLE.hubot.id },
  { login: 'stranger', id: 77 },
  { login: 'renovate', id: 78 },
);

const review = (at: number): fc.Arbitrary<Review> =>
  fc
    .record({
      who: reviewer,
      isKnown: mostly(true, false),
      type: mostly('User', 'Bot'),
      state: mostly('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
      commit: mostly(HEAD, 'c'.repeat(40)),
      minutes: fc.integer({ min: 0, max: 3 }),
      permission: fc.constantFrom<Review['permission']>(undefined, 'none', 'read', 'write', 'maintain', 'admin'),
      teams: fc.constantFrom<Review['teams']>(undefined, [], ['acme/platform'], ['acme/crew', 'ACME/platform']),
    })
    .map(({ who, isKnown, type, state, commit, minutes, permission, teams }) => ({
      author: who.login,
      type,
      state,
      commit,
      submitted_at: at - DAY + minutes * MINUTE,
      ...(isKnown ? { author_id: who.id } : {}),
      ...(permission === undefined ? {} : { permission }),
      ...(teams === undefined ? {} : { teams }),
    }));

interface Author {
  readonly login: string;
  readonly id: number;
  readonly type?: 'Bot';
}

/** Who opens a pull request besides mona. */
const AUTHORS: readonly Author[] = [
  PEOPLE.hubot,
  { login: 'hubot', id: 5 },
  { login: 'hubert', id: PEOPLE.hubot.id },
  { login: 'grantgate-acme[bot]', id: APP },
  { login: 'grantgate-acme', id: APP, type: 'Bot' },
  { login: 'github-actions', id: 41_898_282, type: 'Bot' },
];

const pull = (at: number): fc.Arbitrary<PullRequest> =>
  fc
    .record({
      merged: mostly(true, false),
      author: fc.oneof(
        { arbitrary: mostly<readonly Author[]>(PEOPLE.mona, ...AUTHORS), weight: 9 },
        { arbitrary: fc.constantFrom(...AUTHORS.slice(-3)), weight: 1 },
      ),
      isKnown: mostly(true, false),
      committers: mostly(['mona'], ['HuBot', 'mona'], []),
      committerIds: sometimes(mostly([PEOPLE.mona.id], [PEOPLE.hubot.id])),
      files: mostly(1, 2, undefined),
      altered: mostly(undefined, true, false),
      merged_at: mostly(at - DAY, at - 20 * DAY, at, at + MINUTE),
    })
    .map(({ merged, author, isKnown, committers, committerIds, files, altered, merged_at }) => ({
      number: 7,
      merged,
      author: author.login,
      ...(author.type === undefined ? {} : { author_type: author.type }),
      ...(files === undefined ? {} : { files }),
      head_sha: HEAD,
      committers,
      merged_at: merged ? merged_at : 0,
      ...(isKnown ? { author_id: author.id } : {}),
      ...(committerIds === undefined ? {} : { committer_ids: committerIds }),
      ...(altered === undefined ? {} : { altered }),
    }));

/** One approval that counts, in most cases, among others. */
const reviews = (at: number): fc.Arbitrary<readonly Review[]> =>
  fc.oneof(
    {
      arbitrary: fc
        .tuple(good(at), fc.array(review(at), { maxLength: MAX_REVIEWS - 2 }))
        .map(([first, more]) => [...more, first]),
      weight: 6,
    },
    { arbitrary: fc.array(review(at), { maxLength: MAX_REVIEWS }), weight: 1 },
  );

const good = (at: number): fc.Arbitrary<Review> =>
  fc.constantFrom(0, 2).map((minutes) => ({
    author: 'hubot',
    author_id: PEOPLE.hubot.id,
    type: 'User',
    state: 'APPROVED',
    commit: HEAD,
    submitted_at: at - DAY + minutes * MINUTE,
    permission: 'admin',
    teams: ['acme/platform'],
  }));

const provenance = (at: number): fc.Arbitrary<Provenance> =>
  fc
    .record({
      pull: sometimes(pull(at), 39, 1),
      reviews: reviews(at),
      unknown: sometimes(fc.constant({ message: 'members are not readable' }), 1, 9),
    })
    .map(({ pull: brought, reviews, unknown }) => ({
      reviews,
      ...(brought === undefined ? {} : { pull: brought }),
      ...(unknown === undefined ? {} : { unknown }),
    }));

/** Most reviews of one pull request. */
export const MAX_REVIEWS = 4;

const fields = (at: number): fc.Arbitrary<GrantText> =>
  fc
    .record({
      role: mostly('flags', 'preview', 'preview', 'ghost'),
      reason: fc.constant('Banner'),
      'principal-id': sometimes(mostly(PEOPLE.mona.id, PEOPLE.bridge.id, PEOPLE.recycled.id), 3, 2),
      'requested-by': mostly('mona', 'lena', 'HUBOT'),
      starts: sometimes(mostly(at - DAY / 4, at, at + 1, at - 12 * DAY), 4, 1),
      request: sometimes(fc.constant(123), 3, 1),
      'requested-by-id': sometimes(mostly(PEOPLE.mona.id, PEOPLE.lena.id, PEOPLE.hubot.id), 3, 1),
      lasts: sometimes(mostly('36h', '1d', '7d', '240h', '30d'), 1, 3),
      isOpenEnded: fc.boolean(),
      expires: mostly(at + DAY / 2, at, at + 1, at - MINUTE, at + 90 * MINUTE, at + DAY, at + 6 * DAY, at + 40 * DAY),
      branches: sometimes(mostly(['release/*'], ['release/2'], [], ['**'], ['main', 'release/[0-9]*']), 1, 3),
      tags: sometimes(mostly(['v1*'], []), 1, 5),
      environments: sometimes(mostly(['STAGING'], ['production'], [], ['*']), 1, 4),
      repositories: sometimes(mostly(['acme/Shop'], ['acme/*'], []), 1, 6),
      workflows: sometimes(
        mostly(['.github/workflows/flags.yml'], ['.github/workflows/*'], ['acme/shop/.github/workflows/*.yml'], []),
        1,
        6,
      ),
      events: sometimes(mostly(['workflow_dispatch'], ['push'], []), 1, 6),
      'max-uses': sometimes(fc.constantFrom(1, 2), 1, 4),
      revoked: sometimes(fc.constant({ at: at - MINUTE, by: 'hubot' }), 1, 24),
    })
    .map(({ starts, isOpenEnded, ...drawn }) => {
      const rest = isOpenEnded && drawn.lasts !== undefined ? { ...drawn, expires: undefined } : drawn;
      // a grant that ends before it starts is void: that is drawn elsewhere
      const kept = starts !== undefined && starts < (rest.expires ?? Number.POSITIVE_INFINITY) ? { starts } : {};
      return Object.fromEntries(
        Object.entries({ ...rest, ...kept }).filter(([, entry]) => entry !== undefined),
      ) as unknown as GrantText;
    });

/** A grant around the moment `at`, with what GitHub says about it. */
export function grantCase(at: number): fc.Arbitrary<GrantCase> {
  return fc
    .record({
      id: fc.oneof(
        { arbitrary: fc.constant('users/mona/g'), weight: 3 },
        {
          arbitrary: fc.constantFrom(
            'users/Mona/g',
            'teams/crew/g',
            'teams/Crew/g',
            'users/lena/g',
            'teams/platform/g',
            'apps/retool-bridge/g',
          ),
          weight: 1,
        },
      ),
      fields: fields(at),
      broken: mostly(false, false, false, false, true),
      provenance: sometimes(provenance(at), 39, 1),
      unavailable: mostly(false, false, false, false, true),
      tagged: mostly(false, false, false, false, true),
      spent: fc.constantFrom(0, 0, 1),
    })
    .map(({ provenance: brought, ...rest }) => ({
      ...rest,
      ...(brought === undefined ? {} : { provenance: brought }),
    }));
}
