import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/github/evidence-answer.ts';
import { evidenceQuery } from '../../src/github/evidence-query.ts';
import { FactError } from '../../src/github/fact-error.ts';
import { Fields } from '../../src/github/json.ts';
import { readNamed } from '../../src/github/named-answer.ts';
import { namedCandidate, namedQuery } from '../../src/github/named-query.ts';
import { accessVariables, readAccess } from '../../src/github/policy-query.ts';
import {
  ACCESS,
  blob,
  CANDIDATE,
  commit,
  evidence,
  file,
  folder,
  KEEPING,
  MONA,
  NO_MORE,
  OF_GRANT,
  person,
  PULL,
  readOne,
  HOLDER_TAGS,
} from './answer.ts';

test('a policy, the own grants and the names of team files are read', () => {
  expect(accessVariables('acme/shop', '.github/access', MONA)).toMatchObject({
    own: '.github/access/grants/users/Mona',
    folded: '.github/access/grants/users/mona',
    policy: '.github/access/policy.yml',
  });
  expect(readAccess(ACCESS, MONA, 'acme/shop')).toEqual({
    repository: 'acme/shop',
    branch: 'main',
    commit: 'c1',
    tags: { names: [], unread: [] },
    hasRevokedPeople: false,
    teamFiles: ['teams/growth/x.yml'],
    policy: { path: 'policy.yml', oid: 'b1', text: 'version: 1\n' },
    grants: [{ path: 'users/Mona/a.yml', oid: 'b1', text: 'role: x\n' }],
  });
});

test.each([
  ['a link', { mode: 0o120000 }],
  ['a submodule', { mode: 0o160000, type: 'commit', object: null }],
  ['a folder', { mode: 0o40000, type: 'tree' }],
  ['binary', { object: { ...blob(''), text: null } }],
  ['cut', { object: { ...blob('role'), isTruncated: true } }],
])('a file that is %s is there and cannot be read', (_what, change) => {
  const own = folder({ ...file('a.yml'), ...change });
  const changed = {
    repository: {
      ...ACCESS.repository,
      defaultBranchRef: { name: 'main', target: { ...ACCESS.repository.defaultBranchRef.target, own } },
    },
  };
  expect(readAccess(changed, MONA, 'acme/shop').grants).toEqual([
    { path: 'users/Mona/a.yml', oid: expect.any(String), unreadable: expect.any(String) },
  ]);
});

test('evidence is read by grant: pull request, reviews, revocation', async () => {
  expect(await readEvidence(evidence(), [CANDIDATE], NO_MORE)).toEqual({
    tags: { names: [], unread: [] },
    keeping: KEEPING,
    candidates: [
      {
        id: 'users/mona/a',
        uses: 0,
        provenance: {
          pull: {
            number: 7,
            merged: true,
            author: 'mona',
            author_id: 1,
            author_type: 'User',
            files: 1,
            head_sha: 'h1',
            committers: ['mona'],
            committer_ids: [1],
            merged_at: Date.parse('2026-11-24T07:45:00Z'),
          },
          reviews: [
            {
              author: 'hubot',
              author_id: 2,
              type: 'User',
              state: 'APPROVED',
              commit: 'h1',
              can_push: true,
              submitted_at: Date.parse('2026-11-24T07:40:00Z'),
            },
          ],
        },
      },
    ],
  });
});

test.each([
  ['an open one', { merged: false }],
  ['one into another branch', { baseRefName: 'release' }],
  ['one of another repository', { baseRepository: { nameWithOwner: 'tom/shop' } }],
  ['one whose repository is gone', { baseRepository: null }],
  ['one that another merge has brought back', { mergeCommit: { oid: 'm0' } }],
  ['one whose merge is gone', { mergeCommit: null }],
])('a pull request does not count: %s', async (_what, change) => {
  expect((await readOne({ ...PULL, ...change }))?.provenance).toEqual({ reviews: [] });
});

test.each([
  [
    'a file that is not what was reviewed',
    { last: { nodes: [{ commit: { oid: 'h1', file: { oid: 'b2', mode: 0o100644 } } }] } },
  ],
  ['a file that was not there', { last: { nodes: [{ commit: { oid: 'h1', file: null } }] } }],
  ['no last commit', { last: { nodes: [] } }],
  [
    'a last commit that is not the head',
    { last: { nodes: [{ commit: { oid: 'h0', file: { oid: 'b1', mode: 0o100644 } } }] } },
  ],
])('%s is altered', async (_what, change) => {
  expect((await readOne({ ...PULL, ...change }))?.provenance.pull?.altered).toBe(true);
});

test.each([
  ['reviews', { reviews: { ...PULL.reviews, totalCount: 2 } }],
  ['commits', { commits: { totalCount: 101, nodes: PULL.commits.nodes } }],
  [
    'authors',
    { commits: { totalCount: 1, nodes: [{ commit: { ...commit, authors: { totalCount: 21, nodes: [] } } }] } },
  ],
  ['an unknown state', { reviews: { ...PULL.reviews, nodes: [{ ...PULL.reviews.nodes[0], state: 'BLESSED' }] } }],
])('what is not whole makes this grant undecidable, not others: %s', async (_what, change) => {
  expect(await readOne({ ...PULL, ...change })).toMatchObject({
    provenance: { reviews: [] },
    unavailable: { message: expect.stringMatching(/./) },
  });
});

