import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reviewCsv } from '../../report/review/review-csv.ts';
import { reviewJson } from '../../report/review/review-json.ts';
import { reviewMarkdown } from '../../report/review/review-markdown.ts';
import { reviewOcsf } from '../../report/review/review-ocsf.ts';
import { reviewOscal } from '../../report/review/review-oscal.ts';
import { reviewPage } from '../../report/review/review-page.ts';
import { reviewSarif } from '../../report/review/review-sarif.ts';
import { reviewText } from '../../report/review/review-text.ts';
import { quote } from '../../report/safe-line.ts';
import type { Comparison } from '../../review/baseline.ts';
import type { AccessReview } from '../../review/review.ts';
import type { CommandLine, Option } from '../command.ts';
import { errorCode } from '../read-text.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';

/** A review, and how it is to be written. */
interface WrittenReview {
  readonly review: AccessReview;
  readonly comparison: Comparison | undefined;
  readonly given: CommandLine;
  readonly terminal: Terminal;
}

type ReviewFormat = (written: Pick<WrittenReview, 'review' | 'comparison'>) => string;

const REVIEW_FORMATS: Readonly<Record<string, ReviewFormat>> = {
  json: ({ review, comparison }) => reviewJson(review, VERSION, comparison),
  html: ({ review, comparison }) => reviewPage(review, VERSION, comparison),
  sarif: ({ review }) => reviewSarif(review, VERSION, textDigest),
  markdown: ({ review, comparison }) => reviewMarkdown(review, comparison),
  csv: ({ review }) => reviewCsv(review),
  ocsf: ({ review }) => reviewOcsf(review, VERSION),
  oscal: ({ review }) => reviewOscal(review, VERSION, nameDigest),
};

/** The forms of a report; each goes to standard output, or to a file that is named. */
export const FORMAT_OPTIONS = {
  json: { value: 'file', mayBeBare: true, help: 'Everything as JSON, to standard output or to a file' },
  html: { value: 'file', help: 'One page to read and to print: no script, nothing from elsewhere' },
  sarif: { value: 'file', help: 'Findings for code scanning' },
  markdown: { value: 'file', help: 'The review for an issue that is kept current, with a map for Mermaid' },
  csv: { value: 'file', help: 'Access paths as CSV, for a spreadsheet; `-` is standard output, as with every form' },
  ocsf: { value: 'file', help: 'Findings and what is unknown as OCSF events (Compliance Finding, 2003)' },
  oscal: { value: 'file', help: 'Findings as OSCAL assessment results' },
} as const satisfies Readonly<Record<string, Option>>;

/**
 * Writes a review in every form that was asked for, and as text where standard output is free.
 * @throws UsageError for two forms on standard output, or a file that cannot be written
 */
export function writeReview({ review, comparison, given, terminal }: WrittenReview): void {
  const forms = Object.entries(REVIEW_FORMATS).map(
    ([name, format]) => [name, () => format({ review, comparison })] as const,
  );
  writeAskedForms(Object.fromEntries(forms), given, terminal, () =>
    reviewText(review, styleFor(terminal.stdout, terminal.env), comparison),
  );
}

/**
 * Writes each form that was asked for, and the text where standard output is free.
 * @throws UsageError for two forms on standard output, or a file that cannot be written
 */
export function writeAskedForms(
  forms: Readonly<Record<string, () => string>>,
  given: CommandLine,
  terminal: Terminal,
  asText: () => string,
): void {
  const asked = Object.entries(forms).filter(([name]) => given.has(name));
  const printed = asked.filter(([name]) => isStandardOutput(given.text(name)));
  if (printed.length > 1)
    throw new UsageError(
      `${printed.map(([name]) => `\`--${name}\``).join(' and ')} would both go to standard output`,
      'give a file: `--json=review.json`',
    );
  for (const [name, form] of asked) {
    const text = form();
    const file = given.text(name);
    if (file === undefined || isStandardOutput(file)) terminal.stdout.write(text);
    else writeNamed(terminal.cwd, file, text);
  }
  if (printed.length === 0) terminal.stdout.write(asText());
}

/** A digest as SARIF is written with. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Of UUIDs by name. Source: RFC 9562, 5.5, in the name space of URLs (6.6). */
function nameDigest(name: string): string {
  return createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(`https://github.com/grantgate/grantgate/review/${name}`)
    .digest('hex');
}

function isStandardOutput(file: string | undefined): boolean {
  return file === '' || file === '-';
}

function writeNamed(cwd: string, file: string, text: string): void {
  try {
    writeFileSync(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(
      `${quote(file)} cannot be written: ${errorCode(error) ?? String(error)}`,
      errorCode(error) === 'ENOENT' ? 'make its folder first, or name another file' : 'name another file',
      {
        cause: error,
      },
    );
  }
}
