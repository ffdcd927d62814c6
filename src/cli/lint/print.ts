import { safeLine } from '../../report/safe-line.ts';
import type { Style } from '../style.ts';
import type { LintFinding } from './finding.ts';
import type { Report } from './tree.ts';

/** Longest message that is printed. */
const MAX_FINDING_CHARACTERS = 500;

/** One line for each finding, as compilers write it, and a last line with the count. */
export function formatReport(report: Report, style: Style): string {
  return [...report.findings.map((finding) => formatFinding(finding, style)), formatCount(report), ''].join('\n');
}

/** How many files, errors and warnings. */
export function formatCount({ files, findings }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

/** The report as JSON. */
export function lintJson({ files, findings }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const list = findings.map(findingEntry);
  const report = { schema: 1, files, errors, warnings: findings.length - errors, findings: list };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** A finding as JSON has it, its keys in this order. */
export function findingEntry({ rule, severity, file, line, column, message, hint }: LintFinding): object {
  return { rule, severity, file, line, column, message, ...(hint === undefined ? {} : { hint }) };
}

function formatFinding({ rule, severity, file, line, column, message, hint }: LintFinding, style: Style): string {
  const place =
    line > 0 ? `${safeLine(file, MAX_FINDING_CHARACTERS)}:${line}:${column}` : safeLine(file, MAX_FINDING_CHARACTERS);
  const colour = severity === 'error' ? style.bad : style.doubtful;
  return (
    `${place}: ${colour(severity)}: ${safeLine(message, MAX_FINDING_CHARACTERS)}` +
    `${hint === undefined ? '' : ` (${safeLine(hint, MAX_FINDING_CHARACTERS)})`} ${style.faint(`[${rule}]`)}`
  );
}
