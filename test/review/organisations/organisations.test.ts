import { describe, expect, test } from 'vitest';
import { reviewCsv } from '../../../src/report/review/review-csv.ts';
import { reviewMarkdown } from '../../../src/report/review/review-markdown.ts';
import { reviewPage } from '../../../src/report/review/review-page.ts';
import { reviewText } from '../../../src/report/review/review-text.ts';
import type { ReviewFacts } from '../../../src/review/facts.ts';
import { type AccessReview, makeReview } from '../../../src/review/review.ts';
import type { ReviewSource, Unread } from '../../../src/review/source.ts';
import { organisation } from '../organisation.ts';
import { type Flaw, ORGANISATIONS, organisationWith } from './organisations.ts';

const idsIn = ({ findings }: AccessReview): readonly string[] => [...new Set(findings.map(({ id }) => id))].toSorted();
const wantedOf = (flaws: readonly Flaw[]): readonly string[] =>
  [...new Set(flaws.flatMap(({ finds }) => finds))].toSorted();
const PLAIN = (text: string): string => text;
const COLOURS = { bad: PLAIN, doubtful: PLAIN, strong: PLAIN, faint: PLAIN };

describe.each(Object.entries(ORGANISATIONS))('%s', (_, flaws) => {
  test('has the findings of its flaws, and no other', () => {
    expect(idsIn(makeReview(organisationWith(flaws)))).toEqual(wantedOf(flaws));
  });

  test('each flaw put right takes its findings away, and brings none', () => {
    for (const mended of flaws) {
      const rest = flaws.filter((one) => one !== mended);
      expect([mended.what, idsIn(makeReview(organisationWith(rest)))]).toEqual([mended.what, wantedOf(rest)]);
    }
  });

  test.each(REFUSALS())('with %s refused nothing of it is called fine, and it comes first', (source, refuse) => {
    const whole = makeReview(organisationWith(flaws));
    const review = makeReview(refuse(organisationWith(flaws)));
    expect(review.unknown.map((one) => one.source)).toContain(source);
    expect(idsIn(review).filter((id) => !idsIn(whole).includes(id))).toEqual([]);
    const unknownIds = new Set<string>(review.unknown.flatMap(({ ids }) => ids));
    // what is not found any more is unknown
    for (const id of idsIn(whole)) expect([id, idsIn(review).includes(id) || unknownIds.has(id)]).toEqual([id, true]);
    const text = reviewText(review, COLOURS);
    expect(text.indexOf('Not known:')).toBeGreaterThan(0);
    if (text.includes('\nFindings:')) expect(text.indexOf('Not known:')).toBeLessThan(text.indexOf('\nFindings:'));
    const page = reviewPage(review, '0');
    expect(page.indexOf('id="unknown"')).toBeLessThan(page.indexOf('id="findings"'));
    expect(page).not.toContain('Everything that was looked for could be read.');
    expect(reviewMarkdown(review)).not.toContain('Everything that was looked for could be read.');
  });
});

/** Each source that only GitHub or a record has, refused once. */
function REFUSALS(): readonly (readonly [ReviewSource, (facts: ReviewFacts) => ReviewFacts])[] {
  const unread: Unread = { state: 'refused', needs: 'x: read', why: '403 Resource not accessible' };
  const part =
    (name: string) =>
    (facts: ReviewFacts): ReviewFacts => ({
      ...facts,
      policies: facts.policies.map((policy) => ({ ...policy, [name]: unread })),
    });
  const setting =
    (name: string) =>
    (facts: ReviewFacts): ReviewFacts => ({
      ...facts,
      policies: facts.policies.map((policy) => ({
        ...policy,
        repositories: policy.repositories.map((one) => ({ ...one, settings: { ...one.settings, [name]: unread } })),
      })),
    });
  return [
    ['evidence', part('evidence')],
    ['accounts', part('accounts')],
    ['collaborators', part('outsiders')],
    ['apps', part('apps')],
    ['access-tokens', part('accessTokens')],
    ['code-owners', setting('owners')],
    ['rules', setting('demands')],
    ['rulesets', setting('rulesets')],
    ['environments', setting('environments')],
    ['actions', setting('actions')],
    ['secrets', setting('secrets')],
    ['deploy-keys', setting('deployKeys')],
    ['runner-groups', setting('runnerGroups')],
    ['records', (facts) => ({ ...facts, records: unread })],
  ];
}

test('5,000 grants in 300 repositories have a line each, and each flaw as often as it is there', () => {
  const review = makeReview(organisation({ grants: 5000, repositories: 300, nameless: 7 }));
  expect(review.paths).toHaveLength(5000);
  expect(review.findings.filter(({ id }) => id === 'grant-by-login')).toHaveLength(294 * 2);
  expect(review.findings.filter(({ id }) => id === 'grant-unapproved')).toEqual([]);
  expect(reviewCsv(review).split('\r\n')).toHaveLength(5002);
});