test('people who are gone, and bots, are nobody', async () => {
  const reviews = {
    ...PULL.reviews,
    totalCount: 3,
    nodes: [
      { ...PULL.reviews.nodes[0], author: null },
      { ...PULL.reviews.nodes[0], author: person('app', 5, 'Bot'), commit: null },
      null,
    ],
  };
  expect(await readOne({ ...PULL, reviews, author: null }), 'a review that is null was not read').toMatchObject({
    unavailable: { message: expect.stringMatching(/reviews/) },
  });
  const two = { ...PULL.reviews, totalCount: 2, nodes: reviews.nodes.slice(0, 2) };
  expect((await readOne({ ...PULL, reviews: two, author: null }))?.provenance).toMatchObject({
    pull: { author: 'ghost' },
    reviews: [
      { author: 'ghost', type: 'Bot' },
      { author: 'app', type: 'Bot', commit: '' },
    ],
  });
});

test('a named grant is asked with its policy in one document', async () => {
  const candidate = namedCandidate('users/mona/a', '.github/access');
  expect(namedQuery(candidate)).toContain('query Named(');
  expect(evidenceQuery([CANDIDATE, { ...CANDIDATE, id: 'b' }])).toContain('$p1: String!');
  const target = { oid: 'c1', policy: null, f0: null, line: { nodes: [] }, g0: { nodes: [] } };
  const data = {
    repository: {
      nameWithOwner: 'acme/shop',
      ...HOLDER_TAGS,
      ax1: { name: 'frozen' },
      defaultBranchRef: { name: 'main', target },
      ...OF_GRANT,
      ex6: { name: 'x' },
      ex7: null,
      ex8: null,
      ex9: null,
      ex10: null,
      ex11: null,
      u0: { totalCount: 2, nodes: [] },
      rulesets: { nodes: [] },
    },
  };
  const named = readNamed(data, { candidate, repository: 'acme/shop', holder: MONA }, NO_MORE);
  expect(named.files).toMatchObject({ tags: { names: ['grantgate/frozen'] }, policy: undefined, grants: [] });
  expect(await named.evidence).toMatchObject({
    keeping: KEEPING,
    tags: { names: ['grantgate/revoked/users/mona/a'] },
    candidates: [{ uses: 2 }],
  });
});

describe('an answer that lacks anything, or has it in another form, is a fault and never "there is none"', () => {
  const places = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [
          ...(at.length === 0 ? [] : [at]),
          ...Object.entries(value).flatMap(([key, inner]) =>
            places(inner, [...at, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  const changed = (value: unknown, [key = '', ...rest]: (string | number)[], to: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((inner: unknown, index) =>
        index === key ? (rest.length === 0 ? to : changed(inner, rest, to)) : inner,
      );
    const entries = Object.entries(value as object).map(([name, inner]): [string, unknown] => [
      name,
      name === key ? (rest.length === 0 ? to : changed(inner, rest, to)) : inner,
    ]);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };
  /** Whether an answer could be read; a fault has to be one in words. */
  const isRead = async (read: (data: unknown) => unknown, data: unknown): Promise<boolean> => {
    try {
      await read(data);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(FactError);
      return false;
    }
  };
  const readers: readonly [string, object, (data: unknown) => unknown, readonly string[]][] = [
    ['Access', ACCESS, (data) => readAccess(data, MONA, 'acme/shop'), ['byteSize', 'isBinary', 'mode', 'name']],
    [
      'Evidence',
      evidence(),
      async (data) => await readEvidence(data, [CANDIDATE], NO_MORE),
      ['databaseId', 'email', 'submittedAt', 'user'],
    ],
  ];

  test.each(readers)('%s', async (_name, honest, read, unused) => {
    for (const place of places(honest))
      for (const to of [null, 0, 'x', [], {}, true, [null], -1.5]) await isRead(read, changed(honest, place, to));
    const used: string[] = [];
    for (const place of places(honest)) {
      const lacking = changed(honest, place, undefined);
      if (typeof place.at(-1) !== 'string' || !(await isRead(read, lacking))) continue;
      // nothing is read of a file that is not a grant; numbers of accounts may be missing, and then only logins are
      // compared
      const isUsed =
        JSON.stringify(await read(lacking)).includes('"unavailable"') ||
        place.join('.').includes('own.object.entries.1');
      if (!isUsed) used.push(place.join('.'));
    }
    expect(
      [...new Set(used.map((place) => place.split('.').at(-1) ?? ''))].toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(unused);
  });

  test('anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (data) => {
        for (const [, , read] of readers) expect(await isRead(read, data)).toBe(false);
      }),
    );
  });

  test('fields are what they are said to be', () => {
    const fields = new Fields(
      { text: 'x', number: 1, flag: true, list: [{}], texts: ['a'], nothing: null, big: 2 ** 53 },
      'at',
    );
    expect([
      fields.text('text'),
      fields.number('number'),
      fields.flag('flag'),
      fields.list('list').length,
      fields.texts('texts'),
      fields.maybe('nothing'),
      fields.has('nothing'),
      fields.isNull('nothing'),
    ]).toEqual(['x', 1, true, 1, ['a'], undefined, false, true]);
    const wrong = [
      () => fields.text('number'),
      () => fields.number('text'),
      () => fields.number('big'),
      () => fields.flag('text'),
      () => fields.list('text'),
      () => fields.texts('list'),
      () => fields.isNull('missing'),
      () => fields.object('nothing'),
      () => fields.text('toString'),
    ];
    for (const act of wrong) expect(act).toThrow(/^GitHub's answer is not understood: `at\./);
  });
});
