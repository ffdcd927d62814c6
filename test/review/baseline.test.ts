import { expect, test } from 'vitest';
import { compareWith, type GoneFinding, parseBaseline } from '../../src/review/baseline.ts';
import { makeReview } from '../../src/review/review.ts';
import { reviewJson } from '../../src/report/review/review-json.ts';
import { accounts, reviewed } from './case-parts.ts';
import { NOT_ASKED } from '../../src/review/source.ts';
import { HOME, sound } from './sound.ts';

const LEFT = accounts({ stands: 'gone' });
const BEFORE: readonly GoneFinding[] = parseBaseline(JSON.parse(reviewJson(makeReview(sound(LEFT)), '0'))) ?? [];
const idsOf = (those: readonly GoneFinding[]): readonly string[] => those.map(({ id }) => id);

test('what was put right is gone', () => {
  const { gone, untold } = compareWith(makeReview(sound()), BEFORE);
  expect(idsOf(gone)).toEqual(['grant-holder-left']);
  expect(untold).toEqual([]);
});

test('what nobody can tell any more is not gone', () => {
  const { gone, untold } = compareWith(makeReview(sound(reviewed({ accounts: NOT_ASKED }))), BEFORE);
  expect(gone).toEqual([]);
  expect(idsOf(untold)).toEqual(['grant-holder-left']);
});

test('what is of a policy that is left out now is not gone', () => {
  const { gone, untold } = compareWith(makeReview({ ...sound(), policies: [] }), BEFORE);
  expect(gone).toEqual([]);
  expect(untold.map(({ home }) => home)).toEqual([HOME]);
});

test('what nobody could tell stays in the baseline of the next review', () => {
  const review = makeReview(sound(reviewed({ accounts: NOT_ASKED })));
  const next = parseBaseline(JSON.parse(reviewJson(review, '0', compareWith(review, BEFORE)))) ?? [];
  expect(idsOf(compareWith(makeReview(sound()), next).gone)).toEqual(['grant-holder-left']);
});
