// What a review must not leave unsaid: tags that were not read, entries that accept nothing, grants that let nobody in.
import { describe, expect, test } from 'vitest';
import { reviewCsv } from '../../src/report/review/review-csv.ts';
import { reviewJson } from '../../src/report/review/review-json.ts';
import { reviewMarkdown } from '../../src/report/review/review-markdown.ts';
import { reviewPage } from '../../src/report/review/review-page.ts';
import { reviewText } from '../../src/report/review/review-text.ts';
import type { Ignore } from '../../src/review/facts.ts';
import { type AccessReview, makeReview } from '../../src/review/review.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { APP_GRANT, policy, refused } from './case-parts.ts';
import { GRANT, HOME, NOW, POLICY, sound } from './sound.ts';

const PLAIN = (text: string): string => text;
const COLOURS = { bad: PLAIN, doubtful: PLAIN, strong: PLAIN, faint: PLAIN };
const formsOf = (review: AccessReview): readonly string[] => [
  reviewText(review, COLOURS),
  reviewPage(review, '0'),
  reviewMarkdown(review),
  reviewJson(review, '0'),
];

describe('tags that were not read', () => {
  test.each([
    ['refused', refused, /refused/],
    ['not asked for', NOT_ASKED, /not asked/],
    ['more than can be read', wasRead({ names: [], unread: ['grantgate/revoked'] }), /more tags below/],
  ])('and were %s are not known, in every form', (_, tags, says) => {
    const review = makeReview(sound({ reviewed: { tags } }));
    expect(review.unknown).toMatchObject([
      { source: 'tags', ids: ['grant-expired-left'], about: ['users/mona/banner'] },
    ]);
    for (const form of formsOf(review)) expect(form).toMatch(says);
    expect(review.paths[0]?.stage).toBe('active');
  });

  test('take no finding away', () => {
    const broad = policy("branches: ['release/*']", "branches: ['**']");
    const idsWith = (unread: readonly string[]): readonly string[] =>
      makeReview(sound({ ...broad, reviewed: { tags: wasRead({ names: [], unread }) } })).findings.map(({ id }) => id);
    expect(idsWith([])).toEqual(['grant-broad']);
    expect(idsWith(['grantgate/frozen', 'grantgate/revoked', 'grantgate/used'])).toEqual(['grant-broad']);
  });

  test('of uses matter to a grant that has a number of them only', () => {
    const tags = wasRead({ names: [], unread: ['grantgate/used'] });
    const unknownOf = (text: string): number =>
      makeReview(sound({ grants: { 'users/mona/banner': text }, reviewed: { tags } })).unknown.length;
    expect([unknownOf(GRANT), unknownOf(`${GRANT}max-uses: 3\n`)]).toEqual([0, 1]);
  });
});

describe('an entry of review.yml', () => {
  const entry = (about: string): Ignore => ({
    finding: 'grant-broad',
    about,
    reason: 'r',
    by: 'hubot',
    until: NOW + 1000,
    home: HOME,
    file: 'f',
    index: 0,
    text: '',
  });
  const broad = policy("branches: ['release/*']", "branches: ['**']");

  test('that accepts nothing is said in every form, and takes nothing away', () => {
    const review = makeReview(sound({ ...broad, ignores: [entry('users/mona/*')] }));
    expect([review.findings.map(({ id }) => id), review.ignored, review.idle.map(({ about }) => about)]).toEqual([
      ['grant-broad'],
      [],
      ['users/mona/*'],
    ]);
    for (const form of formsOf(review)) expect(form).toMatch(/users\/mona\/(?:\*|&#42;)/);
  });

  test('that accepts something is not among them, nor one whose check is open', () => {
    expect(makeReview(sound({ ...broad, ignores: [entry('users/mona/banner')] })).idle).toEqual([]);
    const left: Ignore = { ...entry('users/mona/banner'), finding: 'grant-expired-left' };
    expect(makeReview(sound({ ignores: [left], reviewed: { tags: refused } })).idle).toEqual([]);
    expect(makeReview(sound({ ignores: [left] })).idle).toEqual([left]);
  });
});

describe('a grant that the gate refuses whoever runs', () => {
  const bridged = POLICY.replace('  bridge:\n', '  bridge:\n    agents: false\n');
  const grants = { 'apps/retool/previews': APP_GRANT };

  test.each([
    ['of an App, where the role lets no bots run', { policy: bridged, grants }, 'agents', 'lets no bot run'],
    [
      'of a role that is not there',
      { grants: { 'users/mona/banner': GRANT.replace('role: ', 'role: no-') } },
      'role-missing',
      'has no such role',
    ],
  ])('%s is not shown as in force', (_, changes, closed, says) => {
    const review = makeReview(sound(changes));
    expect(review.paths[0]).toMatchObject({ closed });
    for (const form of [reviewText(review, COLOURS), reviewPage(review, '0'), reviewCsv(review)])
      expect(form).toContain(says);
  });

  test('one of an App that may run is in force', () => {
    const [path] = makeReview(sound({ grants })).paths;
    expect([path?.stage, path?.closed]).toEqual(['active', undefined]);
  });
});
