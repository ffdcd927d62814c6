import { formatAnnotation } from '../lint/annotations.ts';
import type { LintFinding } from '../lint/finding.ts';
import { formatTotals } from './print-people.ts';
import type { PreflightReport, WorkflowReport } from './report.ts';

/** The findings as annotations for GitHub, and a last line with the totals. */
export function formatAnnotations(report: PreflightReport): string {
  const { result } = report;
  const answer =
    result === undefined ? [] : [result.decision === 'allow' ? 'allowed' : `refused: ${result.reason ?? ''}`];
  const findings = report.workflows.flatMap((workflow) => annotationsOf(workflow).map(formatAnnotation));
  return `${[...findings, ...answer, formatTotals(report.totals)].join('\n')}\n`;
}

function annotationsOf({ mode, findings, weaknesses, gate, problems, named }: WorkflowReport): readonly LintFinding[] {
  return [
    ...problems.map((problem): LintFinding => ({
      ...problem,
      rule: 'workflow-invalid',
      severity: named ? 'error' : 'warning',
    })),
    ...findings.map(({ reason, file, line, column, text, what, allowed }): LintFinding => ({
      rule: reason,
      severity: mode === 'enforce' ? 'error' : 'warning',
      file,
      line,
      column,
      message: `\`${text}\`: ${what}`,
      hint: `allowed: ${allowed}`,
    })),
    ...gate,
    ...weaknesses.map(({ id, file, line, column, advice }): LintFinding => ({
      rule: id,
      severity: 'warning',
      file,
      line,
      column,
      message: advice,
    })),
  ];
}
