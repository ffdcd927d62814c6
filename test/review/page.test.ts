import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { accessMap } from '../../src/report/review/access-map.ts';
import { reviewMarkdown } from '../../src/report/review/review-markdown.ts';
import { reviewOcsf } from '../../src/report/review/review-ocsf.ts';
import { reviewOscal } from '../../src/report/review/review-oscal.ts';
import { reviewPage } from '../../src/report/review/review-page.ts';
import { makeReview } from '../../src/review/review.ts';
import { organisation } from './organisation.ts';
import { GRANT, sound } from './sound.ts';

const FLAWS = { broad: 5, nameless: 7, ended: 9, unapproved: 11 } as const;
const reviewOf = (grants: number, repositories: number): ReturnType<typeof makeReview> =>
  makeReview(organisation({ grants, repositories, ...FLAWS }));

describe('the page', () => {
  test('has no script, fetches nothing, and says so to the browser', () => {
    const page = reviewPage(reviewOf(40, 3), '0.1.0');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|\son\w+=|<link|<img|url\(|@import|<iframe|<form/i);
    expect([...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].every(([, to = '']) => to.startsWith('#'))).toBe(true);
  });

  test('what somebody writes into a grant stays text', () => {
    const evil = GRANT.replace('Banner for the November release', `"<script>alert(1)</script><b a='x'>"`);
    const page = reviewPage(makeReview(sound({ grants: { 'users/mona/banner': evil } })), '0.1.0');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b a=');
  });

  test.each([
    [3, 1, 60_000],
    [200, 12, 200_000],
    [400, 40, 350_000],
  ])('%i paths of %i policies stay below %i bytes', (grants, repositories, most) => {
    const page = reviewPage(reviewOf(grants, repositories), '0.1.0');
    expect(Buffer.byteLength(page)).toBeLessThan(most);
  });

  test('every link of it leads to a part of it, and no id is there twice', () => {
    const page = reviewPage(reviewOf(40, 3), '0.1.0');
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  test('unknown comes before findings, and an empty organisation has a page', () => {
    const page = reviewPage(makeReview(sound()), '0.1.0');
    expect(page.indexOf('id="unknown"')).toBeLessThan(page.indexOf('id="findings"'));
    expect(page).toContain('Everything that was looked for could be read.');
    expect(reviewPage(makeReview(sound({ grants: {} })), '0.1.0')).toContain('Nobody has a grant.');
  });
});

describe('the map', () => {
  test.each([
    [3, 1],
    [40, 3],
    [400, 40],
    [5000, 300],
  ])('%i paths of %i policies are drawn by few boxes, none of which is lost', (grants, repositories) => {
    const { paths } = reviewOf(grants, repositories);
    const { columns, edges } = accessMap(paths);
    for (const nodes of columns) expect(nodes.length).toBeLessThanOrEqual(24);
    const [people, given] = columns.map((nodes) => nodes.reduce((sum, { count }) => sum + count, 0));
    expect([people, given]).toEqual([grants, grants]);
    const keys = new Set(columns.flat().map(({ key }) => key));
    for (const { from, to } of edges) expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
  });
});

describe('Markdown', () => {
  test.each([
    [3, 1],
    [400, 40],
    [5000, 300],
  ])('%i paths of %i policies stay below what an issue holds', (grants, repositories) => {
    const text = reviewMarkdown(reviewOf(grants, repositories));
    expect(text.length).toBeLessThan(65_536);
    expect(text.indexOf('### Not known')).toBeLessThan(text.indexOf('### Findings'));
    expect(text.split('```').length % 2).toBe(1);
  });

  test('mentions nobody', () => {
    const evil = GRANT.replace('Banner for the November release', '"@acme/everybody <!-- ![x](https://x.example) |"');
    const text = reviewMarkdown(makeReview(sound({ grants: { 'users/mona/banner': evil } })));
    expect(text).not.toMatch(/@acme|<!--|!\[/);
  });
});

describe('an organisation of 5,000 grants in 300 repositories', () => {
  test('has each flaw found as often as it is there', () => {
    const { findings, paths, checks } = reviewOf(5000, 300);
    const count = (id: string): number => findings.filter((one) => one.id === id).length;
    expect(paths.length).toBe(5000);
    expect(checks.unknown).toBeGreaterThan(0);
    // 294 repositories have seventeen grants each, and one has two
    expect(count('grant-expired-left')).toBe(294);
    expect(count('grant-broad')).toBe(294 * 3);
    expect(count('grant-by-login')).toBe(294 * 2);
    expect(count('grant-unapproved')).toBe(294);
    expect(count('approver-shared')).toBe(0);
  });
});

describe('forms for other programs', () => {
  const digest = (text: string): string => createHash('sha1').update(text).digest('hex');

  test('OCSF has an event for each finding, and for what could not be told', () => {
    const review = reviewOf(40, 3);
    const events = JSON.parse(reviewOcsf(review, '0.1.0')) as readonly {
      readonly class_uid: number;
      readonly compliance: { readonly status: string };
    }[];
    const count = (status: string): number => events.filter(({ compliance }) => compliance.status === status).length;
    expect(new Set(events.map((event) => event.class_uid))).toEqual(new Set([2003]));
    expect(count('Fail')).toBe(review.findings.length);
    expect(count('Unknown')).toBe(review.unknown.reduce((sum, { ids }) => sum + ids.length, 0));
  });

  test('OSCAL calls no control satisfied, and names each thing by a UUID of its own', () => {
    const text = reviewOscal(reviewOf(40, 3), '0.1.0', digest);
    expect(text).toContain('"state": "not-satisfied"');
    expect(text).not.toContain('"satisfied"');
    const ids = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const related = [...text.matchAll(/"observation-uuid": "([^"]+)"/g)].map(([, id]) => id);
    expect(related.every((id) => ids.some((one) => one === id))).toBe(true);
  });

  test('a review of nothing has a document as well', () => {
    expect(reviewOscal(makeReview(sound()), '0.1.0', digest)).not.toContain('[]');
    expect(JSON.parse(reviewOcsf(makeReview(sound()), '0.1.0'))).toEqual([]);
  });
});
