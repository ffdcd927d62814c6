import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, reviewCsv } from '../../src/report/review/review-csv.ts';
import { reviewJson } from '../../src/report/review/review-json.ts';
import { reviewMarkdown } from '../../src/report/review/review-markdown.ts';
import { reviewOcsf } from '../../src/report/review/review-ocsf.ts';
import { reviewOscal } from '../../src/report/review/review-oscal.ts';
import { reviewPage } from '../../src/report/review/review-page.ts';
import { reviewSarif } from '../../src/report/review/review-sarif.ts';
import { reviewText } from '../../src/report/review/review-text.ts';
import { FINDING_IDS } from '../../src/review/finding-rules.ts';
import { type AccessReview, makeReview } from '../../src/review/review.ts';
import { cases } from '../depth.ts';
import { hostile } from '../report/hostile.ts';
import { FINDING_CASES } from './cases.ts';
import { namedHostile } from './hostile-review.ts';
import { sound } from './sound.ts';

const digest = (text: string): string => createHash('sha1').update(text).digest('hex');
const PLAIN = (text: string): string => text;
const COLOURS = { bad: PLAIN, doubtful: PLAIN, strong: PLAIN, faint: PLAIN };

/** A review with every finding there is, and with unknown checks: of each finding its first case, all in one. */
const EVERYTHING: AccessReview = (() => {
  const reviews = FINDING_IDS.flatMap((id) => {
    const { found, unknown = {} } = FINDING_CASES[id];
    return [...Object.values(found), ...Object.values(unknown)].map((changes) => makeReview(sound(changes)));
  });
  const [first] = reviews;
  if (first === undefined) throw new Error('no case');
  return {
    ...first,
    findings: reviews.flatMap(({ findings }) => findings),
    unknown: reviews.flatMap(({ unknown }) => unknown),
    paths: reviews.slice(0, 10).flatMap(({ paths }) => paths),
  };
})();

const hostileReviews = fc
  .array(hostile, { minLength: 40, maxLength: 60 })
  .map((texts) => namedHostile(EVERYTHING, texts));

/** Line breaks and control characters, and those that nobody sees or that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const UNSEEN_BUT_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What a text has of something that it must not have, with a few characters around; nothing where all is well. */
function around(text: string, pattern: RegExp): string {
  const found = pattern.exec(text);
  return found === null ? '' : JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60));
}

test('a review of everything has every finding', () => {
  // one of them is only ever unknown
  const findable = FINDING_IDS.filter((id) => Object.keys(FINDING_CASES[id].found).length > 0);
  expect(findable.length).toBeGreaterThanOrEqual(FINDING_IDS.length - 1);
  expect(new Set(EVERYTHING.findings.map(({ id }) => id))).toEqual(new Set(findable));
});

