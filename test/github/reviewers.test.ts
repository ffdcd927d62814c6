import { describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { FactError } from '../../src/github/fact-error.ts';
import { addAuthority } from '../../src/github/reviewers.ts';
import type { Provenance, Review } from '../../src/policy/evidence.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { makePolicy, makeProvenance, makeReview } from '../policy/ready-made.ts';

const FLAGS = ['pull', 'triage', 'push', 'maintain', 'admin'];
const flags = (count: number): unknown => ({
  permission: 'write',
  user: { permissions: Object.fromEntries(FLAGS.map((name, index) => [name, index < count])) },
});

function api(
  permissions: Readonly<Record<string, unknown>>,
  teams: Readonly<Record<string, readonly string[]>> | Error = {},
): { api: GitHubApi; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    api: {
      get: async (path) => {
        asked.push(path);
        const answer = permissions[decodeURIComponent(path.split('/').at(-2) ?? '')];
        if (answer instanceof Error) throw answer;
        return await Promise.resolve(answer);
      },
      page: async () => await Promise.reject(new Error('nothing here is a list')),
      query: async (_document, variables) => {
        asked.push('teams');
        if (teams instanceof Error) throw teams;
        const people = Object.entries(variables).filter(([name]) => name !== 'organisation');
        const fields = people.map(([, login], index) => [
          `t${index}`,
          {
            totalCount: (teams[String(login)] ?? []).length,
            nodes: (teams[String(login)] ?? []).map((slug) => ({
              slug,
              databaseId: 1,
              ancestors: { totalCount: 0, nodes: [] },
            })),
          },
        ]);
        return await Promise.resolve({
          data: { organization: Object.fromEntries(fields) as Record<string, unknown> },
          date: 0,
        });
      },
    },
  };
}

const policyOf = (approvers: Policy['approval']['approvers']): Policy =>
  makePolicy({ approval: { approvers, count: 1 } });
const grantOf = (...reviews: Review[]): ReadonlyMap<string, Provenance> =>
  new Map([['users/mona/x', makeProvenance(reviews)]]);
const by = (author: string, changes: Partial<Review> = {}): Review => makeReview({ author, ...changes });

test.each([
  [0, 'none'],
  [1, 'read'],
  [2, 'triage'],
  [3, 'write'],
  [4, 'maintain'],
  [5, 'admin'],
] as const)('%d flags are the permission %s, whatever the old word says', async (count, permission) => {
  const { api: github, asked } = api({ 'lisa x': flags(count) });
  const authority = await addAuthority(
    github,
    policyOf({ permission: 'maintain' }),
    'acme/shop',
    grantOf(by('lisa x')),
  );
  expect(authority.get('users/mona/x')?.reviews).toMatchObject([{ author: 'lisa x', permission }]);
  expect(asked).toEqual(['/repos/acme/shop/collaborators/lisa%20x/permission']);
});

test('teams are asked once for all, and each has their own', async () => {
  const { api: github, asked } = api({}, { lisa: ['platform'], tom: [] });
  const authority = await addAuthority(
    github,
    policyOf({ teams: ['acme/platform'] }),
    'acme/shop',
    grantOf(by('lisa'), by('tom', { author_id: 7 })),
  );
  expect(authority.get('users/mona/x')?.reviews.map(({ teams }) => teams)).toEqual([['acme/platform'], []]);
  expect(asked).toEqual(['teams']);
});

test('nothing is asked of those who are listed, of bots, or of reviews that approve nothing', async () => {
  const { api: github, asked } = api({});
  const reviews = grantOf(
    by('HUBOT'),
    by('numbered', { author_id: 99 }),
    by('bot', { type: 'Bot' }),
    by('no', { state: 'CHANGES_REQUESTED' }),
  );
  expect(
    await addAuthority(
      github,
      policyOf({ users: ['hubot', 99], permission: 'write', teams: ['acme/platform'] }),
      'acme/shop',
      reviews,
    ),
  ).toBe(reviews);
  expect(await addAuthority(github, policyOf({ users: ['hubot'] }), 'acme/shop', grantOf(by('lisa')))).toEqual(
    grantOf(by('lisa')),
  );
  expect(asked).toEqual([]);
});

test.each([
  ['a fault', new FactError('GitHub does not show it')],
  ['another form', { user: {} }],
  ['nothing', null],
  ['flags that are not flags', { user: { permissions: { pull: 'yes', admin: 'yes' } } }],
])('what cannot be read makes nobody eligible, and is told: %s', async (_what, answer) => {
  const { api: github } = api({ lisa: answer }, new FactError('no members'));
  const authority = await addAuthority(
    github,
    policyOf({ permission: 'write', teams: ['acme/platform'] }),
    'acme/shop',
    grantOf(by('lisa')),
  );
  const [review] = authority.get('users/mona/x')?.reviews ?? [];
  expect(review).toMatchObject({ author: 'lisa' });
  expect([review?.permission, review?.teams]).toEqual([undefined, undefined]);
  expect(authority.get('users/mona/x')?.unknown?.message).toMatch(/./);
});

describe('a flood of reviewers', () => {
  const flood = (count: number, from = 0): Review[] =>
    Array.from({ length: count }, (_, index) =>
      by(`p${from + index}`, { author_id: 100 + from + index, submitted_at: 5 }),
    );
  const permissions = Object.fromEntries([
    ...Array.from({ length: 300 }, (_, index): [string, unknown] => [`p${index}`, flags(1)]),
    ['lisa', flags(5)],
  ]);

  test.each<[string, Review[], number]>([
    [
      'is passed over for whoever may push',
      [...flood(150), by('lisa', { author_id: 99, submitted_at: 1, can_push: true }), ...flood(50, 150)],
      100,
    ],
    ['is passed over for the newest', [...flood(150), by('lisa', { author_id: 99, submitted_at: 9 })], 100],
    ['is looked through for a while', [by('lisa', { author_id: 99, submitted_at: 1 }), ...flood(70)], 71],
  ])('%s', async (_what, reviews, requests) => {
    const { api: github, asked } = api(permissions);
    const authority = await addAuthority(github, policyOf({ permission: 'write' }), 'acme/shop', grantOf(...reviews));
    expect(authority.get('users/mona/x')?.reviews.find(({ author }) => author === 'lisa')?.permission).toBe('admin');
    expect(asked).toHaveLength(requests);
  });

  test('ends where enough are found', async () => {
    const { api: github, asked } = api(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, flags(5)])),
    );
    await addAuthority(github, policyOf({ permission: 'write' }), 'acme/shop', grantOf(...flood(60)));
    expect(asked).toHaveLength(20);
  });
});
