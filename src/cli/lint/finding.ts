import type { Problem } from '../../policy/problem.ts';

export type Severity = 'error' | 'warning';

/** Something that the linter has to say, with its place. */
export interface LintFinding extends Problem {
  /** Id of the rule; the reference has a heading for each. */
  readonly rule: string;
  readonly severity: Severity;
}

/** By file, then from top to bottom: the same tree always gives the same list. */
export function compareFindings(a: LintFinding, b: LintFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
