import type { Comparison, GoneFinding } from '../../review/baseline.ts';
import { type AccessReview, type UnknownChecks } from '../../review/review.ts';
import { quote, safeLine } from '../safe-line.ts';
import { findingWriter, type WrittenFinding } from './review-json.ts';
import { SOURCE_WORDS, unreadWords } from './source-words.ts';
import {
  approvalText,
  lastUsedText,
  stageText,
  throughText,
  untilText,
  whereTexts,
  holderText,
  walledText,
} from './path-words.ts';
import type { AccessPath } from '../../review/access-path.ts';

/** Longest list on a terminal; files have everything. */
const MAX_SHOWN_PATHS = 40;
const MAX_LISTED_FINDINGS = 100;
const MAX_REVIEW_LINE_CHARACTERS = 400;

/** Colours of a terminal, as far as a review has any. */
export interface ReviewColours {
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The review for a terminal: what is unknown first, then findings, then access paths. */
export function reviewText(review: AccessReview, colours: ReviewColours, comparison?: Comparison): string {
  const { unknown, findings, ignored, idle, paths, voids, now, homes } = review;
  const written = findingWriter(now, comparison);
  return [
    colours.strong(`Review of ${homes.map((home) => safeLine(home)).join(', ')}: ${reviewHeadline(review)}`),
    ...section(
      'Not known',
      unknown.map((one) => unknownLine(one, colours)),
    ),
    ...section(
      'Findings',
      capped(findings, MAX_LISTED_FINDINGS).flatMap((one) => findingLines(written(one), homes.length > 1, colours)),
      more(findings.length, MAX_LISTED_FINDINGS),
    ),
    ...comparisonLines(comparison),
    ...section(
      'Accepted for a while',
      ignored.map(
        ({ finding, ignore }) =>
          `${finding.id}  ${safeLine(finding.about)}: ${safeLine(ignore.reason)} (${safeLine(ignore.by)})`,
      ),
    ),
    ...section(
      'Accepted, and not found: name one thing as the review writes it, or delete the entry',
      idle.map(({ finding, about, by }) => `${finding}  ${safeLine(about)} (${safeLine(by)})`),
    ),
    ...section(
      'Grants that cannot be read',
      voids.map(({ grant, problem }) => `${safeLine(grant)}: ${safeLine(problem)}`),
    ),
    ...section(
      'Who can reach what',
      capped(paths, MAX_SHOWN_PATHS).flatMap((path) => pathLines(path, now)),
      more(paths.length, MAX_SHOWN_PATHS),
    ),
    '',
  ].join('\n');
}

function comparisonLines(comparison: Comparison | undefined): readonly string[] {
  const { gone = [], untold = [] } = comparison ?? {};
  const lineOf = ({ id, about }: GoneFinding): string => `${safeLine(id)}  ${safeLine(about)}`;
  return [
    ...section('Gone since the baseline', gone.map(lineOf)),
    ...section('Not known any more, and not gone because of that', untold.map(lineOf)),
  ];
}

/** The numbers of a review in one line. */
export function reviewHeadline({ findings, ignored, paths, checks }: AccessReview): string {
  const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
  return [
    ...(checks.unknown > 0 ? [`${count(checks.unknown, 'check')} not known`] : []),
    count(findings.length, 'finding'),
    ...(ignored.length > 0 ? [`${ignored.length} accepted`] : []),
    count(paths.length, 'access path'),
  ].join(', ');
}

function section(title: string, lines: readonly string[], last: readonly string[] = []): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...[...lines, ...last].map((line) => `  ${line}`)];
}

function capped<T>(all: readonly T[], count: number): readonly T[] {
  return all.slice(0, count);
}

function more(count: number, shown: number): readonly string[] {
  return count > shown ? [`and ${count - shown} more: --html, --json and --csv have all of them`] : [];
}

function unknownLine({ source, unread, ids, about, home }: UnknownChecks, { doubtful }: ReviewColours): string {
  const what = `${SOURCE_WORDS[source].what} of ${safeLine(home)}`;
  return `${doubtful('unknown')}  ${what}: ${unreadWords(source, unread)} (${ids.join(', ')}: ${about.length})`;
}

function findingLines(finding: WrittenFinding, isSeveral: boolean, colours: ReviewColours): readonly string[] {
  const { severity, id, about, message, owner, fix, age, home, place } = finding;
  const paint = severity === 'critical' || severity === 'high' ? colours.bad : colours.doubtful;
  const where = `${isSeveral ? `${safeLine(home)} ` : ''}${safeLine(about)}`;
  const at = place === undefined ? '' : colours.faint(` ${safeLine(place.file)}:${place.line}`);
  return [
    `${paint(severity.padEnd(8))}  ${id}  ${where}${age === 'new' ? ' (new)' : ''}${at}`,
    `          ${safeLine(message, MAX_REVIEW_LINE_CHARACTERS)}`,
    `          ${safeLine(owner)}: ${safeLine(fix.text, MAX_REVIEW_LINE_CHARACTERS)}`,
    ...(fix.commands ?? []).map((command) => `          $ ${safeLine(command, MAX_REVIEW_LINE_CHARACTERS)}`),
    ...(fix.yaml ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`          | ${yamlLine(line)}`])),
  ];
}

/** A line to copy: how far it is indented says what it belongs to. */
function yamlLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return `${indent}${safeLine(line, MAX_REVIEW_LINE_CHARACTERS)}`;
}

function pathLines(path: AccessPath, now: number): readonly string[] {
  return [
    `${safeLine(holderText(path))} → ${safeLine(path.role)} [${stageText(path)}] by ${quote(path.grant)}`,
    `    where: ${safeLine(whereTexts(path).join('; '), MAX_REVIEW_LINE_CHARACTERS)}`,
    // one line each: who gets in past the gate stands at its end
    ...path.gets.map((gain) => `    gets: ${safeLine(walledText(gain), MAX_REVIEW_LINE_CHARACTERS)}`),
    ...(path.through === undefined ? [] : [`    ${safeLine(throughText(path))}`]),
    `    until ${safeLine(untilText(path, now))}; approved by ${safeLine(approvalText(path, now))}; last used: ` +
      safeLine(lastUsedText(path, now)),
  ];
}
