import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { organisation } from '../test/review/organisation.ts';
import { reviewCsv } from '../src/report/review/review-csv.ts';
import { reviewJson } from '../src/report/review/review-json.ts';
import { reviewMarkdown } from '../src/report/review/review-markdown.ts';
import { reviewOcsf } from '../src/report/review/review-ocsf.ts';
import { reviewOscal } from '../src/report/review/review-oscal.ts';
import { reviewPage } from '../src/report/review/review-page.ts';
import { reviewSarif } from '../src/report/review/review-sarif.ts';
import { type AccessReview, makeReview } from '../src/review/review.ts';

const digest = (text: string): string => createHash('sha1').update(text).digest('hex');
const FORMS: Readonly<Record<string, (review: AccessReview) => string>> = {
  page: (review) => reviewPage(review, '0'),
  Markdown: (review) => reviewMarkdown(review),
  CSV: reviewCsv,
  JSON: (review) => reviewJson(review, '0'),
  SARIF: (review) => reviewSarif(review, '0', digest),
  OCSF: (review) => reviewOcsf(review, '0'),
  OSCAL: (review) => reviewOscal(review, '0', digest),
};

/** Grants and policies; the last ones show whether one large policy costs more than many small ones. */
const ORGANISATION_SIZES: readonly (readonly [grants: number, policies: number])[] = [
  [50, 3],
  [500, 30],
  [5000, 300],
  [5000, 1],
  [10_000, 1],
];

/** Milliseconds of processor time, and the most memory of the process in MiB, each size in a process of its own. */
export function benchReview(): string {
  const rows = ORGANISATION_SIZES.map(([grants, policies]) => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(grants), String(policies)], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(child.stderr);
    return child.stdout.trim();
  });
  return [
    'Processor time in milliseconds of one process for all rows of a line, memory in MiB at its highest.',
    '',
    `| grants | policies | review | ${Object.keys(FORMS).join(' | ')} | all | memory |`,
    `| ---: | ---: | ---: |${Object.keys(FORMS)
      .map(() => ' ---: |')
      .join('')} ---: | ---: |`,
    ...rows,
  ].join('\n');
}

/** One size, in this process. */
function measureSize(grants: number, policies: number): void {
  const facts = organisation({ grants, repositories: policies, broad: 5, nameless: 7, ended: 9, unapproved: 11 });
  const begin = process.cpuUsage();
  const [made, review] = timed(() => makeReview(facts));
  const forms = Object.values(FORMS).map((write) => timed(() => write(review).length)[0]);
  const { user, system } = process.cpuUsage(begin);
  const memory = process.resourceUsage().maxRSS / 1024;
  const cells = [made, ...forms, (user + system) / 1000, memory].map((value) => value.toFixed(0));
  console.log(`| ${grants.toLocaleString('en')} | ${policies} | ${cells.join(' | ')} |`);
}

function timed<T>(make: () => T): readonly [milliseconds: number, made: T] {
  const begin = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(begin);
  return [(user + system) / 1000, made];
}

const [grants, policies] = process.argv.slice(2).map(Number);
if (process.argv[1] === fileURLToPath(import.meta.url) && grants !== undefined && policies !== undefined)
  measureSize(grants, policies);