describe('whatever people, roles, environments and files are called', () => {
  const property = (look: (review: AccessReview) => void): void => {
    fc.assert(fc.property(hostileReviews, look), { numRuns: cases(10, 200), endOnFailure: true });
  };

  test('the page has tags and attributes of ours only', () => {
    const tags = new Map<string, Set<string>>();
    const collect = (page: string, look: (tag: string, attributes: readonly string[]) => void): void => {
      const [, body = ''] = page.split('</style>');
      const rest = body.replaceAll(/<(\/?[a-z0-9]+)((?:\s+[a-zA-Z0-9-]+="[^"<>]*")*)\s*\/?>/g, (_, tag, list) => {
        look(
          String(tag),
          // with its value, which may end as a name does: `T=`
          [...String(list).matchAll(/([a-zA-Z0-9-]+)="[^"]*"/g)].map(([, name = '']) => name),
        );
        return '';
      });
      expect(around(rest, /[<>]/)).toBe('');
      expect(around(page, UNSEEN_BUT_LINES)).toBe('');
    };
    collect(reviewPage(EVERYTHING, '0'), (tag, names) => {
      tags.set(tag, new Set([...(tags.get(tag) ?? []), ...names]));
    });
    property((review) => {
      const page = reviewPage(review, '0');
      collect(page, (tag, names) => {
        expect(tags.has(tag)).toBe(true);
        for (const name of names) expect(tags.get(tag)?.has(name)).toBe(true);
      });
      expect([...page.matchAll(/href="([^"]*)"/g)].every(([, to = '']) => /^#[a-z-]+$/.test(to))).toBe(true);
    });
  });

  test('Markdown has no link, no mention, no HTML but code, and one picture', () => {
    property((review) => {
      const text = reviewMarkdown(review);
      const [before = '', picture = '', after = ''] = text.split('```');
      // a review that is longer than an issue has no picture
      expect([1, 3]).toContain(text.split('```').length);
      for (const part of [before, after]) {
        expect(around(part.replaceAll(/<\/?code>/g, ''), /[<>`]|\]\(|!\[|@[A-Za-z0-9]/)).toBe('');
        expect(around(part, UNSEEN_BUT_LINES)).toBe('');
        const shown = part.replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
        expect(around(shown, /@[A-Za-z0-9]|:\/\/|www\./i)).toBe('');
      }
      for (const line of picture.split('\n').slice(2, -1))
        expect(line).toMatch(/^ {2}n\d+(?:\["(?:[A-Za-z0-9 .,:/()_-]|#\d+;)*"\]| -->(?:\|\d+\|)? n\d+)$/);
      const codes = [...picture.matchAll(/#(\d+);/g)].map(([, code]) => String.fromCodePoint(Number(code)));
      expect(codes.join('')).not.toMatch(UNSEEN);
    });
  });

  test('CSV has as many cells in every line, and none of them calculates', () => {
    property((review) => {
      const lines = reviewCsv(review).split('\r\n').slice(0, -1);
      const [head = ''] = lines;
      expect(lines).toHaveLength(review.paths.length + 1);
      for (const line of lines) {
        const cells = [...`,${line}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) => cell);
        expect(cells).toHaveLength(head.split(',').length);
        expect(line).not.toMatch(UNSEEN);
        // however a spreadsheet parts cells
        for (const part of line.split(/[,;"|\t]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    });
  });

  test('the terminal gets lines of the program only', () => {
    property((review) => {
      const text = reviewText(review, COLOURS);
      expect(around(text, UNSEEN_BUT_LINES)).toBe('');
      expect(around(text, /^\s*::|##\[/m)).toBe('');
    });
  });

  test('SARIF has no link in a message, and places below the repository', () => {
    property((review) => {
      const { runs } = JSON.parse(reviewSarif(review, '0', digest)) as {
        readonly runs: readonly {
          readonly results: readonly {
            readonly message: { readonly text: string };
            readonly locations: readonly {
              readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
            }[];
          }[];
        }[];
      };
      expect(runs[0]?.results.length).toBe(review.findings.length);
      for (const { message, locations } of runs[0]?.results ?? []) {
        expect(message.text).not.toMatch(/\]\(/);
        expect(message.text).not.toMatch(UNSEEN);
        for (const { physicalLocation } of locations)
          expect(physicalLocation.artifactLocation.uri).toMatch(/^(?!\/)(?!.*\.\.\/)[\w.~!'()*%/-]+$/);
      }
    });
  });

  test('JSON for other programs is JSON, and OSCAL has no markup in its prose', () => {
    property((review) => {
      for (const text of [reviewJson(review, '0'), reviewOcsf(review, '0')])
        expect(() => void JSON.parse(text)).not.toThrow();
      const prose: string[] = [];
      JSON.parse(reviewOscal(review, '0', digest), (key, value: unknown) => {
        if (['title', 'description', 'remarks'].includes(key) && typeof value === 'string') prose.push(value);
        return value;
      });
      expect(prose.length).toBeGreaterThan(review.findings.length);
      for (const one of prose) {
        expect(around(one, UNSEEN)).toBe('');
        expect(around(one, /[<>]|\]\(|!\[/)).toBe('');
      }
    });
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['\r=1', "'=1"],
  ['\n=1', "'=1"],
  ['  =1', "'=1"],
  ['\u00a0=1', "'=1"],
  ['\u200b=1', "'=1"],
  ['\ufeff=1', "'=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  ["x;=cmd|'/c calc'!A0", "x;'=cmd|'/c calc'!A0"],
  ['a, =1', `"a,' =1"`],
  ['"=1"', `"""'=1"""`],
  ['release/2026-11', 'release/2026-11'],
  ['a@b', 'a@b'],
])('the cell %j is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
